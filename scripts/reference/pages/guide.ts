import { linksInGuides } from '../client/client-links.ts';
import type { Content } from '../content.ts';
import type { Guide } from '../guides.ts';
import { html } from '../html.ts';
import { wayToRoot } from '../links.ts';
import { render } from '../markdown.ts';
import { plainText } from '../plain-text.ts';
import { layout } from './layout.ts';

export function guidePage(guide: Guide, { guides, site, client, errors }: Content): string {
  const root = wayToRoot(guide.page);
  const { body, headings } = render(guide.markdown, site, root, linksInGuides(client, errors, root));
  const next = guides[guides.indexOf(guide) + 1];
  return layout({
    path: guide.page,
    title: `${guide.title} – Behind API`,
    description: plainText(guide.introduction),
    kind: 'guide',
    body: html`<div class="columns">
<nav class="guides" aria-label="Guides"><a class="all" href="index.html">All guides</a>
<ul class="plain">${guides.map((other) =>
      other === guide
        ? html`<li><a href="${root}${other.page}" aria-current="page">${other.title}</a>
<ul>${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></li>`
        : html`<li><a href="${root}${other.page}">${other.title}</a></li>`,
    )}</ul></nav>
<article class="prose">${body}
${next && html`<p class="next">Next: <a href="${root}${next.page}">${next.title}</a></p>`}
</article>
</div>`,
  });
}
