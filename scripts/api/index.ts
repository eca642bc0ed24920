// npm run api -- list [filter]  prints the operations of the spec whose call, source, effect or summary has the filter in it.
import { resolve } from 'node:path';
import { readDocuments } from '../spec/documents.ts';
import { modelOf } from '../spec/model.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { table } from '../terminal/table.ts';

const [command, ...words] = process.argv.slice(2);

if (command === 'list') await list(words.join(' ').toLowerCase());
else fail('Usage: npm run api -- list [filter], for example: npm run api -- list payments');

async function list(filter: string): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const documents = await readDocuments(root).catch((error: unknown) => {
    if (error instanceof BrokenSpecError) return fail(error.message);
    throw error;
  });
  const rows = documents
    .flatMap((document) => modelOf(document).modules)
    .flatMap(({ calls }) => calls)
    .map(({ id, source, effect, summary }) => [id, source, effect, summary])
    .filter((row) => row.some((cell) => cell.toLowerCase().includes(filter)));
  if (rows.length === 0) fail(`No operation has "${filter}" in its call, source, effect or summary.`);
  console.log(table([['CALL', 'SOURCE', 'EFFECT', 'SUMMARY'], ...rows], () => true));
  console.log(`\n${rows.length} ${rows.length === 1 ? 'operation' : 'operations'}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
