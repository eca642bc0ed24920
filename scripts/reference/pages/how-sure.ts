import type { Counts, Coverage, DocumentCoverage } from '../../coverage/coverage.ts';
import { plural } from '../../spec/words.ts';
import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { callLink } from './parts.ts';

const MOST = 10;

/** How much of the spec is known, per document, and what should be compared with the real server next. */
export function howSure({ documents, total, next }: Coverage, { operations }: Site): Html {
  const byId = new Map(operations.map((operation) => [operation.call.id, operation]));
  const first = next.slice(0, MOST).flatMap(({ operation }) => byId.get(operation) ?? []);
  return html`<section id="how-sure"><h2>How sure we are</h2>
<p>Of ${plural(total.operations, 'call')}, ${inWords(total.calls)}; of their answers, ${inWords(total.answers)};
of the members in those, ${inWords(total.members)}.
${comparedInWords(total)}</p>
<details><summary>Show it per document</summary>
<div class="table" tabindex="0" role="region" aria-labelledby="how-sure-caption"><table class="figures">
<caption id="how-sure-caption" class="unseen">How many calls, parameters, answers and members of answers are documented or observed, and how many answers were compared with the real server</caption>
<thead><tr><th scope="col">Document</th><th scope="col">Calls known</th><th scope="col">Parameters</th><th scope="col">Answers</th><th scope="col">Members</th><th scope="col">Compared</th></tr></thead>
<tbody>${documents.map(row)}</tbody>
<tfoot>${row({ ...total, document: 'All' })}</tfoot>
</table></div>
</details>
${
  first.length > 0 &&
  html`<details><summary>What to compare next</summary>
<ol class="pairs">${first.map((operation) => html`<li>${callLink(operation, '')}</li>`)}</ol>
</details>`
}</section>`;
}

const row = ({ document, calls, parameters, answers, members, seen }: DocumentCoverage): Html =>
  html`<tr><th scope="row">${document}</th>${[calls, parameters, answers, members].map(known)}<td>${seen}</td></tr>\n`;

const known = ({ documented, observed, inferred }: Counts): Html =>
  html`<td>${documented + observed} of ${documented + observed + inferred}</td>`;

const inWords = ({ documented, observed, inferred }: Counts): string =>
  `${documented} ${documented === 1 ? 'is' : 'are'} documented, ${observed} observed and ${inferred} inferred`;

const comparedInWords = ({ seen, verified }: DocumentCoverage): string =>
  seen === 0
    ? 'None has been compared with the real server yet.'
    : `${plural(seen, 'answer')} of ${plural(verified, 'call')} ${seen === 1 ? 'was' : 'were'} compared with the real server.`;
