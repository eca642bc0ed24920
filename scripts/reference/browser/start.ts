import type { Hit } from '../search/find.ts';
import { rowOf } from './hit.ts';
import { moveWithKeys } from './keys.ts';
import { loadSearch, NO_SEARCH, type Search } from './load-search.ts';
import { nothingFound } from './nothing-found.ts';
import { returnToHeight } from './place.ts';
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
const apps = [...everything.querySelectorAll<HTMLDetailsElement>('details')];
const selects = filters.map((name) => one<HTMLSelectElement>(`#${name}`));

/** The apps that the reader had opened before a filter opened all. */
let opened: HTMLDetailsElement[] | undefined;
let search: Search | undefined;

function show(): void {
  const query = field.value.trim();
  const chosen = selects.filter(({ value }) => value !== '');
  const fits = (row: HTMLLIElement): boolean => chosen.every(({ id, value }) => markOf(row, id) === value);
  writeState({ q: query, ...Object.fromEntries(chosen.map(({ id, value }) => [id, value])) });
  clear.hidden = query === '' && chosen.length === 0;
  document.body.classList.toggle('searching', query !== '' || chosen.length > 0);
  everything.hidden = query !== '';
  results.hidden = query === '';
  if (query !== '') {
    showFound(query, fits, chosen.length > 0);
    return;
  }
  const found = rows.filter(fits);
  showInGroups(new Set(found));
  openWhileFiltered(chosen.length > 0);
  count.textContent = chosen.length > 0 ? counted(found.length) : '';
}

function showFound(query: string, fits: (row: HTMLLIElement) => boolean, isFiltered: boolean): void {
  if (!search) {
    count.textContent = 'Searching …';
    return;
  }
  const { hits, suggestions } = search(query);
  const shown = hits.flatMap((hit) => rowFor(hit, fits, isFiltered));
  const operations = shown.filter(({ dataset }) => dataset.operation);
  results.replaceChildren(...shown);
  if (shown.length > 0) count.textContent = counted(operations.length);
  else count.replaceChildren(...nothingFound(suggestions, searchFor));
}

/** An operation as it stands in the list. What is no operation fits no filter. */
function rowFor(hit: Hit, fits: (row: HTMLLIElement) => boolean, isFiltered: boolean): HTMLLIElement[] {
  if (hit.kind !== 'operation') return isFiltered ? [] : [rowOf(hit)];
  const row = byCall.get(hit.id);
  return row && fits(row) ? [row.cloneNode(true) as HTMLLIElement] : [];
}

const counted = (operations: number): string =>
  `${operations || 'No'} operation${operations === 1 ? '' : 's'} found`;

function searchFor(words: string): void {
  field.value = words;
  show();
  field.focus();
}

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

/** As long as a filter is chosen, all that it leaves is to be seen. */
function openWhileFiltered(isFiltered: boolean): void {
  if (isFiltered) opened ??= apps.filter(({ open }) => open);
  else if (!opened) return;
  for (const app of apps) app.open = isFiltered || (opened?.includes(app) ?? false);
  if (!isFiltered) opened = undefined;
}

function restore(state: State): void {
  field.value = state.q ?? '';
  for (const select of selects) select.value = state[select.id] ?? '';
}

/** Browsers open what a link leads into; older ones do not. */
function openAppAt(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const app = target?.closest('details');
  if (!app || app.open) return;
  app.open = true;
  target?.scrollIntoView();
}

field.addEventListener('input', show);
for (const select of selects) select.addEventListener('change', show);
box.addEventListener('submit', (event) => event.preventDefault());
clear.addEventListener('click', () => {
  restore({});
  show();
  field.focus();
});
one<HTMLButtonElement>('#open-all').addEventListener('click', () => {
  for (const app of apps) app.open = true;
});
window.addEventListener('hashchange', () => {
  if (!location.hash.includes('=')) {
    openAppAt(location.hash);
    return;
  }
  restore(readState());
  show();
});
moveWithKeys(document.body, field, () => [
  ...(results.hidden ? everything : results).querySelectorAll<HTMLAnchorElement>(
    ':is(#results, details[open]) li:not([hidden]) > a',
  ),
]);

// The list, which is in the page as it comes, is to be seen first.
requestAnimationFrame(() =>
  setTimeout(async () => {
    restore({ ...readState(), ...(field.value && { q: field.value }) });
    show();
    search = await loadSearch().catch(() => undefined);
    if (search) {
      show();
      if (!results.hidden) returnToHeight();
    } else count.textContent = NO_SEARCH;
  }),
);
