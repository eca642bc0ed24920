import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Texts of files by their names; undefined for a file that is not there, or is to be removed. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** Writes all of the files, or, if one of them can not be written, none. Returns what those that changed had in them before. */
export async function writeAll(root: string, files: Texts): Promise<Texts> {
  const before = new Map<string, string | undefined>();
  try {
    for (const [name, text] of files) {
      const present = await textOf(root, name);
      if (present === text) continue;
      before.set(name, present);
      await put(root, name, text);
    }
    return before;
  } catch (error) {
    for (const [name, text] of before) await put(root, name, text);
    throw error;
  }
}

export async function textOf(root: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function put(root: string, name: string, text: string | undefined): Promise<void> {
  const path = join(root, name);
  if (text === undefined) {
    await rm(path, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
