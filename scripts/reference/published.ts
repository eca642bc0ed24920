import type { OpenApiDocument, Operation } from '../spec/openapi.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where `npm run mock` and `npx node-behind-api-mock` listen if nothing else is said. */
const MOCK = {
  url: 'http://127.0.0.1:4010',
  description: 'Mock server (npm run mock, or npx node-behind-api-mock)',
};

const CONTACT = {
  name: 'node-behind-api-client',
  url: 'https://www.npmjs.com/package/node-behind-api-client',
};

const OTHER_FAILURE = {
  description:
    'A failure with another HTTP status. Read `success` and `message`; do not depend on the status.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
};

/**
 * A bundled document for tools that generate or run something from it. Names become identifiers, because some tools take a dot for
 * the end of a name; the call path stands beside.
 */
export function published(document: object): object {
  const { openapi, info, servers, paths, components, ...others } = document as OpenApiDocument;
  const { responses } = components as { readonly responses?: Json };
  return withoutTypeLists({
    openapi,
    info: { ...info, contact: CONTACT },
    servers: [...servers, MOCK],
    ...others,
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [path, { ...item, post: publishedOperation(item.post) }]),
    ),
    components: { ...components, responses: { ...responses, OtherFailure: OTHER_FAILURE } },
  }) as object;
}

function publishedOperation({ operationId, responses, ...others }: Operation): object {
  return {
    operationId: operationId.replaceAll('.', '_'),
    'x-call-path': operationId,
    ...others,
    responses: { ...responses, default: { $ref: '#/components/responses/OtherFailure' } },
  };
}

/** Keys with values in them that are no part of the document's structure. */
const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples', 'value']);

/** Keys whose members have names of ours, such as a parameter that is called `value`. */
const NAMES = new Set([
  'callbacks',
  'patternProperties',
  'paths',
  'properties',
  'responses',
  'schemas',
  'webhooks',
]);

/** `type: [string, 'null']` as `anyOf`, which generators of code can read. */
function withoutTypeLists(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTypeLists(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    !isNames && (VALUES.has(key) || key.startsWith('x-'))
      ? member
      : withoutTypeLists(member, !isNames && NAMES.has(key)),
  ]);
  const copy = Object.fromEntries(members) as Json;
  return !isNames && Array.isArray(copy.type) ? alternatives(copy, copy.type) : copy;
}

/** What a keyword limits; the others hold for values of any type. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  string: ['format', 'minLength', 'maxLength', 'pattern'],
};

function alternatives({ type: _, anyOf, ...schema }: Json, types: readonly string[]): Json {
  const ofOneType = new Set(types.flatMap((type) => KEYWORDS[type] ?? []));
  const common = Object.entries(schema).filter(([key]) => !ofOneType.has(key));
  const branches = types.map((type) => ({
    type,
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => KEYWORDS[type]?.includes(key))),
  }));
  const both = anyOf === undefined ? {} : { allOf: [{ anyOf }] };
  return { ...Object.fromEntries(common), ...both, anyOf: branches };
}
