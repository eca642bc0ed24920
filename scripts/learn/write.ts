import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes all of the files, or, if one of them can not be written, none. Gives how many of them changed. */
export async function writeAll(root: string, files: ReadonlyMap<string, string>): Promise<number> {
  const before = new Map<string, string | undefined>();
  try {
    for (const [name, text] of files) {
      const path = join(root, name);
      const present = await readFile(path, 'utf8').catch(() => undefined);
      if (present === text) continue;
      await mkdir(dirname(path), { recursive: true });
      before.set(path, present);
      await writeFile(path, text);
    }
    return before.size;
  } catch (error) {
    // What cannot be put back does not keep the others from it, nor hides what went wrong first.
    await Promise.allSettled([...before].map(([path, text]) => putBack(path, text)));
    throw error;
  }
}

/** Makes a file what it was: a text, or not there. */
async function putBack(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) await rm(path, { force: true });
  else await writeFile(path, text);
}
