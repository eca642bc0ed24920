import { hash } from 'node:crypto';
import { InputError } from './input-error.ts';
import { type Texts, textOf, writeAll } from './write.ts';

/** What the last run changed; git does not keep it. */
const JOURNAL = '.learned/undo.json';

interface Change {
  readonly name: string;
  /** What was in the file; none if there was no such file. */
  readonly before?: string;
  /** The hash of what the run wrote. */
  readonly after: string;
}

/** Writes files, all or none, such that {@link undo} can take it back. Returns how many of them changed. */
export async function writeWithJournal(root: string, files: ReadonlyMap<string, string>): Promise<number> {
  const changes: Change[] = [];
  for (const [name, text] of files) {
    const before = await textOf(root, name);
    if (before !== text) changes.push({ name, ...(before !== undefined && { before }), after: hashOf(text) });
  }
  await writeAll(root, new Map([...files, [JOURNAL, JSON.stringify(changes)]]));
  return changes.length;
}

/** Puts all files back as they were before the last run. Returns their names. */
export async function undo(root: string): Promise<string[]> {
  const journal = await textOf(root, JOURNAL);
  if (journal === undefined)
    throw new InputError(
      'There is nothing to undo: here, spec:learn has written nothing since the last --undo.',
    );
  const changes = JSON.parse(journal) as readonly Change[];
  const later: string[] = [];
  for (const { name, after } of changes) {
    const text = await textOf(root, name);
    if (text === undefined || hashOf(text) !== after) later.push(name);
  }
  if (later.length > 0)
    throw new InputError(
      `These files were changed since, which would be lost. Nothing was undone.\n\n${later.join('\n')}\n\nTake your changes back first, or use git: \`git diff\` shows all of them.`,
    );
  const before: Texts = new Map(changes.map((change) => [change.name, change.before]));
  await writeAll(root, new Map([...before, [JOURNAL, undefined]]));
  return changes.map(({ name }) => name);
}

const hashOf = (text: string): string => hash('sha256', text);
