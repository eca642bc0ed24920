import { documentName } from '../spec/document-files.ts';
import { type ReadDocument, readUnchecked } from '../spec/documents.ts';
import { type Contract, contractOf } from './contract.ts';

/** The contracts below `root`/spec, by `payments/v20`. */
export const readContracts = async (root: string): Promise<Record<string, Contract>> =>
  contractsOf(await readUnchecked(root));

export const contractsOf = (documents: readonly ReadDocument[]): Record<string, Contract> =>
  Object.fromEntries(documents.map(({ file, content }) => [documentName(file), contractOf(content)]));
