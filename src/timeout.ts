/** What a piece of work is ended with when its time is up. */
export class TimeIsUp extends Error {}

/**
 * Does some work under a time limit (0: none) and an outer signal. When either ends it, the work's own signal aborts and the
 * promise rejects at once, with {@link TimeIsUp} or the outer signal's reason, even if the work takes no notice.
 */
export async function within<T>(
  ms: number | undefined,
  outer: AbortSignal | undefined,
  work: (signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  if (!ms && !outer) return work();
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = () => controller.abort(outer?.reason);
  outer?.addEventListener('abort', onAbort);
  // Timers cannot count further than this, about 25 days.
  const timer =
    ms &&
    setTimeout(() => controller.abort(new TimeIsUp(`no answer within ${ms} ms`)), Math.min(ms, 2 ** 31 - 1));
  try {
    return await Promise.race([
      // Before the work begins, which may abort the outer signal itself.
      new Promise<never>((_, reject) => {
        signal.onabort = () => reject(signal.reason);
      }),
      work(signal),
    ]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
}

/** Waits; rejects with the signal's reason when that aborts first. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  within(ms || 1, signal, () => new Promise<void>(() => {})).catch(() => signal?.throwIfAborted());
