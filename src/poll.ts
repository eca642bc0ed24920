import { TimeoutError } from './errors.ts';
import { sleep, TimeIsUp, within } from './time-limit.ts';

/** How {@link poll} asks. */
export interface PollOptions<Answer> {
  /** Whether an answer is the one to wait for. */
  readonly until: (answer: Answer) => boolean;
  /** From an answer to the next question, in ms; default 3 000. */
  readonly interval?: number;
  /** For all of it, in ms; default: no limit. */
  readonly timeout?: number;
  /** Ends it; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Makes a call again and again until its answer is the one to wait for, and answers that.
 *
 * Failures are answers, too: let `until` accept them, or they are asked again.
 *
 * @param call - makes the call; the signal that it gets aborts when the waiting ends
 * @throws TimeoutError when `timeout` is over; whatever the call throws
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
  { until, interval = 3_000, timeout, signal }: PollOptions<Answer>,
): Promise<Answer> {
  let attempts = 0;
  try {
    return await within(timeout, signal, async (inner) => {
      for (;;) {
        attempts++;
        const answer = await call(inner);
        if (until(answer)) return answer;
        await sleep(interval, inner);
      }
    });
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    throw new TimeoutError(`not what was waited for within ${timeout} ms`, { operation: 'poll', attempts });
  }
}
