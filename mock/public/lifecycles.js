import { ask } from './api.js';
import { byId } from './dom.js';
import { row } from './rows.js';

// It does not change while the page is open, and few look at it.
byId('lifecycle-details').addEventListener(
  'toggle',
  async () => byId('lifecycle-list').replaceChildren(...(await ask('GET', 'lifecycles')).map(itemOf)),
  { once: true },
);

function itemOf({ app, lifecycle, states, kinds, actions }) {
  const parts = [
    `states: ${states.join(', ')}`,
    kinds.length > 0 && `kinds: ${kinds.join(', ')}`,
    Object.keys(actions).length > 0 && `actions: ${Object.keys(actions).join(', ')}`,
  ];
  return row({ title: `${app} ${lifecycle}`, small: parts.filter(Boolean).join('; ') });
}
