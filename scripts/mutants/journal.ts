import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What happened to a mutant in a test, in the order in which it happened. */
export type Entry =
  | { readonly did: 'start'; readonly mutant: string; readonly test: string }
  | { readonly did: 'notice'; readonly mutant: string; readonly test: string; readonly message: string }
  /** It has to be tried in a process of its own. */
  | { readonly did: 'leave'; readonly mutant: string }
  | { readonly did: 'finish-test'; readonly test: string }
  | { readonly did: 'finish-file'; readonly file: string };

/** The name of the environment variable that holds the journal's path. */
export const JOURNAL = 'MUTANTS_JOURNAL';

export const journalPath = (): string => process.env[JOURNAL] ?? 'mutants-journal.jsonl';

export function record(entry: Entry): void {
  appendFileSync(journalPath(), `${JSON.stringify(entry)}\n`);
}

export function readJournal(): Entry[] {
  if (!existsSync(journalPath())) return [];
  return readFileSync(journalPath(), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}
