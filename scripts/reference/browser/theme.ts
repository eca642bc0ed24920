import { remember } from './memory.ts';

/** Redoc's own key, so that its pages and the others look the same. layout.ts reads it before anything is painted. */
const KEY = 'redoc.colorMode';

/** The button of the bar: light or dark, in place of what the system asks for. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme');
  if (!button) return;
  const root = document.documentElement;
  const isDark = (): boolean =>
    root.classList.contains('dark') ||
    (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches);
  const name = (): void =>
    button.setAttribute('aria-label', `Switch to the ${isDark() ? 'light' : 'dark'} theme`);
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    remember(KEY, next);
    // Redoc reads it only when it starts.
    if (document.body.classList.contains('redoc')) location.reload();
    root.classList.remove('light', 'dark');
    root.classList.add(next);
    name();
  });
  name();
}
