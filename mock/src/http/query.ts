import { Failure } from './answer.ts';

/** Throws a Failure if a query has another parameter than these: one that is misspelt would filter nothing. */
export function checkParameters(query: URLSearchParams, names: readonly string[], where: string): void {
  for (const name of query.keys()) {
    if (!names.includes(name)) {
      throw new Failure(400, `${where}: there is no ${name.slice(0, 100)} among ${names.join(', ')}`);
    }
  }
}
