import type { Expectation, Expectations, NearestMiss } from '../expectations/expectations.ts';

/** Requests that a test expects. */
export class ExpectationHandle {
  readonly #expectation: Expectation;
  readonly #all: Expectations;

  constructor(expectation: Expectation, all: Expectations) {
    this.#expectation = expectation;
    this.#all = all;
  }

  /** How many requests have matched. */
  get count(): number {
    return this.#expectation.count;
  }

  /** Whether as many requests have matched as are expected. */
  get met(): boolean {
    return this.#expectation.isMet;
  }

  /** The request that differs the least from what is expected; undefined if enough requests have matched. */
  get nearestMiss(): NearestMiss | undefined {
    return this.#expectation.nearestMiss;
  }

  /** Throws an Error that says what was expected and what came, if it is not met. */
  verify(): void {
    if (!this.met) throw new Error(String(this.#expectation));
  }

  /** Expects it no longer. */
  remove(): void {
    this.#all.remove(this.#expectation.id);
  }
}
