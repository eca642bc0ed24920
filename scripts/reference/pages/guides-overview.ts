import type { Guide } from '../guides.ts';
import { html } from '../html.ts';
import { plainText } from '../plain-text.ts';
import { layout } from './layout.ts';

/** All guides, in the order in which one reads them, each with its first paragraph. */
export const guidesOverview = (guides: readonly Guide[]): string =>
  layout({
    path: 'guides/index.html',
    title: 'Guides – Behind API',
    description:
      'Guides to the Behind API and its client: payments, errors, tokens, front ends, servers and tests.',
    kind: 'guide',
    body: html`<article class="prose">
<h1>Guides</h1>
<dl class="guide-list">${guides.map(
      ({ page, title, introduction }) =>
        html`<dt><a href="../${page}">${title}</a></dt><dd>${plainText(introduction)}</dd>\n`,
    )}</dl>
</article>`,
  });
