import { type AddressInfo, createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** An endpoint that refuses connections. */
export const refusedEndpoint = async (): Promise<string> => `http://127.0.0.1:${await freePort()}`;
