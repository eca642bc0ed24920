import { describe, expect, test, vi } from 'vitest';
import { paymentsV20 } from '../../generated/payments/v20/index.ts';
import { createBehindApi as createFromCore } from '../../src/core.ts';
import { BehindApiClient, createBehindApi } from '../../src/index.ts';
import { faults, inTurn, succeeding } from '../support/faults/index.ts';
import { useFaultServer } from './support.ts';

const server = useFaultServer();
const OTHER = '/api/storage/10/files/get';
const paths = { 'V10.storage.file.get': OTHER };

describe('a call whose path is replaced', () => {
  test('is sent there in each of its forms, and no other call is', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const { V10, request } = createBehindApi({ endpoint, paths });
    await V10.storage.file.get('key');
    await V10.storage.file.get.with({ fileKey: 'key' });
    await V10.storage.file.get.withResponse('key');
    await V10.storage.file.get.raw('key');
    await request('storage/10/file/get', { file_key: 'key' });
    await V10.storage.file.obtain('key');
    const asked = requests.map(({ url }) => url.slice(url.indexOf('/api/')));
    expect(asked).toEqual([...Array(5).fill(OTHER), '/api/storage/10/file/obtain']);
    for (const { body } of requests) expect(JSON.parse(body)).toEqual({ file_key: 'key' });
  });

  test('keeps its name and what may be repeated, and handlers are told the path that was asked', async () => {
    const { endpoint, requests } = server.trap(inTurn(faults['page 502'], succeeding));
    const onAnswer = vi.fn();
    const client = createBehindApi({ endpoint, paths, onAnswer });
    await client.V10.storage.file.get('key');
    expect(requests).toHaveLength(2);
    const operation = { name: 'V10.storage.file.get', path: OTHER, effect: 'read' };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      expect.anything(),
      expect.objectContaining(operation),
      200,
      expect.anything(),
    );
  });

  test('is replaced by withOptions, too, and by the classes of 2.x', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    await createBehindApi({ endpoint }).withOptions({ paths }).V10.storage.file.get('key');
    await new BehindApiClient(endpoint, 'token', { paths }).storage.V10.file.get('key');
    for (const { url } of requests) expect(url).toContain(OTHER);
    expect(requests).toHaveLength(2);
  });

  test('stays where it is if its path is undefined', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    await createBehindApi({ endpoint, paths: { 'V10.storage.file.get': undefined } }).V10.storage.file.get(
      'key',
    );
    expect(requests[0]?.url).toContain('/api/storage/10/file/get');
  });
});

describe('paths that are wrong are a TypeError that names them', () => {
  const endpoint = 'http://127.0.0.1:9';
  const clients = {
    'a client': (wrong: object) => createBehindApi({ endpoint, ...wrong }),
    'a client made of another': (wrong: object) => createBehindApi({ endpoint }).withOptions(wrong),
    'a client of some documents': (wrong: object) =>
      createFromCore({ endpoint, apis: [paymentsV20], ...wrong }),
  };

  test.each([
    ['V10.storage.files.get', OTHER, 'paths: there is no call V10.storage.files.get here'],
    ['storage/10/file/get', OTHER, 'paths: there is no call storage/10/file/get here'],
    ['constructor', OTHER, 'paths: there is no call constructor here'],
    ['V20.payments.payture.billCreate', 'https://elsewhere.example/', 'must be a path like "/api/payments/'],
    ['V20.payments.payture.billCreate', 'api/payments/20/payture/billCreate', 'must be a path like'],
    [
      'V20.payments.payture.billCreate',
      '/api/../admin',
      'paths: V20.payments.payture.billCreate must be a path',
    ],
    ['V20.payments.payture.billCreate', '//elsewhere.example/api', 'must be a path like'],
    ['V20.payments.payture.billCreate', '/api/{app}', 'must be a path like'],
    ['V20.payments.payture.billCreate', null, 'must be a path like'],
  ])('%s: %s', (name, path, message) => {
    for (const create of Object.values(clients)) {
      expect(() => create({ paths: { [name]: path } })).toThrow(TypeError);
      expect(() => create({ paths: { [name]: path } })).toThrow(message);
    }
  });

  test('a call that the documents of a client do not have', () => {
    const unchecked: object = { paths };
    expect(() => createFromCore({ endpoint, apis: [paymentsV20], ...unchecked })).toThrow(
      'paths: there is no call V10.storage.file.get here',
    );
  });

  test('and do not compile', () => {
    const misspelt = () => {
      // @ts-expect-error: the call is file.get
      createBehindApi({ endpoint, paths: { 'V10.storage.files.get': OTHER } });
      // @ts-expect-error: the client does not have the document
      createFromCore({ endpoint, apis: [paymentsV20], paths: { 'V10.storage.file.get': OTHER } });
      // @ts-expect-error: the call is file.get
      createBehindApi({ endpoint }).withOptions({ paths: { 'V10.storage.file.gett': OTHER } });
      createFromCore({
        endpoint,
        apis: [paymentsV20],
        paths: { 'V20.payments.payture.billCreate': '/api/x' },
      });
    };
    expect(misspelt).toThrow(TypeError);
  });
});
