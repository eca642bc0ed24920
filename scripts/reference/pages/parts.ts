import type { Effect, Source } from '../../spec/openapi.ts';
import { type Html, html } from '../html.ts';
import { linkOf } from '../links.ts';
import type { SiteOperation } from '../site.ts';
import { capital, effects, sources } from '../words.ts';

/** What it means stands in the legend: hundreds of them are on a page. */
export const plainBadge = (mark: Effect | Source): Html => html`<span class="badge ${mark}">${mark}</span>`;

export const code = (text: string, language: string): Html =>
  html`<pre tabindex="0"><code class="language-${language}">${text}</code></pre>`;

/** The path of a call, with its name standing out. */
export function callName({ call, app, version, module }: SiteOperation): Html {
  return html`<code><span class="where">V${version}.${app}.</span>${module}.<wbr><b>${call.name}</b></code>`;
}

export const callLink = (operation: SiteOperation, root: string): Html =>
  html`<a href="${root}${linkOf(operation)}"><code>${operation.call.id}</code></a>`;

export const legend = (): Html => html`<dl class="legend">
${(Object.entries({ ...effects, ...sources }) as [Effect | Source, string][]).map(
  ([mark, words]) => html`<div><dt>${plainBadge(mark)}</dt><dd>${capital(words)}.</dd></div>`,
)}
</dl>`;
