import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { camelCase } from '../../scripts/spec/names.ts';
import { allApis, anyClient } from '../support/calls.ts';
import { documentsUnderTest } from '../support/documents.ts';
import { type Recorder, startRecorder } from '../support/recorder.ts';

// The inventory is what is known of the server; nothing here comes from the spec but what is compared with it.

type Inventory = Record<
  string,
  Record<string, Record<string, { source: string; operations: Record<string, string[]> }>>
>;

/** `ru-kitchen` of `ruKitchen`. */
const kebabCase = (app: string) => app.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const inventory = parse(
  readFileSync(new URL('../fixtures/inventory.yaml', import.meta.url), 'utf8'),
) as Inventory;

const operations = Object.entries(inventory).flatMap(([app, versions]) =>
  Object.entries(versions).flatMap(([version, modules]) =>
    Object.entries(modules).flatMap(([module, { source, operations }]) =>
      Object.entries(operations).map(([name, parameters]) => ({
        id: `${version.toUpperCase()}.${app}.${module}.${name}`,
        path: `/api/${kebabCase(app)}/${version.slice(1)}/${module}/${name}`,
        source,
        parameters,
      })),
    ),
  ),
);

const specified = (await documentsUnderTest()).flatMap(({ calls }) => calls);
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
beforeEach(() => {
  recorder.requests.length = 0;
});
afterAll(() => recorder.close());

it('has the operations of the inventory, and no other', () => {
  const inTables = allApis.flatMap((table) =>
    Object.entries(table).flatMap(([place, entries]) =>
      Object.keys(entries).map((name) => `/api/${place}/${name}`),
    ),
  );
  expect(inTables.sort()).toEqual(operations.map(({ path }) => path).sort());
});

describe.each(operations)('$id', ({ id, path, source, parameters }) => {
  it('sends what the inventory says', async () => {
    const client = anyClient({ endpoint: `${recorder.url}/`, accessToken: 'the-token' });
    const values = parameters.map((parameter) => `value of ${parameter}`);
    await client.call(id)(...values);
    const named = parameters.map((parameter, position) => [camelCase(parameter), values[position]] as const);
    await client.call(id).with(Object.fromEntries(named.reverse()));

    expect(recorder.requests).toHaveLength(2);
    for (const { method, url, headers, body } of recorder.requests) {
      expect([method, url]).toEqual(['POST', path]);
      const own = parameters.map((parameter, position) => [parameter, values[position]] as const);
      const token = parameters.includes('access_token') ? [] : [['access_token', 'the-token']];
      expect(Object.entries(JSON.parse(body))).toEqual([...token, ...own]);
      expect(headers).toMatchObject({
        accept: 'application/json',
        'content-type': 'application/json',
        accesstoken: 'the-token',
        authorization: 'Bearer the-token',
      });
    }
  });

  it('says how it is known, as the inventory does', () => {
    expect(specified.find((call) => call.id === id)?.source).toBe(source);
  });
});

describe('what is left out', () => {
  it('parameters that are not given are not sent', async () => {
    const client = anyClient({ endpoint: recorder.url });
    await client.call('V20.payments.payture.billCreateUnauthorised')('s', 'u', undefined, { a: 1 });
    expect(recorder.requests[0]?.body).toBe('{"subscription_id":"s","user_id":"u","extended":{"a":1}}');
  });

  it('null, false, 0 and empty strings are', async () => {
    const client = anyClient({ endpoint: recorder.url });
    await client.call('V20.payments.payture.billCreateUnauthorised')(null, '', false, 0);
    expect(recorder.requests[0]?.body).toBe(
      '{"subscription_id":null,"user_id":"","redirect_url":false,"extended":0}',
    );
  });

  it('without a token, nothing of a token is sent', async () => {
    const client = anyClient({ endpoint: recorder.url });
    await client.call('V10.chat.chats.get')();
    expect(recorder.requests[0]?.body).toBe('{}');
    expect(recorder.requests[0]?.headers).not.toHaveProperty('accesstoken');
    expect(recorder.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('a token inside free-form data does not stand for the token of the call', async () => {
    const client = anyClient({ endpoint: recorder.url, accessToken: 'the-token' });
    await client.call('V20.payments.payture.billCreateUnauthorised')('s', 'u', 'r', {
      access_token: 'other',
    });
    expect(JSON.parse(recorder.requests[0]?.body ?? '')).toEqual({
      subscription_id: 's',
      user_id: 'u',
      redirect_url: 'r',
      extended: { access_token: 'other' },
      access_token: 'the-token',
    });
  });
});
