import { hash } from 'node:crypto';

/** When a request was under way, in ms since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells which answers were counted before. Recordings overlap, and what goes through a service worker is in a recording twice:
 * as the request of the page, and as that of the worker, which lies within it.
 */
export class AnswersSeen {
  readonly #seen = new Map<string, Span[]>();

  /**
   * Notes an answer. Returns whether the same was under way at the same time.
   *
   * @param parts - all that tells it from others: where it came from, what was asked, what was answered
   */
  add(parts: readonly unknown[], { from, to }: Span): boolean {
    const key = hash('sha256', JSON.stringify(parts), 'base64');
    const same = this.#seen.get(key) ?? [];
    if (same.some((other) => other.from <= to && from <= other.to)) return true;
    this.#seen.set(key, [...same, { from, to }]);
    return false;
  }
}
