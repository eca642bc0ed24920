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

/** How many types TypeScript instantiates to check a program in scripts/size/programs; throws if there are errors. */
export function instantiationsOf(program: string): number {
  const file = resolve(import.meta.dirname, `programs/${program}.ts`);
  const checked = ts.createProgram([file], options);
  const [problem] = ts.getPreEmitDiagnostics(checked);
  if (problem) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
  return checked.getInstantiationCount();
}
