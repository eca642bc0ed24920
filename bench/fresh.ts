import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a program, run in a process of its own, prints. */
export async function fresh(args: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd });
  return stdout;
}
