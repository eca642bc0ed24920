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
    const noticed = await noticedOf(mutants);
    const missed = mutants.filter((mutant) => !noticed.has(mutant));
    console.log(`${name}: ${noticed.size} of ${mutants.length} noticed`);
    for (const { file, harm, survives } of missed)
      console.log(`  not noticed: ${harm} (${file}). ${survives ?? 'Write a test for it.'}`);
    if (noticed.size < LEAST * mutants.length || missed.some(({ survives }) => survives === undefined))
      isGood = false;
  }
  return isGood ? 0 : 1;
}

/** The mutants that their tests notice; as many at a time as there are cores. */
async function noticedOf(mutants: readonly ListedMutant[]): Promise<ReadonlySet<ListedMutant>> {
  const noticed = new Set<ListedMutant>();
  const waiting = mutants.values();
  const work = async () => {
    for (const mutant of waiting) if (await isNoticed(mutant)) noticed.add(mutant);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return noticed;
}

async function isNoticed(mutant: ListedMutant): Promise<boolean> {
  const { file, replace } = mutant;
  const places = readFileSync(resolve(root, file), 'utf8').split(replace).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places with ${replace}; a mutant needs one.`);
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'scripts/mutants/listed.config.ts'];
  const env = { ...process.env, MUTANT: JSON.stringify(mutant) };
  try {
    await run(process.execPath, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return false;
  } catch (error) {
    // A test that failed, not a program that could not start.
    if (/Tests .*\d+ failed/.test(`${(error as { stdout?: string }).stdout}`)) return true;
    throw error;
  }
}
