import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';
import { isEarlier } from './bump.ts';
import { packages } from './packages.ts';
import type { Manifest } from './refusals.ts';

/** Publishes what is not published yet: a job that failed half-way can be run again. */
export function publish(root: string, manifests: readonly Manifest[]): void {
  for (const [index, { name, version }] of manifests.entries()) {
    const { folder = '.' } = packages[index] ?? {};
    if (isPublished(root, `${name}@${version}`)) console.log(`${name}@${version} is published already.`);
    else {
      const tag = distTag(version, view(root, name, 'dist-tags.latest'));
      execFileSync('npm', ['publish', '--provenance', '--access', 'public', '--tag', tag], {
        cwd: resolve(root, folder),
        shell,
        stdio: 'inherit',
      });
    }
  }
}

/**
 * Under which name npm offers a version: `latest` is what everybody gets, so a trial has a name of its own, and so has a version of an
 * older line.
 */
export function distTag(version: string, latest: string): string {
  const trial = /-([a-z]+)\./.exec(version)?.[1];
  if (trial !== undefined) return trial;
  return latest !== '' && isEarlier(version, latest) ? `latest-${version.split('.')[0]}` : 'latest';
}

function isPublished(root: string, id: string): boolean {
  return view(root, id, 'version') !== '';
}

/** What npm knows of a package; nothing if it does not have it. */
function view(root: string, id: string, field: string): string {
  const { status, stdout } = spawnSync('npm', ['view', id, field], { cwd: root, encoding: 'utf8', shell });
  return status === 0 ? stdout.trim() : '';
}
