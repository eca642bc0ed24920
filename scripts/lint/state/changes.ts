import type { LifecycleExtension } from '../../../mock/src/spec/lifecycle-extension.ts';
import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import type { Report } from '../on.ts';
import type { Document, Operation } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { pointersOf } from './pointer.ts';

interface Subject {
  place: Place<StateExtension>;
  operation: Place<Operation>;
  document: Place<Document>;
  lifecycle: Place<LifecycleExtension>;
}

/** In which states the call is possible, which one follows, and what it makes. */
export function checkChanges({ place, operation, document, lifecycle }: Subject, report: Report): void {
  const { from, to, makes = {}, page } = place.node;
  const { states, open } = lifecycle.node;
  const pointers = pointersOf(operation, report);

  for (const state of from === undefined ? [] : [from].flat()) {
    if (!states.includes(state)) {
      report(`from should be a state (${states.join(', ')}); it is ${shown(state)}`, place.where('from'));
    }
  }
  if (to !== undefined && open && to.startsWith('/')) {
    pointers.request('to', to, place.where('to'));
  } else if (to !== undefined && !states.includes(to)) {
    const other = open ? ', or a JSON pointer into the request' : ', or the life cycle open';
    report(`to should be a state (${states.join(', ')})${other}; it is ${shown(to)}`, place.where('to'));
  }
  if (page !== undefined && lifecycle.node.page === undefined) {
    report('the life cycle has no page; describe it there, or remove page', place.where('page'));
  }

  const made = place.at('makes');
  for (const [name, pointer] of Object.entries(makes)) {
    const location = made?.where(name) ?? place.where('makes');
    pointers.data(name, pointer, location);
    if (!document.at('x-lifecycles')?.at(name)) {
      report(`makes should name what is in x-lifecycles; ${name} is not`, location);
    }
  }
}
