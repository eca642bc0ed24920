/** The reason that work is ended with when its time is up. */
export class TimeIsUp extends Error {}

/** Timers cannot count further, about 25 days; beyond it they fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Ends work when its time is up, or when an outer signal aborts. */
export interface TimeLimit {
  /** Aborts with {@link TimeIsUp} or the outer signal's reason. Not there if nothing can end the work. */
  readonly signal: AbortSignal | undefined;
  /** Waits for the work; rejects at once when the signal aborts, even if the work takes no notice. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Lets go of the timer, and of the outer signal. */
  release(): void;
}

/**
 * Begins a time limit.
 *
 * @param ms - 0 or undefined is no limit
 */
export function timeLimit(ms: number | undefined, outer: AbortSignal | undefined): TimeLimit {
  if (!ms && !outer) return { signal: undefined, race: (work) => work, release() {} };

  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason: unknown) => {
    // Where AbortSignal is old (React Native), it does not keep the reason.
    if (!('reason' in signal)) Object.assign(signal, { reason });
    controller.abort(reason);
  };
  const onOuterAbort = () => abort(reasonOf(outer));
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (outer?.aborted) onOuterAbort();
  outer?.addEventListener('abort', onOuterAbort);
  if (ms && ms <= LONGEST_TIMER) {
    timer = setTimeout(() => abort(new TimeIsUp(`no answer after ${ms} ms`)), ms);
  }
  return {
    signal,
    race: (work) => orAborted(work, signal),
    release() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onOuterAbort);
    },
  };
}

/** Does some work under a time limit and an outer signal. */
export async function within<T>(
  ms: number | undefined,
  outer: AbortSignal | undefined,
  work: (signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = timeLimit(ms, outer);
  try {
    throwIfAborted(limit.signal);
    return await limit.race(work(limit.signal));
  } finally {
    limit.release();
  }
}

/** Waits; rejects with the signal's reason when that aborts first. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER));
  });
  return orAborted(wait, signal).finally(() => clearTimeout(timer));
}

/** Throws the signal's reason if it has aborted. Old signals have no method of that name. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}

/** Waits for work; rejects with the signal's reason when that aborts first. */
export function orAborted<T>(work: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return Promise.resolve(work);
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(reasonOf(signal));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}

/** Returns why a signal aborted. Old signals do not say. */
function reasonOf(signal: AbortSignal | undefined): unknown {
  if (signal && 'reason' in signal) return signal.reason;
  return Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
}
