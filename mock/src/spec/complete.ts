import { isObject, type JsonObject } from '../utils/json.ts';

/** What all documents of a spec have, and none of them writes. It stands in the spec's `shared/` folder. */
export interface Defaults {
  /** The head: `info`, `servers`, `security` and `components`. */
  readonly document: JsonObject;
  /** The failures of every operation, by HTTP status. */
  readonly responses: JsonObject;
  /** The examples that the answer under 200 has beside its own. */
  readonly examples: JsonObject;
  /** The schema of the answer under 200: `oneOf` a success, to which an operation adds its `data`, and a failure. */
  readonly answer: JsonObject;
}

/** Returns the defaults that the contents of `shared/defaults.yaml` and `shared/envelope.yaml` say. */
export function defaultsOf(defaults: unknown, envelope: unknown): Defaults {
  const { document, responses, examples } = objectOf(defaults);
  return {
    document: objectOf(document),
    responses: objectOf(responses),
    examples: objectOf(examples),
    answer: objectOf(objectOf(envelope).Answer),
  };
}

/** Returns a document with all that is the same in every document. What the document says itself stays. */
export function complete(document: JsonObject, defaults: Defaults): JsonObject {
  const { openapi, info, components, paths, ...others } = document;
  const { info: sharedInfo, components: sharedComponents, ...head } = defaults.document;
  return {
    ...(openapi !== undefined && { openapi }),
    info: { ...objectOf(info), ...missingIn(info, sharedInfo) },
    ...missingIn(others, head),
    ...others,
    paths: isObject(paths) ? completePaths(paths, defaults) : paths,
    components: { ...missingIn(components, sharedComponents), ...objectOf(components) },
  };
}

function completePaths(paths: JsonObject, defaults: Defaults): JsonObject {
  return mapValues(paths, (item, path) =>
    isObject(item) && isObject(item.post)
      ? { ...item, post: completeOperation(item.post, path, defaults) }
      : item,
  );
}

function completeOperation(operation: JsonObject, path: string, defaults: Defaults): JsonObject {
  const { operationId, ...others } = operation;
  const [, , , , module] = path.split('/');
  return { operationId, tags: [module], ...others, responses: completeResponses(operation, defaults) };
}

function completeResponses({ responses, security }: JsonObject, defaults: Defaults): JsonObject {
  const own = mapValues(objectOf(responses), (response, status) =>
    status === '200' && isObject(response) ? completeSuccess(response, defaults) : response,
  );
  const { 401: unauthorised, ...failures } = defaults.responses;
  const needsToken = !Array.isArray(security) || security.length > 0;
  return { ...own, ...missingIn(own, needsToken ? defaults.responses : failures) };
}

function completeSuccess(response: JsonObject, defaults: Defaults): JsonObject {
  const content = objectOf(response.content);
  const json = content['application/json'];
  if (!isObject(json)) return response;
  const examples = objectOf(json.examples);
  const completed = {
    ...json,
    schema: completeAnswer(objectOf(json.schema), defaults),
    examples: { ...examples, ...missingIn(examples, defaults.examples) },
  };
  return { ...response, content: { ...content, 'application/json': completed } };
}

/** Puts the `properties` beside the envelope into its success. */
function completeAnswer(schema: JsonObject, { answer }: Defaults): JsonObject {
  if (!isEnvelope(schema)) return { 'x-source': 'inferred', ...schema };
  const { allOf: _, properties, ...marks } = schema;
  const [success, failure] = Array.isArray(answer.oneOf) ? answer.oneOf.map(objectOf) : [];
  return {
    'x-source': 'inferred',
    ...marks,
    oneOf: [
      { ...success, properties: { ...objectOf(success?.properties), ...objectOf(properties) } },
      failure,
    ],
  };
}

/** Whether the schema of an answer is the envelope's `Answer`, so that its `properties` are those of the success. */
export function isEnvelope({ allOf }: JsonObject): boolean {
  return Array.isArray(allOf) && /\/envelope\.yaml#\/Answer$/.test(`${objectOf(allOf[0]).$ref}`);
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The members of `defaults` that the value has not. */
function missingIn(value: unknown, defaults: unknown): JsonObject {
  const own = objectOf(value);
  return Object.fromEntries(Object.entries(objectOf(defaults)).filter(([key]) => !(key in own)));
}

function mapValues(object: JsonObject, map: (value: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
