import { sep } from 'node:path';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { mainApis } from '../../generated/main.ts';
import { paymentsV20 } from '../../generated/payments/v20/index.ts';
import type { Mock } from '../../mock/src/index.ts';
import type { BehindApi } from '../../src/index.ts';
import type { Consumer } from './installed.ts';

const program = `
  import { createBehindApi } from 'node-behind-api-client/core';
  import { paymentsV20 } from 'node-behind-api-client/payments/v20';
  export const create = (endpoint) => createBehindApi({ endpoint, apis: [paymentsV20] });
`;

export function bundle(consumer: () => Consumer, mock: () => Mock): void {
  let text: string;
  let inputs: string[];
  let imports: unknown[];

  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: program, resolveDir: consumer().root },
      absWorkingDir: consumer().root,
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
    });
    text = outputFiles[0]?.text ?? '';
    const [output] = Object.values(metafile.outputs);
    imports = output?.imports ?? [];
    inputs = Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path.split(sep).join('/'));
  });

  it('has one document in it, and nothing of the others', () => {
    const own = Object.values(paymentsV20.modules.payture ?? {});
    const others = mainApis
      .flatMap(({ modules }) => Object.values(modules).flatMap((calls) => Object.values(calls)))
      .filter((entry) => entry.includes(' ') && !own.includes(entry));
    expect(own.filter((entry) => text.includes(`"${entry}"`))).toEqual(own);
    expect(others.filter((entry) => text.includes(`"${entry}"`))).toEqual([]);
    for (const { app } of mainApis) expect(text.includes(`app: "${app}"`), app).toBe(app === 'payments');
  });

  it('needs nothing of Node, nor anything else that is not in it', () => {
    expect(imports).toEqual([]);
    expect(text).not.toMatch(/\brequire\(|["']node:/);
    const packages = new Set(inputs.map((path) => /^node_modules\/([^/]+)/.exec(path)?.[1] ?? 'program'));
    expect(packages).toEqual(new Set(['openapi-fetch', 'node-behind-api-client', 'program']));
  });

  it('works where there is nothing but a browser', async () => {
    const { code } = await transform(text, { format: 'iife', globalName: 'bundle' });
    const network = { AbortController, fetch, FormData, Headers, Request, Response, URL };
    const browser = { ...network, clearTimeout, console, performance, setTimeout };
    const { create } = vm.runInNewContext(`${code}; bundle`, browser) as {
      create(endpoint: string): Pick<BehindApi, 'V20'>;
    };
    const result = await create(mock().url).V20.payments.payture.billStatus('bill');
    expect(result).toMatchObject({ success: true, data: { status: 'PENDING' } });
  });
}
