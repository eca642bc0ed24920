import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { type AppLifecycle, addControls } from '../control/entity-api.ts';
import { type Seed, seed } from '../entities/seed.ts';
import { StateFile } from '../entities/state-file.ts';
import { Entities } from '../entities/store.ts';
import { ArmedFaults } from '../faults/armed-faults.ts';
import { addFaultRoutes } from '../faults/fault-api.ts';
import { withFaults } from '../faults/with-faults.ts';
import { addAssets } from '../pages/assets.ts';
import { addPayPage } from '../pages/pay-page.ts';
import { addRequestRoutes } from '../request-log/request-api.ts';
import { RequestLog } from '../request-log/request-log.ts';
import { type ApiDocument, defaultSpec, readDocuments } from '../spec/documents.ts';
import { type LogStyle, lineWriter } from './access-log.ts';
import { refuse } from './malformed-request.ts';
import { operationHandler } from './operation-handler.ts';
import { listener } from './request-listener.ts';
import { Routes } from './router.ts';

export type MockOptions = {
  /** The port to listen on; 0, which is the default, means a free one. */
  port?: number;
  /** The address to listen on; by default only this machine can reach the mock. */
  host?: string;
  /** The directory of the OpenAPI documents, `<app>/v<version>.yaml`; by default those of this package. */
  spec?: string;
  /** An id that nobody created here is a failure, where it is otherwise answered with the document's example. */
  strict?: boolean;
  /** A file that keeps what was created over restarts. */
  state?: string;
  /** How many milliseconds each answer of the API waits. */
  latency?: number;
  /** How requests are reported on stderr; `off` by default. */
  log?: LogStyle;
  /** How many milliseconds a body may take to arrive; 10000 by default. */
  bodyTimeout?: number;
};

export type Mock = {
  readonly url: string;
  readonly port: number;
  /** How many operations the API has. */
  readonly operations: number;
  /** Forgets all that was created, and disarms all faults. */
  reset(): void;
  /** Sets things, as they are after this: all of them or, if anything is wrong with one, none. */
  seed(things: Seed[]): void;
  /** Ends the server and all its connections, and writes the state. */
  close(): Promise<void>;
};

export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const {
    port = 0,
    host = '127.0.0.1',
    spec = defaultSpec(),
    bodyTimeout = 10_000,
    strict = false,
    latency = 0,
  } = options;
  const documents = await readDocuments(spec);
  const entities = new Entities();
  const faults = new ArmedFaults();
  const log = new RequestLog();
  const routes = new Routes();
  const names = new Map<string, string>();
  for (const document of documents) {
    for (const { method, path, name } of document.routes) {
      const load = async () => (await document.load()).operation(method, path);
      routes.add(method, path, withFaults(operationHandler(load, { entities, strict }), name, faults));
      names.set(name, name).set(path, name);
    }
  }
  addFaultRoutes(routes, faults, names);
  addRequestRoutes(routes, log);
  addAssets(routes);
  const lifecycles = lifecyclesOf(documents);
  addPayPage(routes, lifecycles, entities);
  addControls(routes, lifecycles, entities, faults);

  const state =
    options.state === undefined ? undefined : await StateFile.open(options.state, lifecycles, entities);
  const answer = listener(routes, { bodyTimeout, latency, line: lineWriter(options.log ?? 'off') }, log);
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
    reset() {
      faults.clear();
      entities.clear();
    },
    seed: (things) => void seed(things, lifecycles, entities),
    async close() {
      if (!server.listening) return;
      faults.end();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await state?.close();
    },
  };
}

/** The life cycles of each app; its versions share them. */
function lifecyclesOf(documents: ApiDocument[]): AppLifecycle[] {
  const known: AppLifecycle[] = [];
  for (const { app, file, lifecycles } of documents) {
    for (const lifecycle of lifecycles.values()) {
      const same = known.find((other) => other.app === app && other.lifecycle.name === lifecycle.name);
      if (same === undefined) known.push({ app, lifecycle });
      else if (!isDeepStrictEqual(same.lifecycle, lifecycle)) {
        throw new Error(`${file}: the life cycle of ${lifecycle.name} is another one than in other versions`);
      }
    }
  }
  return known;
}
