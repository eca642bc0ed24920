export interface FailureBody {
  readonly success: false;
  readonly message: string;
}

/** The answer to a call that was understood and could not be done. */
export function failureBody(message: string): FailureBody {
  return { success: false, message };
}
