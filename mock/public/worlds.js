import { ask, controls } from './api.js';
import { attempt, byId, element } from './dom.js';

const select = byId('world');
const drop = byId('drop-world');
const [, own = ''] = /^\/w\/([^/]+)/.exec(controls) ?? [];

/** Offers the worlds, if there is one besides the usual one. */
export async function loadWorlds() {
  const worlds = await ask('GET', 'worlds');
  byId('worlds').hidden = worlds.length === 0 && own === '';
  drop.hidden = own === '';
  const names = new Set(['', ...worlds.map(({ name }) => name), own]);
  select.replaceChildren(
    ...[...names].map((name) => element('option', { value: name }, name === '' ? 'the usual one' : name)),
  );
  select.value = own;
}

const go = (name) => location.assign(name === '' ? '/__mock' : `/w/${name}/__mock`);

select.addEventListener('change', () => go(select.value));
select.addEventListener('focus', () => loadWorlds().catch(() => undefined));

drop.addEventListener('click', () =>
  attempt(async () => {
    await ask('DELETE', `worlds/${own}`);
    go('');
  }),
);
