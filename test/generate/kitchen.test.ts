import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { generateFiles } from '../../scripts/generate/files.ts';
import { format } from '../../scripts/generate/format.ts';
import { kitchen } from './kitchen/documents.ts';

test('what is generated from documents that have one of each is as expected', async () => {
  const other = kitchen(11, (document) => document.set('x-client', 'auth'));
  const files = await format(await generateFiles([kitchen(10), kitchen(9), other]));
  const shown = [...files].filter(([path]) => /^kitchen\/v10\/|^\w+\.ts$/.test(path));
  expect(shown.map(([path]) => path).sort()).toEqual([
    ...['answers.ts', 'auth.ts'],
    ...['answers', 'calls', 'index', 'modules', 'paths', 'schemas', 'table', 'types'].map(
      (name) => `kitchen/v10/${name}.ts`,
    ),
    'main.ts',
  ]);
  for (const [path, text] of shown) await expect(text).toMatchFileSnapshot(`../fixtures/kitchen/${path}`);
});

test('an open enumeration takes any string, a closed one none, and one beside a number takes numbers', async () => {
  const files = await generateFiles([kitchen()]);
  const program = `
    import type { Order } from './kitchen/v10/types.ts';
    export const status: Order['status'][] = ['WAITING', 'BURNT'];
    export const kind: Order['kind'][] = ['here'];
    export const table: Order['table'][] = ['BAR', 7];
    // @ts-expect-error
    status.push(1);
    // @ts-expect-error
    kind.push('there');
    // @ts-expect-error
    table.push('CELLAR');`;
  expect(problemsOf({ 'program.ts': program, ...Object.fromEntries(files) })).toEqual([]);
});

test('an open enumeration that may be null keeps its values', async () => {
  const status = ['components', 'schemas', 'Order', 'properties', 'status', 'anyOf'];
  const document = kitchen(10, (edited) => edited.addIn(status, { type: 'null' }));
  const program = `
    import type { Order } from './kitchen/v10/types.ts';
    export const known: Extract<Order['status'], 'WAITING'> = 'WAITING';
    export const status: Order['status'][] = ['WAITING', 'BURNT', null];`;
  const files = await generateFiles([document]);
  expect(problemsOf({ 'program.ts': program, ...Object.fromEntries(files) })).toEqual([]);
});

test('the data of a failure has a type of its own, also where the document gives it no name', async () => {
  const failure = ['paths', '/api/kitchen/10/orders/create', 'post', 'responses', '200', 'content'];
  const data = ['application/json', 'schema', 'oneOf', 1, 'properties', 'data'];
  const document = kitchen(10, (edited) =>
    edited.setIn([...failure, ...data], { type: 'object', properties: { missing: { type: 'string' } } }),
  );
  const program = `
    import type { OrdersCreateResult } from './kitchen/v10/modules.ts';
    declare const result: OrdersCreateResult;
    if (!result.success) {
      const missing: string | undefined = result.data?.missing;
      // @ts-expect-error
      result.data?.order_id;
    }`;
  const files = await generateFiles([document]);
  expect(problemsOf({ 'program.ts': program, ...Object.fromEntries(files) })).toEqual([]);
});

/** What TypeScript says of a program in generated/. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const folder = resolve(import.meta.dirname, '../../generated');
  const program = resolve(folder, 'program.ts');
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(folder, path), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.directoryExists = () => true;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([program], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
