import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Written {
  readonly changed: number;
  readonly removed: number;
}

/** Writes files into a folder that others write into, too. Those of its folders that are named hold no other files afterwards. */
export async function writeInto(
  folder: string,
  own: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const name of own) await rm(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Makes a folder hold these files and no others; what has not changed is not touched. */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<Written> {
  let changed = 0;
  let removed = 0;
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (files.has(path.slice(folder.length + 1).replaceAll('\\', '/'))) continue;
    await rm(path);
    removed++;
  }
  for (const [path, text] of files) {
    const file = join(folder, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    changed++;
  }
  return { changed, removed };
}
