import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { argumentName } from '../../scripts/generate/names.ts';
import { anyClient } from '../support/calls.ts';
import { type CallUnderTest, documentsUnderTest } from '../support/documents.ts';

// Each call goes through the client to Prism, which checks the request against the document and answers its examples.

const documents = await documentsUnderTest();
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe.each(documents)('$file', ({ calls }) => {
  it.each(calls)('$id', async (call) => {
    const client = anyClient({ endpoint: mock.url, accessToken: 'test-token', retries: 0 }).call(call.id);
    const answered = Object.entries(call.answers['200'] ?? {});
    const [firstName, first] = answered[0] ?? [];
    const { id: name, path, effect } = call;
    const parameters = call.parameters.map(argumentName);
    expect(client.operation).toEqual({ name, path, effect, parameters });

    for (const request of requestsOf(call)) {
      const args = call.parameters.map(({ wire }) => request[wire]);
      expect(await client(...args, prefer(`example=${firstName}`))).toEqual(asAnswered(first?.value));
    }

    const args = argumentsOf(call);
    for (const [name, { value }] of answered) {
      const { result, response } = await client.withResponse(...args, prefer(`example=${name}`));
      expect(response.status).toBe(200);
      expect(response.headers.get('sl-violations')).toBeNull();
      expect(result, name).toEqual(asAnswered(value));
    }

    for (const [status, examples] of Object.entries(call.answers).filter(([code]) => code !== '200')) {
      for (const [name, { value }] of Object.entries(examples)) {
        const { result, response } = await client.withResponse(
          ...args,
          prefer(`code=${status}, example=${name}`),
        );
        expect(response.status).toBe(Number(status));
        expect(result, `${status} ${name}`).toEqual(value);
        expect(result.success).toBe(false);
      }
    }
  });
});

/** An example as the mock answers it: bills are paid on a page of its own. */
const asAnswered = (value: unknown) =>
  JSON.parse(JSON.stringify(value ?? null), (key, member) =>
    key === 'payUrl' ? expect.stringContaining(`${mock.url}/__mock/pay/`) : member,
  );

const calls = documents.flatMap((document) => document.calls);

describe('what does not fit its document is a failure that says why', () => {
  // The client's own access_token stands in for a parameter of that name.
  it.each(calls.filter(({ parameters }) => parameters.some((p) => p.required && p.wire !== 'access_token')))(
    '$id without its parameters',
    async (call) => {
      const client = anyClient({ endpoint: mock.url, accessToken: 'test-token', retries: 0 });
      const { result, response } = await client.call(call.id).withResponse();
      expect(response.status).toBe(422);
      const missing = call.parameters.filter(({ required, wire }) => required && wire !== 'access_token');
      const message = missing.map(({ wire }) => `${wire} can not be empty`);
      expect(result).toEqual({ success: false, message: expect.any(String) });
      for (const part of message) expect(result.message).toContain(part);
    },
  );

  it.each(calls.filter(({ needsToken }) => needsToken))('$id without a token', async (call) => {
    const client = anyClient({ endpoint: mock.url, retries: 0 });
    // reAssignToken is given the token as its parameter, which counts as well.
    const { result, response } = await client.call(call.id).withResponse(...argumentsOf(call));
    if (call.parameters.some(({ wire }) => wire === 'access_token')) expect(result.success).toBe(true);
    else expect([response.status, result]).toEqual([401, call.answers['401']?.missing?.value]);
  });

  it.each(calls.filter(({ needsToken }) => !needsToken))('$id needs no token', async (call) => {
    const client = anyClient({ endpoint: mock.url, retries: 0 });
    expect(await client.call(call.id)(...argumentsOf(call))).toMatchObject({ success: true });
  });
});

const requestsOf = (call: CallUnderTest) =>
  Object.values(call.requests).map(({ value }) => value as Record<string, unknown>);

const argumentsOf = (call: CallUnderTest) => call.parameters.map(({ wire }) => call.sample[wire]);

const prefer = (preference: string) => ({ headers: { Prefer: preference } });
