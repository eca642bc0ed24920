import type { Notices, Operation } from '../spec/openapi.ts';

// The form in which documents are published. In the sources an operationId is the call path, with dots, which makes many
// tools write code that does not compile, or find nothing; and sources do not repeat what every document has.

type Json = Readonly<Record<string, unknown>>;

/** As much of a document as is changed for publication. */
interface Publishable {
  readonly info?: Json;
  readonly servers?: readonly object[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly webhooks?: Notices;
  readonly components: Readonly<Record<string, Json>>;
}

const CONTACT = {
  name: 'node-behind-api-client',
  url: 'https://www.npmjs.com/package/node-behind-api-client',
};

/** What `npx node-behind-api-mock` serves. */
const MOCK_SERVER = { url: 'http://127.0.0.1:4010', description: 'Mock: npx node-behind-api-mock' };

const OTHER_FAILURE = {
  description: 'Any other failure. Read `success` and `message`; do not depend on the HTTP status.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
};

/**
 * Returns a document as it is published: each operationId and each name of a component is an identifier, the call path stands beside
 * the operationId as `x-call-path`, each operation has a default failure, and the mock is one of the servers.
 */
export function published(document: Publishable): object {
  const { info, servers = [], paths, webhooks = {}, components } = document;
  const responses = { ...components.responses, OtherFailure: OTHER_FAILURE };
  return withIdentifiersInRefs({
    ...document,
    info: { ...info, contact: CONTACT },
    servers: [...servers, MOCK_SERVER],
    paths: mapValues(paths, ({ post }) => ({ post: publishedOperation(post) })),
    ...(Object.keys(webhooks).length > 0 && { webhooks: publishedNotices(webhooks) }),
    components: mapValues({ ...components, responses }, (named) =>
      Object.fromEntries(Object.entries(named).map(([name, component]) => [identifier(name), component])),
    ),
  });
}

function publishedOperation(operation: Operation): object {
  const { operationId, responses, callbacks, ...others } = operation;
  return {
    operationId: identifier(operationId),
    'x-call-path': operationId,
    ...others,
    ...(callbacks && { callbacks: mapValues(callbacks, publishedNotices) }),
    responses: { ...responses, default: { $ref: '#/components/responses/OtherFailure' } },
  };
}

const publishedNotices = (notices: Notices): object =>
  mapValues(notices, ({ post }) => ({ post: { ...post, operationId: identifier(post.operationId) } }));

function withIdentifiersInRefs<Value>(value: Value): Value;
function withIdentifiersInRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withIdentifiersInRefs(item));
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value, (member, key) =>
    key === '$ref' && typeof member === 'string' ? identifier(member) : withIdentifiersInRefs(member),
  );
}

const identifier = (name: string): string => name.replaceAll('.', '_');

const mapValues = <Value, Mapped>(
  object: Readonly<Record<string, Value>> | object,
  map: (value: Value, key: string) => Mapped,
): Record<string, Mapped> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
