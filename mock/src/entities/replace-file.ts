import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * What a file that is a mount of its own (`docker run -v ./state.json:/state.json`), and a directory that can not be written, answer
 * to a new file in the place of the old one.
 */
const NOT_REPLACEABLE = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

/** Replaces a file by a new one, so that it is never there in part. Returns false if only its content can be changed. */
export async function replaceFile(path: string, text: string): Promise<boolean> {
  const temporary = temporaryOf(path);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
    return true;
  } catch (error) {
    await removeTemporary(path);
    if (NOT_REPLACEABLE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Removes what a process has left that was killed while it replaced a file. */
export function removeTemporary(path: string): Promise<void> {
  return rm(temporaryOf(path), { force: true });
}

function temporaryOf(path: string): string {
  return `${path}.tmp`;
}
