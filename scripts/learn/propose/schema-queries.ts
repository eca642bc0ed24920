import { stepsOf } from '../../spec/json-pointer.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import { partsOf, type Reached, walk } from '../spec/walk.ts';

/** The schema, or the part of it, that lists the values. */
export function enumOf(spec: Spec, reached: Reached): Reached | undefined {
  if (reached.schema.at('enum') || reached.schema.at('const')) return reached;
  return partsOf(spec, reached, 0).find(({ schema }) => schema.at('enum'));
}

/** The values that a schema lists. */
export const valuesOf = (listing: Reached | undefined): unknown[] =>
  [listing?.schema.at('enum')?.value ?? listing?.schema.at('const')?.value ?? []].flat();

/** The schema, or the part of it, that requires a member. */
export function requiring(spec: Spec, parent: Reached, name: string): Reached | undefined {
  return [parent, ...partsOf(spec, parent, 0)].find(({ schema }) =>
    [schema.at('required')?.value].flat().includes(name),
  );
}

export interface Parent {
  /** Undefined if the spec has nothing there. */
  readonly reached: Reached | undefined;
  readonly pointer: string;
  /** The name under which it has the member. */
  readonly name: string;
}

/** What the member that a pointer leads to is part of. */
export function parentOf(spec: Spec, from: Place, pointer: string): Parent {
  const steps = stepsOf(pointer);
  return {
    reached: walk(spec, from, steps.slice(0, -1)),
    pointer: pointer.slice(0, pointer.lastIndexOf('/')),
    name: steps.at(-1) ?? '',
  };
}
