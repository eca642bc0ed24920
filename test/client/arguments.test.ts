import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../../src/options.ts';
import { allApis, anyClient } from '../support/calls.ts';

// Positional arguments, named arguments and the body are three ways to say one thing.

const camel = (wire: string) => wire.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

const operations = allApis.flatMap((table) =>
  Object.entries(table).flatMap(([place, entries]) => {
    const [app = '', version, module] = place.split('/');
    return Object.entries(entries).map(([name, entry]) => ({
      id: `V${version}.${camel(app)}.${module}.${name}`,
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

test('a token that is a parameter is sent in place of the one of the client', async () => {
  const { bodies, client } = recordingClient({ accessToken: 'token' });
  await client.request('payments/20/payture/billStatus', { access_token: 'token of another' });
  await client.request('payments/20/payture/billStatus', { access_token: undefined });
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { access_token: 'token of another' },
    { access_token: 'token' },
  ]);
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

  test.each([
    ['an AbortSignal', new AbortController().signal, 'AbortSignal'],
    ['an AbortController', new AbortController(), 'AbortController'],
    ['a Map', new Map([['timeout', 1]]), 'Map'],
    ['Headers', new Headers({ 'X-A': '1' }), 'Headers'],
    ['a list', [], 'Array'],
    ['a promise', Promise.resolve({}), 'Promise'],
  ])('%s in place of options, or of the object of arguments', async (_, wrong: object, found) => {
    const { bodies, client } = recordingClient();
    const message = `options must be an object; found ${found}`;
    await expect(client.call(CREATE)('s', wrong)).rejects.toThrow(message);
    await expect(client.call(CREATE).with({ subscriptionId: 's' }, wrong)).rejects.toThrow(message);
    await expect(client.call(CREATE).with(wrong)).rejects.toThrow(`${CREATE} takes subscriptionId, options`);
    await expect(client.request('payments/20/payture/billCreate', wrong)).rejects.toThrow(
      `parameters must be an object; found ${found}`,
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

  const circle: Record<string, unknown> = { name: 'circle' };
  circle.self = circle;

  test.each([
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', -Infinity, '-Infinity'],
    ['a bigint', 1n, 'BigInt'],
    ['a symbol', Symbol('s'), 'Symbol'],
    ['a function', () => 'subscription', 'Function'],
    ['an invalid Date', new Date(Number.NaN), 'invalid Date'],
    ['a Map', new Map([['a', 1]]), 'Map'],
    ['a Set', new Set([1]), 'Set'],
    ['a Blob', new Blob(['abc']), 'Blob'],
    ['a File', new File(['abc'], 'a.txt'), 'File'],
    ['an ArrayBuffer', new ArrayBuffer(3), 'ArrayBuffer'],
    ['a view', new Uint8Array([1, 2]), 'Uint8Array'],
    ['a Buffer', Buffer.from('abc'), 'Uint8Array'],
    ['a promise', Promise.resolve(1), 'Promise'],
    ['what becomes NaN', { toJSON: () => Number.NaN }, 'NaN'],
  ])('%s, at any depth', async (_, value, found) => {
    const { bodies, client } = recordingClient();
    const create = client.call('V20.payments.payture.billCreateUnauthorised');
    const extended = { note: 'x', lines: [{ amount: value }] };
    const at = (place: string) => `${place} must be something that JSON can carry; found ${found}`;
    await expect(create('s', 'u', undefined, extended)).rejects.toThrow(at('extended.lines.0.amount'));
    await expect(create('s', 'u', undefined, extended)).rejects.toThrow(TypeError);
    await expect(create.with({ subscriptionId: value })).rejects.toThrow(at('subscriptionId'));
    await expect(create.withResponse('s', value)).rejects.toThrow(at('userId'));
    await expect(create.raw('s', 'u', 'r', { amount: value })).rejects.toThrow(at('extended.amount'));
    await expect(
      client.request('payments/20/payture/billCreate', { subscription_id: [value] }),
    ).rejects.toThrow(at('subscription_id.0'));
    expect(bodies).toEqual([]);
  });

  test('a circle', async () => {
    const { bodies, client } = recordingClient();
    await expect(client.call(CREATE)([circle])).rejects.toThrow(
      'subscriptionId.0.self must be something that JSON can carry; found circle',
    );
    expect(bodies).toEqual([]);
  });

  test('call options in the place of an argument', async () => {
    const { bodies, client } = recordingClient();
    const create = client.call('V20.payments.payture.billCreateUnauthorised');
    const { signal } = new AbortController();
    await expect(create('s', 'u', 'r', { signal, timeout: 5_000 })).rejects.toThrow(
      'extended.signal must be something that JSON can carry; found AbortSignal; options come after all arguments',
    );
    await expect(create('s', signal)).rejects.toThrow(
      'userId must be something that JSON can carry; found AbortSignal',
    );
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

test('what JSON knows how to write is sent as JSON writes it', async () => {
  const { bodies, client } = recordingClient();
  const shared = { n: -0 };
  const extended = {
    date: new Date(0),
    url: new URL('https://shop.example/back'),
    price: { toJSON: (key: string) => `price as ${key}` },
    boxed: [Object('text'), Object(1), Object(false)],
    twice: [shared, shared],
    missing: undefined,
    holes: [undefined, null],
    instance: new (class Note {
      text = 'a note';
    })(),
    bare: Object.assign(Object.create(null), { a: 1 }),
    [Symbol('hidden')]: 1,
  };
  await client.call('V20.payments.payture.billCreateUnauthorised')('s', 'u', undefined, extended);
  expect(bodies).toEqual([JSON.stringify({ subscription_id: 's', user_id: 'u', extended })]);
});
