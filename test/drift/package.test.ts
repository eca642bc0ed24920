import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { bill, endpointOf, useServer } from './support.ts';

useServer();

type Package = typeof import('../../src/index.ts') & typeof import('../../src/drift/index.ts');

const require = createRequire(import.meta.url);

/** The built package in each of its formats, found by its own name. */
const formats: Record<string, () => Promise<Package>> = {
  async esm() {
    const load = (entry: string) => import(import.meta.resolve(`node-behind-api-client${entry}`));
    return { ...(await load('')), ...(await load('/drift')) };
  },
  async cjs() {
    return { ...require('node-behind-api-client'), ...require('node-behind-api-client/drift') };
  },
};

test.each(Object.entries(formats))('the %s package has the monitor', async (_, load) => {
  const { createBehindApi, createDriftMonitor } = await load();
  const drift = createDriftMonitor();
  const endpoint = endpointOf({ success: true, data: bill('NEVER_TO_BE_LEARNED') });
  const client = createBehindApi({ endpoint, accessToken: 'token', onAnswer: drift.onAnswer });
  await client.V20.payments.payture.billStatus('bill');
  const { client: reported, operations } = drift.report();
  expect(operations[0]?.findings).toHaveLength(1);
  expect(reported).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test.each(Object.keys(formats))('the %s package has it in a file of its own', (format) => {
  const isIn = (file: string) =>
    readFileSync(`dist/${format}/${file}.js`, 'utf8').includes('behind-api-drift');
  expect([isIn('drift'), isIn('index'), isIn('core')]).toEqual([true, false, false]);
});
