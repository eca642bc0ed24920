import type { LifecycleExtension } from '../../../mock/src/spec/lifecycle-extension.ts';
import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import type { Report } from '../on.ts';
import type { Document } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { passes, problemsInLifecycle } from './schema.ts';

/** The life cycle that an operation takes part in, which is itself checked. */
export function lifecycleOf(
  place: Place<StateExtension>,
  document: Place<Document>,
  report: Report,
): Place<LifecycleExtension> | undefined {
  const declared = document.at('x-lifecycles');
  const lifecycle: Place<object> | undefined = declared?.at(place.node.lifecycle);
  if (!lifecycle) {
    report(
      `lifecycle should be one of x-lifecycles (${Object.keys(declared?.node ?? {})}), or be added there; it is ${shown(place.node.lifecycle)}`,
      place.where('lifecycle'),
    );
    return undefined;
  }
  if (!passes<LifecycleExtension>(lifecycle, problemsInLifecycle, report)) return undefined;
  checkStates(lifecycle, report);
  checkEntering(lifecycle, document, report);
  checkTakes(lifecycle, document, report);
  return lifecycle;
}

function checkStates(place: Place<LifecycleExtension>, report: Report): void {
  const { states, initial } = place.node;
  if (!states.includes(initial)) {
    report(
      `initial should be a state (${states.join(', ')}); it is ${shown(initial)}`,
      place.where('initial'),
    );
  }
  for (const state of (place.node.failed ?? []).filter((named) => !states.includes(named))) {
    report(`failed should name states (${states.join(', ')}); one is ${shown(state)}`, place.where('failed'));
  }
  for (const [name, action] of place.at('actions')?.entries() ?? []) {
    for (const key of ['from', 'to'] as const) {
      for (const state of [action.node[key]].flat().filter((named) => !states.includes(named))) {
        report(
          `${key} of ${name} should be a state (${states.join(', ')}); it is ${shown(state)}`,
          action.where(key),
        );
      }
    }
  }
}

/** What is made has a life cycle of its own in each document that has this one. */
function checkEntering(place: Place<LifecycleExtension>, document: Place<Document>, report: Report): void {
  const { states } = place.node;
  for (const [state, consequence] of place.at('entering')?.entries() ?? []) {
    if (!states.includes(state)) {
      report(`${state} is not a state; use one of ${states.join(', ')}`, consequence.location.key());
    }
    const { makes } = consequence.node;
    if (!document.at('x-lifecycles')?.at(makes)) {
      report(`makes should name what is in x-lifecycles; ${makes} is not`, consequence.where('makes'));
    }
  }
}

/** What is taken over comes from a life cycle that each document has that has this one. */
function checkTakes(place: Place<LifecycleExtension>, document: Place<Document>, report: Report): void {
  for (const [name, takeover] of place.at('takes')?.entries() ?? []) {
    if (!document.at('x-lifecycles')?.at(name)) {
      report(`takes should name what is in x-lifecycles; ${name} is not`, takeover.location.key());
    }
  }
}
