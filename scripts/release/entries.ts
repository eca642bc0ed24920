import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Package } from './packages.ts';

/** An entry of a package, as `exports` names it. */
export interface Entry {
  /** `node-behind-api-client/core` */
  readonly name: string;
  /** The module that it is made of; none if the entry is a file of another kind. */
  readonly source: string | undefined;
}

/** The entries of a package, as its `exports` has them; a pattern stands for each file that fits. */
export function entriesOf(root: string, { name, folder, types, sources }: Package): Entry[] {
  const home = resolve(root, folder);
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports: object };
  return Object.entries(exports).flatMap(([path, target]) => {
    const entry = join(name, path).replaceAll('\\', '/');
    const declarations = typesOf(target);
    if (!declarations) return { name: entry, source: undefined };
    const source = declarations.replace(types, sources).replace('.d.ts', '.ts');
    if (!source.includes('*')) return { name: entry, source: join(home, source) };
    const [before = '', after = ''] = source.split('*');
    return globSync(`${before}**${after}`, { cwd: home })
      .sort()
      .map((file) => {
        const middle = file.replaceAll('\\', '/').slice(before.length, -after.length);
        return { name: entry.replace('*', middle), source: join(home, file) };
      });
  });
}

const typesOf = (target: string | { import?: { types?: string }; types?: string }): string | undefined =>
  typeof target === 'string' ? undefined : (target.import?.types ?? target.types);
