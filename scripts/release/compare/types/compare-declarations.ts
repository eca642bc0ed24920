import { posix } from 'node:path';
import ts from 'typescript';
import { greatest } from '../../bump.ts';
import { type Declarations, importedFrom, isGenerated } from '../../declarations.ts';
import { isValue } from '../../exports.ts';
import { type Finding, findingsOf } from '../../finding.ts';
import { packages } from '../../packages.ts';
import { compareTypeParameters } from './signatures.ts';
import { type Change, TypeWalk } from './type-walk.ts';

/** Where the declarations of both sides stand beside each other: below the root, so that libraries are found. */
const FOLDERS = { old: '.declarations/before', now: '.declarations/now' } as const;

/** What changed in the types of entries. What is generated counts as the same on both sides, unless it is given. */
export function compareDeclarations(declarations: Change<Declarations>, root: string): Finding[] {
  const { old, now } = declarations;
  const names = Object.keys(old.entries).filter((name) => name in now.entries);
  if (names.length === 0 || JSON.stringify(old) === JSON.stringify(now)) return [];
  const home = root.replaceAll('\\', '/');
  const fileOf = (side: 'old' | 'now', name: string) =>
    posix.join(home, FOLDERS[side], declarations[side].entries[name] ?? '');
  const texts = new Map([...textsOf(declarations, 'old', home), ...textsOf(declarations, 'now', home)]);
  const program = programOf(
    texts,
    names.flatMap((name) => [fileOf('old', name), fileOf('now', name)]),
  );
  const findings = names.flatMap((name) => {
    const walk = new TypeWalk(program.getTypeChecker(), (file) => texts.has(file));
    const modules = {
      old: moduleOf(program, fileOf('old', name)),
      now: moduleOf(program, fileOf('now', name)),
    };
    if (modules.old && modules.now) compareModules(walk, { old: modules.old, now: modules.now });
    const owner = packages.find((one) => name === one.name || name.startsWith(`${one.name}/`))?.name ?? name;
    return findingsOf(walk.finish(), { package: owner, subject: name });
  });
  return toldOnce(findings);
}

/** What several entries of a package export is told of the first, as the greatest change that it is for any. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, (finding) => `${finding.package} ${finding.text}`);
  return [...alike.values()].flatMap((group) => {
    const most = greatest(group.map(({ bump }) => bump));
    return group.filter(({ bump }) => bump === most).slice(0, 1);
  });
}

/** The declarations of a side; instead of what is generated, modules whose types are equal for both. */
function textsOf(declarations: Change<Declarations>, side: 'old' | 'now', home: string): [string, string][] {
  const path = (file: string) => posix.join(home, FOLDERS[side], file);
  const { old, now } = declarations;
  const all = [...Object.entries(old.files), ...Object.entries(now.files)];
  const given = new Set(all.map(([file]) => file));
  const generated = all
    .flatMap(([file, text]) => importedFrom(file, text))
    .filter((file) => isGenerated(file) && !given.has(file));
  return [
    ...Object.entries(declarations[side].files).map(([file, text]): [string, string] => [path(file), text]),
    ...[...new Set(generated)].map((file): [string, string] => [path(file), standIn(all, file)]),
  ];
}

/** A module that exports, under each name that is imported from it, a type that is only equal to itself. */
function standIn(files: readonly (readonly [string, string])[], module: string): string {
  const importers = files.filter(([file, text]) => importedFrom(file, text).includes(module));
  const names = importers.flatMap(([file, text]) =>
    ts
      .createSourceFile(file, text, ts.ScriptTarget.ESNext)
      .statements.filter((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
      .flatMap(
        (one) => (ts.isImportDeclaration(one) ? one.importClause?.namedBindings : one.exportClause) ?? [],
      )
      .filter((list) => ts.isNamedImports(list) || ts.isNamedExports(list))
      .flatMap(({ elements }) => [...elements].map(({ name, propertyName }) => (propertyName ?? name).text)),
  );
  return [...new Set(names)]
    .map((name) => `export interface ${name} { readonly '${name}': true }`)
    .join('\n');
}

function programOf(texts: ReadonlyMap<string, string>, entries: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...texts.keys()].map((file) => posix.dirname(file)));
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.directoryExists = (folder) => folders.has(folder) || (directoryExists?.(folder) ?? true);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  };
  return ts.createProgram(entries, options, host);
}

function moduleOf(program: ts.Program, file: string): ts.Symbol | undefined {
  const source = program.getSourceFile(file);
  return source && program.getTypeChecker().getSymbolAtLocation(source);
}

/** Values as they are used; then the types that no value led to, as a program that receives them sees them. */
function compareModules(walk: TypeWalk, { old, now }: Change<ts.Symbol>): void {
  const { checker } = walk;
  const resolve = (symbol: ts.Symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const after = new Map(checker.getExportsOfModule(now).map((symbol) => [symbol.name, symbol]));
  const pairs = checker.getExportsOfModule(old).flatMap((symbol) => {
    const successor = after.get(symbol.name);
    if (!successor) return [];
    // A class that is exported as a type cannot be constructed.
    const areValues = isValue(checker, symbol) && isValue(checker, successor);
    return [{ name: symbol.name, areValues, old: resolve(symbol), now: resolve(successor) }];
  });
  const areBoth = (pair: Change<ts.Symbol>, flag: ts.SymbolFlags) =>
    (pair.old.flags & flag) !== 0 && (pair.now.flags & flag) !== 0;
  for (const pair of pairs.filter(({ areValues }) => areValues)) {
    const types = { old: checker.getTypeOfSymbol(pair.old), now: checker.getTypeOfSymbol(pair.now) };
    walk.compare(types, 'received', `\`${pair.name}\``);
  }
  for (const pair of pairs.filter((one) => areBoth(one, ts.SymbolFlags.Type))) {
    const parameters = { old: typeParametersOf(checker, pair.old), now: typeParametersOf(checker, pair.now) };
    compareTypeParameters(walk, parameters, `\`${pair.name}\``);
    if (walk.hasMet(pair.old)) continue;
    const types = {
      old: checker.getDeclaredTypeOfSymbol(pair.old),
      now: checker.getDeclaredTypeOfSymbol(pair.now),
    };
    walk.compare(types, 'received', `\`${pair.name}\``);
  }
}

function typeParametersOf(checker: ts.TypeChecker, { declarations = [] }: ts.Symbol): ts.TypeParameter[] {
  const parameters = declarations
    .filter(
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one),
    )
    .map(({ typeParameters }) => typeParameters ?? []);
  const types = (parameters[0] ?? []).map((parameter) => checker.getTypeAtLocation(parameter));
  return types.filter((type) => type.isTypeParameter());
}
