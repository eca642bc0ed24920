import { addEntityApi } from '../control/entity-api.ts';
import { addHealthApi } from '../control/health-api.ts';
import { readSeedFile } from '../entities/seed-file.ts';
import { StateFile } from '../entities/state-file.ts';
import { addFaultApi } from '../faults/fault-api.ts';
import { withFaults } from '../faults/with-faults.ts';
import { Dispatcher } from '../http/dispatcher.ts';
import { withIdempotency } from '../http/idempotency.ts';
import { DocumentOperations } from '../http/operation.ts';
import { type Handler, Router } from '../http/router.ts';
import { addAssets } from '../pages/assets.ts';
import { addPayPage } from '../pages/pay-page.ts';
import { addRequestApi } from '../request-log/request-api.ts';
import { defaultSpec } from '../spec/default-spec.ts';
import { type ApiDocument, appLifecycles, readDocuments } from '../spec/documents.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import { OperationNames } from '../spec/operation-names.ts';
import { addWorldApi } from '../worlds/world-api.ts';
import { Worlds } from '../worlds/worlds.ts';

/** What a mock does, whether it listens on a port or not. */
export interface InProcessOptions {
  /** The directory of the OpenAPI documents, `<app>/v<version>.yaml`; by default those of this package. */
  readonly spec?: string;
  /** Answers a failure to an id that was not created here, in place of the document's example. */
  readonly strict?: boolean;
  /** A file that keeps all entities of the default world over restarts. */
  readonly state?: string;
  /** A file of JSON with entities that are set at the start. */
  readonly seed?: string;
  /** How many milliseconds each answer of the API waits. */
  readonly latency?: number;
}

/** The parts of a mock. */
export interface MockParts {
  readonly lifecycles: readonly AppLifecycle[];
  readonly names: OperationNames;
  /** How many operations the API has. */
  readonly operations: number;
  readonly worlds: Worlds;
  readonly dispatcher: Dispatcher;
  /** Lets no request wait any longer, and writes the state. Throws an Error if that can not be written. */
  close(): Promise<void>;
}

/** Reads the documents, and makes the parts of a mock. Throws an Error if a document or a file is wrong. */
export async function assemble(
  { spec = defaultSpec(), strict = false, state, seed, latency = 0 }: InProcessOptions,
  allowedHosts: ReadonlySet<string> = new Set(),
): Promise<MockParts> {
  const documents = await readDocuments(spec);
  const lifecycles = appLifecycles(documents);
  const names = new OperationNames();
  const operations = documents.reduce((sum, { routes }) => sum + routes.length, 0);
  const worlds = new Worlds();
  const router = new Router();
  addOperations(router, documents, names, strict);
  addFaultApi(router, names);
  addRequestApi(router);
  addAssets(router);
  addPayPage(router, lifecycles);
  addWorldApi(router, worlds);
  addHealthApi(router, operations);
  addEntityApi(router, lifecycles);

  const { store } = worlds.default;
  const seeds = seed === undefined ? [] : await readSeedFile(seed, lifecycles);
  const stateFile = state === undefined ? undefined : await StateFile.open(state, lifecycles, store);
  for (const entity of seeds) store.put(entity);
  return {
    lifecycles,
    names,
    operations,
    worlds,
    dispatcher: new Dispatcher(router, worlds, { latency, allowedHosts }),
    async close() {
      worlds.end();
      await stateFile?.close();
    },
  };
}

/** Adds the operations of the API, and the faults that they can meet. */
function addOperations(
  router: Router,
  documents: readonly ApiDocument[],
  names: OperationNames,
  strict: boolean,
): void {
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
      names.add(name, path);
    }
  }
}
