import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { operationCount } from '../support/calls.ts';
import { documentationOf, parse } from './typescript.ts';

const root = resolve(import.meta.dirname, '../..');
const file = resolve(import.meta.dirname, 'all-examples.ts');

/** The example of each call, as it stands in the generated documentation. */
const examples = globSync('generated/*/*/modules.ts', { cwd: root }).flatMap((path) =>
  parse(readFileSync(resolve(root, path), 'utf8'))
    .statements.filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isCallSignatureDeclaration))
    .map((call) => {
      const example = documentationOf(call).tags.find((tag) => tag.startsWith('@example'));
      return example?.match(/```ts\n(.*)\n```/s)?.[1] ?? `${path} has a call without an example`;
    }),
);

test('every call has an example, and all of them compile', () => {
  expect(examples).toHaveLength(operationCount);
  const source = `
    import type { BehindApi, BehindAuthApi } from '../../src/index.ts';
    declare const behindAPI: BehindApi & BehindAuthApi;
    ${examples.map((example) => `export async function _() { ${example}\n return ${nameIn(example)}; }`).join('\n')}
  `.replaceAll('function _()', () => `function example${count++}()`);
  expect(problemsIn(source)).toEqual([]);
});

const nameIn = (example: string): string => example.match(/^const (\w+) = /)?.[1] ?? 'undefined';

let count = 0;

function problemsIn(source: string): string[] {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.Latest) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  return problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
