import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What every document is completed with, without a reference to it. */
const FOR_ALL = ['shared/defaults.yaml', 'shared/envelope.yaml'];

/**
 * Returns the files that an edit of some of them may change: these, and those that refer to one of them, however indirectly. Any file
 * whose text has the name of another one counts as referring to it.
 *
 * @param files - all files in the directory
 */
export async function affectedFiles(
  directory: string,
  files: readonly string[],
  edited: readonly string[],
): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(directory, file), 'utf8').catch(() => '')] as const),
  );
  const affected = new Set(edited);
  // What is added while it runs is visited as well.
  for (const file of affected) {
    if (FOR_ALL.includes(file)) return new Set(files);
    for (const [other, text] of texts) if (text.includes(`${basename(file)}#`)) affected.add(other);
  }
  return affected;
}
