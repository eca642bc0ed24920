import type { NotifiesExtension } from '../../../mock/src/spec/notification.ts';
import { jsonOf } from '../media.ts';
import { on } from '../on.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { passes, problemsInNotifies } from '../state/schema.ts';

/** The mock server sends a webhook when x-notifies says so. */
export const notifies = on('Root', (document, report) => {
  for (const [, item] of document.at('webhooks')?.entries() ?? []) {
    const post = item.at('post');
    const place: Place<object> | undefined = post?.at('x-notifies');
    if (!place || !passes<NotifiesExtension>(place, problemsInNotifies, report)) continue;
    const lifecycles = document.at('x-lifecycles');
    const lifecycle = lifecycles?.at(place.node.lifecycle);
    if (!lifecycle) {
      const names = Object.keys(lifecycles?.node ?? {});
      report(
        `lifecycle should be one of x-lifecycles (${names}); it is ${shown(place.node.lifecycle)}`,
        place.where('lifecycle'),
      );
      continue;
    }
    const { states = [] } = lifecycle.node;
    const examples = Object.keys(jsonOf(post?.at('requestBody'))?.node.examples ?? {});
    for (const [state, example] of Object.entries(place.node.states)) {
      const location = place.location.child('states').child(state);
      if (!states.includes(state)) {
        report(`${state} is not a state; use one of ${states.join(', ')}`, location.key());
      } else if (!examples.includes(example)) {
        report(
          `${state} should name an example of the body (${examples.join(', ')}); it is ${shown(example)}`,
          location,
        );
      }
    }
  }
});
