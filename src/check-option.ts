/**
 * Refuses an option that cannot be meant so.
 *
 * @param rule - what the option must be, as the end of "interval must be …"
 * @throws TypeError that names the option, the rule and what was found
 */
export function checkOption(name: string, value: unknown, isRight: boolean, rule: string): void {
  if (isRight) return;
  const found = typeof value === 'string' ? JSON.stringify(value) : String(value);
  throw new TypeError(`${name} must be ${rule}; found ${found}`);
}

/** Whether a value is a number from `least` to `most`, which NaN is not. */
export const isNumber = (value: unknown, least = 0, most = Number.POSITIVE_INFINITY): value is number =>
  typeof value === 'number' && value >= least && value <= most;
