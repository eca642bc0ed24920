import { addAnswerApi } from '../answers/answer-api.ts';
import { addEntityApi } from '../control/entity-api.ts';
import { addHealthApi } from '../control/health-api.ts';
import { addExpectationApi } from '../expectations/expectation-api.ts';
import { addFaultApi } from '../faults/fault-api.ts';
import { withFaults } from '../faults/with-faults.ts';
import { withIdempotency } from '../http/idempotency.ts';
import { DocumentOperations, type Operation } from '../http/operation.ts';
import { type Handler, Router } from '../http/router.ts';
import { addAssets } from '../pages/assets.ts';
import { addPayPage } from '../pages/pay-page.ts';
import { addRequestApi } from '../request-log/request-api.ts';
import { addScenarioApi } from '../scenarios/scenario-api.ts';
import { type ApiDocument, appLifecycles } from '../spec/documents.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import type { Notification } from '../spec/notification.ts';
import { OperationNames } from '../spec/operation-names.ts';
import { addWebhookApi } from '../webhooks/webhook-api.ts';
import type { WebhookRules } from '../webhooks/webhook-endpoint.ts';
import { addWorldApi } from '../worlds/world-api.ts';
import type { Worlds } from '../worlds/worlds.ts';

export interface ServingOptions {
  readonly worlds: Worlds;
  readonly webhookRules: WebhookRules;
  /** Whether an id that was not created here is a failure. */
  readonly strict: boolean;
}

/** What a mock does by its documents. All of it is made anew when they are read again; the worlds stay. */
export class ServedDocuments {
  readonly router: Router = new Router();
  readonly lifecycles: readonly AppLifecycle[];
  readonly notifications: readonly Notification[];
  readonly names: OperationNames = new OperationNames();
  /** How many operations the API has. */
  readonly count: number;
  readonly #operations: readonly DocumentOperations[];
  readonly #finders = new Map<string, () => Promise<Operation>>();

  /** Throws an Error if the documents do not fit together. */
  constructor(documents: readonly ApiDocument[], { worlds, webhookRules, strict }: ServingOptions) {
    this.lifecycles = appLifecycles(documents);
    this.notifications = notificationsIn(documents);
    this.count = documents.reduce((sum, { routes }) => sum + routes.length, 0);
    this.#operations = documents.map((document) => this.#addDocument(document, documents, strict));
    addAnswerApi(this.router, this);
    addFaultApi(this.router, this.names);
    addRequestApi(this.router, this.names);
    addExpectationApi(this.router, this.names);
    addAssets(this.router);
    addPayPage(this.router, this.lifecycles);
    addWorldApi(this.router, worlds);
    addScenarioApi(this.router, worlds.scenarios, this);
    addWebhookApi(this.router, webhookRules);
    addHealthApi(this.router, this.count);
    addEntityApi(this.router, this.lifecycles);
  }

  /**
   * Prepares the operations of some documents before they are called. Throws an Error if one is wrong.
   *
   * @param isMeant - tells by the path of a document whether it is to be prepared
   */
  async prepare(isMeant: (file: string) => boolean = () => true): Promise<void> {
    for (const operations of this.#operations) if (isMeant(operations.file)) await operations.prepare();
  }

  /** Returns an operation by its call path. Throws an Error if there is none. */
  async findOperation(name: string): Promise<Operation> {
    const operation = await this.#finders.get(name)?.();
    if (operation === undefined) throw new Error(`There is no operation ${name}`);
    return operation;
  }

  /** Adds the operations of a document, and the faults that they can meet. */
  #addDocument(
    document: ApiDocument,
    documents: readonly ApiDocument[],
    strict: boolean,
  ): DocumentOperations {
    const versions = documents.filter(({ app }) => app === document.app);
    const operations = new DocumentOperations(document, versions);
    for (const { method, path, name } of document.routes) {
      const handler: Handler = async (request) => {
        const operation = await operations.find(method, path);
        return operation.handle(request, { store: request.world.store, strict });
      };
      this.router.add(method, path, withFaults(withIdempotency(handler, name), name), name);
      this.names.add(name, path);
      this.#finders.set(name, () => operations.find(method, path));
    }
    return operations;
  }
}

/** Returns the notifications of all documents; of versions of one app that have the same, those of the latest. */
function notificationsIn(documents: readonly ApiDocument[]): Notification[] {
  const all = documents.flatMap(({ notifications }) => notifications);
  return [...new Map(all.map((one) => [`${one.app} ${one.name}`, one])).values()];
}
