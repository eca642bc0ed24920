/** Whether a value is a day of the calendar, written like 2026-11-24. */
export function isDay(value: unknown): boolean {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}

/** Whether a day has not begun anywhere on earth. */
export const isAhead = (day: string): boolean =>
  day > new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
