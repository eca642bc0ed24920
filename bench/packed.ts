import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { shell } from '../scripts/spec/windows-shell.ts';

const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/** Does some work in a folder where the package, packed as it is published, is installed with its dependency. */
export async function withPacked<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const modules = join(folder, 'node_modules');
  const ours = join(modules, 'node-behind-api-client');
  try {
    await mkdir(ours, { recursive: true });
    // Without scripts: packing would build dist/ anew, under the feet of whoever uses it.
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      shell,
    });
    const archive = join(folder, stdout.trim().split('\n').at(-1) ?? '');
    await run('tar', ['-xf', archive, '-C', ours, '--strip-components', '1']);
    await cp(join(root, 'node_modules/openapi-fetch'), join(modules, 'openapi-fetch'), { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
