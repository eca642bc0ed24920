import type { LifecycleExtension } from '../../../mock/src/spec/lifecycle-extension.ts';
import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import type { Report } from '../on.ts';
import type { Document, Operation } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { pointersOf } from './pointer.ts';

/** What the call has to do with things of other life cycles, and by what it selects. */
export function checkRelations(
  place: Place<StateExtension>,
  operation: Place<Operation>,
  document: Place<Document>,
  report: Report,
): void {
  const pointers = pointersOf(operation, report);
  for (const key of ['search', 'ids'] as const) {
    const pointer = place.node[key];
    if (pointer !== undefined) pointers.request(key, pointer, place.where(key));
  }
  for (const key of ['parents', 'needs', 'within', 'adds', 'removes'] as const) {
    for (const [name, reference] of Object.entries(place.node[key] ?? {})) {
      const location = place.location.child(key).child(name);
      const { id, state } = typeof reference === 'string' ? { id: reference, state: undefined } : reference;
      pointers.request(`${name} of ${key}`, id, location);
      const lifecycle: Place<object> | undefined = document.at('x-lifecycles')?.at(name);
      if (!lifecycle) {
        report(`${key} should name what is in x-lifecycles; ${name} is not`, location.key());
        continue;
      }
      const { states = [] } = lifecycle.node as Partial<LifecycleExtension>;
      if (state !== undefined && !states.includes(state)) {
        report(
          `state should be one of ${name} (${states.join(', ')}); it is ${shown(state)}`,
          location.child('state'),
        );
      }
    }
  }
}
