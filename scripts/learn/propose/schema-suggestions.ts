import { isConstant } from '../../../src/drift/names.ts';
import type { Finding } from '../../../src/drift/report.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import { Learned } from '../learned.ts';
import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { admitsType, typesOf } from '../spec/types.ts';
import { type Reached, walk } from '../spec/walk.ts';
import { branchOf } from './branches.ts';
import { NewMembers } from './new-members.ts';
import { enumOf, parentOf, requiring, valuesOf } from './schema-queries.ts';
import type { Branch } from './suggestion.ts';
import { isJsonType, SuggestionList } from './suggestion-list.ts';

/** What findings about one operation suggest for the schemas of its answers. */
export function suggestSchemaChanges(
  spec: Spec,
  operation: Place,
  evidence: Evidence,
  findings: readonly Finding[],
): SuggestionList {
  const list = new SuggestionList(evidence.operation);
  const newMembers = new NewMembers(spec, operation, evidence, list);
  // What is beneath a new member is part of the same suggestion, so that the member comes first.
  const topDown = findings.toSorted(
    (a, b) => stepsOf(a.pointer).length - stepsOf(b.pointer).length || b.count - a.count,
  );
  for (const finding of topDown) {
    const branch = branchOf(spec, operation, finding);
    if (!branch) askAboutStatus(finding, list);
    else if (isNews(spec, finding, branch)) suggest(spec, finding, branch, newMembers, list);
  }
  return list;
}

/** A success came where the spec has failures alone. Asked once, where it is said that it is one. */
function askAboutStatus(finding: Finding, list: SuggestionList): void {
  if (finding.pointer === '/success')
    list.ask(finding, undefined, 'Successes and failures come with other HTTP statuses than the spec says.');
}

/** Whether the spec does not say it yet. A report may be older than the spec. */
function isNews(spec: Spec, { kind, pointer, seen }: Finding, { schema }: Branch): boolean {
  const reached = walk(spec, schema, stepsOf(pointer));
  const isOtherType = reached && !admitsType(typesOf(spec, reached), seen);
  if (kind === 'unknown-member') return isOtherType ?? true;
  if (kind === 'other-type') return isOtherType ?? false;
  if (kind === 'unknown-value') return !!reached && !valuesOf(enumOf(spec, reached)).includes(seen);
  const parent = parentOf(spec, schema, pointer);
  return !!parent.reached && requiring(spec, parent.reached, parent.name) !== undefined;
}

function suggest(
  spec: Spec,
  finding: Finding,
  branch: Branch,
  newMembers: NewMembers,
  list: SuggestionList,
): void {
  const reached = walk(spec, branch.schema, stepsOf(finding.pointer));
  if (finding.kind === 'missing-member') suggestOptional(spec, finding, branch, list);
  else if (finding.kind === 'unknown-value') {
    if (reached) suggestValue(spec, finding, branch, reached, list);
  } else if (!isJsonType(finding.seen)) list.ask(finding, branch, 'The report does not tell a JSON type.');
  else if (reached) {
    const learned = suggestType(spec, finding, branch, reached, list);
    if (learned) newMembers.remember(finding, learned);
  } else newMembers.add(finding, branch);
}

/** Another type of a member that the spec has. Returns what is learned of it, unless a person has to decide. */
function suggestType(
  spec: Spec,
  finding: Finding,
  branch: Branch,
  reached: Reached,
  list: SuggestionList,
): Learned | undefined {
  if (stepsOf(finding.pointer).length === 0) {
    list.ask(finding, branch, 'This is not the envelope in which all answers come.');
    return undefined;
  }
  if (['enum', 'const', 'allOf'].some((keyword) => reached.declaredAt.at(keyword))) {
    list.ask(finding, branch, 'The spec limits it to certain values, or puts it together of parts.');
    return undefined;
  }
  const learned = new Learned();
  learned.types.add(finding.seen);
  const isFirst = typesOf(spec, reached)?.join() === 'null';
  const target = { ...reached, schema: reached.declaredAt };
  list.suggest(isFirst ? 'firstType' : 'type', finding, branch, target, { learned });
  return learned;
}

/** Another value of an enumeration. */
function suggestValue(
  spec: Spec,
  finding: Finding,
  branch: Branch,
  reached: Reached,
  list: SuggestionList,
): void {
  const { pointer, seen } = finding;
  const listing = enumOf(spec, reached);
  if (pointer === '/success') askAboutStatus(finding, list);
  else if (!listing || isJsonType(seen) || !isConstant(seen, valuesOf(listing)))
    list.ask(finding, branch, 'The new value is not told: it does not look like a constant.');
  else list.suggest('value', finding, branch, listing, { value: seen });
}

/** A required member that was missing. */
function suggestOptional(spec: Spec, finding: Finding, branch: Branch, list: SuggestionList): void {
  const { reached, pointer, name } = parentOf(spec, branch.schema, finding.pointer);
  const schema = reached && requiring(spec, reached, name);
  if (pointer === '')
    list.ask(finding, branch, 'Every answer has it, by the envelope in which all answers come.');
  else if (schema) list.suggest('optional', finding, branch, schema, { optional: name });
}
