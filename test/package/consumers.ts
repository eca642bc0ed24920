import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Compiler, compilers } from './compilers.ts';
import { entries } from './entries.ts';
import { type Consumer, repository } from './installed.ts';

const program = `
  import { type BehindApi, createBehindApi, type Result, unwrap } from 'node-behind-api-client';
  import { ConnectionError, createBehindApi as createFromCore } from 'node-behind-api-client/core';
  import { createDriftMonitor, type DriftReport } from 'node-behind-api-client/drift';
  import { type BillStatus, paymentsV20 } from 'node-behind-api-client/payments/v20';

  const drift = createDriftMonitor({ sample: 0.5, onDrift: ({ pointer }, operation) => operation + pointer });
  export const report: DriftReport = drift.report();
  const options = { endpoint: 'https://localhost', onAnswer: drift.onAnswer };
  export const whole: BehindApi = createBehindApi(options);
  const small = createFromCore({ ...options, apis: [paymentsV20] });
  export const result: Promise<Result<BillStatus, BillStatus>> = small.V20.payments.payture.billStatus('bill');
  export const status: Promise<BillStatus> = result.then(unwrap);
  export const isConnection = (error: unknown): boolean => error instanceof ConnectionError;
`;

/** Uses every document, so that all of the declarations are checked. */
async function allEntries(): Promise<string> {
  const documents = await entries();
  const imports = documents.map(({ name, constant }) => `import { ${constant} } from '${name}';`);
  return `${imports.join('\n')}
    import { createBehindApi } from 'node-behind-api-client/core';
    const apis = [${documents.map(({ constant }) => constant).join(', ')}] as const;
    export const client = createBehindApi({ endpoint: '', apis });
    ${documents.map(({ call }) => `client.${call};`).join('\n')}
  `;
}

/** What a library of somebody else exports; TypeScript works out the types, and must be able to name each of them. */
const inferred = `
  import { createBehindApi, paginate, poll, unwrap } from 'node-behind-api-client';
  import { createBehindApi as createFromCore } from 'node-behind-api-client/core';
  import { createDriftMonitor } from 'node-behind-api-client/drift';
  import { download } from 'node-behind-api-client/download';
  import { failureText, russian } from 'node-behind-api-client/failure-text';
  import { ArgumentsError, validator } from 'node-behind-api-client/schemas';
  import { paymentsV20Schemas } from 'node-behind-api-client/schemas/payments/v20';
  import { swr } from 'node-behind-api-client/swr';
  import { billQuery, infiniteQueryOptions, mutationOptions, queryOptions } from 'node-behind-api-client/tanstack';
  import { paymentsV20 } from 'node-behind-api-client/payments/v20';

  export const api = createBehindApi({ endpoint: 'https://localhost' });
  export const small = createFromCore({ endpoint: 'https://localhost', apis: [paymentsV20] });
  export const drift = createDriftMonitor();
  export const pay = (id: string) => api.V20.payments.payture.billCreate(id);
  export const paid = async (id: string) => unwrap(await api.V20.payments.payture.billStatus(id));
  export const withResponse = (id: string) => small.V20.payments.payture.billStatus.withResponse(id);
  export const companies = () => api.V10.sales.companies.get.with({ query: 'x' });
  export const all = () => paginate(api.V10.sales.companies.get, { query: 'x' });
  export const waited = (id: string) => poll(() => pay(id), { until: (result) => result.success });
  export const query = (billId: string) => queryOptions(api.V20.payments.payture.billStatus, { billId });
  export const bill = (id: string) => billQuery(small.V20.payments.payture.billStatus, id);
  export const list = infiniteQueryOptions(api.V10.sales.companies.get, { query: 'x' });
  export const mutation = mutationOptions(api.V20.payments.payture.billCreate);
  export const arguments_ = (billId: string) => swr(api.V20.payments.payture.billStatus, { billId });
  export const file = (objectId: string) => download(api.V10.storage.file.download, { objectId });
  export const { billStatus } = paymentsV20Schemas.payture;
  export const checked = (value: unknown) => billStatus['~standard'].validate(value);
  export const validate = validator([paymentsV20Schemas], { inferred: 'refuse' });
  export const issuesOf = (error: unknown) => (error instanceof ArgumentsError ? error.issues : []);
  export const said = (error: unknown) => failureText(error, russian);
  export const payture = api.V20.payments.payture;
  export const { billCreate } = small.V20.payments.payture;
`;

/** Passes undefined for what may be left out, wherever that is. */
const undefinedGiven = `
  import { createBehindApi, type Failure, paginate, poll } from 'node-behind-api-client';
  const left: undefined = undefined;
  const { V10, V20 } = createBehindApi({ endpoint: 'https://localhost', accessToken: left, headers: left });
  const extended = { pageId: left, campaign: left };
  V20.payments.payture.billCreateUnauthorised('s', 'u', left, extended, { timeout: left, signal: left });
  V20.payments.payture.billCreateUnauthorised.with({ subscriptionId: 's', userId: 'u', redirectUrl: left, extended });
  export const all = paginate(V10.sales.companies.get, { query: left, page: left, pageSize: left });
  const options = { interval: left, timeout: left, signal: left };
  export const polled = poll(() => V20.payments.payture.billStatus('b'), { until: () => true, ...options });
  export const failure: Failure = { success: false, message: left, code: left, data: left };
`;

/** What the old resolution of TypeScript, which knows no `exports`, finds: the main entry. */
const mainEntry = `
  import { createBehindApi, type Result } from 'node-behind-api-client';
  const { payture } = createBehindApi({ endpoint: 'https://localhost' }).V20.payments;
  export const isPaid = async (): Promise<boolean> => (await payture.billStatus('bill')).data?.status === 'PAID';
  export type Answer = Result<string, string>;
`;

const settings = {
  'node16, without the DOM': {
    module: 'node16',
    lib: ['es2022'],
    types: ['node'],
    typeRoots: [resolve(repository, 'node_modules/@types')],
  },
  'nodenext, and checks beyond strict': {
    module: 'nodenext',
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

export function consumers(consumer: () => Consumer): void {
  async function compile(
    { release, tsc }: Compiler,
    name: string,
    options: object,
    files: Record<string, string>,
  ): Promise<string> {
    const folder = `typescript-${release}/${name}`;
    for (const [path, text] of Object.entries(files)) consumer().write(`${folder}/${path}`, text);
    const compilerOptions = {
      target: 'es2022',
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      ...options,
    };
    const config = consumer().write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions }));
    return new Promise((done) => {
      execFile(process.execPath, [tsc, '-p', config, '--pretty', 'false'], (_, out, err) => done(out + err));
    });
  }

  it.each(compilers)('is compiled with TypeScript $release', ({ release, version }) => {
    expect(version.startsWith(`${release}.`)).toBe(true);
  });

  describe.concurrent.each(compilers)('compiles with $release', { timeout: 120_000 }, (compiler) => {
    it.each(Object.entries(settings))('with %s', async (name, options) => {
      // All of the declarations are checked once by each release, and by one release in each way.
      const thorough = name !== 'bundler' && (compiler.release === '5.9' || name.startsWith('nodenext'));
      const checked = { skipLibCheck: !thorough, ...options };
      const out = await compile(compiler, name.split(',')[0] as string, checked, {
        ...(thorough && { 'all.ts': await allEntries() }),
        'program.ts': program,
        ...(name !== 'bundler' && { 'module.mts': program, 'common.cts': program }),
      });
      expect(out).toBe('');
    });

    it.each(['node16', 'nodenext', 'bundler'])('declarations of what calls return, with %s', async (name) => {
      const module = name === 'bundler' ? 'esnext' : name;
      const emits = { declaration: true, noEmit: false, emitDeclarationOnly: true, outDir: 'out' };
      const options = { module, moduleResolution: name, skipLibCheck: true, ...emits };
      const files = { 'package.json': '{ "type": "module" }', 'library.ts': inferred };
      expect(await compile(compiler, `declarations-${name}`, options, files)).toBe('');
    });

    it('undefined for what may be left out, with exactOptionalPropertyTypes', async () => {
      const options = { module: 'nodenext', exactOptionalPropertyTypes: true, skipLibCheck: true };
      expect(await compile(compiler, 'undefined', options, { 'program.ts': undefinedGiven })).toBe('');
    });

    if (compiler.release.startsWith('5.'))
      it('with node10, the main entry', async () => {
        const options = { module: 'commonjs', moduleResolution: 'node10', skipLibCheck: true };
        expect(await compile(compiler, 'node10', options, { 'main.ts': mainEntry })).toBe('');
      });

    it('no wrong name', async () => {
      const wrong = `
        import { createBehindApi } from 'node-behind-api-client/core';
        import { paymentsV20 } from 'node-behind-api-client/payments/v20';
        import { paymentsV99 } from 'node-behind-api-client/payments/v99';
        createBehindApi({ endpoint: '', apis: [paymentsV20] }).V20.payments.paiture;
      `;
      const files = { 'module.mts': wrong, 'common.cts': wrong };
      const out = await compile(compiler, 'wrong', { module: 'nodenext', skipLibCheck: true }, files);
      const unknown = "error TS2307: Cannot find module 'node-behind-api-client/payments/v99'";
      const property =
        "error TS2551: Property 'paiture' does not exist on type 'PaymentsV20'. Did you mean 'payture'?";
      const lines = out.trim().split('\n');
      expect(lines).toHaveLength(4);
      for (const [index, file] of ['common.cts', 'module.mts'].entries()) {
        expect(lines[index * 2]).toContain(`${file}(4,37): ${unknown}`);
        expect(lines[index * 2 + 1]).toContain(`${file}(5,77): ${property}`);
      }
    });
  });
}
