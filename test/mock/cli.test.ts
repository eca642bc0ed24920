import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { versionProblem } from '../../mock/src/cli/node-version.ts';
import { GUEST, PAYTURE, post, specWith } from './support.ts';

vi.setConfig({ testTimeout: 20_000 });

const CLI = fileURLToPath(new URL('../../mock/src/cli.ts', import.meta.url));

type Run = { child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | string> };

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [CLI, ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { child, out: () => out, err: () => err, ended };
}

async function ready({ child, out, ended, err }: Run): Promise<string> {
  while (!out().includes('\n')) {
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
    if (child.exitCode !== null) throw new Error(`it ended: ${err()}`);
  }
  return out();
}

test('says where it is and how much it knows', async () => {
  const mock = run('--port', '0');
  const line = await ready(mock);
  expect(line).toMatch(/^Mock of the Behind API on http:\/\/127\.0\.0\.1:\d+ \(\d+ operations\)\n$/);
  const [url = ''] = line.match(/http:\S+/) ?? [];
  expect((await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST)).body.success).toBe(true);
  expect(mock.err()).toBe('');
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it, even with connections open', async (signal) => {
  const mock = run('--port', '0');
  const [, port] = (await ready(mock)).match(/:(\d+) /) ?? [];
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST ${PAYTURE}/billStatus HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
  );
  await once(socket, 'connect');
  const started = Date.now();
  mock.child.kill(signal);
  expect(await mock.ended).toBe(0);
  expect(Date.now() - started).toBeLessThan(1000);
  expect(mock.err()).toBe('');
});

test('a taken port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const mock = run('--port', String(port));
  expect(await mock.ended).toBe(1);
  expect(mock.err()).toBe(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.\n`);
  expect(mock.out()).toBe('');
});

test('--help', async () => {
  const mock = run('--help');
  expect(await mock.ended).toBe(0);
  expect(mock.out()).toMatch(
    /--port .*4010.*--host .*127\.0\.0\.1.*--spec DIR.*--state FILE.*--strict.*--latency MS.*--log STYLE/s,
  );
});

test('--host and --spec', async () => {
  const spec = specWith({
    'shop/v1.yaml': { openapi: '3.1.0', paths: { '/x': { post: { responses: {} } } } },
  });
  expect(await ready(run('--port=0', '--host=::1', `--spec=${spec}`))).toMatch(
    /on http:\/\/\[::1\]:\d+ \(1 operations\)/,
  );
});

test('--state, --strict, --latency and --log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, 'state.json');
  const options = ['--port=0', '--state', state, '--strict', '--latency', '150', '--log', 'json'];

  const first = run(...options);
  const [url = ''] = (await ready(first)).match(/http:\S+/) ?? [];
  const started = Date.now();
  const { body } = await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  expect(Date.now() - started).toBeGreaterThanOrEqual(149);
  expect((await post(`${url}${PAYTURE}/billStatus`, { bill_id: 'nobodys' })).body).toEqual({
    ...{ success: false, message: 'No bill with the id nobodys was created here' },
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

  const second = run(...options);
  const [again = ''] = (await ready(second)).match(/http:\S+/) ?? [];
  for (const bill_id of [body.data?.bill_id, last.data?.bill_id]) {
    expect((await post(`${again}${PAYTURE}/billStatus`, { bill_id })).body.data?.status).toBe('PENDING');
  }
});

test('a state file of somebody else', async () => {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  const before = readFileSync(file, 'utf8');
  const mock = run('--port=0', '--state', file);
  expect(await mock.ended).toBe(1);
  expect(mock.err()).toMatch(
    /package\.json is no state of this mock: .* It stays as it is; name another file, or remove it\.\n$/,
  );
  expect(mock.out()).toBe('');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each([
  [['--prot', '1'], /^Unknown option '--prot'\. --help shows the options\.\n$/],
  [['4010'], /^Unexpected argument '4010'.* --help shows the options\.\n$/],
  [['--port'], /^Option '--port <value>' argument missing\. --help shows the options\.\n$/],
  [['--port', 'x'], /^"x" is not a port\. --port takes a number from 0 to 65535\.\n$/],
  [['--port', ''], /^"" is not a port\./],
  [['--port=-1'], /^"-1" is not a port\./],
  [['--port', '65536'], /^"65536" is not a port\./],
  [['--port', '0', '--host', '192.0.2.1'], /^192\.0\.2\.1 is not an address of this machine .*--host\.\n$/],
  [['--port', '0', '--host', 'no.such.host.invalid'], /^no\.such\.host\.invalid is not an address/],
  [['--latency', 'slow'], /^"slow" is not a time\. --latency takes milliseconds from 0 to 600000\.\n$/],
  [['--latency', '600001'], /^"600001" is not a time\./],
  [['--log', 'loud'], /^"loud" is not a style\. --log takes one of json, pretty, off\.\n$/],
  [['--state', ''], /^"" is not a file\./],
  [['--state', '/nowhere/state.json'], /^There is no directory \/nowhere for the state file\n$/],
  [['--strict=yes'], /^Option '--strict' does not take an argument\. --help shows the options\.\n$/],
  [['--spec', '/nowhere'], /^There are no documents .* in \/nowhere\n$/],
])('%j is refused in one line', async (args, message) => {
  const mock = run(...args);
  expect(await mock.ended).toBe(1);
  expect(mock.err()).toMatch(message);
  expect(mock.err().trim()).not.toContain('\n');
  expect(mock.out()).toBe('');
});

test.each([
  ['22.19.0', false],
  ['24.17.9', false],
  ['18.0.0', false],
  ['24.18.0', true],
  ['24.21.0', true],
  ['25.0.0-nightly', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(versionProblem(version) === undefined).toBe(enough);
});
