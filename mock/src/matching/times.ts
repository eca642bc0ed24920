import { Failure } from '../http/answer.ts';

/** How many requests something is for. */
export type Times = number | 'always';

const MAX_TIMES = 1_000_000;

/** Reads how many requests something is for. Throws a Failure if it is wrong, whose message begins with `where`. */
export function readTimes(given: unknown, usual: Times, where: string): Times {
  if (given === undefined) return usual;
  if (given === 'always') return given;
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= MAX_TIMES) return given;
  throw new Failure(
    400,
    `${where}: times should be a whole number from 1 to ${MAX_TIMES}, or "always", not ${JSON.stringify(given)}`,
  );
}
