import { differencesFrom, type PatternSubject, type RequestPattern } from '../matching/request-pattern.ts';
import { Listeners } from '../utils/listeners.ts';

/** How many requests are expected; at least one if nothing is said. */
export interface ExpectedTimes {
  readonly atLeast: number;
  readonly atMost: number | undefined;
}

/** A request that did not match, and why. */
export interface NearestMiss {
  /** The id of the request, by which `GET /__mock/requests/{id}` shows it. */
  readonly request: number;
  readonly differences: readonly string[];
}

/** Requests that are expected from now on. */
export class Expectation {
  readonly id: number;
  readonly pattern: RequestPattern;
  readonly times: ExpectedTimes;
  #count = 0;
  #nearest: NearestMiss | undefined;

  constructor(id: number, pattern: RequestPattern, times: ExpectedTimes) {
    this.id = id;
    this.pattern = pattern;
    this.times = times;
  }

  /** How many requests have matched. */
  get count(): number {
    return this.#count;
  }

  get isMet(): boolean {
    const { atLeast, atMost } = this.times;
    return this.#count >= atLeast && (atMost === undefined || this.#count <= atMost);
  }

  /** The request that differs the least from what is expected; undefined if enough requests have matched. */
  get nearestMiss(): NearestMiss | undefined {
    return this.#count < this.times.atLeast ? this.#nearest : undefined;
  }

  see(request: number, subject: PatternSubject): void {
    const differences = differencesFrom(this.pattern, subject);
    if (differences.length === 0) this.#count += 1;
    else if (differences.length <= (this.#nearest?.differences.length ?? Number.POSITIVE_INFINITY)) {
      this.#nearest = { request, differences };
    }
  }

  /** Says what is expected, what came, and what was nearest to it. */
  toString(): string {
    const { operation, ...others } = this.pattern;
    const details = Object.entries(others).filter(([, value]) => value !== undefined);
    const what = `${operation ?? 'any operation'}${details.length > 0 ? ` with ${JSON.stringify(Object.fromEntries(details))}` : ''}`;
    const miss = this.nearestMiss;
    const nearest =
      miss === undefined ? '' : `. Nearest was request ${miss.request}: ${miss.differences.join('; ')}`;
    return `Expected ${inWords(this.times)} for ${what}, and ${this.#count} came${nearest}`;
  }
}

/** How many expectations there may be. */
const MAX_EXPECTATIONS = 1000;

/** What a world expects to be asked. */
export class Expectations {
  /** Called when an expectation was added or removed, or has seen a request. */
  readonly onChange: Listeners = new Listeners();
  readonly #all = new Map<number, Expectation>();
  #last = 0;

  /** Throws an Error if there are too many. */
  add(pattern: RequestPattern, times: ExpectedTimes): Expectation {
    if (this.#all.size >= MAX_EXPECTATIONS) {
      throw new Error(`There are ${MAX_EXPECTATIONS} expectations. Remove them: DELETE /__mock/expectations`);
    }
    this.#last += 1;
    const expectation = new Expectation(this.#last, pattern, times);
    this.#all.set(expectation.id, expectation);
    this.onChange.call();
    return expectation;
  }

  list(): Expectation[] {
    return [...this.#all.values()];
  }

  find(id: number): Expectation | undefined {
    return this.#all.get(id);
  }

  remove(id: number): boolean {
    const isThere = this.#all.delete(id);
    if (isThere) this.onChange.call();
    return isThere;
  }

  /** Removes all. Returns how many there were. */
  clear(): number {
    const { size } = this.#all;
    this.#all.clear();
    this.onChange.call();
    return size;
  }

  /** Counts a request where it is expected. */
  see(request: number, subject: PatternSubject): void {
    for (const expectation of this.#all.values()) expectation.see(request, subject);
    this.onChange.call();
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }
}

function inWords({ atLeast, atMost }: ExpectedTimes): string {
  const requests = (count: number) => `${count} request${count === 1 ? '' : 's'}`;
  if (atMost === undefined) return `at least ${requests(atLeast)}`;
  if (atMost === 0) return 'no request';
  return atLeast === atMost ? requests(atMost) : `${atLeast} to ${requests(atMost)}`;
}
