import { rowOf } from './hit.ts';
import { moveWithKeys } from './keys.ts';
import { loadSearch, NO_SEARCH, type Search } from './load-search.ts';
import { nothingFound } from './nothing-found.ts';

/** As many as one looks through. */
const MOST = 30;

/** One search for all pages: by the button of the bar, Ctrl+K or `/`. The start page has a field of its own. */
export function searchEverywhere(): void {
  const own = document.querySelector<HTMLInputElement>('#query');
  let open: (() => void) | undefined;
  const start = (): void => {
    if (own) {
      own.focus();
      own.select();
      return;
    }
    open ??= dialog();
    open();
  };
  for (const button of document.querySelectorAll('.open-search')) button.addEventListener('click', start);
  // Before the page's own: Redoc has a search by the same keys, for its document alone.
  addEventListener(
    'keydown',
    (event) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (event.altKey || !(isShortcut || isSlash)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      start();
    },
    { capture: true },
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="radio"]), select, textarea, [contenteditable]');

/** Makes the dialog, and returns what opens it. */
function dialog(): () => void {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  element.innerHTML = `<div class="field"><label class="unseen" for="everywhere">Search the reference</label>
<input id="everywhere" type="search" placeholder="A call, a URL, a word, an error" autocomplete="off" spellcheck="false"></div>
<output aria-live="polite"></output><ol class="rows" aria-label="Found"></ol>`;
  document.body.append(element);
  const field = element.querySelector('input') as HTMLInputElement;
  const output = element.querySelector('output') as HTMLOutputElement;
  const list = element.querySelector('ol') as HTMLOListElement;
  let search: Search | undefined;

  function show(): void {
    const query = field.value.trim();
    if (!search || query === '') {
      list.replaceChildren();
      output.textContent = query === '' ? '' : 'Searching …';
      return;
    }
    const { hits, suggestions } = search(query);
    list.replaceChildren(...hits.slice(0, MOST).map(rowOf));
    output.replaceChildren(
      ...(hits.length > 0 ? [`${hits.length} found`] : nothingFound(suggestions, searchFor)),
    );
  }

  function searchFor(words: string): void {
    field.value = words;
    show();
    field.focus();
  }

  field.addEventListener('input', show);
  moveWithKeys(element, field, () => [...list.querySelectorAll('a')]);
  element.addEventListener('click', ({ target }) => {
    // A click beside the dialog, or on a link to another place of this page.
    if (target === element || (target instanceof Element && target.closest('a'))) element.close();
  });
  return () => {
    element.showModal();
    field.select();
    loadSearch().then(
      (loaded) => {
        search = loaded;
        show();
      },
      () => {
        output.textContent = NO_SEARCH;
      },
    );
  };
}
