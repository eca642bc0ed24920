import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';
import { packages } from './packages.ts';
import type { Manifest } from './refusals.ts';

/** Publishes what is not published yet: a job that failed half-way can be run again. */
export function publish(root: string, manifests: readonly Manifest[]): void {
  for (const [index, { folder }] of packages.entries()) {
    const { name, version } = manifests[index] as Manifest;
    if (isPublished(root, `${name}@${version}`)) console.log(`${name}@${version} is published already.`);
    else {
      execFileSync('npm', ['publish', '--provenance', '--access', 'public'], {
        cwd: resolve(root, folder),
        shell,
        stdio: 'inherit',
      });
    }
  }
}

function isPublished(root: string, id: string): boolean {
  const { status, stdout } = spawnSync('npm', ['view', id, 'version'], {
    cwd: root,
    encoding: 'utf8',
    shell,
  });
  return status === 0 && stdout.trim() !== '';
}
