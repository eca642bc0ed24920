import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type * as mockPackage from '../../mock/src/index.ts';
import { shell } from '../../scripts/spec/windows-shell.ts';
import { open, type Watched } from '../browser/support/watched.ts';
import { examplesFolder } from '../support/examples.ts';

export const folder = examplesFolder();

/** The endpoint that the examples have if nothing else is said: a mock on its usual port. */
export const ENDPOINT = 'http://127.0.0.1:4010';

/** The mock as it is published. */
export async function packedMock(): Promise<typeof mockPackage> {
  const entry = createRequire(join(folder, 'package.json')).resolve('node-behind-api-mock');
  return import(pathToFileURL(entry).href);
}

/** Changes the copy of an example. */
export function replaceIn(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`There is no ${from} in ${file}.`);
  writeFileSync(path, text.replaceAll(from, to));
}

/** A page that waits for whatever a busy machine needs: an app, the mock and the browser begin at once. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open(browser, options);
  watched.page.setDefaultTimeout(60_000);
  return watched;
}

export interface App {
  /** The address that it has printed. */
  readonly url: string;
  /** All that it has printed. */
  printed(): string;
  close(): Promise<void>;
}

/** Starts a script of an example that serves something, and waits until it says where. */
export async function start(
  example: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<App> {
  const child = npmRun(example, script, env);
  const printed = printedBy(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [found] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(printed()) ?? [];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`${example}: npm run ${script} has ended:\n${printed()}`)));
  });
  return { url, printed, close: () => end(child) };
}

/** Runs a script of an example to its end. */
export async function run(
  example: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = npmRun(example, script, env);
  const printed = printedBy(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${example}: npm run ${script} has failed:\n${printed()}`);
}

function printedBy(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  return () => printed;
}

function npmRun(example: string, script: string, env: Readonly<Record<string, string>>): ChildProcess {
  // Without colours, with the Node of the tests, and with no settings of the test runner, which change what bundlers do.
  const { NODE_ENV, VITEST, FORCE_COLOR, ...inherited } = process.env;
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return spawn('npm', ['run', '--silent', script], {
    cwd: join(folder, example),
    env: { ...inherited, PATH, NO_COLOR: '1', ...env },
    shell,
    // A group of its own, which ends as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const closed = once(child, 'close');
  process.kill(-child.pid, 'SIGKILL');
  await closed;
}
