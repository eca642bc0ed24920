/** What a piece of work is ended with when its time is up. */
export class TimeIsUp extends Error {}

/**
 * Does some work under a time limit (0: none) and an outer signal. When either ends it, the work's own signal aborts and the
 * promise rejects at once, with {@link TimeIsUp} or the outer signal's reason, even if the work takes no notice. Without either
 * there is nothing to end it; without work it only waits.
 */
export function within<T>(
  ms: number | undefined,
  outer: AbortSignal | undefined,
  work?: (signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  if (!ms && !outer && work) return work();
  const controller = new AbortController();
  let onAbort: () => void;
  let timer: Parameters<typeof clearTimeout>[0];
  return new Promise<T>((resolve, reject) => {
    outer?.throwIfAborted();
    const end = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    onAbort = () => end(outer?.reason);
    outer?.addEventListener('abort', onAbort);
    // Timers cannot count further, about 25 days.
    if (ms && ms < 2 ** 31) timer = setTimeout(() => end(new TimeIsUp(`no answer after ${ms} ms`)), ms);
    work?.(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  });
}

/** Waits; rejects with the signal's reason when that aborts first. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  within<void>(ms || 1, signal).catch(() => signal?.throwIfAborted());
