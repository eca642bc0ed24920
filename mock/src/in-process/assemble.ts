import { readSeedFile } from '../entities/seed-file.ts';
import { StateFile } from '../entities/state-file.ts';
import { Dispatcher } from '../http/dispatcher.ts';
import { defaultSpec } from '../spec/default-spec.ts';
import { type ApiDocument, readDocuments } from '../spec/documents.ts';
import { FileWatcher } from '../spec/file-watcher.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import { Worlds } from '../worlds/worlds.ts';
import { ServedDocuments } from './served-documents.ts';
import { watchDocuments } from './watched-documents.ts';

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
  /** Reads the documents again when they are edited. What was created stays; so do the documents, if an edit is wrong. */
  readonly watch?: boolean;
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
  { spec = defaultSpec(), strict = false, state, seed, latency = 0, watch = false }: InProcessOptions,
  allowedHosts: ReadonlySet<string> = new Set(),
): Promise<MockParts> {
  const watcher = watch ? await FileWatcher.open(spec) : undefined;
  const worlds = new Worlds();
  const serve = (documents: readonly ApiDocument[]) => new ServedDocuments(documents, worlds, strict);
  let served = serve(await readDocuments(spec));
  const dispatcher = new Dispatcher(served.router, worlds, { latency, allowedHosts });

  const { store } = worlds.default;
  const seeds = seed === undefined ? [] : await readSeedFile(seed, served.lifecycles);
  const stateFile = state === undefined ? undefined : await StateFile.open(state, served.lifecycles, store);
  for (const entity of seeds) store.put(entity);
  const use = (next: ServedDocuments) => {
    served = next;
    dispatcher.use(next.router);
  };
  if (watcher !== undefined) watchDocuments(watcher, served, serve, use);
  return {
    get lifecycles() {
      return served.lifecycles;
    },
    get names() {
      return served.names;
    },
    get operations() {
      return served.count;
    },
    worlds,
    dispatcher,
    async close() {
      watcher?.stop();
      worlds.end();
      await stateFile?.close();
    },
  };
}
