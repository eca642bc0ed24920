import { documentName } from '../spec/document-files.ts';
import { readUnchecked } from '../spec/documents.ts';
import { type Contract, contractOf } from './contract.ts';

/** The contracts below `root`/spec, by `payments/v20`. */
export async function readContracts(root: string): Promise<Record<string, Contract>> {
  const documents = await readUnchecked(root);
  return Object.fromEntries(documents.map(({ file, content }) => [documentName(file), contractOf(content)]));
}
