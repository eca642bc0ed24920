import { ask } from './api.js';
import { byId, element, say } from './dom.js';

const MOST = 200;
const list = byId('thing-list');
/** Key → what its element was made of, and the element. */
const shown = new Map();

/** Shows the newest ones, and only makes those anew that have changed. */
export async function loadThings() {
  const all = await ask('GET', 'entities');
  byId('things-count').textContent = all.length > MOST ? `the newest ${MOST} of ${all.length}` : '';
  const newest = all.slice(-MOST).reverse();
  const keys = new Set(newest.map(keyOf));
  for (const [key, { item }] of shown) {
    if (keys.has(key)) continue;
    item.remove();
    shown.delete(key);
  }
  newest.forEach((thing, index) => {
    const item = itemOf(thing);
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

const keyOf = ({ app, lifecycle, id }) => `${app}/${lifecycle}/${id}`;

function itemOf(thing) {
  const source = JSON.stringify(thing);
  const known = shown.get(keyOf(thing));
  if (known?.source === source) return known.item;
  const item = element('li', { tabIndex: -1, ariaLabel: titleOf(thing) }, rowOf(thing));
  const focused = known?.item.contains(document.activeElement);
  known?.item.replaceWith(item);
  // The button that was pressed may be gone.
  if (focused) (item.querySelector('button') ?? item).focus();
  shown.set(keyOf(thing), { source, item });
  return item;
}

function rowOf(thing) {
  const { app, lifecycle, id, kind, state, actions, page, data } = thing;
  return element(
    'div',
    { className: 'row' },
    element(
      'div',
      { className: 'name' },
      `${lifecycle}${kind ? ` (${kind})` : ''} `,
      element('code', {}, id),
      element('small', {}, app),
    ),
    element('span', { className: 'state' }, state),
    element(
      'div',
      { className: 'buttons' },
      ...actions.map((action) => buttonOf(thing, action)),
      page && element('a', { href: page, target: '_blank' }, 'Its page'),
    ),
    data && Object.keys(data).length > 0 ? dataOf(data) : undefined,
  );
}

function dataOf(data) {
  return element(
    'details',
    { className: 'data' },
    element('summary', {}, 'Data'),
    element('pre', {}, JSON.stringify(data, masked, 2)),
  );
}

function masked(name, value) {
  return /token|password|secret/i.test(name) && typeof value === 'string' ? '•••' : value;
}

function buttonOf(thing, { title, description, path }) {
  return element(
    'button',
    {
      type: 'button',
      title: description,
      ariaLabel: `${title}: ${titleOf(thing)}`,
      async onclick() {
        try {
          const { state } = await ask('POST', path);
          say(`The ${thing.lifecycle} is ${state} now.`);
        } catch (error) {
          say(error.message);
        }
        await loadThings();
      },
    },
    title,
  );
}

const titleOf = ({ lifecycle, id, state }) => `${lifecycle} ${id}, ${state}`;
