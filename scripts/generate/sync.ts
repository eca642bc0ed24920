import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'out of date' | 'left over';
}

/** How the folder `target` differs from `files`. */
export async function compare(files: ReadonlyMap<string, string>, target: string): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [path, text] of files) {
    const present = await readFile(join(target, path), 'utf8').catch(() => undefined);
    if (present === undefined) differences.push({ path, kind: 'missing' });
    else if (present !== text) differences.push({ path, kind: 'out of date' });
  }
  for await (const found of glob('**/*.ts', { cwd: target })) {
    const path = found.replaceAll('\\', '/');
    if (!files.has(path)) differences.push({ path, kind: 'left over' });
  }
  return differences;
}

export async function write(
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
  target: string,
): Promise<void> {
  for (const { path } of differences) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(join(target, path));
      continue;
    }
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}
