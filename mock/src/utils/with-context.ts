/** Runs `read`. If it throws, the message of the error begins with what was read: a file, or an operation. */
export async function withContext<T>(context: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${context}: ${(cause as Error).message}`, { cause });
  }
}
