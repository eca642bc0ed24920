import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../mock/src/index.ts';
import { eventually } from '../support/eventually.ts';
import { RealServer } from './real-server.ts';
import { GUEST, PAYTURE, post, TOKEN } from './support.ts';

let real: RealServer;
beforeAll(async () => {
  real = await RealServer.start();
});
afterAll(() => real.close());
afterEach(() => {
  real.received = [];
  real.answering = undefined;
});

async function start(options: MockOptions): Promise<Mock> {
  const started = await startMock(options);
  onTestFinished(() => started.close());
  return started;
}

const breaking = (response: { destroy(): unknown }) => response.destroy();
const charge = (at: Mock) => post(`${at.url}${PAYTURE}/billCreateUnauthorised`, GUEST);
const write = (at: Mock) => post(`${at.url}/api/sales/10/groups/create`, { name: 'Joiners' }, TOKEN);
const read = (at: Mock) => post(`${at.url}${PAYTURE}/billStatus`, { bill_id: 'a-bill' });
const withFallback = () => start({ upstream: real.url, fallback: true, upstreamTimeout: 200 });
/** An address at which nobody listens. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => void server.close(done));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('a real server that fails is told, with what became of the call', async () => {
  real.answering = breaking;
  const { status, headers, body } = await charge(await start({ upstream: real.url }));
  expect([status, headers.get('x-mock-source')]).toEqual([502, 'mock']);
  expect(body.message).toBe(
    `The real server ${real.url} has failed: ECONNRESET. What was asked may have been done`,
  );
  expect(real.received).toHaveLength(1);
  const url = await nowhere();
  expect((await charge(await start({ upstream: url }))).body.message).toBe(
    `The real server ${url} has failed: ECONNREFUSED. Nothing was sent`,
  );
  const slow = await start({ upstream: real.url, upstreamTimeout: 50 });
  real.answering = () => undefined;
  const late = await charge(slow);
  expect([late.status, late.body.message]).toEqual([
    504,
    `The real server ${real.url} has failed: no answer within 50 ms. What was asked may have been done`,
  ]);
});

test('a call is shown whose sender has not waited for the real server', async () => {
  const impatient = await start({ upstream: real.url, upstreamTimeout: 500 });
  const sender = new AbortController();
  real.answering = () => sender.abort();
  const call = fetch(`${impatient.url}${PAYTURE}/billStatus`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"bill_id":"a-bill"}',
    signal: sender.signal,
  });
  await expect(call).rejects.toThrow('aborted');
  await eventually(() =>
    expect(impatient.requests()).toMatchObject([
      {
        status: 504,
        body: expect.stringContaining('a-bill'),
        notes: [expect.stringContaining('may have been done')],
      },
    ]),
  );
});

test.each<[string, RealServer['answering'], number]>([
  ['breaks the connection', breaking, 502],
  ['does not answer', () => undefined, 504],
  ['answers HTTP 503', (response) => response.writeHead(503).end('{"success":false}'), 503],
  [
    'breaks its answer',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    },
    502,
  ],
])('the real server %s: with a fallback, the mock answers reads alone', async (_, answering, status) => {
  const falling = await withFallback();
  real.answering = answering;
  const answers = await Promise.all([charge(falling), write(falling), read(falling)]);
  expect(answers.map((answer) => answer.status)).toEqual([status, status, 200]);
  expect(answers[2]?.headers.get('x-mock-source')).toBe('mock');
  // Each was sent once.
  expect(real.received.map(({ url }) => url.split('/').at(-1)).sort()).toEqual([
    'billCreateUnauthorised',
    'billStatus',
    'create',
  ]);
  expect(falling.entities()).toEqual([]);
  expect(falling.requests({ operation: 'V20.payments.payture.billStatus' })[0]?.notes[0]).toMatch(
    /^The real server has failed \(.+\), so the mock has answered$/,
  );
});

test('the real server was never reached: with a fallback, the mock answers charges, too', async () => {
  const falling = await start({ upstream: await nowhere(), fallback: true });
  const created = await charge(falling);
  expect([created.status, created.headers.get('x-mock-source')]).toEqual([200, 'mock']);
  expect(falling.pay(created.body.data?.bill_id ?? '').state).toBe('PAID');
});

test('a mock in front of itself does not ask without end', async () => {
  const loop = await start({});
  const port = loop.port;
  await loop.close();
  const own = await start({ port, upstream: `http://127.0.0.1:${port}` });
  const { status, body } = await read(own);
  expect(status).toBe(508);
  expect(body.message).toContain('The mock is in front of itself');
});
