import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contract } from './contract.ts';
import { readContracts } from './documents.ts';
import { readExports } from './exports.ts';
import { readTypeTests } from './type-tests.ts';

/** All that two releases are compared by. */
export interface Snapshot {
  readonly version: string;
  /** By `payments/v20`. */
  readonly documents: Readonly<Record<string, Contract>>;
  /** By `node-behind-api-client/payments/v20`. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** By path. */
  readonly typeTests: Readonly<Record<string, string>>;
}

export async function takeSnapshot(root: string): Promise<Snapshot> {
  return {
    version: versionOf(root),
    documents: await readContracts(root),
    exports: readExports(root),
    typeTests: readTypeTests(root),
  };
}

export const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string }).version;
