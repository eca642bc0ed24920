import { ANY_ITEM, ANY_MEMBER } from '../../../src/drift/names.ts';
import type { Place } from './place.ts';
import type { Spec } from './spec.ts';

/** A reference that was followed on the way to a place. */
export interface FollowedReference {
  /** Where the reference stands. */
  readonly place: Place;
  /** How many steps of the pointer lead to it. */
  readonly depth: number;
}

/** Where a pointer into an answer leads to in the spec. */
export interface Reached {
  /** Where the member, or the item, is declared; perhaps by a reference. */
  readonly declaredAt: Place;
  /** Its schema, references followed. */
  readonly schema: Place;
  /** The references on the way, the first one first. */
  readonly references: readonly FollowedReference[];
}

/** Walks from a schema to what the steps lead to; undefined if the spec has nothing there. */
export function walk(spec: Spec, from: Place, steps: readonly string[]): Reached | undefined {
  let reached: Reached = followed(spec, { declaredAt: from, schema: from, references: [] }, 0);
  for (const [index, step] of steps.entries()) {
    const member = memberOf(spec, reached, step, index);
    if (!member) return undefined;
    reached = followed(spec, member, index + 1);
  }
  return reached;
}

/** The parts of `allOf`, `anyOf` and `oneOf`, references followed. */
export function partsOf(spec: Spec, { schema, references }: Reached, depth: number): Reached[] {
  return ['allOf', 'anyOf', 'oneOf']
    .flatMap((keyword) => schema.at(keyword)?.items() ?? [])
    .map((part) => followed(spec, { declaredAt: part, schema: part, references }, depth));
}

function followed(spec: Spec, reached: Reached, depth: number): Reached {
  const target = spec.target(reached.schema);
  if (!target) return reached;
  const references = [...reached.references, { place: reached.schema, depth }];
  return followed(spec, { ...reached, schema: target, references }, depth);
}

function memberOf(spec: Spec, reached: Reached, step: string, depth: number): Reached | undefined {
  const { schema, references } = reached;
  const own = ownMember(schema, step);
  if (own) return { declaredAt: own, schema: own, references };
  for (const part of partsOf(spec, reached, depth)) {
    const member = memberOf(spec, part, step, depth);
    if (member) return member;
  }
  return undefined;
}

function ownMember(schema: Place, step: string): Place | undefined {
  if (step === ANY_ITEM) return schema.at('items');
  if (step !== ANY_MEMBER) return schema.at('properties', step);
  const others = schema.at('additionalProperties');
  return others?.map && others;
}
