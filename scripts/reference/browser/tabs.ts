import { remember, remembered } from './memory.ts';

/** What a reader looks for in the page is found in tabs that are not shown as well, in browsers that know how. */
export function findInHiddenTabs(): void {
  if (!('onbeforematch' in document.documentElement)) return;
  for (const group of document.querySelectorAll('.tabs')) {
    group.addEventListener('change', () => hideUnchosen(group));
    hideUnchosen(group);
  }
  document.addEventListener('beforematch', ({ target }) => {
    if (!(target instanceof Element)) return;
    const radio = target.previousElementSibling?.querySelector('input');
    if (!radio) return;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function hideUnchosen(group: Element): void {
  for (const radio of group.querySelectorAll<HTMLInputElement>(':scope > label > input')) {
    const panel = radio.closest('label')?.nextElementSibling;
    if (radio.checked) panel?.removeAttribute('hidden');
    else panel?.setAttribute('hidden', 'until-found');
  }
}

const KEY = 'reference-language';

/** Who has chosen curl once wants it everywhere. */
export function rememberLanguage(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('.languages input')];
  const languageOf = (radio: HTMLInputElement) => radio.closest('label')?.textContent?.trim() ?? '';
  const choose = (language: string): void => {
    const others = radios.filter((radio) => languageOf(radio) === language && !radio.checked);
    for (const radio of others) {
      radio.checked = true;
      const group = radio.closest('.tabs');
      if (group) hideUnchosen(group);
    }
  };
  for (const radio of radios) {
    radio.addEventListener('click', () => {
      const { top } = radio.getBoundingClientRect();
      remember(KEY, languageOf(radio));
      choose(languageOf(radio));
      // What is above has another height now; what was clicked stays where it is.
      scrollBy({ top: radio.getBoundingClientRect().top - top, behavior: 'instant' });
    });
  }
  const language = remembered(KEY);
  if (language !== undefined) choose(language);
}
