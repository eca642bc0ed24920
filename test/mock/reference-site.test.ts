import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock, startMock } from '../../mock/src/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { raw } from './support.ts';

const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);

let mock: Mock;
const folder = join(temporaryFolder('site'), 'reference');
beforeAll(async () => {
  mkdirSync(join(folder, 'payments'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<h1>All apps</h1>');
  writeFileSync(join(folder, 'payments/v20.html'), '<h1>Payments</h1>');
  writeFileSync(join(folder, 'logo.png'), BYTES);
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  mock = await startMock({ reference: folder });
});
afterAll(() => mock.close());

const get = (path: string, init?: RequestInit) => fetch(`${mock.url}${path}`, init);

test.each([
  ['/__mock/reference', 'text/html; charset=utf-8', '<h1>All apps</h1>'],
  ['/__mock/reference/payments/v20.html?q=1', 'text/html; charset=utf-8', '<h1>Payments</h1>'],
  ['/w/a-world/__mock/reference/', 'text/html; charset=utf-8', '<h1>All apps</h1>'],
])('%s is a page of the reference', async (path, type, text) => {
  const response = await get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

test('bytes are sent as they are, HEAD sends none, and other methods are refused', async () => {
  const response = await get('/__mock/reference/logo.png');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
  const head = await get('/__mock/reference/logo.png', { method: 'HEAD' });
  expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  const post = await get('/__mock/reference/logo.png', { method: 'POST' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/__mock/reference/../secret.txt',
  '/__mock/reference/..%2fsecret.txt',
  '/__mock/reference/payments/%2e%2e/%2e%2e/secret.txt',
  '/__mock/reference//etc/passwd',
  '/__mock/reference/%00',
  '/__mock/reference/%zz',
  '/__mock/reference/payments',
  '/__mock/reference/unknown.html',
])('%s is no page', async (path) => {
  const answer = await raw(mock, `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 404 /);
  expect(answer).not.toContain('secret');
});

test('a mock whose reference is not built says how to build it', async () => {
  await using other = await createMock({ reference: join(folder, 'payments') });
  const response = await other.fetch('/__mock/reference/');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<code>npm run reference</code>');
});

test('in the repository, it is the reference that npm run reference builds, if it is built', async () => {
  await using other = await createMock();
  const text = await (await other.fetch('/__mock/reference/')).text();
  expect(text).toMatch(/<title>Behind API reference<|It is not in \S*dist.reference\./);
});
