import { documentName } from './document-files.ts';
import type { ReadDocument } from './documents.ts';
import { callPathOf, camelCase, pascal } from './names.ts';
import {
  type Effect,
  type Example,
  nameOf,
  type Observed,
  type OpenApiDocument,
  type Operation,
  resolveIn,
  type Schema,
  type Source,
} from './openapi.ts';

/** One document as the emitters need it. */
export interface Api {
  readonly file: string;
  readonly document: OpenApiDocument;
  readonly app: string;
  readonly version: number;
  /** The constant and file-system name: `paymentsV20`. */
  readonly constant: string;
  /** The type of all its modules: `PaymentsV20`. */
  readonly typeName: string;
  /** The client that reaches it: `main`, or another one by name. */
  readonly client: string;
  readonly modules: readonly Module[];
}

export interface Module {
  readonly name: string;
  readonly typeName: string;
  readonly description: string;
  readonly calls: readonly Call[];
}

export interface Call {
  readonly name: string;
  /** What the types of this call begin with: `PaytureBillCreate`. */
  readonly typePrefix: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly source: Source;
  readonly answerSource: Source;
  /** The answers of the real server that were compared with the spec, if any were. */
  readonly answersSeen: Observed | undefined;
  readonly effect: Effect;
  readonly supersededBy: string | undefined;
  /** Call paths of related operations. */
  readonly seeAlso: readonly string[];
  /** The path at which another client of the server makes the same call. */
  readonly otherPath: string | undefined;
  readonly deprecated: boolean;
  readonly needsToken: boolean;
  readonly returns: string;
  /** Whether JSON is the only media type of the answer. A download, for one, has another beside it. */
  readonly isAlwaysJson: boolean;
  readonly parameters: readonly Parameter[];
  /** The parameters of the first example of the request, by wire name. */
  readonly sample: Readonly<Record<string, unknown>>;
  readonly request: Schema | undefined;
  readonly data: Schema;
  /** The data of a failure, where the operation documents one. */
  readonly failureData: Schema | undefined;
}

export interface Parameter {
  readonly wire: string;
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** How its type and its limits are known; the operation's own source is about its name and place. */
  readonly source: Source;
  readonly schema: Schema;
}

/** `payments/v20`, below spec/ as below generated/. */
export const folderOf = ({ file }: Api): string => documentName(file);

export function modelOf({ file, content: document }: ReadDocument): Api {
  const operations = Object.values(document.paths).map((path) => path.post);
  const { version, app } = callPathOf((operations[0] as Operation).operationId);
  return {
    file,
    document,
    app,
    version: Number(version.slice(1)),
    constant: app + version,
    typeName: pascal(app) + version,
    client: document['x-client'] ?? 'main',
    modules: document.tags.map(({ name, description }) => ({
      name,
      typeName: `${pascal(name)}Module`,
      description,
      calls: operations
        .filter(({ tags }) => tags[0] === name)
        .map((operation) => callOf(document, operation)),
    })),
  };
}

function callOf(document: OpenApiDocument, operation: Operation): Call {
  const { module, name } = callPathOf(operation.operationId);
  const request = operation.requestBody?.content['application/json'];
  const answer = operation.responses['200'];
  const { schema } = answer.content['application/json'];
  const [success, failure] = schema.oneOf as readonly [Schema, Schema];
  return {
    name,
    typePrefix: pascal(module) + pascal(name),
    id: operation.operationId,
    summary: operation.summary,
    description: operation.description.trim(),
    source: operation['x-source'],
    answerSource: schema['x-source'] ?? 'inferred',
    answersSeen: schema['x-observed'],
    effect: operation['x-effect'],
    supersededBy: operation['x-superseded-by'],
    seeAlso: operation['x-see-also'] ?? [],
    otherPath: operation['x-other-path']?.path,
    deprecated: operation.deprecated ?? false,
    needsToken: operation.security?.length !== 0,
    returns: answer.description,
    isAlwaysJson: Object.keys(answer.content).length === 1,
    parameters: request ? parametersOf(document, request.schema) : [],
    sample: request ? sampleOf(document, request.examples) : {},
    request: request?.schema,
    data: success.properties?.data as Schema,
    failureData: sharesFailure(failure) ? undefined : failure.properties?.data,
  };
}

const sharesFailure = (failure: Schema): boolean =>
  failure.$ref !== undefined && nameOf(failure.$ref) === 'Failure';

function parametersOf(document: OpenApiDocument, request: Schema): Parameter[] {
  return Object.entries(request.properties ?? {}).map(([wire, schema]) => {
    const resolved = resolveIn<Schema>(document, schema as Schema);
    return {
      wire,
      name: camelCase(wire),
      required: request.required?.includes(wire) ?? false,
      description: schema.description ?? resolved.description ?? '',
      source: schema['x-source'] ?? resolved['x-source'] ?? 'inferred',
      schema,
    };
  });
}

function sampleOf(document: OpenApiDocument, examples: MediaTypeExamples): Record<string, unknown> {
  const [first] = Object.values(examples ?? {});
  return first ? (resolveIn<Example>(document, first).value as Record<string, unknown>) : {};
}

type MediaTypeExamples = NonNullable<Operation['requestBody']>['content']['application/json']['examples'];
