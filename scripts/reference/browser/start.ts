import type MiniSearch from 'minisearch';
import type { Entry } from '../search.ts';
import { moveWithKeys } from './keys.ts';
import { loadIndex } from './load-index.ts';
import { readState, type State, writeState } from './state.ts';

const filters = ['app', 'version', 'effect', 'source'] as const;

const one = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const box = one<HTMLFormElement>('#search');
const field = one<HTMLInputElement>('#query');
const everything = one<HTMLElement>('#operations');
const results = one<HTMLOListElement>('#results');
const count = one<HTMLElement>('#count');
const clear = one<HTMLButtonElement>('#clear');
const rows = [...everything.querySelectorAll<HTMLLIElement>('li[data-operation]')];
const byCall = new Map(rows.map((row) => [row.dataset.operation, row]));
const groups = [...everything.querySelectorAll<HTMLElement>('[data-group]')];
const selects = filters.map((name) => one<HTMLSelectElement>(`#${name}`));

let index: MiniSearch<Entry> | undefined;

function show(): void {
  const query = field.value.trim();
  if (query !== '' && !index) {
    count.textContent = 'Searching …';
    return;
  }
  const chosen = selects.filter(({ value }) => value !== '');
  const fits = (row: HTMLLIElement): boolean => chosen.every(({ id, value }) => markOf(row, id) === value);
  const found = query === '' ? rows.filter(fits) : search(query).filter(fits);
  everything.hidden = query !== '';
  results.hidden = query === '';
  if (query === '') showInGroups(new Set(found));
  else results.replaceChildren(...found.map((row) => row.cloneNode(true)));
  const filtered = query !== '' || chosen.length > 0;
  clear.hidden = !filtered;
  count.textContent = filtered
    ? `${found.length || 'No'} operation${found.length === 1 ? '' : 's'} found`
    : '';
  writeState({ q: query, ...Object.fromEntries(chosen.map(({ id, value }) => [id, value])) });
}

const search = (query: string): HTMLLIElement[] =>
  (index?.search(query) ?? []).flatMap(({ id }) => byCall.get(id as string) ?? []);

/** App and version stand in the call itself: `V20.payments.payture.billCreate`. */
function markOf({ dataset }: HTMLLIElement, filter: string): string | undefined {
  const [version, app] = dataset.operation?.split('.') ?? [];
  if (filter === 'app') return app;
  return filter === 'version' ? version?.slice(1) : dataset[filter];
}

function showInGroups(found: ReadonlySet<HTMLLIElement>): void {
  for (const row of rows) {
    row.hidden = !found.has(row);
  }
  for (const group of groups) {
    group.hidden = group.querySelector('li[data-operation]:not([hidden])') === null;
  }
}

function restore(state: State): void {
  field.value = state.q ?? '';
  for (const select of selects) select.value = state[select.id] ?? '';
}

field.addEventListener('input', show);
for (const select of selects) select.addEventListener('change', show);
box.addEventListener('submit', (event) => event.preventDefault());
clear.addEventListener('click', () => {
  restore({});
  show();
  field.focus();
});
window.addEventListener('hashchange', () => {
  if (!location.hash.includes('=')) return;
  restore(readState());
  show();
});
moveWithKeys(field, () => [
  ...(results.hidden ? everything : results).querySelectorAll<HTMLAnchorElement>(
    'li[data-operation]:not([hidden]) > a',
  ),
]);

// The list, which is in the page as it comes, is to be seen first.
requestAnimationFrame(() =>
  setTimeout(async () => {
    restore({ ...readState(), ...(field.value && { q: field.value }) });
    show();
    index = await loadIndex();
    show();
  }),
);
