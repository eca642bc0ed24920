import { createBehindApi, isBehindApiError } from '../../../src/index.ts';
import { calls, effects } from '../calls.ts';
import { inputOf } from './run.ts';

// Many calls at once, against endpoints that fail in every way, in several rounds. Each round tells what its calls came to, and
// how much memory is in use after it.

const CALLS = 1_000;
const ROUNDS = 3;

const { endpoints, seed } = inputOf<{ endpoints: readonly string[]; seed: number }>();
const unhandled: string[] = [];
process.on('unhandledRejection', (error) => unhandled.push(String(error)));
process.on('warning', (warning) => unhandled.push(String(warning)));

/** Numbers from 0 to 1 that are the same whenever the program runs (mulberry32). */
let state = seed;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
Math.random = () => random() / 20;

let provided = 0;
const options = { retries: 2, timeout: 1_000, totalTimeout: 1_800, logLevel: 'off' } as const;
const clients = endpoints.map((endpoint) =>
  createBehindApi({ endpoint, accessToken: async () => `token-${provided++}`, ...options }),
);
clients[0]?.use({ onRequest: () => undefined });

/** Makes a call, some of which are aborted at some time, and counts how often it settles. */
async function call(outcomes: Record<string, number>): Promise<void> {
  const count = (outcome: string) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const controller = new AbortController();
  const timer = random() < 0.2 ? setTimeout(() => controller.abort('ended'), random() * 1_500) : undefined;
  await calls[pick(effects)](pick(clients), { signal: controller.signal }).then(
    () => count('value'),
    (error: unknown) =>
      count(error === 'ended' ? 'ended' : isBehindApiError(error) ? error.code : `${error}`),
  );
  clearTimeout(timer);
}

/** The memory that is in use once connections that were broken off have let go of theirs, which is waited for until it is no more than `most`. */
async function heapInUse(most: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 8 || (least > most && times < 100); times++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    globalThis.gc?.();
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}

let heap = Number.POSITIVE_INFINITY;

for (let round = 1; round <= ROUNDS; round++) {
  const outcomes: Record<string, number> = {};
  await Promise.all(Array.from({ length: CALLS }, () => call(outcomes)));
  heap = await heapInUse(heap);
  const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  console.log(JSON.stringify({ outcomes, heap, timers, unhandled }));
}
