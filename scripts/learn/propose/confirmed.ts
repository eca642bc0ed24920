import { stepsOf } from '../../spec/json-pointer.ts';
import type { Evidence } from '../merge.ts';
import { formsOf } from '../spec/answer.ts';
import type { FileEditor } from '../spec/file-editor.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { UsageIndex } from '../spec/usage.ts';
import { walk } from '../spec/walk.ts';
import { isProven } from './decide.ts';

/** A member that answers have confirmed, and that the spec has as inferred so far. */
export interface ConfirmedMember {
  readonly operation: string;
  /** Where it is declared. */
  readonly place: Place;
}

/** The members that the answers of operations have confirmed, where that is proof for all who answer with the schema. */
export function confirmedMembers(
  spec: Spec,
  known: readonly { readonly operation: Place; readonly evidence: Evidence }[],
  usage: UsageIndex,
): ConfirmedMember[] {
  const found = known.flatMap(({ operation, evidence }) => inferredMembers(spec, operation, evidence));
  const byPlace = Map.groupBy(found, ({ place }) => place.id);
  return [...byPlace.values()].flatMap((members) => {
    const operations = new Set(members.map(({ operation }) => operation));
    const [first] = members;
    return first && isProven(first.place, { operations, hasSuccess: true }, usage) ? [first] : [];
  });
}

function inferredMembers(spec: Spec, operation: Place, evidence: Evidence): ConfirmedMember[] {
  const { success } = formsOf(operation);
  if (!success) return [];
  return Object.keys(evidence.members).flatMap((pointer) => {
    const place = walk(spec, success, stepsOf(pointer))?.declaredAt;
    return place && isInferred(spec, place) ? [{ operation: evidence.operation, place }] : [];
  });
}

function isInferred(spec: Spec, place: Place): boolean {
  const source = (place.at('x-source') ?? spec.target(place)?.at('x-source'))?.value;
  return source === undefined || source === 'inferred';
}

export function noteMember({ place }: ConfirmedMember, editor: FileEditor): void {
  const source = place.at('x-source');
  if (source) editor.replace(source, 'observed');
  else editor.insert(place, 'x-source', 'observed', ['$ref', 'title', 'description', 'type']);
}
