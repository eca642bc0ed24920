import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

const BROWSER = ['lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

/** What is wrong with these programs by the types of the package, checked in one go: `name: message`. */
export function typeErrors(programs: Readonly<Record<string, string>>, platform = BROWSER): string[] {
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    lib: ['lib.esnext.d.ts', ...platform],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    paths: {
      'node-behind-api-client': [join(root, 'src/index.ts')],
      'node-behind-api-client/core': [join(root, 'src/core.ts')],
      'node-behind-api-client/download': [join(root, 'src/download/index.ts')],
      'node-behind-api-client/failure-text': [join(root, 'src/failure-text/index.ts')],
      'node-behind-api-client/swr': [join(root, 'src/swr.ts')],
      'node-behind-api-client/tanstack': [join(root, 'src/tanstack/index.ts')],
      'node-behind-api-client/schemas': [join(root, 'src/schemas/index.ts')],
      'node-behind-api-client/schemas/*': [join(root, 'generated/*/schemas.ts')],
      'node-behind-api-client/*': [join(root, 'generated/*/index.ts')],
      'node-behind-api-mock': [join(root, 'mock/src/index.ts')],
      // The types of undici come with those of Node, the package itself does not.
      undici: [join(root, 'node_modules/undici-types/index.d.ts')],
    },
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
  };
  const texts = new Map(
    Object.entries(programs).map(([name, text]) => [
      join(root, 'test/reference', `${name}.virtual.ts`),
      // Each is a module of its own, also one that imports nothing.
      `${text}\nexport {};\n`,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) =>
        `${file.slice(root.length + 16, -11)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

type Module = Readonly<Record<string, unknown>>;

/** Runs a program with these modules in place of what it imports, and these globals. */
export async function run(
  program: string,
  modules: Readonly<Record<string, Module>>,
  globals: Module = {},
): Promise<void> {
  const imports = /^import (\w+|\{[^}]*\}) from '([^']+)';.*$/gm;
  const names: string[] = [];
  const values: unknown[] = [];
  const withoutTypes = program.replaceAll(/^import type .*$/gm, '');
  const body = withoutTypes.replaceAll(imports, (_, list: string, from: string) => {
    const imported = list.startsWith('{') ? list : `default as ${list}`;
    for (const [, name = '', alias = name] of imported.matchAll(/(\w+)(?: as (\w+))?/g)) {
      if (!modules[from] || !(name in modules[from])) throw new Error(`There is no ${name} in ${from}.`);
      names.push(alias);
      values.push(modules[from][name]);
    }
    return '';
  });
  const { outputText } = ts.transpileModule(`(async () => {${body}\n})`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const all = { ...globals, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) };
  const make = new Function(...Object.keys(all), `return ${outputText}`);
  await make(...Object.values(all))();
}
