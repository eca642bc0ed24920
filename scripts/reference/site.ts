import type { ReadDocument } from '../spec/documents.ts';
import { type Api, type Call, folderOf, modelOf } from '../spec/model.ts';
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Reference,
  resolveIn,
} from '../spec/openapi.ts';

/** Everything that the reference shows. */
export interface Site {
  readonly documents: readonly SiteDocument[];
  readonly operations: readonly SiteOperation[];
  /** In the order in which they are shown. */
  readonly apps: readonly App[];
}

export interface App {
  readonly name: string;
  /** From the newest version to the oldest. */
  readonly versions: readonly SiteDocument[];
}

export interface SiteDocument {
  readonly api: Api;
  readonly content: OpenApiDocument;
  /** `payments/v20`: its place in the site, without the ending. */
  readonly folder: string;
  readonly server: string;
  readonly modules: readonly SiteModule[];
}

export interface SiteModule {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly SiteOperation[];
}

export interface SiteOperation {
  readonly call: Call;
  readonly app: string;
  readonly version: number;
  readonly module: string;
  readonly folder: string;
  readonly server: string;
  /** `/api/payments/20/payture/billCreate` */
  readonly path: string;
  /** The client that reaches it: `main`, or another one by name. */
  readonly client: string;
  readonly requests: readonly Example[];
  readonly answers: readonly Answer[];
}

interface Answer extends Example {
  readonly status: string;
  /** Of the example, in the document. */
  readonly name: string;
}

/** The app that most readers come for. */
const FIRST_APP = 'payments';

export function siteOf(read: readonly ReadDocument[]): Site {
  const documents = read.map(documentOf);
  const names = [...new Set([FIRST_APP, ...documents.map(({ api }) => api.app)])];
  return {
    documents,
    operations: documents.flatMap(({ modules }) => modules.flatMap(({ operations }) => operations)),
    apps: names.flatMap((name) => {
      const versions = documents.filter(({ api }) => api.app === name);
      return versions.length > 0
        ? [{ name, versions: versions.sort((one, other) => other.api.version - one.api.version) }]
        : [];
    }),
  };
}

function documentOf(read: ReadDocument): SiteDocument {
  const api = modelOf(read);
  const { content } = read;
  const server = content.servers[0]?.url ?? '';
  const paths = new Map(Object.entries(content.paths).map(([path, { post }]) => [post.operationId, path]));
  const operationOf = (module: string, call: Call): SiteOperation => {
    const path = paths.get(call.id) ?? '';
    const operation = content.paths[path]?.post;
    return {
      call,
      app: api.app,
      version: api.version,
      module,
      folder: folderOf(api),
      server,
      path,
      client: api.client,
      requests: examplesOf(content, operation?.requestBody?.content['application/json']),
      answers: operation ? answersOf(content, operation) : [],
    };
  };
  return {
    api,
    content,
    folder: folderOf(api),
    server,
    modules: api.modules.map(({ name, description, calls }) => ({
      name,
      description,
      operations: calls.map((call) => operationOf(name, call)),
    })),
  };
}

const examplesOf = (
  document: OpenApiDocument,
  media: MediaType | undefined,
): (Example & { readonly name: string })[] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => ({
    ...resolveIn<Example>(document, example),
    name,
  }));

function answersOf(document: OpenApiDocument, operation: Operation): Answer[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    const { content } = resolveIn<{ readonly content: { readonly 'application/json': MediaType } }>(
      document,
      response as unknown as Reference,
    );
    return examplesOf(document, content['application/json']).map((example) => ({ ...example, status }));
  });
}
