import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { type Entry, entries } from './entries.ts';
import type { Consumer } from './installed.ts';

const program = readFileSync(new URL('program.js', import.meta.url), 'utf8');

const kinds = [
  {
    kind: 'import',
    file: 'program.mjs',
    begin: 'const [load, resolve] = [(name) => import(name), (name) => import.meta.resolve(name)];',
    folder: '/dist/esm/',
    notFound: 'ERR_MODULE_NOT_FOUND',
  },
  {
    kind: 'require',
    file: 'program.cjs',
    begin: 'const [load, resolve] = [async (name) => require(name), (name) => require.resolve(name)];',
    folder: '/dist/cjs/',
    notFound: 'MODULE_NOT_FOUND',
  },
];

interface Printed {
  readonly files: readonly string[];
  readonly calls: Readonly<Record<string, boolean>>;
  readonly errors: Readonly<Record<string, boolean>>;
  readonly missing: Readonly<Record<string, string>>;
}

const unknown = ['nothing', 'payments/v99', 'payments/v20/table', 'dist/esm/src/index.js', 'src/call'];

export function runtime(consumer: () => Consumer, mock: () => Mock): void {
  describe.each(kinds)('$kind', ({ file, begin, folder, notFound }) => {
    let documents: Entry[];
    let printed: Printed;
    beforeAll(async () => {
      documents = await entries();
      const given = JSON.stringify({ endpoint: mock().url, documents, unknown });
      printed = await consumer().run(file, `${begin}\n${program}`, given);
    });

    it('loads the files that are meant for it', () => {
      // One for each document, one with all of them, and what they share.
      expect(printed.files).toHaveLength(documents.length + 2);
      expect(printed.files.filter((file) => !file.includes(folder))).toEqual([]);
    });

    it('makes a call with the whole client, and with each document alone', () => {
      const names = documents.flatMap(({ name, call }) => [name, call]);
      expect(printed.calls).toEqual(Object.fromEntries(names.map((name) => [name, true])));
    });

    it('has one set of errors, whatever it is loaded from', () => {
      const all = ['ConnectionError', 'TimeoutError', 'ResponseFormatError', 'TokenError', 'ApiFailure'];
      const names = ['BehindApiError', ...all, 'OutcomeUnknownError', 'thrown'];
      expect(printed.errors).toEqual(Object.fromEntries(names.map((name) => [name, true])));
    });

    it('has nothing under other names', () => {
      expect(printed.missing).toEqual(Object.fromEntries(unknown.map((name) => [name, notFound])));
    });
  });

  it.each(['import', 'require'])('%s checks arguments by the schemas of a document', async (kind) => {
    const load = kind === 'import' ? '(name) => import(name)' : 'async (name) => require(name)';
    const program = `(async (load) => {
      const { validator } = await load('node-behind-api-client/schemas');
      const { paymentsV20Schemas } = await load('node-behind-api-client/schemas/payments/v20');
      const { createBehindApi } = await load('node-behind-api-client');
      const validate = validator([paymentsV20Schemas]);
      const { payture } = createBehindApi({ endpoint: 'http://localhost', validate }).V20.payments;
      payture.billStatus('').catch(({ message }) => console.log(JSON.stringify(message)));
    })(${load});`;
    const file = kind === 'import' ? 'schemas.mjs' : 'schemas.cjs';
    expect(await consumer().run(file, program)).toContain('billId must not be empty');
  });

  it('import knows the errors of require', async () => {
    const program = `
      import { createRequire } from 'node:module';
      import { BehindApiError, isBehindApiError } from 'node-behind-api-client';
      const { TokenError } = createRequire(import.meta.url)('node-behind-api-client');
      const error = new TokenError('no token', { operation: 'call', attempts: 1 });
      console.log(JSON.stringify([error instanceof BehindApiError, isBehindApiError(error)]));
    `;
    expect(await consumer().run('both.mjs', program)).toEqual([false, true]);
  });
}
