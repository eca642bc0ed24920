import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addEntityApi } from '../control/entity-api.ts';
import { addHealthApi } from '../control/health-api.ts';
import { type Seed, seed } from '../entities/seed.ts';
import { StateFile } from '../entities/state-file.ts';
import { addFaultApi } from '../faults/fault-api.ts';
import { withFaults } from '../faults/with-faults.ts';
import { addAssets } from '../pages/assets.ts';
import { addPayPage } from '../pages/pay-page.ts';
import { addRequestApi } from '../request-log/request-api.ts';
import { defaultSpec } from '../spec/default-spec.ts';
import { type ApiDocument, appLifecycles, readDocuments } from '../spec/documents.ts';
import { addWorldApi } from '../worlds/world-api.ts';
import { Worlds } from '../worlds/worlds.ts';
import { accessLog, type LogStyle } from './access-log.ts';
import { withIdempotency } from './idempotency.ts';
import { answerMalformedRequest } from './malformed-request.ts';
import { DocumentOperations } from './operation.ts';
import { requestListener } from './request-listener.ts';
import { type Handler, Router } from './router.ts';

export interface MockOptions {
  /** The port to listen on; 0, which is the default, means a free one. */
  readonly port?: number;
  /** The address to listen on; by default only this machine can reach the mock. */
  readonly host?: string;
  /** Names under which the mock is reached, and whose pages may send control requests; local ones may always. */
  readonly allowHosts?: readonly string[];
  /** The directory of the OpenAPI documents, `<app>/v<version>.yaml`; by default those of this package. */
  readonly spec?: string;
  /** Answers a failure to an id that was not created here, in place of the document's example. */
  readonly strict?: boolean;
  /** A file that keeps all entities of the default world over restarts. */
  readonly state?: string;
  /** How many milliseconds each answer of the API waits. */
  readonly latency?: number;
  /** How requests are reported on stderr; `off` by default. */
  readonly log?: LogStyle;
  /** How many milliseconds a body may take to arrive; 10000 by default. */
  readonly bodyTimeout?: number;
}

export interface Mock {
  readonly url: string;
  readonly port: number;
  /** How many operations the API has. */
  readonly operations: number;
  /** Forgets all entities and requests of the default world, and disarms its faults. */
  reset(): void;
  /** Sets entities, in place of those with the same ids. Throws an Error, and sets none, if anything is wrong with one. */
  seed(entities: readonly Seed[]): void;
  /** Ends the server and all its connections, and writes the state. Throws an Error if that can not be written. */
  close(): Promise<void>;
}

/** Starts a mock. Throws an Error if a document, the state file or the address is wrong. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', bodyTimeout = 10_000, strict = false, latency = 0 } = options;
  const documents = await readDocuments(options.spec ?? defaultSpec());
  const lifecycles = appLifecycles(documents);
  const worlds = new Worlds();
  const router = new Router();
  const operations = documents.reduce((sum, document) => sum + document.routes.length, 0);
  addOperations(router, documents, strict);
  addRequestApi(router);
  addAssets(router);
  addPayPage(router, lifecycles);
  addWorldApi(router, worlds);
  addHealthApi(router, operations);
  addEntityApi(router, lifecycles);

  const { store } = worlds.default;
  const state =
    options.state === undefined ? undefined : await StateFile.open(options.state, lifecycles, store);
  const listenerOptions = {
    bodyTimeout,
    latency,
    accessLog: accessLog(options.log ?? 'off'),
    allowedHosts: new Set([host, ...(options.allowHosts ?? [])].map((name) => name.toLowerCase())),
  };
  const listener = requestListener(router, worlds, listenerOptions);
  const server = await listen(listener, { port, host, bodyTimeout }).catch(async (error) => {
    await state?.close();
    throw error;
  });

  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    operations,
    reset: () => void worlds.default.reset(),
    seed: (entities) => void seed(entities, lifecycles, store),
    async close() {
      if (!server.listening) return;
      worlds.end();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await state?.close();
    },
  };
}

/** Adds the operations of the API, and the faults that they can meet. */
function addOperations(router: Router, documents: readonly ApiDocument[], strict: boolean): void {
  const names = new Map<string, string>();
  for (const document of documents) {
    const operations = new DocumentOperations(
      document,
      documents.filter(({ app }) => app === document.app),
    );
    for (const { method, path, name } of document.routes) {
      const handler: Handler = async (request) => {
        const operation = await operations.find(method, path);
        return operation.handle(request, { store: request.world.store, strict });
      };
      router.add(method, path, withFaults(withIdempotency(handler, name), name));
      names.set(name, name).set(path, name);
    }
  }
  addFaultApi(router, names);
}

interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly bodyTimeout: number;
}

async function listen(
  listener: RequestListener,
  { port, host, bodyTimeout }: ListenOptions,
): Promise<Server> {
  const server = createServer(
    {
      requireHostHeader: false,
      // For headers that arrive slowly, and bodies that no handler reads.
      requestTimeout: bodyTimeout + 5000,
      connectionsCheckingInterval: 5000,
    },
    listener,
  );
  server.on('checkExpectation', listener);
  server.on('clientError', answerMalformedRequest);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
