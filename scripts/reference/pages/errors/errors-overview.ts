import { errorPage } from '../../client/client-links.ts';
import { codePage, outcomePage } from '../../errors/error-links.ts';
import { type Html, html } from '../../html.ts';
import { layout } from '../layout.ts';
import { type ErrorsAround, part } from './error-page.ts';

/** Everything that can go wrong with a call, on one page. */
export function errorsOverview(around: ErrorsAround): string {
  const { model, text, root } = around;
  const wasDone = new Map(model.outcomes.map((outcome) => [outcome.name, outcome.wasDone]));
  return layout({
    path: 'errors/index.html',
    title: 'Errors – Behind API',
    description: 'What can go wrong with a call, whether it was done, and what to do.',
    kind: 'errors',
    body: html`<article class="prose errors">
<h1>Errors</h1>
${text('If the API refuses a call, you get an answer whose `success` is false. If no usable answer arrives, the call throws an error. In both cases, `outcomeOf` tells you what became of the call.')}
${part(
  'Errors that are thrown',
  'what-is-thrown',
  table(
    ['Class and code', 'What happened', 'Was it done?'],
    model.classes.map(({ name, about, outcome }) => [
      html`<a href="${root}${errorPage(name)}"><code>${name}</code></a>`,
      text.inline(about.doc.text),
      outcome ? wasDone.get(outcome) : text.inline('`outcomeOf` tells you.'),
    ]),
  ),
)}
${part(
  'Outcomes',
  'what-became-of-it',
  table(
    ['outcomeOf', 'What happened', 'Was it done?'],
    model.outcomes.map(({ name, happened, wasDone: done }) => [
      html`<a href="${root}${outcomePage(name)}"><code>'${name}'</code></a>`,
      text.inline(happened),
      done,
    ]),
  ),
)}
${part(
  'Codes of the API',
  'codes',
  table(
    ['Code', 'What happened, and the API’s message', 'Outcome'],
    model.codes.map(({ code, failures, outcome }) => [
      html`<a href="${root}${codePage(code)}">${code}</a>`,
      failures.map(({ summary, message }) => html`${summary}: <q>${message}</q>`),
      html`<a href="${root}${outcomePage(outcome)}"><code>'${outcome}'</code></a>`,
    ]),
  ),
)}
<p class="next">Guide: <a href="${root}guides/errors-and-retries.html">Errors and retries</a></p>
</article>`,
  });
}

type Cell = Html | readonly Html[] | string | undefined;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Html =>
  html`<div class="table" tabindex="0" role="group" aria-label="${head[0]}"><table>
<thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, index) => html`<td data-label="${head[index]}">${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
