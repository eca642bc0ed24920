import { expect, test } from 'vitest';
import { defaultSpec, readDocuments } from '../../mock/src/spec/documents.ts';
import type { PrismOperation } from '../../mock/src/spec/prism-operation.ts';
import { isObject, type JsonObject } from '../../mock/src/utils/json.ts';
import { ask, askPrism } from '../../mock/src/validation/prism.ts';
import { fitsFor } from '../../mock/src/validation/quick-check.ts';

const TOKEN = { accesstoken: 'token' };
const SENT: Record<string, string>[] = [
  {},
  TOKEN,
  { authorization: 'Bearer token' },
  { authorization: 'Basic x' },
  { accesstoken: '' },
];
const TIMES = [
  '2026-01-01T10:00:00+99:99',
  '2026-02-31T10:00:00Z',
  '2026-02-28T10:00:00Z',
  '2026-02-28T23:59:59+03:00',
];

async function operations(): Promise<{ name: string; prism: PrismOperation }[]> {
  const documents = await readDocuments(defaultSpec());
  const loaded = documents.map(async (document) => {
    const names = new Map(document.routes.map(({ path, name }) => [path, name]));
    return (await document.readOperations()).map(({ path, prism }) => ({
      name: names.get(path) ?? path,
      prism,
    }));
  });
  return (await Promise.all(loaded)).flat();
}

const all = await operations();

function examplesOf({ request }: PrismOperation): JsonObject[] {
  const examples = (request?.body?.contents ?? []).flatMap(({ examples = [] }) => examples);
  return examples.flatMap((example) =>
    'value' in example && isObject(example.value) ? [example.value] : [],
  );
}

/** What is right, and what may be wrong: each member left out, and of each other type. */
function bodiesFor(operation: PrismOperation): (JsonObject | undefined)[] {
  const wrong = ['', 'x', 7, -1, 1.5, true, null, [], {}, [7], 'http://x', ...TIMES, 'a@b.cd'];
  const changed = examplesOf(operation).flatMap((body) => [
    body,
    { ...body, another: 1 },
    ...Object.keys(body).flatMap((name) => {
      const { [name]: _, ...others } = body;
      return [others, ...wrong.map((value) => ({ ...body, [name]: value }))];
    }),
  ]);
  return [undefined, {}, ...changed];
}

test('what fits, fits for Prism too', async () => {
  let fitting = 0;
  for (const { name, prism } of all) {
    const fits = fitsFor(prism);
    for (const body of bodiesFor(prism)) {
      for (const headers of SENT) {
        if (!fits(headers, body)) continue;
        fitting++;
        const { valid } = await askPrism(prism, headers, body, {});
        if (!valid) expect.fail(`${name} refuses ${JSON.stringify({ headers, body })}`);
      }
    }
  }
  expect(fitting).toBeGreaterThan(5000);
}, 120_000);

test('the examples of all operations fit, so that they are fast', () => {
  const slow = all.filter(({ prism }) => {
    const fits = fitsFor(prism);
    const examples = examplesOf(prism);
    return !(examples.length === 0
      ? fits(TOKEN, undefined) || fits(TOKEN, {})
      : examples.some((body) => fits(TOKEN, body)));
  });
  expect(slow.map(({ name }) => name)).toEqual([]);
});

test('what is answered a second time is what Prism answers', async () => {
  for (const { name, prism } of all) {
    const [body] = examplesOf(prism);
    const answers = [await ask(prism, TOKEN, body, {}), await ask(prism, TOKEN, body, {})];
    expect(answers, name).toEqual(Array(2).fill(await askPrism(prism, TOKEN, body, {})));
  }
}, 60_000);

test('a request that does not fit is refused, whatever was asked before', async () => {
  const { prism } = all.find(({ name }) => name === 'V20.payments.payture.billCreate') ?? {};
  if (prism === undefined) throw new Error('there is no billCreate');
  const body = { subscription_id: 'x' };
  expect((await ask(prism, TOKEN, body, {})).status).toBe(200);
  expect((await ask(prism, TOKEN, {}, {})).status).toBe(422);
  expect((await ask(prism, {}, body, {})).status).toBe(401);
  expect((await ask(prism, TOKEN, body, { code: 429 })).status).toBe(429);
  expect((await ask(prism, TOKEN, body, {})).status).toBe(200);
});
