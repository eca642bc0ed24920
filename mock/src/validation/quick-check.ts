import { Ajv, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { PrismOperation } from '../spec/prism-operation.ts';
import type { JsonObject } from '../utils/json.ts';

/**
 * Whether Prism would certainly find nothing wrong with a request. Prism's own checks take four times as long as all else
 * that the mock does; here they are compiled once. In doubt the answer is no, and Prism is asked.
 */
export type Fits = (headers: Record<string, string>, body: JsonObject | undefined) => boolean;

type Check<Value> = (value: Value) => boolean;

const no = () => false;

export function fitsFor(operation: PrismOperation): Fits {
  const { request = {} } = operation;
  const others = [request.headers, request.query, request.path, request.cookie];
  if (others.some((parameters) => (parameters ?? []).length > 0)) return no;
  const allowed = securityCheck(operation);
  const fitting = bodyCheck(operation);
  return (headers, body) => allowed(headers) && fitting(body);
}

function securityCheck({ security = [] }: PrismOperation): Check<Record<string, string>> {
  if (security.length === 0) return () => true;
  const alternatives = security.map((schemes) => schemes.map(schemeCheck));
  return (headers) => alternatives.some((checks) => checks.every((check) => check(headers)));
}

type Scheme = NonNullable<PrismOperation['security']>[number][number];

function schemeCheck(scheme: Scheme): Check<Record<string, string>> {
  if (scheme.type === 'apiKey' && scheme.in === 'header') {
    const name = scheme.name.toLowerCase();
    return (headers) => (headers[name] ?? '') !== '';
  }
  if (scheme.type === 'http' && scheme.scheme === 'bearer') {
    return ({ authorization = '' }) => /^Bearer \S/.test(authorization);
  }
  return no;
}

function bodyCheck({ request }: PrismOperation): Check<JsonObject | undefined> {
  const { required = false, contents = [] } = request?.body ?? {};
  const [content, ...more] = contents;
  if (content === undefined) return () => true;
  if (more.length > 0 || content.mediaType !== 'application/json') return no;
  const fitting = schemaCheck((content.schema ?? {}) as JsonObject);
  return (body) => (body === undefined ? !required : fitting(body));
}

function schemaCheck(schema: JsonObject): Check<JsonObject> {
  try {
    return compilerFor(String(schema.$schema)).compile(schema);
  } catch {
    return no;
  }
}

const compilers = new Map<string, Ajv>();

/** The drafts are told apart as Prism does it. */
function compilerFor(draft: string): Ajv {
  const version = draft.match(/draft\/(2019-09|2020-12)\/schema#?$/)?.[1] ?? 'default';
  const known = compilers.get(version);
  if (known !== undefined) return known;
  const options: Options = {
    allowUnionTypes: true,
    allowMatchingProperties: true,
    strict: false,
    logger: false,
  };
  const made =
    version === '2020-12'
      ? new Ajv2020(options)
      : version === '2019-09'
        ? new Ajv2019(options)
        : new Ajv(options);
  formats.default(made);
  // Prism has its own notion of that one, which is wider than this.
  made.addFormat('date-time', isPlainTime);
  compilers.set(version, made);
  return made;
}

function isPlainTime(text: string): boolean {
  const [, day = ''] =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-][01]\d:[0-5]\d)$/.exec(text) ?? [];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
