/** No wait is longer than that, whatever the server asks for. */
const LONGEST_ASKED = 30_000;
const FIRST = 500;
const LONGEST = 8_000;

/**
 * Returns how long to wait before an attempt is repeated, in ms: what the server asks for, else a random share of a time that doubles
 * ("full jitter", https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param repeats - how often the call has been repeated before
 */
export function waitBefore(repeats: number, response: Response | undefined): number {
  const asked = retryAfter(response?.headers.get('Retry-After'));
  if (asked >= 0) return Math.min(asked, LONGEST_ASKED);
  return Math.random() * Math.min(FIRST * 2 ** repeats, LONGEST);
}

/** Returns `Retry-After`, a number of seconds or a date, in ms; NaN or negative if it asks for nothing. */
function retryAfter(header: string | null | undefined): number {
  if (!header) return NaN;
  const seconds = Number(header);
  return seconds >= 0 ? seconds * 1_000 : Date.parse(header) - Date.now();
}
