/** What a piece of work is ended with when its time is up. */
export class TimeIsUp extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.ms = ms;
  }
}

// Timers cannot count further than this, about 25 days; anything longer is no limit.
const LONGEST = 2 ** 31 - 1;

/**
 * Does some work under a time limit and an outer signal. When either ends it, the work's own signal aborts and the promise
 * rejects at once, with {@link TimeIsUp} or the outer signal's reason, even if the work takes no notice.
 */
export async function within<T>(
  ms: number | undefined,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const limit = ms && ms <= LONGEST ? ms : undefined;
  if (!limit && !outer) return work(undefined);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const interruption = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    if (limit) timer = setTimeout(() => end(new TimeIsUp(limit)), limit);
    onAbort = () => end(outer?.reason);
    outer?.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work(controller.signal), interruption]);
  } finally {
    clearTimeout(timer);
    if (onAbort) outer?.removeEventListener('abort', onAbort);
  }
}

/** Waits; rejects with the signal's reason when that aborts first. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  within(undefined, signal, (inner) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      inner?.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  });
