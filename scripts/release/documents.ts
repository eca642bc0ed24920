import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { type Contract, contractOf } from './contract.ts';

/** The contracts below `root`/spec, by `payments/v20`. */
export async function readContracts(root: string): Promise<Record<string, Contract>> {
  const config = await createConfig({});
  const files = (await Array.fromAsync(glob('spec/*/v*.yaml', { cwd: root }))).sort();
  const contracts: Record<string, Contract> = {};
  for (const file of files) {
    const { bundle: bundled } = await bundle({ ref: resolve(root, file), config });
    const name = file.replaceAll('\\', '/').replace(/^spec\/|\.yaml$/g, '');
    contracts[name] = contractOf(bundled.parsed as object);
  }
  return contracts;
}
