import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { type Package, packages } from './packages.ts';

/** An entry of a package, as `exports` names it. */
interface Entry {
  /** `node-behind-api-client/core` */
  readonly name: string;
  /** The module that it is made of; none if the entry is a file of another kind. */
  readonly source: string | undefined;
}

/** The entries of the packages below `root`, and a program of all their sources. */
export interface EntryProgram {
  readonly entries: readonly Entry[];
  readonly program: ts.Program;
}

export function readEntries(root: string): EntryProgram {
  const entries = packages.flatMap((shipped) => entriesOf(root, shipped));
  const program = ts.createProgram(
    entries.flatMap(({ source }) => source ?? []),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: ['node'],
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      rootDir: root,
      outDir: root,
    },
  );
  return { entries, program };
}

function entriesOf(root: string, { name, folder, types, sources }: Package): Entry[] {
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
