import ts from 'typescript';
import type { EntryProgram } from './program.ts';

/** What each entry of the packages exports, by `node-behind-api-client/core`; a type by `type Result`. */
export function readExports({ entries, program }: EntryProgram): Record<string, string[]> {
  return Object.fromEntries(
    entries.map(({ name, source }) => [name, source ? namesIn(program, source) : []]),
  );
}

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

/** Whether an export can be used as a value, and not as a type only. */
export function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  if (isAlias && symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}
