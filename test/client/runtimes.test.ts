import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { calls, effects, outcomeOf } from './support.ts';

// What only other runtimes do is done by a fetch of our own here: what they reject with, and how they show a redirect.

beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** How often fetch is called, and what the call comes to. */
async function tried(effect: (typeof effects)[number], fetch: () => Promise<Response>) {
  const spied = vi.fn(fetch);
  const outcome = await outcomeOf(
    calls[effect](createBehindApi({ endpoint: 'https://api.example', fetch: spied })),
  );
  return { outcome, requests: spied.mock.calls.length };
}

const coded = (code: string, members: object = {}) => Object.assign(new Error(code), { code, ...members });
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });
const circular = new Error('circular');
circular.cause = circular;

const refused: Readonly<Record<string, unknown>> = {
  Node: fetchFailed(coded('ECONNREFUSED')),
  'Node, on all addresses': fetchFailed(
    coded('ECONNREFUSED', { errors: [coded('ECONNREFUSED'), coded('ECONNREFUSED')] }),
  ),
  Bun: coded('ConnectionRefused'),
};

const inDoubt: Readonly<Record<string, unknown>> = {
  Chromium: new TypeError('Failed to fetch'),
  Firefox: new TypeError('NetworkError when attempting to fetch resource.'),
  Safari: new TypeError('Load failed'),
  Deno: new TypeError('error sending request: tcp connect error: Connection refused (os error 111)'),
  'Node, on one of its addresses': fetchFailed(
    new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')], 'failed'),
  ),
  'Node, on none of no addresses': fetchFailed(new AggregateError([], 'failed')),
  'a reset connection': fetchFailed(coded('ECONNRESET')),
  'a name that is not known': fetchFailed(coded('ENOTFOUND')),
  'a circle of causes': circular,
  'a text': 'ECONNREFUSED',
  null: null,
  undefined: undefined,
};

describe.each(Object.entries(refused))('a refused connection of %s', (_, error) => {
  test.each(effects)('is tried again, %s', async (effect) => {
    expect(await tried(effect, () => Promise.reject(error))).toMatchObject({
      outcome: { error: 'ConnectionError', attempts: 3 },
      requests: 3,
    });
  });
});

describe.each(Object.entries(inDoubt))('an error that is in doubt: %s', (_, error) => {
  test.each(effects)('%s', async (effect) => {
    expect(await tried(effect, () => Promise.reject(error))).toMatchObject(
      effect === 'read'
        ? { outcome: { error: 'ConnectionError', attempts: 3 }, requests: 3 }
        : { outcome: { error: 'OutcomeUnknownError', attempts: 1 }, requests: 1 },
    );
  });
});

test.each(effects)(
  'a redirect that a browser keeps to itself was not followed, and is not repeated, %s',
  async (effect) => {
    const fetch = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    expect(await tried(effect, fetch)).toMatchObject({
      outcome: { error: 'ResponseFormatError', attempts: 1 },
      requests: 1,
    });
  },
);

test.each(effects)('a fetch that throws at once is one that rejects, %s', async (effect) => {
  const fetch = () => {
    throw fetchFailed(coded('ECONNREFUSED'));
  };
  expect(await tried(effect, fetch)).toMatchObject({ outcome: { error: 'ConnectionError' }, requests: 3 });
});

test.each(effects)('a fetch that gives no response has failed, %s', async (effect) => {
  const fetch = async () => undefined as unknown as Response;
  expect(await tried(effect, fetch)).toMatchObject({
    outcome: { error: effect === 'read' ? 'ConnectionError' : 'OutcomeUnknownError' },
  });
});
