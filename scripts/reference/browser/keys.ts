/** The arrows go through the links, Enter opens, Escape goes back to the field and then clears it. */
export function moveWithKeys(
  within: HTMLElement,
  field: HTMLInputElement,
  links: () => HTMLAnchorElement[],
): void {
  within.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target === field) fromField(event);
    else if (target instanceof HTMLAnchorElement) fromLink(event, target);
  });

  function fromField(event: KeyboardEvent): void {
    const [first] = links();
    if (event.key === 'ArrowDown' && first) focus(first, event);
    else if (event.key === 'Enter' && field.value.trim() !== '' && first) {
      event.preventDefault();
      first.click();
    } else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  }

  function fromLink(event: KeyboardEvent, link: HTMLAnchorElement): void {
    const all = links();
    const at = all.indexOf(link);
    if (at === -1) return;
    if (event.key === 'ArrowDown') focus(all[at + 1] ?? link, event);
    else if (event.key === 'ArrowUp') focus(all[at - 1] ?? field, event);
    else if (event.key === 'Escape') focus(field, event);
  }
}

function focus(element: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}
