import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** The snapshot of a tag or commit, taken by the scripts and with the libraries of today. */
export async function snapshotAt(root: string, commit: string): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1024 * 1024 * 1024 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await takeSnapshot(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
