import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { callPathOf } from '../spec/names.ts';

/** What users read first. */
const DOCUMENTS = ['README.md', 'docs/*.md', 'reference/guides/*.md'];

/** The operations that the documents for users show, of those with the given ids. */
export async function shownOperations(root: string, ids: readonly string[]): Promise<Set<string>> {
  const files = await Array.fromAsync(glob(DOCUMENTS, { cwd: root }));
  const texts = await Promise.all(files.map((file) => readFile(resolve(root, file), 'utf8')));
  return new Set(ids.filter((id) => texts.some((text) => shows(text, id))));
}

/** By its call path, by its HTTP path, or, where `V20.payments` stands elsewhere in the document, by `payture.billStatus(`. */
function shows(text: string, id: string): boolean {
  const { version, app, module, name } = callPathOf(id);
  const path = `${app}/${version.slice(1)}/${module}/${name}`;
  if (new RegExp(`\\b${id.replaceAll('.', '\\.')}\\b`).test(text) || text.includes(path)) return true;
  return text.includes(`${version}.${app}`) && new RegExp(`\\b${module}\\.${name}[.(]`).test(text);
}
