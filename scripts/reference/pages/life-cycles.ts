import { type Html, html } from '../html.ts';
import { lifecycleDiagram } from '../lifecycle-diagram.ts';
import { stepsOf } from '../lifecycle-steps.ts';
import type { SiteDocument } from '../site.ts';
import type { RenderText } from '../text.ts';
import { lifecycleAnchor } from './operation/life-cycle.ts';

/** The things that calls of the document move from one state to another. */
export function lifecyclesSection(document: SiteDocument, text: RenderText): Html | undefined {
  const used = new Set(
    Object.values(document.content.paths).map(({ post }) => post['x-state']?.lifecycle ?? ''),
  );
  const several = Object.entries(document.content['x-lifecycles'] ?? {}).filter(
    ([name, { states }]) => used.has(name) && states.length > 1,
  );
  if (several.length === 0) return undefined;
  return html`<section id="life-cycles" class="life-cycles"><h2>Life cycles <a class="anchor" href="#life-cycles" aria-label="Link to the life cycles">#</a></h2>
<p>The mock goes through these states.</p>
${several.map(([name, lifecycle]) => {
  const anchor = lifecycleAnchor(name);
  const drawn = stepsOf(document, lifecycle, name).length > 0;
  return html`<section><h3 id="${anchor}">${name} <a class="anchor" href="#${anchor}" aria-label="Link to ${name}">#</a></h3>
${lifecycle.description !== undefined && text(lifecycle.description)}
${
  drawn
    ? html`<figure tabindex="0" role="group" aria-label="Diagram">${lifecycleDiagram(document, name, `The states of ${name}: ${lifecycle.states.join(', ')}`)}</figure>`
    : html`<p>States: ${lifecycle.states.map((state, index) => html`${index > 0 && ', '}<code>${state}</code>`)}.</p>`
}</section>`;
})}</section>`;
}
