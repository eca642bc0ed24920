import type { AnswerContext } from '../answers/read-answer.ts';
import type { SeedContext } from '../entities/seed.ts';
import { readSeedFile } from '../entities/seed-file.ts';
import { StateFile } from '../entities/state-file.ts';
import { type Latency, latencyValues } from '../faults/latency.ts';
import { Dispatcher } from '../http/dispatcher.ts';
import { defaultReference } from '../pages/default-reference.ts';
import { defaultSpec } from '../spec/default-spec.ts';
import { type ApiDocument, readDocuments } from '../spec/documents.ts';
import { FileWatcher } from '../spec/file-watcher.ts';
import type { Notification } from '../spec/notification.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import { DriftReports } from '../upstream/drift-reports.ts';
import { Upstream } from '../upstream/upstream.ts';
import type { UpstreamSettings } from '../upstream/with-upstream.ts';
import {
  type CompleteEndpoint,
  completeEndpoint,
  type WebhookEndpoint,
  type WebhookRules,
} from '../webhooks/webhook-endpoint.ts';
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
  /** How many milliseconds each answer of the API waits, or how these times are spread. */
  readonly latency?: number | Latency;
  /** Reads the documents again when they are edited. What was created stays; so do the documents, if an edit is wrong. */
  readonly watch?: boolean;
  /** Where webhooks are sent; by default none are. */
  readonly webhook?: string | Omit<WebhookEndpoint, 'entity'>;
  /** The secret with which webhooks are signed whose endpoint has none, `whsec_` and base64; by default that of MANUAL.md. */
  readonly webhookSecret?: string;
  /** Names of hosts besides local ones, and besides that of `webhook`, to which requests may have webhooks sent. */
  readonly allowWebhookHosts?: readonly string[];
  /** A directory with the reference of the API, which is shown at `/__mock/reference`; in the repository, where that builds it. */
  readonly reference?: string;
  /** The real server: calls are passed on to it, and its answers compared with the spec. */
  readonly upstream?: string;
  /** How many milliseconds the real server may take to answer; 30000 by default. */
  readonly upstreamTimeout?: number;
  /** Answers where the real server fails, unless it may have changed or charged something. */
  readonly fallback?: boolean;
  /** A directory where a report is written of how answers of the real server differ from the spec. */
  readonly reports?: string;
}

/** The parts of a mock. */
export interface MockParts extends SeedContext {
  readonly names: OperationNames;
  /** Returns an operation by its call path. */
  readonly findOperation: AnswerContext['findOperation'];
  /** How many operations the API has. */
  readonly operations: number;
  readonly worlds: Worlds;
  readonly webhookRules: WebhookRules;
  /** The real server; undefined if the mock is not in front of it. */
  readonly upstream: UpstreamSettings | undefined;
  readonly dispatcher: Dispatcher;
  /** Lets no request wait any longer, and writes the state. Throws an Error if that can not be written. */
  close(): Promise<void>;
}

/** Reads the documents, and makes the parts of a mock. Throws an Error if a document or a file is wrong. */
export async function assemble(
  options: InProcessOptions,
  allowedHosts: ReadonlySet<string> = new Set(),
): Promise<MockParts> {
  const {
    spec = defaultSpec(),
    strict = false,
    state,
    seed,
    latency = 0,
    watch = false,
    reference = defaultReference(),
  } = options;
  const webhook = usualEndpoint(options);
  const webhookRules = rulesOf(options, webhook);
  const upstream = await upstreamOf(options, allowedHosts);
  const watcher = watch ? await FileWatcher.open(spec) : undefined;
  // All worlds read this list, also after the documents were read again.
  const notifications: Notification[] = [];
  const worlds = new Worlds({ notifications, webhook });
  const serve = (documents: readonly ApiDocument[]) =>
    new ServedDocuments(documents, { worlds, webhookRules, strict, reference, upstream });
  let served = serve(await readDocuments(spec));
  const hasUpstream = upstream !== undefined;
  const dispatcher = new Dispatcher(served.router, worlds, {
    ...{ latency: latencyValues(latency, 'latency'), allowedHosts, hasUpstream },
  });
  const use = (next: ServedDocuments) => {
    served = next;
    notifications.splice(0, notifications.length, ...next.notifications);
    dispatcher.use(next.router);
  };
  use(served);

  const { store } = worlds.default;
  const seeds = seed === undefined ? [] : await readSeedFile(seed, served);
  const stateFile = state === undefined ? undefined : await StateFile.open(state, served.lifecycles, store);
  for (const entity of seeds) store.put(entity);
  if (watcher !== undefined) watchDocuments(watcher, served, serve, use);
  return {
    get lifecycles() {
      return served.lifecycles;
    },
    get entityTypes() {
      return served.entityTypes;
    },
    get names() {
      return served.names;
    },
    findOperation: (name) => served.findOperation(name),
    get operations() {
      return served.count;
    },
    worlds,
    ...{ webhookRules, upstream, dispatcher },
    async close() {
      watcher?.stop();
      worlds.end();
      await upstream?.reports.close();
      await stateFile?.close();
    },
  };
}

async function upstreamOf(
  { upstream: url, upstreamTimeout: timeout, fallback = false, reports }: InProcessOptions,
  allowedHosts: ReadonlySet<string>,
): Promise<UpstreamSettings | undefined> {
  if (url === undefined) {
    if (!fallback && reports === undefined && timeout === undefined) return undefined;
    throw new Error(
      'A fallback, reports and a timeout of the real server are for a mock in front of one: name it with --upstream',
    );
  }
  const upstream = new Upstream({ url, timeout, allowedHosts });
  return { upstream, reports: await DriftReports.open(reports), fallback };
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
