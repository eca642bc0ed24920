import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { type AppLifecycle, addControls } from './control.ts';
import { Entities } from './entities.ts';
import { listener } from './listener.ts';
import { operationHandler } from './operation.ts';
import { refuse } from './refuse.ts';
import { Routes } from './routes.ts';
import { type ApiDocument, defaultSpec, readDocuments } from './spec.ts';

export type MockOptions = {
  /** The port to listen on; 0, which is the default, means a free one. */
  port?: number;
  /** The address to listen on; by default only this machine can reach the mock. */
  host?: string;
  /** The directory of the OpenAPI documents, `<app>/v<version>.yaml`; by default those of this package. */
  spec?: string;
  /** How many milliseconds a body may take to arrive; 10000 by default. */
  bodyTimeout?: number;
};

export type Mock = {
  readonly url: string;
  readonly port: number;
  /** How many operations the API has. */
  readonly operations: number;
  /** Ends the server and all its connections. */
  close(): Promise<void>;
};

export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', spec = defaultSpec(), bodyTimeout = 10_000 } = options;
  const documents = await readDocuments(spec);
  const entities = new Entities();
  const routes = new Routes();
  for (const document of documents) {
    for (const { method, path } of document.routes) {
      const load = async () => (await document.load()).operation(method, path);
      routes.add(method, path, operationHandler(load, entities));
    }
  }
  addControls(routes, await lifecyclesOf(documents), entities);

  const answer = listener(routes, bodyTimeout);
  const server = createServer(
    {
      requireHostHeader: false,
      // For what is slow in sending headers, or what nobody wants to read.
      requestTimeout: bodyTimeout + 5000,
      connectionsCheckingInterval: 5000,
    },
    answer,
  );
  server.on('checkExpectation', answer);
  server.on('clientError', refuse);
  server.listen(port, host);
  await once(server, 'listening');

  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    operations: documents.reduce((sum, document) => sum + document.routes.length, 0),
    async close() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Documents with life cycles are loaded at once: a mistake in them shows at the start, and the controls know them. */
async function lifecyclesOf(documents: ApiDocument[]): Promise<AppLifecycle[]> {
  const known: AppLifecycle[] = [];
  for (const { app, file, load } of documents.filter(({ hasLifecycles }) => hasLifecycles)) {
    for (const lifecycle of (await load()).lifecycles.values()) {
      const same = known.find((other) => other.app === app && other.lifecycle.name === lifecycle.name);
      if (same === undefined) known.push({ app, lifecycle });
      else if (!isDeepStrictEqual(same.lifecycle, lifecycle)) {
        throw new Error(`${file}: the life cycle of ${lifecycle.name} is another one than in other versions`);
      }
    }
  }
  return known;
}
