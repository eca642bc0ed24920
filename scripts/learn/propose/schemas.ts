import { isConstant, isPlainName } from '../../../src/drift/names.ts';
import type { Finding } from '../../../src/drift/report.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import { Learned } from '../learned.ts';
import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { admitsType, objectPart, typesOf } from '../spec/types.ts';
import { ownerOf } from '../spec/users.ts';
import { partsOf, type Reached, walk } from '../spec/walk.ts';
import { branchesOf, concerned } from './branches.ts';
import { examplesOf, typesAt } from './examples.ts';
import type { Branch, Question, SchemaChange, Wish } from './wish.ts';

const TYPES = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);

const SHARED_FAILURE =
  'It is in a failure, and all failures share one schema. Give this one its own, as V20.payments.payture.billStatus has.';

/** What findings about the schemas of one operation's answers ask for. */
export class SchemaFindings {
  readonly wishes: Wish[] = [];
  readonly questions: Question[] = [];
  /** What is beneath new members, and beneath members of new types, is learned with them. */
  readonly #roots = new Map<string, Learned>();
  readonly #asked = new Set<string>();
  #examples: readonly unknown[] | undefined;
  readonly #spec: Spec;
  readonly #operation: Place;
  readonly #evidence: Evidence;

  constructor(spec: Spec, operation: Place, evidence: Evidence) {
    this.#spec = spec;
    this.#operation = operation;
    this.#evidence = evidence;
  }

  add(findings: readonly Finding[]) {
    const byDepth = findings.toSorted(
      (a, b) => stepsOf(a.pointer).length - stepsOf(b.pointer).length || b.count - a.count,
    );
    for (const finding of byDepth) {
      const branches = branchesOf(this.#spec, this.#operation, finding.status);
      for (const branch of concerned(branches, finding, this.#evidence, (one) => this.#isNews(finding, one)))
        this.#find(finding, branch);
    }
  }

  /** A report may be older than the spec. */
  #isNews(finding: Finding, { schema }: Branch): boolean {
    const { kind, pointer, seen } = finding;
    const reached = walk(this.#spec, schema, stepsOf(pointer));
    const isOpen = reached && !admitsType(typesOf(this.#spec, reached), seen);
    if (kind === 'unknown-member') return isOpen ?? true;
    if (kind === 'other-type') return isOpen ?? false;
    if (kind === 'unknown-value') return !!reached && !valuesOf(this.#enumOf(reached)).includes(seen);
    const { parent, name } = this.#parentOf(schema, pointer);
    return !!parent && this.#requiring(parent, name) !== undefined;
  }

  #find(finding: Finding, branch: Branch) {
    const { kind, seen } = finding;
    if (kind === 'missing-member') return this.#optional(finding, branch);
    if (kind === 'unknown-value') return this.#value(finding, branch);
    if (!TYPES.has(seen)) return this.#ask(finding, 'The report does not tell a JSON type.', branch);
    const isDeclared = walk(this.#spec, branch.schema, stepsOf(finding.pointer)) !== undefined;
    return isDeclared ? this.#type(finding, branch) : this.#member(finding, branch);
  }

  #member(finding: Finding, branch: Branch) {
    const { parent, name, pointer } = this.#parentOf(branch.schema, finding.pointer);
    if (name !== '*' && !isPlainName(name))
      return this.#ask(finding, 'The name could be somebody’s data, so it is not repeated here.', branch);
    if (branch.kind === 'failure' && branch.schema.at('$ref')) return this.#failure(finding, branch);
    const root = this.#roots.get(rootKey(finding, pointer, branch));
    let types = parent && typesOf(this.#spec, parent);
    if (root && (!parent || !types?.some((type) => type === 'object' || type === 'array'))) {
      const learned = root.at(name);
      for (const type of this.#typesToLearn(finding)) learned.types.add(type);
      this.#roots.set(rootKey(finding, finding.pointer, branch), learned);
      return;
    }
    if (!parent) return this.#ask(finding, 'The report does not tell what it is part of.', branch);
    if (types === undefined && this.#isAlwaysObject(finding, pointer, branch)) types = ['object'];
    if (types === undefined)
      return this.#ask(
        finding,
        'The spec leaves open what type this is part of. Write its type down.',
        branch,
      );
    const part = objectPart(this.#spec, parent);
    const learned = new Learned();
    if (name === '*') {
      const isArray = types.includes('array') && !parent.schema.at('items');
      const isMap = types.includes('object') && !part.schema.at('properties') && !part.schema.at('allOf');
      if (isArray === isMap)
        return this.#ask(finding, 'These members have names that are not told. Is it a map?', branch);
      if (isArray) learned.types.add('array');
    }
    if (parent.schema.at('type') === undefined && part === parent && !parent.schema.at('properties'))
      learned.types.add('object');
    const inner = learned.at(name);
    for (const type of this.#typesToLearn(finding)) inner.types.add(type);
    this.#roots.set(rootKey(finding, finding.pointer, branch), inner);
    this.#wish('member', finding, branch, part, { learned }, finding.seen);
  }

  #failure(finding: Finding, branch: Branch) {
    const steps = stepsOf(finding.pointer);
    if (ownerOf(branch.schema) || steps[1] === '*') return this.#ask(finding, SHARED_FAILURE, branch);
    const failure = new Learned();
    const learned = steps.reduce((at, step) => at.at(step), failure);
    for (const type of this.#typesToLearn(finding)) learned.types.add(type);
    const target = { site: branch.schema, schema: branch.schema, crossings: [] };
    this.#wish('failureData', finding, branch, target, { failure }, finding.seen);
  }

  /** Where the spec does not say what the data is, and all successes have the member, it is an object. */
  #isAlwaysObject({ status }: Finding, pointer: string, { kind }: Branch): boolean {
    const { answers, findings } = this.#evidence;
    const { successes = 0 } = answers[status] ?? {};
    const inAll = findings.some((one) => {
      const parent = one.pointer.slice(0, one.pointer.lastIndexOf('/'));
      return (
        one.kind === 'unknown-member' &&
        parent === pointer &&
        !one.pointer.endsWith('*') &&
        one.count >= successes
      );
    });
    return kind === 'success' && pointer === '/data' && inAll;
  }

  /** Of what was null in all answers, an example may know more. */
  #typesToLearn({ pointer, status, seen }: Finding): string[] {
    const isNullAlone = this.#evidence.findings.every(
      (one) => one.pointer !== pointer || one.status !== status || one.seen === 'null',
    );
    if (!isNullAlone) return [seen];
    this.#examples ??= examplesOf(this.#spec, this.#operation);
    return [...new Set([seen, ...this.#examples.flatMap((example) => typesAt(example, stepsOf(pointer)))])];
  }

  #type(finding: Finding, branch: Branch) {
    const reached = walk(this.#spec, branch.schema, stepsOf(finding.pointer)) as Reached;
    if (stepsOf(finding.pointer).length === 0)
      return this.#ask(finding, 'This is not the envelope in which all answers come.', branch);
    if (['enum', 'const', 'allOf'].some((keyword) => reached.site.at(keyword)))
      return this.#ask(
        finding,
        'The spec limits it to certain values, or puts it together of parts.',
        branch,
      );
    const types = typesOf(this.#spec, reached) ?? [];
    const learned = new Learned();
    learned.types.add(finding.seen);
    this.#roots.set(rootKey(finding, finding.pointer, branch), learned);
    const kind = types.join() === 'null' ? 'firstType' : 'type';
    this.#wish(kind, finding, branch, { ...reached, schema: reached.site }, { learned }, finding.seen);
  }

  #value(finding: Finding, branch: Branch) {
    const reached = walk(this.#spec, branch.schema, stepsOf(finding.pointer)) as Reached;
    const declared = this.#enumOf(reached);
    if (finding.pointer === '/success')
      return this.#ask(
        finding,
        'Successes and failures come with other HTTP statuses than the spec says.',
        branch,
      );
    if (!declared || TYPES.has(finding.seen) || !isConstant(finding.seen, valuesOf(declared)))
      return this.#ask(finding, 'The new value is not told: it does not look like a constant.', branch);
    this.#wish('value', finding, branch, declared, { value: finding.seen }, finding.seen);
  }

  #optional(finding: Finding, branch: Branch) {
    const { parent, name, pointer } = this.#parentOf(branch.schema, finding.pointer);
    const requiring = parent && this.#requiring(parent, name);
    if (pointer === '')
      return this.#ask(finding, 'Every answer has it, by the envelope in which all answers come.', branch);
    if (requiring) this.#wish('optional', finding, branch, requiring, { optional: name }, 'may be missing');
  }

  /** The schema, or the part of it, that lists the values. */
  #enumOf(reached: Reached): Reached | undefined {
    if (reached.schema.at('enum') || reached.schema.at('const')) return reached;
    return partsOf(this.#spec, reached, 0).find(({ schema }) => schema.at('enum'));
  }

  #requiring(parent: Reached, name: string): Reached | undefined {
    return [parent, ...partsOf(this.#spec, parent, 0)].find(({ schema }) =>
      [schema.at('required')?.value].flat().includes(name),
    );
  }

  #parentOf(from: Place, pointer: string): { parent: Reached | undefined; name: string; pointer: string } {
    const steps = stepsOf(pointer);
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    return { parent: walk(this.#spec, from, steps.slice(0, -1)), name: steps.at(-1) ?? '', pointer: parent };
  }

  #wish(
    kind: Wish['kind'],
    { pointer, status, count }: Finding,
    branch: Branch,
    { schema, crossings }: Reached,
    change: SchemaChange,
    words: string,
  ): void {
    const { operation } = this.#evidence;
    const steps = stepsOf(pointer);
    this.wishes.push({
      ...{ operation, kind, pointer, status, count, branch, crossings, steps, change, words },
      target: schema,
    });
  }

  #ask({ pointer, status, count, seen }: Finding, why: string, branch: Branch) {
    // What is beneath it is part of the same question.
    const key = `${status} ${branch.kind} `;
    const isAsked = this.#asked.has(key + pointer.slice(0, pointer.lastIndexOf('/')));
    this.#asked.add(key + pointer);
    if (isAsked) return;
    const told = pointer.replaceAll(/[^/]+/g, (step) => (step === '*' || isPlainName(step) ? step : '…'));
    const type = TYPES.has(seen) ? ` It is of the type ${seen}.` : '';
    const { operation } = this.#evidence;
    this.questions.push({ operation, pointer: told, status, count, why: why + type, branch: branch.kind });
  }
}

const rootKey = ({ status }: Finding, pointer: string, { kind }: Branch): string =>
  `${status} ${kind} ${pointer}`;

const valuesOf = (declared: Reached | undefined): unknown[] =>
  [declared?.schema.at('enum')?.value ?? declared?.schema.at('const')?.value ?? []].flat();
