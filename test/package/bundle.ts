import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { authApis } from '../../generated/auth.ts';
import { mainApis } from '../../generated/main.ts';
import { paymentsV20 } from '../../generated/payments/v20/index.ts';
import type { Mock } from '../../mock/src/index.ts';
import type { Table } from '../../src/api.ts';
import type { BehindApi } from '../../src/index.ts';
import { bundlers } from './bundlers.ts';
import type { Consumer } from './installed.ts';

const program = `
  import { createBehindApi } from 'node-behind-api-client/core';
  import { paymentsV20 } from 'node-behind-api-client/payments/v20';
  globalThis.create = (endpoint) => createBehindApi({ endpoint, apis: [paymentsV20] });
`;

const callsOf = (apis: readonly Table[]) => apis.flatMap((table) => Object.values(table));
const entriesOf = (apis: readonly Table[]) => callsOf(apis).flatMap((calls) => Object.values(calls));
const namesOf = (apis: readonly Table[]) => callsOf(apis).flatMap((calls) => Object.keys(calls));

const own = [paymentsV20];
const others = [...mainApis, ...authApis].filter((api) => api !== paymentsV20);
const ownEntries = entriesOf(own);
const otherEntries = entriesOf(others).filter(
  (entry) => entry.includes(' ') && !ownEntries.some((known) => known.includes(entry)),
);
/** Of the other documents' calls those with a name of two words or more, which the client has no use for itself. */
const otherNames = namesOf(others).filter((name) => /[A-Z]/.test(name) && !namesOf(own).includes(name));

const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

export function bundle(consumer: () => Consumer, mock: () => Mock): void {
  const texts: Record<string, string> = {};

  describe.each(Object.entries(bundlers))('%s', (bundler, bundleWith) => {
    let text: string;
    beforeAll(async () => {
      const entry = consumer().write('bundle.js', program);
      text = texts[bundler] = await bundleWith(entry, consumer().root);
    });

    it('has one document in it, and nothing of the others', () => {
      expect(ownEntries.filter((entry) => !text.includes(entry))).toEqual([]);
      expect(otherEntries).not.toEqual([]);
      expect(otherEntries.filter((entry) => text.includes(entry))).toEqual([]);
      expect(otherNames).not.toEqual([]);
      expect(otherNames.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      const apps = new Set([...text.matchAll(/["'`]([\w-]+)\/\d+\/\w+["'`]: ?\{/g)].map(([, app]) => app));
      expect([...apps]).toEqual(['payments']);
    });

    it('is about as small as with esbuild', () => {
      expect(weigh(text) / weigh(texts.esbuild ?? '')).toBeLessThan(1.1);
    });

    it('asks for nothing that only Node has', () => {
      expect(text).not.toMatch(/\brequire\(|["'`]node:/);
    });

    it('works where there is nothing but a browser', async () => {
      const network = { AbortController, fetch, FormData, Headers, Request, Response, URL };
      const browser = vm.createContext({ ...network, clearTimeout, console, performance, setTimeout });
      vm.runInContext(text, browser);
      const client: Pick<BehindApi, 'V20'> = browser.create?.(mock().url);
      const result = await client.V20.payments.payture.billStatus('bill');
      expect(result).toMatchObject({ success: true, data: { status: 'PENDING' } });
    });
  });
}
