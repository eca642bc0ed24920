import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, it } from 'vitest';
import { entries } from './entries.ts';
import type { Consumer } from './installed.ts';

export function linters(consumer: () => Consumer): void {
  it('gives publint nothing to say', async () => {
    const { buffer } = new Uint8Array(readFileSync(consumer().archive));
    const { messages, pkg } = await publint({ pack: { tarball: buffer } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has the types right in each entry, says attw', async () => {
    const { exports } = JSON.parse(readFileSync(consumer().installed('package.json'), 'utf8'));
    const tarball = new Uint8Array(readFileSync(consumer().archive));
    const subpaths = (await entries()).map(({ name }) => name.replace('node-behind-api-client', '.'));
    const named = Object.keys(exports).filter((name) => !/\*|\.json$/.test(name));
    const entrypoints = [...named, ...subpaths, './schemas/payments/v20'];
    const result = await checkPackage(createPackageFromTarballData(tarball), { entrypoints });
    if (!result.types) throw new Error('the package has no types');
    // The old resolution of TypeScript, node10, knows no `exports`, so it finds only the main entry.
    const unknown = entrypoints
      .filter((entrypoint) => entrypoint !== '.')
      .map((entrypoint) => ({ kind: 'NoResolution', entrypoint, resolutionKind: 'node10' }));
    expect(result.problems).toEqual(unknown);
  });
}
