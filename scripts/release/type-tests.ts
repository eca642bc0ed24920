import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { type Difference, made } from './compare/difference.ts';
import { type Finding, findingsOf } from './finding.ts';
import { client } from './packages.ts';

/** The type tests below `root`, by path: what uses the sources themselves. */
export function readTypeTests(root: string): Record<string, string> {
  const tests = globSync('test/types/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  return Object.fromEntries(
    tests.filter(([, text]) => /^(import|\}) .*'(\.\.\/)+(src|generated)\//m.test(text)),
  );
}

/** What was an error when the tests were written, and no longer is: nobody's program breaks by that. */
const UNUSED_EXPECT_ERROR = 2578;

/** Compiles type tests of another time against the sources below `root`. */
export function compileTypeTests(tests: Readonly<Record<string, string>>, root: string): Finding[] {
  return findingsOf(differencesOf(tests, root), { package: client.name, subject: 'types' });
}

function differencesOf(tests: Readonly<Record<string, string>>, root: string): Difference[] {
  const texts = new Map(Object.entries(tests).map(([path, text]) => [resolve(root, path), text]));
  const options = compilerOptions(root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => texts.get(resolve(file)) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(resolve(file));
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ code }) => code !== UNUSED_EXPECT_ERROR)
      .map((diagnostic) => differenceOf(diagnostic, root));
  });
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  return {
    ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
    noUnusedLocals: false,
  };
}

function differenceOf({ file, start = 0, messageText }: ts.Diagnostic, root: string): Difference {
  const line = file ? file.getLineAndCharacterOfPosition(start).line : 0;
  const path = file
    ? resolve(file.fileName)
        .slice(resolve(root).length + 1)
        .replaceAll('\\', '/')
    : '';
  const code = file?.text.split('\n')[line]?.trim() ?? '';
  const message = ts.flattenDiagnosticMessageText(messageText, ' ').split('. ')[0];
  return made(
    'typeTests',
    `code that compiled with the last release no longer does: \`${code}\` (${path}:${line + 1} of that release: ${message})`,
  );
}
