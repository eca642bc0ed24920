import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exampleFolders, manifestOf } from '../../scripts/examples/manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('examples/package.json has what all examples need (node scripts/examples/index.ts --manifest writes it)', () => {
  expect(read('examples/package.json')).toBe(manifestOf(root));
});

it('each example takes the packages in their release of now, and examples/README.md lists it', () => {
  const [major] = JSON.parse(read('package.json')).version.split('.');
  for (const folder of exampleFolders(root)) {
    const { dependencies, devDependencies } = JSON.parse(read(`${folder}/package.json`));
    const own = { ...dependencies, ...devDependencies };
    expect(own, folder).toMatchObject({
      'node-behind-api-client': `^${major}.0.0`,
      'node-behind-api-mock': `^${major}.0.0`,
    });
    expect(read('examples/README.md')).toContain(`| [${basename(folder)}](${basename(folder)}) |`);
    expect(read(`${folder}/README.md`)).toContain('```sh\nnpm install\nnpm start\n```');
  }
});
