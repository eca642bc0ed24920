import { resolve } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What TypeScript does to check a program. */
interface Work {
  readonly instantiations: number;
  /** How many characters of declarations it reads, without its own libraries. */
  readonly read: number;
}

/** What a program in scripts/size/programs costs TypeScript; throws if there are errors. */
export function workFor(program: string): Work {
  const file = resolve(import.meta.dirname, `programs/${program}.ts`);
  const checked = ts.createProgram([file], options);
  const [problem] = ts.getPreEmitDiagnostics(checked);
  if (problem) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  const declarations = checked
    .getSourceFiles()
    .filter((source) => source.isDeclarationFile && !checked.isSourceFileDefaultLibrary(source));
  return {
    instantiations: checked.getInstantiationCount(),
    read: declarations.reduce((sum, { text }) => sum + text.length, 0),
  };
}
