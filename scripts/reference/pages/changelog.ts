import { html } from '../html.ts';
import { render } from '../markdown.ts';
import type { Site } from '../site.ts';
import { layout } from './layout.ts';

/** The changelog of the client, as it is in the package. */
export function changelogPage(markdown: string, site: Site): string {
  const inSite = markdown
    .replace(/^# .*$/m, '# Changelog of the client')
    .replaceAll(/\]\(docs\/([\w-]+)\.md/g, '](guides/$1.html');
  const { body } = render(inSite, site, '');
  return layout({
    path: 'changelog.html',
    title: 'Changelog – Behind API',
    description: 'What changed in node-behind-api-client, version by version.',
    kind: 'downloads',
    body: html`<article class="prose">${body}</article>`,
  });
}
