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
import { addReferenceSite } from '../pages/reference-site.ts';
import { addRequestApi } from '../request-log/request-api.ts';
import { addScenarioApi } from '../scenarios/scenario-api.ts';
import { type ApiDocument, appLifecycles } from '../spec/documents.ts';
import type { AppLifecycle } from '../spec/lifecycle.ts';
import type { Notification } from '../spec/notification.ts';
import { OperationNames } from '../spec/operation-names.ts';
import type { StatefulCall } from '../spec/settable-members.ts';
import { addReportApi } from '../upstream/report-api.ts';
import { passedOn, type UpstreamSettings, withUpstream } from '../upstream/with-upstream.ts';
import { EntityTypes } from '../validation/entity-types.ts';
import { addWebhookApi } from '../webhooks/webhook-api.ts';
import type { WebhookRules } from '../webhooks/webhook-endpoint.ts';
import { addWorldApi } from '../worlds/world-api.ts';
import type { Worlds } from '../worlds/worlds.ts';

export interface ServingOptions {
  readonly worlds: Worlds;
  readonly webhookRules: WebhookRules;
  /** Whether an id that was not created here is a failure. */
  readonly strict: boolean;
  /** The folder of the reference site; undefined if there is none. */
  readonly reference: string | undefined;
  /** The real server; undefined if the mock is not in front of it. */
  readonly upstream: UpstreamSettings | undefined;
}

/** What a mock does by its documents. All of it is made anew when they are read again; the worlds stay. */
export class ServedDocuments {
  readonly router: Router = new Router();
  readonly lifecycles: readonly AppLifecycle[];
  readonly notifications: readonly Notification[];
  readonly entityTypes: EntityTypes;
  readonly names: OperationNames = new OperationNames();
  /** How many operations the API has. */
  readonly count: number;
  readonly #options: ServingOptions;
  readonly #operations: readonly DocumentOperations[];
  readonly #finders = new Map<string, () => Promise<Operation>>();

  /** Throws an Error if the documents do not fit together. */
  constructor(documents: readonly ApiDocument[], options: ServingOptions) {
    const { worlds, webhookRules, reference, upstream } = options;
    this.#options = options;
    this.lifecycles = appLifecycles(documents);
    this.entityTypes = new EntityTypes(this.lifecycles, (app) => this.#statefulCalls(app));
    this.notifications = notificationsIn(documents);
    this.count = documents.reduce((sum, { routes }) => sum + routes.length, 0);
    this.#operations = documents.map((document) => this.#addDocument(document, documents));
    addAnswerApi(this.router, this);
    addFaultApi(this.router, this.names);
    addRequestApi(this.router, this.names);
    addExpectationApi(this.router, this.names);
    addAssets(this.router);
    addReferenceSite(this.router, reference);
    addPayPage(this.router, this.lifecycles);
    addWorldApi(this.router, worlds);
    addScenarioApi(this.router, worlds.scenarios, this);
    addWebhookApi(this.router, webhookRules);
    addHealthApi(this.router, this.count);
    addReportApi(this.router, upstream);
    addEntityApi(this.router, this);
    if (upstream !== undefined) this.router.addOthers('/api/', passedOn(upstream.upstream));
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

  async #statefulCalls(app: string): Promise<StatefulCall[]> {
    const ofApp = this.#operations.filter((operations) => operations.app === app);
    return (await Promise.all(ofApp.map((operations) => operations.statefulCalls()))).flat();
  }

  /** Adds the operations of a document, and the faults that they can meet. */
  #addDocument(document: ApiDocument, documents: readonly ApiDocument[]): DocumentOperations {
    const { strict, upstream } = this.#options;
    const versions = documents.filter(({ app }) => app === document.app);
    const operations = new DocumentOperations(document, versions);
    for (const { method, path, otherPath, name, effect } of document.routes) {
      const handler: Handler = async (request) => {
        const operation = await operations.find(method, path);
        return operation.handle(request, { store: request.world.store, strict });
      };
      const ownAnswer = withIdempotency(handler, name);
      const paths = upstream === undefined || otherPath === undefined ? [path] : [path, otherPath];
      for (const at of paths) {
        const answer = upstream ? withUpstream(ownAnswer, { name, path: at, effect }, upstream) : ownAnswer;
        this.router.add(method, at, withFaults(answer, name), name);
      }
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
