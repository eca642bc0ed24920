import ts from 'typescript';
import { type Entry, entriesOf } from './entries.ts';
import { packages } from './packages.ts';

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
