import { matches, type PatternSubject, type RequestPattern } from '../matching/request-pattern.ts';
import type { Times } from '../matching/times.ts';
import { jsonSize } from '../utils/json-size.ts';
import { Listeners } from '../utils/listeners.ts';

/** An answer that takes the place of the usual one. */
export interface NewAnswer {
  /** Which requests get it; the operation is always named. */
  readonly when: RequestPattern;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly times: Times;
}

export interface OwnAnswer extends NewAnswer {
  readonly id: number;
  /** How many more requests get it. */
  left: Times;
  readonly size: number;
}

/** How many answers there may be. */
const MAX_ANSWERS = 1000;
/** How large all of them may be as JSON, in characters. */
const MAX_SIZE = 16 * 1024 * 1024;

/** The answers that a world was given. A request gets the latest one that is for it. */
export class OwnAnswers {
  /** Called when an answer was added, given or removed. */
  readonly onChange: Listeners = new Listeners();
  readonly #answers = new Map<number, OwnAnswer>();
  #last = 0;

  /** Throws an Error if there are too many, or if they are too large. */
  add(answer: NewAnswer): OwnAnswer {
    if (this.#answers.size >= MAX_ANSWERS) {
      throw new Error(`There are ${MAX_ANSWERS} answers. Remove them: DELETE /__mock/answers`);
    }
    const size = jsonSize(answer);
    if (this.list().reduce((sum, one) => sum + one.size, size) > MAX_SIZE) {
      throw new Error(
        `The answers would take more than ${MAX_SIZE / 1024 / 1024} MB. Remove them: DELETE /__mock/answers`,
      );
    }
    this.#last += 1;
    const own = { ...answer, id: this.#last, size, left: answer.times };
    this.#answers.set(own.id, own);
    this.onChange.call();
    return own;
  }

  get isEmpty(): boolean {
    return this.#answers.size === 0;
  }

  /** Tells whether there is an answer for a request. */
  has(subject: PatternSubject): boolean {
    return this.list().some(({ when }) => matches(when, subject));
  }

  /** Returns the answer that a request gets, and counts that request. */
  take(subject: PatternSubject): OwnAnswer | undefined {
    if (this.isEmpty) return undefined;
    const own = this.list().findLast(({ when }) => matches(when, subject));
    if (own === undefined) return undefined;
    if (own.left !== 'always') own.left -= 1;
    if (own.left === 0) this.#answers.delete(own.id);
    this.onChange.call();
    return own;
  }

  list(): OwnAnswer[] {
    return [...this.#answers.values()];
  }

  remove(id: number): boolean {
    const isThere = this.#answers.delete(id);
    if (isThere) this.onChange.call();
    return isThere;
  }

  /** Removes all. Returns how many there were. */
  clear(): number {
    const { size } = this.#answers;
    this.#answers.clear();
    this.onChange.call();
    return size;
  }
}
