import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A request that both servers answer alike: a bill that nobody created. */
export const PATH = '/api/payments/20/payture/billStatus';
export const BODY = JSON.stringify({ bill_id: 'cc0e8400-e29b-41d4-a716-446655440009' });
export const HEADERS = { 'content-type': 'application/json' };

const PATIENCE = 60_000;

export interface Server {
  readonly url: string;
  /** From the start of the process to its first answer, in ms. */
  readonly ready: number;
  /** What it holds in memory when all that it no longer needs is collected, in MB; only of a server that is measured. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export type Start = () => Promise<Server>;

/** As users have it: without types, which Node strips from the sources at each start. */
const mockCli = fileURLToPath(new URL('../../mock/dist/cli.js', import.meta.url));
const prismCli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

export const startMock: Start = () => started((port) => [mockCli, '--port', port]);

/** Says how much memory it holds when it is asked by a message. What it occupies depends on when it last felt like collecting. */
const MEASURED = `data:text/javascript,process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed + process.memoryUsage().external);
})`.replaceAll('\n', ' ');

export const startMeasuredMock: Start = () =>
  started((port) => ['--expose-gc', '--import', MEASURED, mockCli, '--port', port]);

/** Prism without its log, which it would spend time on. */
export const prismStarter =
  (document: string): Start =>
  () =>
    started((port) => [prismCli, 'mock', '--port', port, '--verboseLevel', 'silent', document]);

async function started(command: (port: string) => string[]): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, command(String(port)), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  await answering(url, child, () => errors);
  return {
    url,
    ready: performance.now() - start,
    async memory() {
      child.send('memory');
      const [bytes] = (await once(child, 'message')) as [number];
      return bytes / 2 ** 20;
    },
    async stop() {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    },
  };
}

async function answering(url: string, child: ChildProcess, errors: () => string): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await delay(10)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended:\n${errors()}`);
    if ((await answer(url).catch(() => undefined)) !== undefined) return;
  }
  child.kill('SIGKILL');
  throw new Error(`${child.spawnargs.join(' ')} does not answer:\n${errors()}`);
}

/** What the server answers; throws if that is no success. */
export async function answer(url: string): Promise<string> {
  const response = await fetch(url + PATH, { method: 'POST', headers: HEADERS, body: BODY });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}: ${text}`);
  return text;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
