import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { compare, type Measure } from './blocks.ts';
import { calling, checkAnswers } from './calls.ts';
import { bareFetch, behindApi, type Call, openapiFetch } from './contenders.ts';
import { OPENAPI_FETCH, OURS, type Section } from './report.ts';

/** Time per call with a real fetch and a real server in another process, over connections that stay open. */
export async function loopback(quick: boolean): Promise<Section[]> {
  const server = fork(resolve(import.meta.dirname, 'programs/server.ts'));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const target = { endpoint: `http://127.0.0.1:${port}`, fetch };
    const calls = {
      'bare fetch': bareFetch(target),
      [OPENAPI_FETCH]: openapiFetch(target),
      [OURS]: behindApi(target),
    };
    await checkAnswers(calls);
    return [
      await timed('Time per call over loopback, one by one', calls, {
        count: quick ? 50 : 100,
        concurrency: 1,
        quick,
      }),
      await timed('Time per call over loopback, 16 at a time', calls, { count: 160, concurrency: 16, quick }),
    ];
  } finally {
    server.kill();
  }
}

async function timed(
  title: string,
  calls: Readonly<Record<string, Call>>,
  { count, concurrency, quick }: { count: number; concurrency: number; quick: boolean },
): Promise<Section> {
  const measure: Measure = async (block) => {
    const started = performance.now();
    await block();
    return ((performance.now() - started) * 1_000) / count;
  };
  const contenders = Object.entries(calls).map(([name, call]) => calling(name, call, count, concurrency));
  return {
    title,
    unit: 'µs',
    reference: OPENAPI_FETCH,
    figures: await compare(contenders, { turns: quick ? 2 : 60, reference: OPENAPI_FETCH, measure }),
    budgets: { [OURS]: 1 },
  };
}
