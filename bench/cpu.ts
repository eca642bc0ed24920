import { stubbedFetch } from './answer.ts';
import { compare, type Measure } from './blocks.ts';
import { calling, checkAnswers } from './calls.ts';
import { bareFetch, behindApi, openapiFetch, withAxios, withKy } from './contenders.ts';
import { OPENAPI_FETCH, OURS, type Section } from './report.ts';

/**
 * Processor time per call, when fetch answers at once. What a real fetch adds is in the figures over loopback: it makes a Request
 * of what it is given, also where it is given one.
 */
export async function cpuPerCall(quick: boolean): Promise<Section> {
  const count = quick ? 100 : 500;
  const target = { endpoint: 'http://localhost:1', fetch: stubbedFetch };
  const calls = {
    'bare fetch': bareFetch(target),
    [OPENAPI_FETCH]: openapiFetch(target),
    [OURS]: behindApi(target),
    ky: withKy(target),
    'axios, fetch adapter': withAxios(target),
  };
  await checkAnswers(calls);
  const measure: Measure = async (block) => {
    const before = process.cpuUsage();
    await block();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / count;
  };
  const contenders = Object.entries(calls).map(([name, call]) => calling(name, call, count));
  return {
    title: 'CPU per call, fetch stubbed',
    unit: 'µs',
    reference: OPENAPI_FETCH,
    figures: await compare(contenders, { turns: quick ? 2 : 40, reference: OPENAPI_FETCH, measure }),
    budgets: { [OURS]: 1.5 },
  };
}
