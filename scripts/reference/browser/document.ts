/** The operation that the address names, or undefined. */
function operationAt(hash: string): HTMLElement | undefined {
  const [, module = '', call = ''] = decodeURIComponent(hash).slice(1).split('/');
  return document.getElementById(`/${module}/${call}`) ?? undefined;
}

/** Another version opens at the call that is being read, if it has it. */
export function keepVersionLinksAtCall(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.versions a')) {
    const page = link.getAttribute('href') ?? '';
    link.addEventListener('click', () => {
      const same = operationAt(location.hash)?.querySelector<HTMLAnchorElement>(
        `.related [data-version="${link.dataset.version}"]`,
      );
      link.href = same?.getAttribute('href') ?? page;
    });
  }
}

/** The title names the call, so that tabs and the history tell pages apart. */
export function titleAfterCall(): void {
  const { title } = document;
  const show = (): void => {
    const name = operationAt(location.hash)?.querySelector('h3')?.textContent?.replace(/\s*#$/, '');
    document.title = name ? `${name} – ${title}` : title;
  };
  addEventListener('hashchange', show);
  show();
}
