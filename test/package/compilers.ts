import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './installed.ts';

export interface Compiler {
  readonly release: string;
  readonly version: string;
  readonly tsc: string;
}

/** The releases of TypeScript with which users compile. All but the one of the repository come from test/versions. */
export const compilers: readonly Compiler[] = [
  { release: '5.4', installed: 'test/versions/node_modules/typescript54' },
  { release: '5.9', installed: 'node_modules/typescript' },
  { release: '6', installed: 'test/versions/node_modules/typescript6' },
  { release: '7', installed: 'test/versions/node_modules/typescript7' },
].map(({ release, installed }) => {
  const folder = join(repository, installed);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { release, version, tsc: join(folder, 'bin/tsc') };
});
