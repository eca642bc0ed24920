import type { Call } from '../../spec/model.ts';
import type { Effect, Source } from '../../spec/openapi.ts';
import { capital, effectInWords, effects, sources } from '../../spec/words.ts';
import { highlighted } from '../highlight.ts';
import { type Html, html } from '../html.ts';
import { linkOf } from '../links.ts';
import type { SiteOperation } from '../site.ts';

/** What it means stands in the legend: hundreds of them are on a page. */
export const plainBadge = (mark: Effect | Source): Html => html`<span class="badge ${mark}">${mark}</span>`;

/** How well the answer is known, where that is not how well the call is. */
export const answerBadge = ({ source, answerSource }: Pick<Call, 'source' | 'answerSource'>): Html | false =>
  answerSource !== source && html`<span class="badge of-answer">answer ${answerSource}</span>`;

export const code = (text: string, language: string): Html =>
  html`<pre tabindex="0"><code class="language-${language}">${highlighted(text, language)}</code></pre>`;

export const deprecatedBadge: Html = html`<span class="badge deprecated">deprecated</span>`;

/** The path of a call, with its name standing out. */
export function callName({ call, app, version, module }: SiteOperation): Html {
  return html`<code><span class="where">V${version}.${app}.</span>${module}.<wbr><b>${call.name}</b></code>`;
}

export const callLink = (operation: SiteOperation, root: string): Html =>
  html`<a href="${root}${linkOf(operation)}"><code>${operation.call.id}</code></a>`;

export const legend = (): Html => html`<dl class="legend">
${(Object.keys(effects) as Effect[]).map((effect) => entry(effect, effectInWords(effect)))}
${(Object.keys(sources) as Source[]).map((source) => entry(source, sources[source]))}
<div><dt><span class="badge of-answer">answer …</span></dt><dd>The same for the answer, if it is less well known than the call.</dd></div>
</dl>`;

const entry = (mark: Effect | Source, words: string): Html =>
  html`<div><dt>${plainBadge(mark)}</dt><dd>${capital(words)}.</dd></div>`;
