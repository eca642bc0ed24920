import { nearest } from '../utils/nearest.ts';

/** The names of the operations. Each operation can be named by its call path or by its path. */
export class OperationNames {
  readonly #names = new Map<string, string>();

  add(name: string, path: string): void {
    this.#names.set(name, name).set(path, name);
  }

  /** Returns the call paths of all operations. */
  all(): string[] {
    return [...new Set(this.#names.values())];
  }

  /** Returns the call path of an operation; undefined if none is named. Throws an Error if there is none of that name. */
  find(given: unknown): string | undefined {
    if (given === undefined || given === null || given === '') return undefined;
    const name = typeof given === 'string' ? this.#names.get(given) : undefined;
    if (name !== undefined) return name;
    const isShort = typeof given === 'string' && given.length < 200;
    const near = isShort ? nearest(given, this.#names.keys()) : undefined;
    const [example] = this.#names.keys();
    const hint = near === undefined ? `Name one like ${example}, or by its path` : `Did you mean ${near}?`;
    throw new Error(`there is no operation ${JSON.stringify(given).slice(0, 200)}. ${hint}`);
  }
}
