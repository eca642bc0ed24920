import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';

const run = promisify(execFile);
const redocly = resolve(import.meta.dirname, '../../node_modules/@redocly/cli/bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

export interface ArazzoFile {
  readonly sourceDescriptions: readonly { readonly name: string }[];
  readonly workflows: readonly { readonly workflowId: string; readonly steps: readonly object[] }[];
}

export const readArazzo = (file: string): ArazzoFile => parse(readFileSync(file, 'utf8'));

/** Runs a command of Redocly CLI. Rejects with what it printed if it fails. */
export async function redoclyCli(args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await run(process.execPath, [redocly, ...args], {
    cwd: folder,
    env: { ...process.env, ...quiet },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`redocly ${args.join(' ')}\n${error.stdout.slice(-4_000)}\n${error.stderr}`);
  });
  return stdout;
}

/** Runs all workflows of an Arazzo file against a server. Rejects with the report if a step of them fails. */
export async function respect(
  file: string,
  server: string,
  inputs: Readonly<Record<string, string>>,
  folder: string,
): Promise<string> {
  const servers = readArazzo(file).sourceDescriptions.flatMap(({ name }) => [
    '--server',
    `${name}=${server}`,
  ]);
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  return redoclyCli(['respect', file, ...servers, ...given], folder);
}
