import { Failure } from '../http/answer.ts';
import { checkParameters } from '../http/query.ts';
import { readPattern } from '../matching/request-pattern.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import type { RequestQuery } from './request-log.ts';

const WHERE = 'GET /__mock/requests';

/** How many requests a list has if it does not say how many it wants, and at most. */
const USUAL_LIMIT = 200;
const MAX_LIMIT = 5000;

/** What describes requests. */
const PATTERN = ['operation', 'status', 'body', 'headers'];
/** What the parameters look like whose values are JSON. */
const SAMPLES: Readonly<Record<string, string>> = {
  status: 'such as 200',
  body: 'such as {"name":"…"}',
  headers: 'such as {"Idempotency-Key":"…"}',
};
const PARAMETERS = [...PATTERN, 'world', 'limit', 'summary', 'search'];

/** Reads which requests are asked for: `?operation=…&status=200&body={"name":"…"}`. Throws a Failure if anything is wrong. */
export function readRequestQuery(query: URLSearchParams, names: OperationNames): RequestQuery {
  checkParameters(query, PARAMETERS, WHERE);
  const given: JsonObject = {};
  for (const name of PATTERN) {
    const value = query.get(name);
    if (value === null) continue;
    if (name === 'operation') given[name] = value;
    else given[name] = parsed(name, value);
  }
  return { ...readPattern(given, names, WHERE), search: query.get('search') ?? '' };
}

export function readLimit(query: URLSearchParams): number {
  const value = query.get('limit');
  if (value === null) return USUAL_LIMIT;
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value), MAX_LIMIT);
  throw new Failure(400, `${WHERE}: limit should be a whole number, not "${value.slice(0, 100)}"`);
}

function parsed(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new Failure(400, `${WHERE}: ${name} should be JSON, ${SAMPLES[name]}, not ${value.slice(0, 100)}`);
  }
}
