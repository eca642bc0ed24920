import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { journalPath, readJournal, record } from './journal.ts';
import type { Part } from './parts.ts';

/** Without a word in the journal for so long, a process hangs in a mutant. */
const SILENCE_MS = 25_000;

/** Each new process costs seconds: a file that spoils so many is left to Stryker. */
const PROCESSES_PER_FILE = 12;

/** Tries all mutants of a part, test file by test file. */
export async function tryAll({ tests }: Part): Promise<void> {
  for (const file of filesOf(tests)) {
    for (let process = 0; process < PROCESSES_PER_FILE && !isFinished(file); process++) {
      const known = readJournal().length;
      const isHanging = await runFile(file);
      closeLast(isHanging);
      if (readJournal().length === known) break;
    }
  }
}

/** In the order in which the patterns are listed; files of one pattern by their size. */
export function filesOf(patterns: readonly string[]): string[] {
  const exclude = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const include = patterns.filter((pattern) => !pattern.startsWith('!'));
  const size = (file: string) => statSync(file).size;
  return include.flatMap((pattern) => globSync(pattern, { exclude }).sort((a, b) => size(a) - size(b)));
}

const isFinished = (file: string): boolean =>
  readJournal().some((entry) => entry.did === 'finish-file' && resolve(entry.file) === resolve(file));

/** Runs a test file, and ends it when nothing more comes of it. Returns whether that was necessary. */
async function runFile(file: string): Promise<boolean> {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'scripts/mutants/vitest.batch.config.ts',
  ];
  const child = spawn(process.execPath, [...vitest, file], { detached: true, stdio: 'ignore' });
  let lastSign = Date.now();
  let size = 0;
  let isHanging = false;
  const watch = setInterval(() => {
    const now = existsSync(journalPath()) ? statSync(journalPath()).size : 0;
    if (now !== size) lastSign = Date.now();
    size = now;
    if (Date.now() - lastSign < SILENCE_MS) return;
    isHanging = true;
    killGroup(child);
  }, 1000);
  await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  return isHanging;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** What became of a mutant that was begun, and of which nothing was heard again. */
function closeLast(isHanging: boolean): void {
  const last = readJournal().at(-1);
  if (last?.did !== 'start') return;
  const { mutant, test } = last;
  if (isHanging) record({ did: 'notice', mutant, test, message: `The process timed out in ${SILENCE_MS}ms` });
  else record({ did: 'leave', mutant });
}
