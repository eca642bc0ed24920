import { factsOf } from '../../../spec/facts.ts';
import type { OpenApiDocument } from '../../../spec/openapi.ts';
import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import { anchorOf } from '../../links.ts';
import type { Site, SiteOperation } from '../../site.ts';
import type { RenderText } from '../../text.ts';
import { deprecatedBadge, plainBadge } from '../parts.ts';
import { answer, answerExamples } from './answers.ts';
import { argumentList } from './arguments.ts';
import { failureTable } from './failures.ts';
import { lifecycleOf } from './life-cycle.ts';
import { related } from './related.ts';
import { samples } from './samples.ts';
import { section } from './section.ts';
import { tryIt } from './try-it.ts';

/** What the operations of a page have in common. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  readonly site: Site;
  readonly guides: readonly Guide[];
  readonly text: RenderText;
  readonly root: string;
}

export function operationSection(operation: SiteOperation, around: Surroundings): Html {
  const { document, site, guides, text, root } = around;
  const { call, module, path } = operation;
  const anchor = anchorOf(operation);
  const lifecycle = lifecycleOf(document, operation);
  const examples = answerExamples(operation, anchor);
  return html`<section class="operation" id="${anchor}">
<h3>${module}.<wbr>${call.name} <a class="anchor" href="#${anchor}" aria-label="Link to ${module}.${call.name}">#</a></h3>
<p class="lead">${call.summary} <span class="marks">${call.deprecated && deprecatedBadge}${plainBadge(call.effect)}${plainBadge(call.source)}</span></p>
<p class="path"><code>POST ${path}</code></p>
<div class="halves">
<div class="text">
${text(call.description)}
<ul class="facts">${factsOf(call).map((fact) => html`<li>${text.inline(fact)}</li>`)}</ul>
${section('Arguments', `${anchor}/arguments`, argumentList(document, operation, text))}
${section('Answer', `${anchor}/answer`, answer(document, operation, text))}
${section('Failures', `${anchor}/failures`, failureTable(document, operation, root))}
${lifecycle && section('Life cycle', `${anchor}/life-cycle`, lifecycle)}
${section('See also', `${anchor}/see-also`, related(operation, site, guides, root))}
</div>
<div class="examples">
${samples(operation, anchor)}
${examples && html`<h4>Answers</h4>${examples}`}
${tryIt(operation)}
</div>
</div>
</section>`;
}
