import { Failure } from '../http/answer.ts';
import { type RequestPattern, readPattern } from '../matching/request-pattern.ts';
import type { OperationNames } from '../spec/operation-names.ts';
import type { JsonObject } from '../utils/json.ts';
import type { ExpectedTimes } from './expectations.ts';

/** Requests that are expected. How many: `times` exactly, else between `atLeast`, 1 if left out, and `atMost`. */
export interface ExpectationRequest extends RequestPattern {
  readonly times?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const TIMES = ['times', 'atLeast', 'atMost'];

/** Reads an expectation as it is written in JSON. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function readExpectation(
  { times, atLeast, atMost, ...pattern }: JsonObject,
  names: OperationNames,
  where: string,
): { pattern: RequestPattern; times: ExpectedTimes } {
  const exactly = countOf('times', times, where);
  const least = countOf('atLeast', atLeast, where);
  const most = countOf('atMost', atMost, where);
  if (exactly !== undefined && (least !== undefined || most !== undefined)) {
    throw new Failure(400, `${where}: times is an exact number; write it, or atLeast and atMost`);
  }
  const from = exactly ?? least ?? (most === undefined ? 1 : 0);
  const to = exactly ?? most;
  if (to !== undefined && to < from) throw new Failure(400, `${where}: atMost is less than atLeast`);
  return {
    pattern: readPattern(pattern, names, where, TIMES),
    times: { atLeast: from, atMost: to },
  };
}

function countOf(name: string, value: unknown, where: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Failure(400, `${where}: ${name} should be a whole number, not ${JSON.stringify(value)}`);
}
