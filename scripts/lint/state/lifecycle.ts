import type { Report } from '../on.ts';
import type { Document, Lifecycle, State } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

/** The life cycle that an operation takes part in, which is itself checked. */
export function lifecycleOf(
  place: Place<State>,
  document: Place<Document>,
  report: Report,
): Place<Lifecycle> | undefined {
  const { lifecycle: name = '' } = place.node;
  const declared = document.at('x-lifecycles');
  const lifecycle = declared?.at(name);
  if (!lifecycle?.node.states) {
    report(
      `lifecycle should be one of x-lifecycles (${Object.keys(declared?.node ?? {})}), or be added there; it is ${shown(place.node.lifecycle)}`,
      place.where('lifecycle'),
    );
    return undefined;
  }
  checkLifecycle(lifecycle, report);
  return lifecycle;
}

function checkLifecycle(place: Place<Lifecycle>, report: Report): void {
  const { states = [], initial, member } = place.node;
  if (!states.includes(String(initial))) {
    report(
      `initial should be a state (${states.join(', ')}); it is ${shown(initial)}`,
      place.where('initial'),
    );
  }
  if (member !== undefined && !/^\/[^/]+$/.test(String(member))) {
    report(
      `member should be a JSON pointer to the member that shows the state, like /status; it is ${shown(member)}`,
      place.where('member'),
    );
  }
  for (const [name, action] of place.at('actions')?.entries() ?? []) {
    for (const key of ['from', 'to'] as const) {
      const named = [action.node[key] ?? []].flat();
      const wrong = named.length === 0 ? [undefined] : named.filter((state) => !states.includes(state));
      for (const state of wrong) {
        report(
          `${key} of ${name} should be a state (${states.join(', ')}); it is ${shown(state)}`,
          action.where(key),
        );
      }
    }
  }
}
