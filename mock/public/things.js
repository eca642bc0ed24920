import { ask, askInFull } from './api.js';
import { attempt, byId, element, say } from './dom.js';

const MOST = 200;
const list = byId('thing-list');
/** Key → what its element was made of, and the element. */
const shown = new Map();

/** Shows the newest ones, and only makes those anew that have changed. */
export async function loadThings() {
  const { data: newest, total, forgotten } = await askInFull('GET', `entities?summary=true&limit=${MOST}`);
  byId('things-count').textContent = [
    total > MOST ? `the newest ${MOST} of ${total}` : '',
    forgotten > 0 ? `${forgotten} older ones were forgotten` : '',
  ]
    .filter((text) => text !== '')
    .join('; ');
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
  const { app, lifecycle, id, kind, state, actions, page } = thing;
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
    detailsOf(thing),
  );
}

/** They may be large, and most are never opened, so they are loaded when they are. */
function detailsOf({ app, lifecycle, id }) {
  const path = ['entities', app, lifecycle, id].map(encodeURIComponent).join('/');
  const text = element('pre', {}, 'Loading…');
  const details = element('details', { className: 'data' }, element('summary', {}, 'Data'), text);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    try {
      const { data, parents, added } = await ask('GET', path);
      text.textContent = JSON.stringify(
        { ...data, ...(parents && { parents }), ...(added && { added }) },
        null,
        2,
      );
    } catch (error) {
      text.textContent = error.message;
    }
  });
  return details;
}

function buttonOf(thing, { title, description, path }) {
  return element(
    'button',
    {
      type: 'button',
      title: description,
      ariaLabel: `${title}: ${titleOf(thing)}`,
      onclick: () => attempt(() => act(thing, path).finally(loadThings)),
    },
    title,
  );
}

async function act({ lifecycle }, path) {
  const { state } = await ask('POST', path);
  say(`The ${lifecycle} is ${state} now.`);
}

const titleOf = ({ lifecycle, id, state }) => `${lifecycle} ${id}, ${state}`;
