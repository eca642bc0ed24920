import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const CLI = fileURLToPath(new URL('../../mock/src/cli.ts', import.meta.url));

export type Run = {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  ended: Promise<number | string>;
};

/** Starts the command as a process of its own, which ends with the test. */
export function start(...args: string[]): Run {
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

/** Waits for the line that says where the mock is. */
export async function ready({ child, out, ended, err }: Run): Promise<string> {
  while (!out().includes('\n')) {
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
    if (child.exitCode !== null) throw new Error(`it ended: ${err()}`);
  }
  return out();
}
