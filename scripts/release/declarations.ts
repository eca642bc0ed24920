import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import type { EntryProgram } from './program.ts';

/** The public types of what is written by hand: of all entries but the documents. */
export interface Declarations {
  /** The file of each entry, by `node-behind-api-client/core`. */
  readonly entries: Readonly<Record<string, string>>;
  /** What the compiler declares, by path from the root: of the entries, and of all that they import. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the declarations follow from the documents, which are compared as such. */
export const isGenerated = (file: string): boolean => file.startsWith('generated/');

export function readDeclarations(root: string, { entries, program }: EntryProgram): Declarations {
  const pathOf = (file: string) => relative(root, file).replaceAll('\\', '/');
  const written = entries.flatMap(({ name, source }) => {
    return source === undefined || isGenerated(pathOf(source)) ? [] : [[name, pathOf(source)] as const];
  });
  const files: Record<string, string> = {};
  const queue = written.map(([, file]) => file);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file in files || isGenerated(file)) continue;
    const text = declarationOf(program, posix.join(root.replaceAll('\\', '/'), file));
    files[file] = text;
    queue.push(...importedFrom(file, text));
  }
  return { entries: Object.fromEntries(written), files: Object.fromEntries(Object.entries(files).sort()) };
}

/** The sources of the types of documents, by path from the root. */
export function readGenerated(root: string): Record<string, string> {
  const files = globSync('generated/*/*/{index,modules,table,types}.ts', { cwd: root });
  return Object.fromEntries(
    files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]).sort(),
  );
}

function declarationOf(program: ts.Program, file: string): string {
  const source = program.getSourceFile(file);
  let declared = '';
  const take: ts.WriteFileCallback = (_, text) => {
    declared = text;
  };
  program.emit(source, take, undefined, true);
  return declared;
}

/** The files of the repository that a declaration imports. */
export const importedFrom = (file: string, text: string): string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(dirname(file), fileName.replace(/\.js$/, '.ts')));
