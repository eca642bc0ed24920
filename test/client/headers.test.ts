import { expect, test } from 'vitest';
import { createBehindApi, type HeadersOption } from '../../src/index.ts';
import { succeeding } from '../support/faults/index.ts';
import { calls, useFaultServer } from './support.ts';

const server = useFaultServer();

const forms: readonly (readonly [string, (name: string, value: string) => HeadersOption])[] = [
  ['an object', (name, value) => ({ [name]: value })],
  ['pairs', (name, value) => [[name, value]]],
  ['a Map', (name, value) => new Map([[name, value]])],
  ['Headers', (name, value) => new Headers([[name, value]])],
];

test.each(forms)(
  '%s: the headers nearest to the call are sent, whatever the case of their names',
  async (_, headers) => {
    const { endpoint, requests } = server.trap(succeeding);
    const client = createBehindApi({
      endpoint,
      accessToken: 'token',
      headers: headers('x-tenant', 'client'),
    });
    const derived = client.withOptions({ headers: headers('X-TENANT', 'derived') });
    await calls.read(client);
    await calls.read(derived);
    await calls.read(derived, { headers: headers('X-Tenant', 'call') });
    expect(requests.map((request) => request.headers['x-tenant'])).toEqual(['client', 'derived', 'call']);
  },
);

test.each(['accesstoken', 'ACCESSTOKEN', 'authorization', 'Authorization', 'accept'])(
  '%s replaces what the client sends by itself',
  async (name) => {
    const { endpoint, requests } = server.trap(succeeding);
    const client = createBehindApi({ endpoint, accessToken: 'token' });
    await calls.read(client, { headers: { [name]: 'of the call' } });
    await calls.read(client.withOptions({ headers: { [name]: 'of the client' } }));
    const sent = requests.map((request) => request.headers[name.toLowerCase()]);
    expect(sent).toEqual(['of the call', 'of the client']);
  },
);

test.each(['AccessToken', 'Authorization', 'Accept'])(
  '%s of the call replaces that of the client in another case, and what is sent by default',
  async (name) => {
    const { endpoint, requests } = server.trap(succeeding);
    const client = createBehindApi({ endpoint, headers: { [name.toLowerCase()]: 'of the client' } });
    await calls.read(client, { headers: { [name]: 'of the call' } });
    expect(requests[0]?.headers[name.toLowerCase()]).toBe('of the call');
  },
);

test('what is undefined changes nothing', async () => {
  const { endpoint, requests } = server.trap(succeeding);
  const client = createBehindApi({ endpoint, headers: { 'X-Tenant': 'client' } });
  await calls.read(client, { headers: { 'x-tenant': undefined } });
  expect(requests[0]?.headers['x-tenant']).toBe('client');
});
