import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readUnchecked } from '../spec/documents.ts';
import type { Contract } from './contract.ts';
import { type Declarations, readDeclarations, readGenerated } from './declarations.ts';
import { contractsOf } from './documents.ts';
import { readExports } from './exports.ts';
import { type ManifestContract, readManifestContracts } from './manifests.ts';
import { type MockContracts, readMockContracts } from './mock-contracts.ts';
import { readEntries } from './program.ts';
import { readTypeTests } from './type-tests.ts';

/** All that two releases are compared by. */
export interface Snapshot {
  readonly version: string;
  /** By `payments/v20`. */
  readonly documents: Readonly<Record<string, Contract>>;
  readonly mock: MockContracts;
  /** By `node-behind-api-client/payments/v20`. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** By name of the package. */
  readonly manifests: Readonly<Record<string, ManifestContract>>;
  readonly declarations: Declarations;
  /** The generated types of the documents, by path; none in a baseline. */
  readonly generated: Readonly<Record<string, string>>;
  /** By path. */
  readonly typeTests: Readonly<Record<string, string>>;
}

export async function takeSnapshot(root: string): Promise<Snapshot> {
  const entries = readEntries(root);
  const documents = await readUnchecked(root);
  return {
    version: versionOf(root),
    documents: contractsOf(documents),
    mock: readMockContracts(documents),
    exports: readExports(entries),
    manifests: readManifestContracts(root),
    declarations: readDeclarations(root, entries),
    generated: readGenerated(root),
    typeTests: readTypeTests(root),
  };
}

export const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string }).version;
