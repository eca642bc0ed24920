/** Returns how large a value is as JSON, in characters. */
export function jsonSize(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
