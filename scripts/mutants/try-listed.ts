import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { listed } from './listed/index.ts';
import type { ListedMutant } from './listed/mutant.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const LEAST = 0.85;

/** Tries the mutants of `listed/`, prints what nothing notices, and returns the exit code of the command. */
export async function tryListed(names: readonly string[]): Promise<number> {
  let isGood = true;
  for (const name of names) {
    const mutants = listed[name];
    if (!mutants) {
      console.error(`There is no list for "${name}". There are: ${Object.keys(listed).join(', ')}.`);
      return 2;
    }
    const ends = await tryAll(mutants);
    const ended = (end: End) => mutants.filter((mutant) => ends.get(mutant) === end);
    const missed = ended('not noticed');
    const noticed = mutants.length - missed.length;
    console.log(`${name}: ${noticed} of ${mutants.length} noticed`);
    for (const { file, harm } of ended('timed out'))
      console.log(`  noticed only because a test timed out: ${harm} (${file})`);
    for (const { file, harm, survives } of missed)
      console.log(`  not noticed: ${harm} (${file}). ${survives ?? 'Write a test for it.'}`);
    if (noticed < LEAST * mutants.length || missed.some(({ survives }) => survives === undefined))
      isGood = false;
  }
  return isGood ? 0 : 1;
}

type End = 'noticed' | 'timed out' | 'not noticed';

/** Tries as many at a time as there are cores. */
async function tryAll(mutants: readonly ListedMutant[]): Promise<ReadonlyMap<ListedMutant, End>> {
  const ends = new Map<ListedMutant, End>();
  const waiting = mutants.values();
  const work = async () => {
    for (const mutant of waiting) ends.set(mutant, await tryOne(mutant));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return ends;
}

async function tryOne(mutant: ListedMutant): Promise<End> {
  const { file, replace } = mutant;
  const places = readFileSync(resolve(root, file), 'utf8').split(replace).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places with ${replace}; a mutant needs one.`);
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'scripts/mutants/listed.config.ts'];
  const env = { ...process.env, MUTANT: JSON.stringify(mutant) };
  try {
    await run(process.execPath, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return 'not noticed';
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    // Tests ran: it is no program that could not start. The first failure ends the run, often before it is counted.
    if (!/Tests .*\(\d+\)/.test(`${stdout}`)) throw error;
    return /(Test|Hook) timed out/.test(`${stdout}${stderr}`) ? 'timed out' : 'noticed';
  }
}
