import type { Evidence } from '../merge.ts';
import { type OtherPath, otherPathsOf } from '../other-paths.ts';
import { FileEditor } from '../spec/file-editor.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { UsageIndex } from '../spec/usage.ts';
import { type ConfirmedMember, confirmedMembers, noteMember } from './confirmed.ts';
import { type AcceptedChange, decide } from './decide.ts';
import { editSchemas } from './edit-schemas.ts';
import { type Addition, failuresOf } from './failures.ts';
import { suggestSchemaChanges } from './schema-suggestions.ts';
import { noteSighting, type Sighting, sightingOf } from './seen.ts';
import type { Question, Suggestion } from './suggestion.ts';

/** What should change, and what only a person can decide. */
export interface Proposal {
  readonly accepted: readonly AcceptedChange[];
  readonly additions: readonly Addition[];
  readonly sightings: readonly Sighting[];
  readonly confirmed: readonly ConfirmedMember[];
  readonly questions: readonly Question[];
  readonly otherPaths: readonly OtherPath[];
  /** How many operations the reports have and the spec does not. */
  readonly unknown: number;
  /** The new texts of the files that change, by their names. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function propose(spec: Spec, evidence: readonly Evidence[]): Promise<Proposal> {
  const suggestions: Suggestion[] = [];
  const additions: Addition[] = [];
  const questions: Question[] = [];
  const known = evidence.flatMap((one) => {
    const operation = spec.operations.get(one.operation);
    return operation ? [{ evidence: one, operation }] : [];
  });
  for (const { evidence: one, operation } of known) {
    const schemas = suggestSchemaChanges(
      spec,
      operation,
      one,
      one.findings.filter(({ kind }) => kind !== 'unknown-code' && kind !== 'unknown-status'),
    );
    const failures = failuresOf(spec, operation, one);
    suggestions.push(...schemas.suggestions);
    additions.push(...failures.additions);
    questions.push(...schemas.questions, ...failures.questions);
  }
  const usage = new UsageIndex(spec);
  const decided = decide(suggestions, usage);
  questions.push(...decided.questions);
  const sightings = known.flatMap(({ evidence: one, operation }) => {
    const ofIt = questions.filter((question) => question.operation === one.operation);
    return sightingOf(operation, one, ofIt) ?? [];
  });
  const right = new Set(sightings.map(({ operation }) => operation));
  const confirmed = confirmedMembers(
    spec,
    known.filter(({ evidence: one }) => right.has(one.operation)),
    usage,
  );
  const changes = { accepted: decided.accepted, additions, sightings, confirmed };
  return {
    ...changes,
    questions,
    otherPaths: otherPathsOf(spec, evidence),
    unknown: evidence.length - known.length,
    texts: await textsOf(spec, changes),
  };
}

type Changes = Pick<Proposal, 'accepted' | 'additions' | 'sightings' | 'confirmed'>;

async function textsOf(
  spec: Spec,
  { accepted, additions, sightings, confirmed }: Changes,
): Promise<Map<string, string>> {
  const editors = new Map<string, FileEditor>();
  const editorOf = ({ file }: Place): FileEditor => {
    const editor = editors.get(file.name) ?? new FileEditor(file);
    editors.set(file.name, editor);
    return editor;
  };
  editSchemas(spec, accepted, editorOf);
  for (const { target, key, value, after } of additions) editorOf(target).insert(target, key, value, after);
  for (const sighting of sightings) noteSighting(sighting, editorOf(sighting.schema));
  for (const member of confirmed) noteMember(member, editorOf(member.place));

  const texts = new Map<string, string>();
  for (const [name, editor] of editors) {
    const text = await editor.text();
    if (text !== spec.files.get(name)?.text) texts.set(name, text);
  }
  return texts;
}
