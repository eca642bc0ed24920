import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMock, type InProcessMock, startMock } from '../../mock/src/index.ts';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { createBehindApi, outcomeOf } from '../../src/index.ts';
import { operationCount } from '../support/calls.ts';
import { GUEST, PAYTURE, post } from './support.ts';

let mock: InProcessMock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const CREATE = `${PAYTURE}/billCreateUnauthorised`;
const clientOf = (fetch: InProcessMock['fetch'], endpoint = 'https://api.behind.ai:6002') =>
  createBehindApi({ endpoint, accessToken: 'any', fetch, retries: 0 }).V20.payments.payture;
const createBill = async (payture = clientOf(mock.fetch)) =>
  String((await payture.billCreateUnauthorised(GUEST.subscription_id, GUEST.user_id)).data?.bill_id);
const asked = (headers: Record<string, string> = {}, body: unknown = GUEST): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

describe('fetch', () => {
  test('says the address that was asked', async () => {
    expect((await mock.fetch(`${CREATE}#part`, asked())).url).toBe(`http://mock.test${CREATE}`);
    const { url } = await mock.fetch(`https://api.behind.ai:6002${CREATE}`, asked());
    expect(url).toBe(`https://api.behind.ai:6002${CREATE}`);
  });

  test('answers all operations without a port, whatever the endpoint of the client', async () => {
    expect(mock.operations).toBe(operationCount);
    const payture = clientOf(mock.fetch);
    const id = await createBill(payture);
    expect((await payture.billStatus(id)).data?.status).toBe('PENDING');
    expect(mock.pay(id)).toMatchObject({ app: 'payments', lifecycle: 'bill', id, state: 'PAID' });
    expect((await payture.billStatus(id)).data?.status).toBe('PAID');
  });

  test('takes a path, a URL and a Request', async () => {
    const address = new URL(CREATE, mock.url);
    for (const answer of [
      await mock.fetch(CREATE, asked()),
      await mock.fetch(address, asked()),
      await mock.fetch(new Request(address, asked())),
    ]) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ success: true });
    }
    expect(mock.requests()).toHaveLength(3);
  });

  test('leads to pages of the mock', async () => {
    const created: unknown = await (await mock.fetch(CREATE, asked())).json();
    const page = await mock.fetch(String(pointedTo(created, '/data/bill/payUrl')));
    expect(await page.text()).toContain('>Pay<');
  });

  test('refuses what the mock refuses over a connection', async () => {
    const statusOf = async (path: string, init?: RequestInit) => (await mock.fetch(path, init)).status;
    expect(await statusOf(`${CREATE}x`, asked())).toBe(404);
    expect(await statusOf(CREATE)).toBe(405);
    expect(await statusOf(CREATE, asked({ 'Content-Type': 'text/plain' }))).toBe(415);
    expect(await statusOf(CREATE, asked({}, { ...GUEST, user_id: 'x'.repeat(2 ** 20) }))).toBe(413);
    expect(await statusOf(CREATE, asked({}, {}))).toBe(422);
    expect(await statusOf('/__mock/events')).toBe(501);
    expect(await statusOf('/__mock/requests', { headers: { Origin: 'https://evil.example' } })).toBe(403);
  });

  test.each(['drop', 'drop-after-work'])(
    'rejects like fetch when the connection breaks: %s',
    async (fault) => {
      const failure = await mock.fetch(CREATE, asked({ 'X-Mock-Fault': fault })).catch((error) => error);
      expect(failure).toBeInstanceOf(TypeError);
      expect(mock.entities()).toHaveLength(fault === 'drop' ? 0 : 1);
    },
  );

  test('breaks off in the middle of a body', async () => {
    const answer = await mock.fetch(CREATE, asked({ 'X-Mock-Fault': 'truncated-body' }));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(TypeError);
  });

  test('waits until it is aborted where no answer comes', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const waiting = mock.fetch(CREATE, { ...asked({ 'X-Mock-Fault': 'hang' }), signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(mock.fetch(CREATE, { ...asked(), signal: controller.signal })).rejects.toBe(reason);
  });

  test('ends what hangs with the mock', async () => {
    const other = await createMock();
    const waiting = other.fetch(CREATE, asked({ 'X-Mock-Fault': 'hang' }));
    await expect.poll(() => other.requests()).toHaveLength(1);
    await other.close();
    await expect(waiting).rejects.toThrow(TypeError);
  });
});

describe('a test', () => {
  test('arms faults, sees how often they are still met, and disarms them', async () => {
    const rateLimit = mock.arm({ fault: 'rate-limit', status: 503, times: 2 });
    const answer = await mock.fetch(CREATE, asked());
    expect(answer.status).toBe(503);
    expect(rateLimit.left).toBe(1);
    rateLimit.disarm();
    expect((await mock.fetch(CREATE, asked())).status).toBe(200);
    expect(() => mock.arm({ fault: 'drop', operation: 'V20.payments.payture.billCreat' })).toThrow(
      'arm(): there is no operation "V20.payments.payture.billCreat". Did you mean V20.payments.payture.billCreate?',
    );
  });

  test('sees that a charge may be done after a lost answer', async () => {
    mock.arm({ fault: 'drop-after-work', operation: CREATE });
    const failure = await clientOf(mock.fetch)
      .billCreateUnauthorised(GUEST.subscription_id, GUEST.user_id)
      .catch((error) => error);
    expect(outcomeOf(failure)).toBe('maybe-done');
    expect(mock.entities({ lifecycle: 'bill' })).toHaveLength(1);
  });

  test('finds entities by what they are', async () => {
    const id = await createBill();
    await mock.seed([
      { app: 'payments', lifecycle: 'bill', id: 'paid', state: 'PAID' },
      { app: 'sales', lifecycle: 'company', id },
    ]);
    expect(mock.entities({ lifecycle: 'bill', state: 'PAID' })).toMatchObject([{ id: 'paid', actions: [] }]);
    expect(mock.entities({ app: 'payments' }).map((one) => one.id)).toEqual([id, 'paid']);
    expect(mock.entities({ id })).toHaveLength(2);
    // Of two things with one id, it is the one that can be paid.
    expect(mock.pay(id).lifecycle).toBe('bill');
  });

  test('is told what is not possible', async () => {
    const id = await createBill();
    expect(mock.transition(id, 'payWrongAmount').state).toBe('AMOUNT_MISMATCH');
    expect(() => mock.pay(id)).toThrow(
      'pay is not possible: the bill is AMOUNT_MISMATCH. Possible now: none',
    );
    expect(() => mock.transition(id, 'steal')).toThrow('A bill has no action "steal"');
    expect(() => mock.pay('nobodys')).toThrow('Nothing with the id nobodys was created here');
  });
});

describe('a world', () => {
  test('is used by its address or by its fetch, and dropped at the end of a block', async () => {
    {
      using world = mock.world('checkout');
      const here = clientOf(world.fetch);
      const byAddress = clientOf(mock.fetch, world.url);
      const id = await createBill(here);
      world.pay(id);
      expect((await byAddress.billStatus(id)).data?.status).toBe('PAID');
      expect(world.requests().map(({ path }) => path)).toEqual([`${PAYTURE}/billStatus`, CREATE]);
      expect(mock.requests()).toEqual([]);
      expect(mock.world('checkout').entities()).toEqual(world.entities());
    }
    expect(mock.world('checkout').entities()).toEqual([]);
  });

  test('has a name that stands in an address', () => {
    expect(() => mock.world('a b')).toThrow('"a b" is not the name of a world');
  });
});

test('a mock with a port is used in both ways, and ends with its block', async () => {
  let url: string;
  {
    await using server = await startMock();
    ({ url } = server);
    const id = String((await post(`${url}${CREATE}`, GUEST)).body.data?.bill_id);
    expect(server.entities({ id })).toHaveLength(1);
    const created: unknown = await (await server.world('a').fetch(CREATE, asked())).json();
    const page = await fetch(String(pointedTo(created, '/data/bill/payUrl')));
    expect(await page.text()).toContain('>Pay<');
  }
  await expect(fetch(url)).rejects.toThrow(TypeError);
});

test.each<[() => Promise<unknown>, RegExp]>([
  [
    () => createMock({ stric: true } as object),
    /^There is no option "stric"\. Did you mean strict\? The options: spec, /,
  ],
  [() => createMock({ port: 0 } as object), /^There is no option "port"\. The options: (?!.*port,)/],
  [() => startMock({ prot: 0 } as object), /^There is no option "prot"\. Did you mean port\?/],
  [() => startMock({ port: 65_536 }), /^"65536" is not a port\./],
  [() => startMock({ port: 'mock.sock' } as object), /^"mock\.sock" is not a port\./],
  [() => startMock({ host: '' }), /^"" is not an address\./],
  [
    () => createMock({ latency: '200' } as object),
    /^latency should be milliseconds, or \{ ms, upTo, sigma \}, not "200"$/,
  ],
])('an option that is wrong is refused: %s', async (start, message) => {
  await expect(start()).rejects.toThrow(message);
});
