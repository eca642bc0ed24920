import { keyOf } from './check.ts';
import { ANY_MEMBER, isPlaceholder, MOST_NAMES } from './names.ts';
import type { AnswerCount, Finding, OperationDrift } from './report.ts';

/** What is kept of one operation is bounded, however many answers come and whatever is in them. */
const MOST_FINDINGS = 300;
/** More than any answer of the spec has; a schema that contains itself has no end. */
const MOST_MEMBERS = 1_000;
/** An "enumeration" with more unknown constants than that is free text, or a number of any kind. */
const MOST_CONSTANTS = 20;

/** An answer, and how it differs from the spec. */
interface CheckedAnswer {
  /** The path that was asked. */
  readonly path: string;
  readonly status: number;
  readonly success: boolean;
  readonly findings: readonly Finding[];
  /** The members that are as the spec says. */
  readonly members: ReadonlySet<string>;
}

/** What was seen of one operation in all of its answers. */
export class Observed {
  checked = 0;
  readonly #answers: OperationDrift['answers'] = {};
  readonly #paths: NonNullable<OperationDrift['paths']> = {};
  readonly #findings = new Map<string, Finding>();
  readonly #members = new Map<string, number>();
  /** The names and constants that were told, by the place they were told of. */
  readonly #told = new Map<string, Set<string>>();

  /** Counts one answer; returns the findings that are new. */
  add({ path, status, success, findings, members }: CheckedAnswer): Finding[] {
    this.checked++;
    countIn(this.#answers, `${status}`, success);
    countIn(this.#paths, path, success);
    for (const pointer of members) this.#confirm(pointer);
    const fresh: Finding[] = [];
    for (const [key, finding] of this.#bounded(findings)) {
      const known = this.#findings.get(key);
      if (known) known.count++;
      else if (this.#findings.size < MOST_FINDINGS) {
        this.#findings.set(key, { ...finding });
        fresh.push(finding);
      }
    }
    return fresh;
  }

  drift(operation: string): OperationDrift {
    const findings = [...this.#findings.values()];
    const members = Object.fromEntries(this.#members);
    return structuredClone({ operation, answers: this.#answers, paths: this.#paths, members, findings });
  }

  #confirm(pointer: string): void {
    const count = this.#members.get(pointer) ?? 0;
    if (count > 0 || this.#members.size < MOST_MEMBERS) this.#members.set(pointer, count + 1);
  }

  /** An answer's findings, where words are told no more once there were too many of them. */
  #bounded(findings: readonly Finding[]): Map<string, Finding> {
    const told = new Map<string, Finding>();
    /** Pointer → what is told in its place; that is the parent of what is beneath it. */
    const places = new Map<string, string>();
    for (const finding of findings) {
      const { kind, pointer } = finding;
      const bounded = { ...finding };
      if (kind === 'unknown-member') {
        const end = pointer.lastIndexOf('/');
        const parent = places.get(pointer.slice(0, end)) ?? pointer.slice(0, end);
        const name = pointer.slice(end + 1);
        bounded.pointer = `${parent}/${this.#tells(finding, parent, name, MOST_NAMES) ? name : ANY_MEMBER}`;
        places.set(pointer, bounded.pointer);
      } else if (kind === 'unknown-value' || kind === 'unknown-code') {
        const isTold = this.#tells(finding, pointer, finding.seen, MOST_CONSTANTS);
        if (!isTold) bounded.seen = kind === 'unknown-value' ? 'string' : 'integer';
      }
      told.set(keyOf(bounded), bounded);
    }
    return told;
  }

  #tells({ kind, status, success }: Finding, place: string, word: string, most: number): boolean {
    if (isPlaceholder(word)) return true;
    const key = `${kind} ${status} ${success} ${place}`;
    const words = this.#told.get(key) ?? new Set();
    if (words.size < most && this.#findings.size < MOST_FINDINGS) this.#told.set(key, words.add(word));
    return words.has(word);
  }
}

function countIn(counts: Record<string, AnswerCount>, key: string, success: boolean): void {
  const count = counts[key] ?? { successes: 0, failures: 0 };
  count[success ? 'successes' : 'failures']++;
  counts[key] = count;
}
