import { ANY_ITEM, ANY_MEMBER, isPlaceholder, isPlainName } from '../../../src/drift/names.ts';
import type { Finding } from '../../../src/drift/report.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import { Learned } from '../learned.ts';
import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { objectPart, typesOf } from '../spec/types.ts';
import { namedSchemaOf } from '../spec/usage.ts';
import type { Reached } from '../spec/walk.ts';
import { examplesOf, typesAt } from './examples.ts';
import { type Parent, parentOf } from './schema-queries.ts';
import type { Branch } from './suggestion.ts';
import type { SuggestionList } from './suggestion-list.ts';

const SHARED_FAILURE =
  'It is in a failure, and all failures share one schema. Give this one its own, as V20.payments.payture.billStatus has.';

const ANY_JSON =
  'The spec takes any JSON value here, such as one that a user has stored. Write its members down if they are always these.';

/** Members that the spec does not have, and what is beneath them. Findings are added from the top of the answer down. */
export class NewMembers {
  readonly #spec: Spec;
  readonly #operation: Place;
  readonly #evidence: Evidence;
  readonly #list: SuggestionList;
  /** What was learned so far, by place: what is found beneath belongs to it. */
  readonly #learned = new Map<string, Learned>();
  #examples: readonly unknown[] | undefined;

  constructor(spec: Spec, operation: Place, evidence: Evidence, list: SuggestionList) {
    this.#spec = spec;
    this.#operation = operation;
    this.#evidence = evidence;
    this.#list = list;
  }

  /** Notes what was learned of a place, for what will be found beneath it. */
  remember(finding: Finding, learned: Learned): void {
    this.#learned.set(placeKey(finding, finding.pointer), learned);
  }

  add(finding: Finding, branch: Branch): void {
    const parent = parentOf(this.#spec, branch.schema, finding.pointer);
    if (!isPlaceholder(parent.name) && !isPlainName(parent.name))
      this.#list.ask(finding, branch, 'The name could be somebody’s data, so it is not repeated here.');
    else if (branch.kind === 'failure' && branch.schema.at('$ref')) this.#addToFailure(finding, branch);
    else if (!this.#addToLearned(finding, parent)) this.#addToSchema(finding, branch, parent);
  }

  /** Adds to what was learned before, where the member is part of that. */
  #addToLearned(finding: Finding, { reached, pointer, name }: Parent): boolean {
    const above = this.#learned.get(placeKey(finding, pointer));
    const types = reached && typesOf(this.#spec, reached);
    const isDeclared = reached && types?.includes(name === ANY_ITEM ? 'array' : 'object');
    if (!above || isDeclared) return false;
    const learned = above.at(name);
    for (const type of this.#typesToLearn(finding)) learned.types.add(type);
    this.remember(finding, learned);
    return true;
  }

  #addToSchema(finding: Finding, branch: Branch, parent: Parent): void {
    const { reached, name } = parent;
    const types = this.#typesOfParent(finding, branch, parent);
    const part = reached && objectPart(this.#spec, reached);
    if (!part) this.#list.ask(finding, branch, 'The report does not tell what it is part of.');
    else if (!types)
      this.#list.ask(finding, branch, 'The spec leaves open what type this is part of. Write its type down.');
    else if (isAnyJson(types)) this.#list.ask(finding, branch, ANY_JSON);
    else if (name === ANY_MEMBER && !isMap(types, part))
      this.#list.ask(finding, branch, 'These members have names that are not told. Is it a map?');
    else if (name === ANY_ITEM && !types.includes('array'))
      this.#list.ask(finding, branch, 'The report does not tell that it is a list.');
    else {
      const learned = new Learned();
      if (!reached.schema.at('type') && part === reached && !reached.schema.at('properties'))
        learned.types.add('object');
      const member = learned.at(name);
      for (const type of this.#typesToLearn(finding)) member.types.add(type);
      this.remember(finding, member);
      this.#list.suggest('member', finding, branch, part, { learned });
    }
  }

  #addToFailure(finding: Finding, branch: Branch): void {
    const steps = stepsOf(finding.pointer);
    if (namedSchemaOf(branch.schema) || isPlaceholder(steps[1] ?? '')) {
      this.#list.ask(finding, branch, SHARED_FAILURE);
      return;
    }
    const failure = new Learned();
    const member = steps.reduce((at, step) => at.at(step), failure);
    for (const type of this.#typesToLearn(finding)) member.types.add(type);
    const target = { declaredAt: branch.schema, schema: branch.schema, references: [] };
    this.#list.suggest('failureData', finding, branch, target, { failure });
  }

  #typesOfParent(finding: Finding, branch: Branch, { reached, pointer }: Parent): string[] | undefined {
    const types = reached && typesOf(this.#spec, reached);
    return types ?? (this.#isAlwaysObject(finding, pointer, branch) ? ['object'] : undefined);
  }

  /** Where the spec does not say what the data is, and all successes have the member, it is an object. */
  #isAlwaysObject({ status }: Finding, pointer: string, { kind }: Branch): boolean {
    if (kind !== 'success' || pointer !== '/data') return false;
    const { answers, findings } = this.#evidence;
    const { successes = 0 } = answers[status] ?? {};
    return findings.some(
      (one) =>
        one.kind === 'unknown-member' &&
        one.success &&
        one.pointer.slice(0, one.pointer.lastIndexOf('/')) === pointer &&
        !isPlaceholder(one.pointer.slice(one.pointer.lastIndexOf('/') + 1)) &&
        one.count >= successes,
    );
  }

  /** The type that was seen; where it was null in all answers, an example may know more. */
  #typesToLearn(finding: Finding): string[] {
    const { pointer, seen } = finding;
    const isNullAlone = this.#evidence.findings.every(
      (one) => placeKey(one, one.pointer) !== placeKey(finding, pointer) || one.seen === 'null',
    );
    if (!isNullAlone) return [seen];
    this.#examples ??= examplesOf(this.#spec, this.#operation);
    return [...new Set([seen, ...this.#examples.flatMap((example) => typesAt(example, stepsOf(pointer)))])];
  }
}

const placeKey = ({ status, success }: Finding, pointer: string): string => `${status} ${success} ${pointer}`;

const isAnyJson = (types: readonly string[]): boolean =>
  ['object', 'array', 'string', 'number', 'boolean', 'null'].every((type) => types.includes(type));

/** Whether it may be a map whose members the spec does not describe. */
const isMap = (types: readonly string[], { schema }: Reached): boolean =>
  types.includes('object') && !schema.at('properties') && !schema.at('allOf');
