import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ready, start } from './command.ts';
import { GUEST, PAYTURE, post } from './support.ts';

// The command as a process of its own, where that matters: signals, exit codes, restarts.

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it, even with connections open', async (signal) => {
  const mock = start('--port', '0');
  const line = await ready(mock);
  expect(line).toMatch(
    /^Mock of the Behind API on http:\/\/127\.0\.0\.1:\d+ \(\d+ operations\)\. .*\/__mock is its control page\.\n$/,
  );
  const [url = '', port] = line.match(/http:.*:(\d+)/) ?? [];
  expect((await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST)).body.success).toBe(true);

  const socket = connect(Number(port), '127.0.0.1');
  let received = '';
  socket
    .on('error', () => undefined)
    .on('data', (chunk) => {
      received += chunk;
    });
  await once(socket, 'connect');
  // Half a body: the mock waits for the rest, and would answer 408 in the end.
  socket.write(
    `POST ${PAYTURE}/billStatus HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
  );
  mock.child.kill(signal);
  expect(await mock.ended).toBe(0);
  expect(received).toBe('');
  expect(mock.err()).toBe('');
});

test('it goes on when nobody reads what it writes', async () => {
  const mock = start('--port=0', '--log=json');
  const [url = ''] = (await ready(mock)).match(/http:\S+/) ?? [];
  mock.child.stdout?.destroy();
  mock.child.stderr?.destroy();
  for (let count = 0; count < 20; count++) {
    expect((await post(`${url}${PAYTURE}/billStatus`, { bill_id: 'x' })).status).toBe(200);
  }
  mock.child.kill('SIGTERM');
  expect(await mock.ended).toBe(0);
});

test('--seed and --open', async () => {
  const folder = temporaryFolder('mock-cli');
  const seed = join(folder, 'seed.json');
  const entities = [{ app: 'payments', lifecycle: 'bill', id: 'mine', state: 'PAID' }];
  writeFileSync(seed, JSON.stringify({ entities }));
  // Stands for the program that opens addresses in the user's browser.
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  writeFileSync(join(folder, opener), `#!/bin/sh\necho "$1" > ${join(folder, 'opened')}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const mock = start('--port=0', '--seed', seed, '--open');
  const [url = ''] = (await ready(mock)).match(/http:\S+/) ?? [];
  const got = await post(`${url}${PAYTURE}/billStatus`, { bill_id: 'mine' });
  expect(got.body.data?.status).toBe('PAID');
  await eventually(() => expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe(`${url}/__mock\n`));
});

test.each([
  [
    'a member of a wrong type',
    [{ app: 'payments', lifecycle: 'bill', id: 'mine', data: { amount: 'ten' } }],
    ': entities[0], the bill "mine": data.amount must be a number, not "ten"',
  ],
  [
    'what a scenario has besides',
    { entities: [], faults: [{ fault: 'drop' }] },
    ' has a member "faults", which --seed does not set; write entities alone',
  ],
])('--seed with %s, in a file', async (_, content, message) => {
  const seed = join(temporaryFolder('mock-cli'), 'seed.json');
  writeFileSync(seed, JSON.stringify(content));
  const mock = start('--port=0', '--seed', seed);
  expect(await mock.ended).toBe(1);
  expect(mock.err()).toBe(`${seed}${message}\n`);
});

test('a browser that is not there is said, and the mock goes on', async () => {
  vi.stubEnv('PATH', temporaryFolder('mock-cli'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const mock = start('--port=0', '--open');
  const [url = ''] = (await ready(mock)).match(/http:\S+/) ?? [];
  await eventually(() => expect(mock.err()).toContain(`Open ${url}/__mock yourself.`));
  expect((await post(`${url}${PAYTURE}/billStatus`, { bill_id: 'x' })).status).toBe(200);
});

test('a taken port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const mock = start('--port', String(port));
  expect(await mock.ended).toBe(1);
  expect(mock.err()).toBe(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.\n`);
  expect(mock.out()).toBe('');
});

test('--state, --strict, --latency and --log', async () => {
  const state = join(temporaryFolder('mock-cli'), 'state.json');
  const options = ['--port=0', '--state', state, '--strict', '--latency', '150', '--log', 'json'];

  const first = start(...options);
  const [url = ''] = (await ready(first)).match(/http:\S+/) ?? [];
  const started = Date.now();
  const { body } = await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  expect(Date.now() - started).toBeGreaterThanOrEqual(149);
  expect((await post(`${url}${PAYTURE}/billStatus`, { bill_id: 'nobodys' })).body).toEqual({
    success: false,
    message: 'No bill with the id nobodys was created here',
  });
  // Right after the answer, so that the file has not been written yet.
  const { body: last } = await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(
    first
      .err()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status),
  ).toEqual([200, 200, 200]);

  const second = start(...options);
  const [again = ''] = (await ready(second)).match(/http:\S+/) ?? [];
  for (const bill_id of [body.data?.bill_id, last.data?.bill_id]) {
    expect((await post(`${again}${PAYTURE}/billStatus`, { bill_id })).body.data?.status).toBe('PENDING');
  }
});
