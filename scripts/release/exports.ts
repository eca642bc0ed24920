import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { type Package, packages } from './packages.ts';

/** What each entry of the packages exports, by `node-behind-api-client/core`; a type by `type Result`. */
export function readExports(root: string): Record<string, string[]> {
  const entries = packages.flatMap((shipped) => entriesOf(root, shipped));
  const sources = entries.flatMap(({ source }) => source ?? []);
  const program = ts.createProgram(sources, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  return Object.fromEntries(
    entries.map(({ name, source }) => [name, source ? namesIn(program, source) : []]),
  );
}

interface Entry {
  readonly name: string;
  /** None if the entry is a file and no module. */
  readonly source: string | undefined;
}

function entriesOf(root: string, { name, folder, types, sources }: Package): Entry[] {
  const home = resolve(root, folder);
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports: object };
  return Object.entries(exports).flatMap(([path, target]) => {
    const entry = join(name, path).replaceAll('\\', '/');
    const declarations = typesOf(target);
    if (!declarations) return { name: entry, source: undefined };
    const source = declarations.replace(`./${types}`, sources).replace('.d.ts', '.ts');
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

function namesIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (isValue(checker, symbol) ? symbol.name : `type ${symbol.name}`))
    .sort();
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  if (isAlias && symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}
