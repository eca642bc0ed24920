import { answers as documents } from '../../generated/answers.ts';
import { admits, type NamedShapes, type Shape, typeOf } from '../shapes/shape.ts';
import { differenceAt, has, type Json, type Visited, Walk } from '../shapes/walk.ts';
import type { AnswerShapes, DocumentAnswers, OperationAnswers } from './answers.ts';
import { ANY_ITEM, ANY_MEMBER, isCode, isConstant, isMap, MOST_NAMES } from './names.ts';
import type { Finding } from './report.ts';

/**
 * How much of one answer is looked at. The check is made before the caller gets the answer, because a copy to check later
 * would take longer than the check; so it must be done in a millisecond or two, and in ten at the worst, however large the
 * answer is.
 */
const MOST = {
  /** Values in all. Those near the root come first. */
  values: 3_000,
  /** Items of one array, evenly spread over it. */
  items: 100,
  /** Names of members in all. Of an object, those that the spec has come first, and so many others as can be told. */
  names: 50_000,
  /**
   * Characters of a body in which unknown members are looked for. An object lists all of its names or none, which takes
   * half a second if there are a million: in longer answers, only members that the spec has are looked at.
   */
  length: 300_000,
  depth: 32,
} as const;

/** Whether the spec has this operation (`V20.payments.payture.billStatus`). */
export const isKnown = (operation: string): boolean => find(operation) !== undefined;

/**
 * How one answer differs from what the spec says about the operation; nothing, if the spec does not have the operation.
 * Each finding is there once, with a count of 1.
 *
 * @param operation - its call path, `V20.payments.payture.billStatus`
 * @param status - the HTTP status of the answer
 * @param answer - the answer as JSON, envelope and all
 */
export const check = (operation: string, status: number, answer: unknown): Finding[] =>
  compare(operation, status, answer).findings;

/** What one answer shows of the spec. */
export interface Comparison {
  readonly findings: Finding[];
  /** The members of a success that are as the spec says, by JSON pointer. */
  readonly members: ReadonlySet<string>;
}

/**
 * The same as {@link check}, with what the answer confirms.
 *
 * @param length - of the body that the answer came in, in characters; without it, unknown members are looked for at any length
 */
export function compare(operation: string, status: number, answer: unknown, length = 0): Comparison {
  const found = find(operation);
  if (!found) return { findings: [], members: new Set() };
  const walk = new AnswerWalk(status, found.document.shapes, length <= MOST.length);
  walk.envelope(answer, found.declared);
  return walk.comparison();
}

interface Known {
  readonly document: DocumentAnswers;
  readonly declared: OperationAnswers;
}

let known: Map<string, Known> | undefined;

function find(operation: string): Known | undefined {
  known ??= new Map(
    documents.flatMap((document) =>
      Object.entries(document.operations).map(([name, declared]) => [name, { document, declared }] as const),
    ),
  );
  return known.get(operation);
}

/** Where a value stands in an answer. */
interface Place {
  readonly pointer: string;
  readonly depth: number;
}

/** One walk over an answer. */
class AnswerWalk extends Walk<Place> {
  readonly #status: number;
  readonly #findings = new Map<string, Finding>();
  readonly #members = new Set<string>();
  readonly #listsNames: boolean;
  #isSuccess = false;
  #isConfirming = false;
  #names = 0;

  constructor(status: number, shapes: NamedShapes, listsNames: boolean) {
    super(shapes);
    this.#status = status;
    this.#listsNames = listsNames;
  }

  comparison(): Comparison {
    return { findings: [...this.#findings.values()], members: this.#members };
  }

  envelope(answer: unknown, { answers, codes }: OperationAnswers): void {
    const { success, code } = (typeOf(answer) === 'object' ? answer : {}) as Json;
    this.#isSuccess = typeof success === 'boolean' ? success : this.#status < 400;
    const kind = this.#isSuccess ? 'success' : 'failure';
    const declared = answers.find(({ on }) => on.includes(this.#status));
    if (!declared) {
      const statuses = answers.flatMap(({ on }) => on).sort();
      this.#add('unknown-status', '', statuses.join(' | '), `${this.#status}`);
    }
    const covers = (shapes: AnswerShapes) => shapes[kind] !== undefined;
    const shapes = declared && covers(declared) ? declared : answers.find(covers);
    this.#isConfirming = this.#isSuccess && shapes === declared;
    if (declared && shapes !== declared && typeof success === 'boolean') {
      this.#add('unknown-value', '/success', `${!success}`, `${success}`);
    }
    if (kind === 'failure' && Number.isInteger(code) && !codes.includes(code as number)) {
      this.#add(
        'unknown-code',
        '/code',
        codes.join(' | ') || 'nothing',
        isCode(code) ? `${code}` : 'integer',
      );
    }
    this.walk({ value: answer, place: { pointer: '', depth: 0 }, shape: shapes?.[kind] ?? 'any' });
  }

  protected override visit(step: Visited<Place>): void {
    const { value, shape, type } = step;
    const { type: types, values = [] } = step.inFull;
    const { pointer } = step.place;
    switch (differenceAt(step)) {
      case 'unknown-member':
        this.#add('unknown-member', pointer, 'nothing', type);
        break;
      case 'other-type':
        this.#add('other-type', pointer, types, type);
        break;
      case 'unknown-value':
        this.#add(
          'unknown-value',
          pointer,
          values.join(' | '),
          isConstant(value, values) ? `${value}` : type,
        );
    }
    if (this.#isConfirming && shape !== undefined && MEMBER.test(pointer) && isShown(types, type))
      this.#members.add(pointer);
  }

  protected override intoItems(step: Visited<Place>, items: readonly unknown[]): void {
    for (const item of spread(items)) this.#later(step, ANY_ITEM, item, step.inFull.items);
  }

  protected override intoMembers(step: Visited<Place>, object: Json): void {
    if (this.size >= MOST.values || this.#names >= MOST.names) return;
    const { members = {}, others } = step.inFull;
    const names = this.#listsNames ? Object.keys(object) : [];
    this.#names += names.length;
    const known = Object.keys(members).filter((name) => has(object, name));
    for (const name of known) this.#later(step, escaped(name), object[name], members[name]);

    const unknown: string[] = [];
    for (const name of names) {
      if (unknown.length > MOST_NAMES) break;
      if (!Object.hasOwn(members, name)) unknown.push(name);
    }
    const isUntold = others !== undefined || isMap(object, unknown, known.length > 0);
    for (const name of unknown) this.#later(step, isUntold ? ANY_MEMBER : name, object[name], others);
  }

  protected override miss({ place: { pointer }, inFull: { members } }: Visited<Place>, name: string): void {
    this.#add('missing-member', `${pointer}/${escaped(name)}`, this.typesOf(members?.[name]), 'nothing');
  }

  #later(
    { place: { pointer, depth } }: Visited<Place>,
    name: string,
    value: unknown,
    shape: Shape | undefined,
  ): void {
    if (depth >= MOST.depth || this.size >= MOST.values) return;
    this.later({ value, place: { pointer: `${pointer}/${name}`, depth: depth + 1 }, shape });
  }

  #add(kind: Finding['kind'], pointer: string, expected: string, seen: string): void {
    const at = { status: this.#status, success: this.#isSuccess };
    const finding: Finding = { kind, ...at, pointer, expected, seen, count: 1 };
    this.#findings.set(keyOf(finding), finding);
  }
}

/** A member of the data that has a name. */
const MEMBER = /^\/data\/(?!.*(\*|\{\*\})$)/;

/** Whether a value shows that a member has the types that the spec says. Null shows nothing of what else it can be. */
const isShown = (types: string, type: string): boolean =>
  types !== 'any' && type !== 'null' && admits(types, type);

/** What tells findings of one operation apart. */
export const keyOf = ({ kind, status, success, pointer, seen }: Finding): string =>
  `${kind} ${status} ${success} ${pointer} ${seen}`;

function spread(items: readonly unknown[]): readonly unknown[] {
  if (items.length <= MOST.items) return items;
  return Array.from(
    { length: MOST.items },
    (_, n) => items[Math.floor((n * (items.length - 1)) / (MOST.items - 1))],
  );
}

/** A name of the spec as a step of a JSON pointer; others that are told need no escaping. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
