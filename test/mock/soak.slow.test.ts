import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startMock } from '../../mock/src/index.ts';
import { type Body, GIFT, GUEST, PAYTURE } from './support.ts';

// Many purchases at once: nothing may be lost or mixed up. How long it takes is not looked at, so that a busy machine changes nothing.

vi.setConfig({ testTimeout: 600_000 });

/** All requests are made at once; that many of them are under way, and the others wait for a connection. */
const agent = new Agent({ maxSockets: 200 });

/** Unlike `fetch`, it has no time limit for connecting, and no connection that the server might just be closing. */
async function call<Data = NonNullable<Body['data']>>(
  method: 'GET' | 'POST',
  url: string,
  body?: object,
): Promise<{ status: number; body: Body<Data> }> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  const sent = request(url, { method, agent, headers });
  sent.end(text);
  const [response] = await once(sent, 'response');
  const answer = (await response.toArray()).join('');
  return { status: response.statusCode, body: JSON.parse(answer) };
}

const post = (url: string, body?: object) => call('POST', url, body);

const PURCHASES = 1000;
const ENDS = ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH'] as const;

type Purchase = { id: string; end: (typeof ENDS)[number]; gift: boolean };

async function create(url: string, index: number): Promise<Purchase> {
  const gift = index % 3 === 0;
  const body = { ...(gift ? GIFT : GUEST), redirect_url: `https://shop.example.com/${index}` };
  const got = await post(`${url}${PAYTURE}/billCreateUnauthorised`, body);
  return { id: got.body.data?.bill_id as string, end: ENDS[index % 4] as Purchase['end'], gift };
}

const check = async (url: string, bill_id: string) =>
  (await post(`${url}${PAYTURE}/billStatus`, { bill_id })).body.data as {
    status: string;
    bill_info: { gift?: { code: string } };
  };

/** The buyer's part, and the checks that a shop makes meanwhile. */
async function drive(url: string, { id, end }: Purchase): Promise<void> {
  expect((await check(url, id)).status).toBe('PENDING');
  if (end === 'PENDING') return;
  const action = end === 'AMOUNT_MISMATCH' ? 'payWrongAmount' : 'pay';
  expect((await post(`${url}/__mock/bills/${id}/${action}`)).status).toBe(200);
  if (end === 'DONE') expect((await check(url, id)).status).toBe('PAID');
}

type Thing = { id: string; lifecycle: string; state: string; data: object };

async function expectEnds(url: string, purchases: Purchase[]): Promise<void> {
  const { body } = await call<Thing[]>('GET', `${url}/__mock/entities`);
  const things = body.data ?? [];
  const states = new Map(things.map(({ id, state }) => [id, state]));
  expect(purchases.map(({ id }) => states.get(id))).toEqual(purchases.map(({ end }) => end));
  const sold = purchases.filter(({ gift, end }) => gift && end === 'DONE').length;
  expect(things.filter(({ lifecycle }) => lifecycle === 'gift')).toHaveLength(sold);
  const bills = things.filter(({ lifecycle }) => lifecycle === 'bill').map(({ data }) => data);
  expect(new Set(bills.map((data) => JSON.stringify(data))).size).toBe(purchases.length);
}

const purchases = Array.from({ length: PURCHASES }, (_, index) => index);

test('1,000 purchases at once each end where they were driven to', async () => {
  const mock = await startMock({ bodyTimeout: 600_000 });
  onTestFinished(() => mock.close());
  const all = await Promise.all(
    purchases.map(async (index) => {
      const purchase = await create(mock.url, index);
      await drive(mock.url, purchase);
      return purchase;
    }),
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(PURCHASES);
  await expectEnds(mock.url, all);
  const paid = all.filter(({ end }) => end === 'PAID' || end === 'DONE');
  const codes = await Promise.all(
    paid.map(async ({ id }) => (await check(mock.url, id)).bill_info.gift?.code),
  );
  const gifts = paid.filter(({ gift }) => gift).length;
  expect(new Set(codes.filter((code) => code !== undefined)).size).toBe(gifts);
});

test('a restart in the middle loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-soak-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, 'state.json');

  const first = await run(state);
  const all = await Promise.all(purchases.map((index) => create(first.url, index)));
  await Promise.all(all.slice(0, PURCHASES / 2).map((purchase) => drive(first.url, purchase)));
  expect(await first.stop()).toBe(0);

  const second = await run(state);
  await Promise.all(all.slice(PURCHASES / 2).map((purchase) => drive(second.url, purchase)));
  await expectEnds(second.url, all);
  expect(await second.stop()).toBe(0);

  const third = await startMock({ state });
  onTestFinished(() => third.close());
  await expectEnds(third.url, all);
});

async function run(state: string): Promise<{ url: string; stop(): Promise<number | null> }> {
  const cli = fileURLToPath(new URL('../../mock/src/cli.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [cli, '--port', '0', '--state', state], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return {
    url: String(line).match(/http:\S+/)?.[0] ?? '',
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
  };
}
