import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { redoclyEnvironment } from '../../spec/redocly-environment.ts';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const policy = resolve(import.meta.dirname, 'redocly.yaml');

/** A change as `redocly diff --format json` reports it. */
export interface RedoclyChange {
  /** A JSON pointer. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'major' | 'minor' | 'patch';
  readonly verdicts: readonly { readonly message: string }[];
  readonly property?: string;
  readonly base?: { readonly value: unknown };
  readonly revision?: { readonly value: unknown };
}

export async function redoclyDiff(before: object, after: object): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'diff-'));
  try {
    await writeFile(join(folder, 'before.json'), JSON.stringify(before));
    await writeFile(join(folder, 'after.json'), JSON.stringify(after));
    const args = ['diff', 'before.json', 'after.json', '--config', policy, '--format=json', '--fail-on=none'];
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], {
      cwd: folder,
      env: redoclyEnvironment,
      maxBuffer: 64 * 1024 * 1024,
    });
    return (JSON.parse(stdout) as { changes: RedoclyChange[] }).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
