import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBehindApi } from '../../src/index.ts';

// What docs/migrating-from-2.md says about self-signed certificates.

const pem = (name: string) => readFileSync(new URL(`../fixtures/self-signed/${name}.pem`, import.meta.url));
const server = createServer({ key: pem('key'), cert: pem('cert') }, (_, response) => {
  response.end('{"success":true,"data":{"bill_info":{"bill_status":"PAID","amount":99900},"status":"DONE"}}');
});
let endpoint: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

it('a self-signed certificate is refused', async () => {
  const { payture } = createBehindApi({ endpoint, retries: 0 }).V20.payments;
  await expect(payture.billStatus('bill')).rejects.toMatchObject({
    code: 'ConnectionError',
    message: expect.stringContaining('self-signed certificate'),
  });
});

it('unless a fetch of one’s own accepts it', async () => {
  const dispatcher = new Agent({ connect: { ca: pem('cert') } });
  const behindAPI = createBehindApi({
    endpoint,
    fetch: (input, init) => {
      const trusting = { ...init, dispatcher };
      return fetch(input, trusting);
    },
  });
  const result = await behindAPI.V20.payments.payture.billStatus('bill');
  expect(result.data?.status).toBe('DONE');
  await dispatcher.close();
});
