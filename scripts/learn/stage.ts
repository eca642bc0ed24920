import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFiles } from '../generate/files.ts';
import { format } from '../generate/format.ts';
import { documentFiles } from '../spec/document-files.ts';
import { readDocuments } from '../spec/documents.ts';
import { BrokenSpecError, lintDocuments } from '../spec/problems.ts';
import { InputError } from './input-error.ts';

/**
 * Lints the spec with new texts in it and generates from it, in a folder of its own: what does not pass never gets into the
 * repository. Gives the files of generated/.
 */
export async function stage(
  root: string,
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'learned-'));
  try {
    for (const part of ['spec', 'redocly.yaml'])
      await cp(join(root, part), join(folder, part), { recursive: true });
    // redocly.yaml names its rules by their place.
    await symlink(join(root, 'scripts'), join(folder, 'scripts'));
    for (const [name, text] of texts) await writeFile(join(folder, name), text);
    const problems = await lintAll(folder, [...texts.keys()]);
    if (problems.length > 0)
      throw new InputError(
        `The spec would not pass \`npm run lint\` with what was learned. Nothing was written.\n\n${problems.join('\n')}\n\nWhere an example contradicts what was seen, mend the example and run the command again. Else make the change by hand, or leave out the report that asks for it.`,
      );
    return await format(await generateFiles(await readDocuments(folder)));
  } catch (error) {
    throw error instanceof BrokenSpecError ? new InputError(error.message) : error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** On the documents that change, and on all if something shared does. */
async function lintAll(root: string, changed: readonly string[]): Promise<string[]> {
  const isShared = changed.some((name) => name.startsWith('spec/shared/'));
  return lintDocuments(root, isShared ? await documentFiles(root) : changed);
}
