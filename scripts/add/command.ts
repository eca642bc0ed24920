import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { parseOperationId, pathOf } from '../spec/address.ts';
import { documentFiles } from '../spec/document-files.ts';
import { lintDocuments } from '../spec/problems.ts';
import { checkSources } from '../spec/sources/check-sources.ts';
import { emptyDocument, withOperation } from './document.ts';
import { sourceIn, withCall } from './inventory.ts';
import { type Document, findParameter, type KnownParameter } from './known-parameters.ts';
import { InputError, type NewCall, readArguments, USAGE } from './new-call.ts';
import { operationOf } from './skeleton.ts';

/** What is known of the server, besides the spec. A contract test compares the two. */
const INVENTORY = 'test/fixtures/inventory.yaml';

/** Runs the command with these arguments. Returns its exit code. */
export async function add(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  try {
    const { call, root } = readArguments(args);
    await addCall(resolve(root ?? resolve(import.meta.dirname, '../..')), call);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function addCall(root: string, call: NewCall): Promise<void> {
  const { problems: unreadable } = await checkSources(root);
  if (unreadable.length > 0)
    throw new InputError(`${unreadable.join('\n')}\n\nNothing was written. Mend the lines above first.`);
  const address = parseOperationId(call.id);
  if (!address) throw new InputError(`${call.id} is no call path`);
  const file = `spec/${address.app}/v${address.version}.yaml`;
  const path = pathOf(address);
  const documents = await readAll(root);
  const own = documents.find((document) => document.file === file);
  if (own && path in ((own.content.paths ?? {}) as object))
    throw new InputError(`${call.id} is in ${file} already; edit it there`);

  const inventory = existsSync(join(root, INVENTORY))
    ? await readFile(join(root, INVENTORY), 'utf8')
    : undefined;
  const source =
    call.source ?? (inventory === undefined ? undefined : sourceIn(inventory, call)) ?? 'inferred';
  const known = knownParameters(documents, file, call);
  const before = own ? await readFile(join(root, file), 'utf8') : emptyDocument(call);
  const texts = new Map([[file, await withOperation(before, path, operationOf(call, source, known))]]);
  if (inventory !== undefined) texts.set(INVENTORY, withCall(inventory, call, source));
  for (const [name, text] of texts) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  print(call, [...texts.keys()], known);
  const problems = await lintDocuments(root, [file]);
  console.log(`\nTo be filled in:\n${problems.toSorted(byLine).join('\n')}`);
  console.log('\nThen run `npm run format`, `npm run lint` and `npm run generate`.');
}

const byLine = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

async function readAll(root: string): Promise<Document[]> {
  const files = await documentFiles(root);
  return Promise.all(
    files.map(async (file) => ({ file, content: parse(await readFile(join(root, file), 'utf8')) })),
  );
}

function knownParameters(
  documents: readonly Document[],
  file: string,
  { parameters }: NewCall,
): Map<string, KnownParameter> {
  return new Map(
    parameters.flatMap((wire) => {
      const known = findParameter(documents, file, wire);
      return known ? [[wire, known] as const] : [];
    }),
  );
}

function print(call: NewCall, files: readonly string[], known: ReadonlyMap<string, KnownParameter>): void {
  console.log(`${call.id} was added to ${files.join(' and ')}.`);
  for (const [wire, { from }] of known)
    console.log(`${wire} is as in ${from}: see whether it means the same here.`);
}
