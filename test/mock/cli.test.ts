import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { versionProblem } from '../../mock/src/cli/node-version.ts';
import { run } from '../../mock/src/cli/run.ts';
import { GUEST, PAYTURE, post, specWith } from './support.ts';

const CLI = fileURLToPath(new URL('../../mock/src/cli.ts', import.meta.url));

// The command as a process of its own, where that matters: signals, exit codes, restarts.

type Run = { child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | string> };

function start(...args: string[]): Run {
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

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it, even with connections open', async (signal) => {
  const mock = start('--port', '0');
  const line = await ready(mock);
  expect(line).toMatch(/^Mock of the Behind API on http:\/\/127\.0\.0\.1:\d+ \(\d+ operations\)\n$/);
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

test('--host and --spec', async () => {
  const spec = specWith({
    'shop/v1.yaml': { openapi: '3.1.0', paths: { '/x': { post: { responses: {} } } } },
  });
  expect(await ready(start('--port=0', '--host=::1', `--spec=${spec}`))).toMatch(
    /on http:\/\/\[::1\]:\d+ \(1 operations\)/,
  );
});

test('--state, --strict, --latency and --log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, 'state.json');
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

// What ends before anything is served needs no process.

async function ran(args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { log: (text) => out.push(text), error: (text) => err.push(text) });
  return { code, out, err };
}

test('--help', async () => {
  const { code, out, err } = await ran(['--help']);
  expect(code).toBe(0);
  expect(err).toEqual([]);
  expect(out.join('\n')).toMatch(
    /--port .*4010.*--host .*127\.0\.0\.1.*--spec DIR.*--state FILE.*--strict.*--latency MS.*--log STYLE/s,
  );
});

test('a state file of somebody else', async () => {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  const before = readFileSync(file, 'utf8');
  const { code, out, err } = await ran(['--port=0', '--state', file]);
  expect(code).toBe(1);
  expect(err.join()).toMatch(
    /package\.json is no state of this mock: .* It stays as it is; name another file, or remove it\.$/,
  );
  expect(out).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each([
  [['--prot', '1'], /^Unknown option '--prot'\. --help shows the options\.$/],
  [['4010'], /^Unexpected argument '4010'.* --help shows the options\.$/],
  [['--port'], /^Option '--port <value>' argument missing\. --help shows the options\.$/],
  [['--port', 'x'], /^"x" is not a port\. --port takes a number from 0 to 65535\.$/],
  [['--port', ''], /^"" is not a port\./],
  [['--port=-1'], /^"-1" is not a port\./],
  [['--port', '65536'], /^"65536" is not a port\./],
  [['--port', '0', '--host', '192.0.2.1'], /^192\.0\.2\.1 is not an address of this machine .*--host\.$/],
  [['--port', '0', '--host', 'no.such.host.invalid'], /^no\.such\.host\.invalid is not an address/],
  [['--latency', 'slow'], /^"slow" is not a time\. --latency takes milliseconds from 0 to 600000\.$/],
  [['--latency', '600001'], /^"600001" is not a time\./],
  [['--log', 'loud'], /^"loud" is not a style\. --log takes one of json, pretty, off\.$/],
  [['--state', ''], /^"" is not a file\./],
  [['--state', '/nowhere/state.json'], /^There is no directory \/nowhere for the state file$/],
  [['--strict=yes'], /^Option '--strict' does not take an argument\. --help shows the options\.$/],
  [['--spec', '/nowhere'], /^There are no documents .* in \/nowhere$/],
])('%j is refused in one line', async (args, message) => {
  const { code, out, err } = await ran(args);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(message)]);
  expect(err[0]).not.toContain('\n');
  expect(out).toEqual([]);
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
