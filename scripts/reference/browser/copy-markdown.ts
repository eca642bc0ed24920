import { copied } from './copy.ts';

/** A button at each call that copies it as Markdown, for an assistant. A page that was opened as a file may not read others. */
export function copyAsMarkdown(): void {
  if (location.protocol === 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.related a[data-call]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button';
    button.textContent = 'Copy as Markdown';
    button.addEventListener('click', async () => {
      const text = await sectionOf(link.href, link.dataset.call ?? '');
      button.textContent = text !== undefined && (await copied(text)) ? 'Copied' : 'Copying failed';
      setTimeout(() => {
        button.textContent = 'Copy as Markdown';
      }, 1500);
    });
    link.after(' · ', button);
  }
}

/** The part of a module's page that is about one call. */
async function sectionOf(page: string, call: string): Promise<string | undefined> {
  const response = await fetch(page).catch(() => undefined);
  if (!response?.ok) return undefined;
  const sections = (await response.text()).split(/^(?=## )/m);
  return sections.find((section) => section.startsWith(`## ${call}\n`));
}
