import {
  AMOUNT,
  checkOptions,
  FUNCTION,
  given,
  isFunction,
  isNumber,
  type Rule,
  type Rules,
  SIGNAL,
} from './check-options.ts';
import { TimeoutError } from './errors.ts';
import { isOutage } from './outage.ts';
import { sleep, TimeIsUp, within } from './time-limit.ts';

/** Settings of {@link poll}. */
export interface PollOptions<Answer> {
  /** Returns whether this is the answer to wait for. It may be asynchronous. */
  readonly until: (answer: Answer) => boolean | PromiseLike<boolean>;
  /**
   * In ms, from an answer to the next call. Default 3 000. A function gets the number of calls made so far, and returns the
   * wait before the next one: `(asked) => Math.min(1_000 * 2 ** asked, 30_000)`.
   */
  readonly interval?: number | ((asked: number) => number) | undefined;
  /** In ms, for all of the waiting. Default 0: no limit. */
  readonly timeout?: number | undefined;
  /** Ends the waiting; `poll` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const isWait = (value: unknown) => isNumber(value) && value < Infinity;
const WANTED = 'a number of ms, 0 or more, or a function that returns one';
const WAIT: Rule = [isWait, WANTED];

const RULES: Rules = {
  until: FUNCTION,
  interval: [(value) => isFunction(value) || isWait(value), WANTED],
  timeout: AMOUNT,
  signal: SIGNAL,
};

/**
 * Repeats a call until it gets the answer to wait for, and returns that answer.
 *
 * Failures are answers, too: if `until` does not accept them, the call is repeated.
 *
 * If there is a `timeout` or a `signal`, an outage does not end the waiting: the call is repeated after a `ConnectionError`, a
 * `TimeoutError` of the call, and a `ResponseFormatError` with an HTTP status that may be temporary. Any other error ends it at once,
 * above all an `OutcomeUnknownError`.
 *
 * @param call - makes the call; the signal that it gets aborts when the waiting ends
 * @throws TimeoutError when `timeout` is over; its `cause` is the last outage, if the last call met one, and its `outcome` is
 *   `maybe-done`, because what you wait for may still come
 * @throws TypeError when an option is wrong
 * @throws whatever the call, `until` or `interval` throws
 * @example
 * ```ts
 * const { payture } = behindAPI.V20.payments;
 * const paid = await poll((signal) => payture.billStatus(billId, { signal }), {
 *   until: (result) => !result.success || result.data.status !== 'PENDING',
 *   timeout: 10 * 60_000,
 * });
 * ```
 */
export async function poll<Answer>(
  call: (signal: AbortSignal | undefined) => Promise<Answer>,
  options: PollOptions<Answer>,
): Promise<Answer> {
  const { until, interval = 3_000, timeout = 0, signal } = options;
  checkOptions({ ...given(options), until }, RULES);

  let attempts = 0;
  let outage: unknown;

  async function ask(inner: AbortSignal | undefined): Promise<Answer> {
    for (;;) {
      attempts++;
      try {
        const answer = await call(inner);
        if (await until(answer)) return answer;
        outage = undefined;
      } catch (error) {
        if (!inner || !isOutage(error)) throw error;
        outage = error;
      }
      const wait = typeof interval === 'function' ? interval(attempts) : interval;
      checkOptions({ interval: wait }, { interval: WAIT });
      await sleep(wait, inner);
    }
  }

  try {
    return await within(timeout, signal, ask);
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    throw new TimeoutError(`not what was waited for within ${timeout} ms`, {
      operation: 'poll',
      attempts,
      cause: outage,
      // What was waited for, a payment for instance, may still come: nobody must take it for undone.
      outcome: 'maybe-done',
    });
  }
}
