import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import { parseFile, type Spec } from '../spec/spec.ts';
import { Splices } from '../yaml/splices.ts';
import { unfold } from '../yaml/unfold.ts';
import { decide, type Granted } from './decide.ts';
import { editSchemas } from './edit-schemas.ts';
import { type Addition, failuresOf } from './failures.ts';
import { SchemaFindings } from './schemas.ts';
import { noteSighting, type Sighting, sightingOf } from './seen.ts';
import type { Question, Wish } from './wish.ts';

/** What should change, and what only a person can decide. */
export interface Proposal {
  readonly granted: readonly Granted[];
  readonly additions: readonly Addition[];
  readonly sightings: readonly Sighting[];
  readonly questions: readonly Question[];
  /** How many operations the reports have and the spec does not. */
  readonly unknown: number;
  /** The new texts of the files that change, by their names. */
  readonly texts: ReadonlyMap<string, string>;
}

export function propose(spec: Spec, evidence: readonly Evidence[]): Proposal {
  const wishes: Wish[] = [];
  const additions: Addition[] = [];
  const questions: Question[] = [];
  const known = evidence.flatMap((one) => {
    const operation = spec.operations.get(one.operation);
    return operation ? [{ evidence: one, operation }] : [];
  });
  for (const { evidence: one, operation } of known) {
    const schemas = new SchemaFindings(spec, operation, one);
    schemas.add(one.findings.filter(({ kind }) => kind !== 'unknown-code' && kind !== 'unknown-status'));
    const failures = failuresOf(spec, operation, one);
    wishes.push(...schemas.wishes);
    additions.push(...failures.additions);
    questions.push(...schemas.questions, ...failures.questions);
  }
  const decided = decide(spec, wishes);
  questions.push(...decided.questions);
  const sightings = known.flatMap(({ evidence: one, operation }) => {
    const ofIt = questions.filter((question) => question.operation === one.operation);
    return sightingOf(operation, one, ofIt) ?? [];
  });
  return {
    granted: decided.granted,
    additions,
    sightings,
    questions,
    unknown: evidence.length - known.length,
    texts: textsOf(spec, decided.granted, additions, sightings),
  };
}

function textsOf(
  spec: Spec,
  granted: readonly Granted[],
  additions: readonly Addition[],
  sightings: readonly Sighting[],
): Map<string, string> {
  const splices = new Map<string, Splices>();
  const splicesOf = ({ file }: Place): Splices => {
    const ofFile = splices.get(file.name) ?? new Splices(file.text);
    splices.set(file.name, ofFile);
    return ofFile;
  };
  editSchemas(spec, granted, splicesOf);
  for (const { target, key, value, after } of additions)
    if (target.map) splicesOf(target).insert(target.map, key, value, after);
  for (const sighting of sightings) noteSighting(sighting, splicesOf(sighting.schema));

  const texts = new Map<string, string>();
  for (const [name, ofFile] of splices) {
    const before = spec.files.get(name)?.text ?? '';
    const text = unfold(before, ofFile.apply());
    parseFile(name, text);
    if (text !== before) texts.set(name, text);
  }
  return texts;
}
