import type { AppCoverage, Counts, Coverage } from '../../coverage/coverage.ts';
import { plural } from '../../spec/words.ts';
import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { callLink } from './parts.ts';

const MOST = 10;

/** How much of the spec is known, per app, and what should be compared with the real server next. */
export function howSure({ apps, total, next }: Coverage, { operations }: Site): Html {
  const byId = new Map(operations.map((operation) => [operation.call.id, operation]));
  const first = next.slice(0, MOST).flatMap(({ operation }) => byId.get(operation) ?? []);
  return html`<section id="how-sure"><h2>How sure we are</h2>
<p>Of ${plural(total.operations, 'call')}, ${inWords(total.calls)}; of their answers, ${inWords(total.answers)}.
${comparedInWords(total)}</p>
<details><summary>Show it per app</summary>
<div class="table" tabindex="0" role="region" aria-labelledby="how-sure-caption"><table class="figures">
<caption id="how-sure-caption" class="unseen">Of how many calls the call and the answer are documented or observed, and how many answers were compared with the real server</caption>
<thead><tr><th scope="col">App</th><th scope="col">Calls</th><th scope="col">Call known</th><th scope="col">Answer known</th><th scope="col">Compared</th></tr></thead>
<tbody>${apps.map(row)}</tbody>
<tfoot>${row({ ...total, app: 'All' })}</tfoot>
</table></div>
</details>
${
  first.length > 0 &&
  html`<details><summary>Most worth comparing next</summary>
<ol class="pairs">${first.map((operation) => html`<li>${callLink(operation, '')}</li>`)}</ol>
</details>`
}</section>`;
}

const row = ({ app, operations, calls, answers, seen }: AppCoverage): Html =>
  html`<tr><th scope="row">${app}</th><td>${operations}</td><td>${known(calls)}</td><td>${known(answers)}</td><td>${seen}</td></tr>\n`;

const known = ({ documented, observed }: Counts): number => documented + observed;

const inWords = ({ documented, observed, inferred }: Counts): string =>
  `${documented} ${documented === 1 ? 'is' : 'are'} documented, ${observed} observed and ${inferred} inferred`;

const comparedInWords = ({ seen, verified }: AppCoverage): string =>
  seen === 0
    ? 'None has been compared with the real server yet.'
    : `${plural(seen, 'answer')} of ${plural(verified, 'call')} ${seen === 1 ? 'was' : 'were'} compared with the real server.`;
