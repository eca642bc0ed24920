import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { World } from '../../mock/src/worlds/world.ts';
import { eventually } from '../support/eventually.ts';

test('a reader that does not read is disconnected, and keeps none of the others waiting', async () => {
  const { log, events } = new World('', { notifications: [], webhook: undefined });
  let disconnected = 0;
  const server = createServer((_, response) => {
    response.on('close', () => {
      disconnected++;
    });
    events.add(response.writeHead(200));
  });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connect = () =>
    new Promise<IncomingMessage>((resolve) => void get({ host: '127.0.0.1', port, agent: false }, resolve));

  const reading = await connect();
  let received = 0;
  reading.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  // Nobody reads what comes to this one.
  await connect();

  // More than the system keeps for a connection.
  const notes = Array.from({ length: 100 }, () => 'x'.repeat(500));
  const request = { method: 'POST', path: '/', operation: undefined, headers: {}, notes };
  const timer = setInterval(() => {
    for (let count = 0; count < 50; count++) {
      log.add(request, undefined, { status: 200, headers: {}, body: '' }, 1);
    }
  }, 20);
  onTestFinished(() => clearInterval(timer));
  await eventually(() => expect(disconnected).toBe(1));
  const before = received;
  await eventually(() => expect(received).toBeGreaterThan(before + 1_000_000));
  expect(disconnected).toBe(1);
});
