import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../../src/options.ts';
import { allApis, anyClient } from '../support/calls.ts';

// Positional arguments, named arguments and the body are three ways to say one thing.

const operations = allApis.flatMap((table) =>
  Object.entries(table).flatMap(([place, entries]) => {
    const [app = '', version, module] = place.split('/');
    return Object.entries(entries).map(([name, entry]) => ({
      id: `V${version}.${app === 'ru-kitchen' ? 'ruKitchen' : app}.${module}.${name}`,
      path: `${place}/${name}`,
      parameters: entry.split(' ').slice(1),
    }));
  }),
);

/** A client whose requests are taken down and answered without a server. */
function recordingClient(options: Partial<ClientOptions> = {}) {
  const bodies: string[] = [];
  const fetch: ClientOptions['fetch'] = async (_, init) => {
    bodies.push(String(init?.body));
    return new Response('{"success":true,"data":{}}');
  };
  return { bodies, client: anyClient({ endpoint: 'http://127.0.0.1', fetch, ...options }) };
}

const camel = (wire: string) => wire.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An operation with values for its parameters; some are left out. */
const filled = fc.constantFrom(...operations).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    values: fc.tuple(...operation.parameters.map(() => fc.option(fc.jsonValue(), { nil: undefined }))),
  }),
);

/** What is to be sent, in the order of the parameters. */
const bodyOf = (parameters: readonly string[], values: readonly unknown[]): string =>
  `{${parameters
    .map((wire, position) => [wire, values[position]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([wire, value]) => `${JSON.stringify(wire)}:${JSON.stringify(value)}`)
    .join(',')}}`;

/** The arguments by name, in an order that is not that of the parameters. */
const named = (parameters: readonly string[], values: readonly unknown[]): object =>
  Object.fromEntries(parameters.map((wire, position) => [camel(wire), values[position]] as const).reverse());

test('positional and named arguments and request() send the same body, in the order of the parameters', async () => {
  const { bodies, client } = recordingClient();
  await fc.assert(
    fc.asyncProperty(filled, async ({ operation: { id, path, parameters }, values }) => {
      bodies.length = 0;
      const call = client.call(id);
      await call(...values);
      await call(...values, {});
      await call(...values, undefined);
      await call.with(named(parameters, values));
      await client.request(path, Object.fromEntries(parameters.map((wire, at) => [wire, values[at]])));
      await call.withResponse(...values);
      await call.raw(...values);
      expect(bodies).toEqual(Array(7).fill(bodyOf(parameters, values)));
    }),
    { numRuns: 300 },
  );
});

test('the token goes along, unless it is a parameter', async () => {
  const { bodies, client } = recordingClient({ accessToken: 'token' });
  await fc.assert(
    fc.asyncProperty(filled, async ({ operation: { id, parameters }, values }) => {
      bodies.length = 0;
      await client.call(id)(...values);
      const own = JSON.parse(bodyOf(parameters, values));
      expect(bodies.map((body) => JSON.parse(body))).toEqual([{ access_token: 'token', ...own }]);
    }),
    { numRuns: 300 },
  );
});

test('trailing arguments may be left away', async () => {
  const { bodies, client } = recordingClient();
  await fc.assert(
    fc.asyncProperty(filled, fc.nat(), async ({ operation: { id, parameters }, values }, cut) => {
      bodies.length = 0;
      const given = values.slice(0, cut % (parameters.length + 1));
      await client.call(id)(...given);
      expect(bodies).toEqual([bodyOf(parameters, given)]);
    }),
    { numRuns: 200 },
  );
});

describe('what has no place is a TypeError, and nothing is sent', () => {
  const CREATE = 'V20.payments.payture.billCreate';

  test('too many arguments, or options that are none', async () => {
    const { bodies, client } = recordingClient();
    const notOptions = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(filled, notOptions, async ({ operation: { id }, values }, wrong) => {
        if (wrong !== null) await expect(client.call(id)(...values, wrong)).rejects.toThrow(TypeError);
        await expect(client.call(id)(...values, {}, wrong)).rejects.toThrow(TypeError);
      }),
      { numRuns: 100 },
    );
    expect(bodies).toEqual([]);
  });

  test('a name that is no argument', async () => {
    const { bodies, client } = recordingClient();
    await fc.assert(
      fc.asyncProperty(filled, fc.string(), async ({ operation: { id, parameters }, values }, name) => {
        fc.pre(!parameters.map(camel).includes(name));
        const arguments_ = { ...named(parameters, values), [name]: 1 };
        await expect(client.call(id).with(arguments_)).rejects.toThrow(TypeError);
      }),
      { numRuns: 100 },
    );
    expect(bodies).toEqual([]);
  });

  test.each([
    ['a function', () => 'subscription'],
    ['a bigint', 1n],
    ['a circle', (() => Object.assign([] as unknown[], { 0: 'subscription' }))()],
  ])('%s', async (what, value) => {
    if (what === 'a circle') (value as unknown[]).push(value);
    const { bodies, client } = recordingClient();
    await expect(client.call(CREATE)(value)).rejects.toThrow(TypeError);
    await expect(client.call(CREATE).with({ subscriptionId: value })).rejects.toThrow(TypeError);
    expect(bodies).toEqual([]);
  });

  test('a path that is none', async () => {
    const { bodies, client } = recordingClient();
    for (const path of [
      '',
      '/',
      'payments',
      'payments/20/payture',
      'payments/20/payture/bill/create',
      '../x',
    ]) {
      await expect(client.request(path)).rejects.toThrow(TypeError);
    }
    expect(bodies).toEqual([]);
  });
});

test('arguments that change after the call are sent as they were', async () => {
  const { bodies, client } = recordingClient({
    accessToken: () => new Promise((resolve) => setTimeout(resolve, 20, undefined)),
  });
  const extended = { note: 'as it was' };
  const call = client.call('V20.payments.payture.billCreateUnauthorised')('s', 'u', 'r', extended);
  extended.note = 'changed';
  await call;
  expect(bodies[0]).toContain('as it was');
});
