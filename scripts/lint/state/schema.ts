import { type Check, readStateSchema } from '../../../mock/src/spec/state-schema.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import type { Report } from '../on.ts';
import { isObject, type Place } from '../place.ts';
import type { Location, ReportLocation } from '../redocly.ts';

/** The checks of spec/x-state.schema.yaml, which the mock server uses as well. */
export const { problemsInState, problemsInLifecycle, problemsInNotifies } = await readStateSchema();

/** Tells whether a node passes a check, so that it is what the check is for. Reports what is wrong with it. */
export function passes<T>(place: Place<object>, check: Check, report: Report): place is Place<T & object> {
  const problems = check(place.node);
  for (const { pointer, message } of problems) report(message, locationOf(place, pointer));
  return problems.length === 0;
}

/** Where a pointer leads; if there is nothing, the node that should have it. */
function locationOf({ node, location }: Place<object>, pointer: string): ReportLocation {
  let value: unknown = node;
  let at: Location = location;
  for (const step of stepsOf(pointer)) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return at.key();
    value = (value as Record<string, unknown>)[step];
    at = at.child(step);
  }
  return at;
}
