import { addAnswerApi } from '../answers/answer-api.ts';
import type { AnswerContext } from '../answers/read-answer.ts';
import { addEntityApi } from '../control/entity-api.ts';
import { addHealthApi } from '../control/health-api.ts';
import { readSeedFile } from '../entities/seed-file.ts';
import { StateFile } from '../entities/state-file.ts';
import { addExpectationApi } from '../expectations/expectation-api.ts';
import { addFaultApi } from '../faults/fault-api.ts';
import { withFaults } from '../faults/with-faults.ts';
import { Dispatcher } from '../http/dispatcher.ts';
import { withIdempotency } from '../http/idempotency.ts';
import { DocumentOperations, type Operation } from '../http/operation.ts';
import { type Handler, Router } from '../http/router.ts';
import { addAssets } from '../pages/assets.ts';
import { addPayPage } from '../pages/pay-page.ts';
import { addRequestApi } from '../request-log/request-api.ts';
import { defaultSpec } from '../spec/default-spec.ts';
import { type ApiDocument, appLifecycles, readDocuments } from '../spec/documents.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import type { Notification } from '../spec/notification.ts';
import { OperationNames } from '../spec/operation-names.ts';
import { addWebhookApi } from '../webhooks/webhook-api.ts';
import {
  type CompleteEndpoint,
  completeEndpoint,
  type WebhookEndpoint,
  type WebhookRules,
} from '../webhooks/webhook-endpoint.ts';
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
  /** Where webhooks are sent; by default none are. */
  readonly webhook?: string | Omit<WebhookEndpoint, 'entity'>;
  /** The secret with which webhooks are signed whose endpoint has none, `whsec_` and base64; by default that of the README. */
  readonly webhookSecret?: string;
  /** Names of hosts besides local ones, and besides that of `webhook`, to which requests may have webhooks sent. */
  readonly allowWebhookHosts?: readonly string[];
}

/** The parts of a mock. */
export interface MockParts {
  readonly lifecycles: readonly AppLifecycle[];
  readonly names: OperationNames;
  /** Returns an operation by its call path. */
  readonly findOperation: AnswerContext['findOperation'];
  /** How many operations the API has. */
  readonly operations: number;
  readonly worlds: Worlds;
  readonly webhookRules: WebhookRules;
  readonly dispatcher: Dispatcher;
  /** Lets no request wait any longer, and writes the state. Throws an Error if that can not be written. */
  close(): Promise<void>;
}

/** Reads the documents, and makes the parts of a mock. Throws an Error if a document or a file is wrong. */
export async function assemble(
  options: InProcessOptions,
  allowedHosts: ReadonlySet<string> = new Set(),
): Promise<MockParts> {
  const { spec = defaultSpec(), strict = false, state, seed, latency = 0 } = options;
  const webhook = usualEndpoint(options);
  const documents = await readDocuments(spec);
  const lifecycles = appLifecycles(documents);
  const names = new OperationNames();
  const operations = documents.reduce((sum, { routes }) => sum + routes.length, 0);
  const worlds = new Worlds({ notifications: notificationsIn(documents), webhook });
  const router = new Router();
  const findOperation = addOperations(router, documents, names, strict);
  addAnswerApi(router, { names, findOperation });
  addFaultApi(router, names);
  addRequestApi(router, names);
  addExpectationApi(router, names);
  addAssets(router);
  addPayPage(router, lifecycles);
  addWorldApi(router, worlds);
  const webhookRules = rulesOf(options, webhook);
  addWebhookApi(router, webhookRules);
  addHealthApi(router, operations);
  addEntityApi(router, lifecycles);

  const { store } = worlds.default;
  const seeds = seed === undefined ? [] : await readSeedFile(seed, lifecycles);
  const stateFile = state === undefined ? undefined : await StateFile.open(state, lifecycles, store);
  for (const entity of seeds) store.put(entity);
  return {
    lifecycles,
    names,
    findOperation,
    operations,
    worlds,
    webhookRules,
    dispatcher: new Dispatcher(router, worlds, { latency, allowedHosts }),
    async close() {
      worlds.end();
      await stateFile?.close();
    },
  };
}

function usualEndpoint({ webhook, webhookSecret }: InProcessOptions): CompleteEndpoint | undefined {
  if (webhook === undefined) return undefined;
  return completeEndpoint(typeof webhook === 'string' ? { url: webhook } : webhook, webhookSecret);
}

function rulesOf(
  { webhookSecret: secret, allowWebhookHosts = [] }: InProcessOptions,
  webhook: CompleteEndpoint | undefined,
): WebhookRules {
  const own = webhook === undefined ? [] : [new URL(webhook.url).hostname];
  return { secret, allowedHosts: new Set([...own, ...allowWebhookHosts.map((name) => name.toLowerCase())]) };
}

/** Returns the notifications of all documents; of versions of one app that have the same, those of the latest. */
function notificationsIn(documents: readonly ApiDocument[]): Notification[] {
  const all = documents.flatMap(({ notifications }) => notifications);
  return [...new Map(all.map((one) => [`${one.app} ${one.name}`, one])).values()];
}

/** Adds the operations of the API, and the faults that they can meet. Returns how to find one by its call path. */
function addOperations(
  router: Router,
  documents: readonly ApiDocument[],
  names: OperationNames,
  strict: boolean,
): AnswerContext['findOperation'] {
  const finders = new Map<string, () => Promise<Operation>>();
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
      router.add(method, path, withFaults(withIdempotency(handler, name), name), name);
      names.add(name, path);
      finders.set(name, () => operations.find(method, path));
    }
  }
  return async (name) => {
    const operation = await finders.get(name)?.();
    if (operation === undefined) throw new Error(`There is no operation ${name}`);
    return operation;
  };
}
