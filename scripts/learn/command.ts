import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources } from '../spec/sources/check-sources.ts';
import { plural } from '../spec/words.ts';
import { changesetName, changesetOf } from './changeset.ts';
import { InputError } from './input-error.ts';
import { merge } from './merge.ts';
import { printInputs, printProposal } from './print.ts';
import { type Proposal, propose } from './propose/propose.ts';
import { type Input, InputReader } from './read.ts';
import { Spec } from './spec/spec.ts';
import { undo, writeWithJournal } from './undo.ts';

/** Runs the command with these arguments. Returns its exit code. */
export async function learn(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  try {
    await learnFrom(readArguments(args));
    return 0;
  } catch (error) {
    const isExpected = error instanceof InputError;
    // Errors of the runtime may quote what stands in a file.
    const place = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/m)?.[0] ?? '') : '';
    console.error(isExpected ? error.message : `This should not happen; nothing was written.\n${place}`);
    return 1;
  }
}

async function learnFrom({ values, positionals: files }: ReturnType<typeof readArguments>): Promise<void> {
  const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
  if (values.undo) {
    const names = await undo(root);
    console.log(`Undone: ${plural(names.length, 'file')} are as they were before the last run with --write.`);
    return;
  }
  await refuseBrokenSources(root);
  const spec = await Spec.read(root);
  const reader = new InputReader((path) => spec.operationAt(path));
  const inputs: Input[] = [];
  for (const file of new Set(files)) inputs.push(await reader.read(file));
  printInputs(inputs);

  const counted = inputs.filter(({ sameAs }) => sameAs === undefined);
  const proposal = await propose(spec, merge(counted.map(({ report }) => report)));
  printProposal(spec, proposal);
  if (proposal.texts.size === 0) console.log('\nThere is nothing to change.');
  else if (values.write) await write(root, proposal);
  else console.log('\nNothing was written. If this is right, run the same command with --write.');
}

/** What YAML has besides JSON, such as aliases, would be lost when files are changed. */
async function refuseBrokenSources(root: string): Promise<void> {
  const { problems } = await checkSources(root);
  if (problems.length > 0)
    throw new InputError(
      `${problems.join('\n')}\n\nNothing was learned. Mend the lines above, and run the command again.`,
    );
}

const USAGE =
  'Usage: npm run spec:learn -- FILE… [--write]\n       npm run spec:learn -- --undo\n\nFILE is a drift report or a HAR file; docs/improving-the-spec.md says how to get one.';

function readArguments(args: readonly string[]) {
  const { read, problem } = parsed(args);
  const { write, undo } = read?.values ?? {};
  if (read && (undo ? !write && read.positionals.length === 0 : read.positionals.length > 0)) return read;
  throw new InputError(problem === undefined ? USAGE : `${problem}\n\n${USAGE}`);
}

function parsed(args: readonly string[]) {
  try {
    const read = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        root: { type: 'string' },
      },
    });
    return { read };
  } catch (error) {
    return { problem: (error as Error).message.split('. ')[0] };
  }
}

async function write(root: string, proposal: Proposal): Promise<void> {
  // TypeScript and Redocly are large: who only looks does not wait for them, and others less from the second run on.
  enableCompileCache();
  const { stage } = await import('./stage.ts');
  const generated = await stage(root, proposal.texts);
  const changeset = changesetName(proposal, (name) => existsSync(join(root, '.changeset', `${name}.md`)));
  const files = new Map([
    ...proposal.texts,
    ...[...generated].map(([name, text]) => [`generated/${name}`, text] as const),
    [`.changeset/${changeset}`, changesetOf(proposal)] as const,
  ]);
  const changed = await writeWithJournal(root, files);
  console.log(`\nWritten: ${changed} files, among them .changeset/${changeset}.`);
  console.log('Read the diff, put what you know into the descriptions, run `npm test`, and commit.');
  console.log('If it is not what you meant: npm run spec:learn -- --undo');
}
