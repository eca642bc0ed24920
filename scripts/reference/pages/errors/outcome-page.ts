import { english, russian } from '../../../../src/failure-text/index.ts';
import { errorPage } from '../../client/client-links.ts';
import { codePage, outcomePage } from '../../errors/error-links.ts';
import type { ErrorOutcome } from '../../errors/error-model.ts';
import type { Failure } from '../../failures.ts';
import { type Html, html } from '../../html.ts';
import { type ErrorsAround, errorLayout, part } from './error-page.ts';

/** One of the answers of `outcomeOf`. */
export function outcomePageOf(outcome: ErrorOutcome, around: ErrorsAround): string {
  const { name, happened, wasDone, toDo, failures, handler } = outcome;
  const classes = around.model.classes.filter((one) => one.outcome === name);
  const option = handler && around.text(`The client also calls \`ClientOptions.${handler}\`, once per call.`);
  return errorLayout(
    {
      path: outcomePage(name),
      name,
      summary: happened,
      body: html`<p><code>outcomeOf(resultOrError) === '${name}'</code></p>
${part('What happened', 'what-happened', around.text(happened))}
${part('Was it done?', 'was-it-done', wasDone)}
${part('What to do', 'what-to-do', html`${around.text(toDo)}${option}`)}
${
  classes.length > 0 &&
  part(
    'Errors that say so',
    'errors',
    html`<ul>${classes.map((one) => html`<li><a href="${around.root}${errorPage(one.name)}"><code>${one.name}</code></a></li>`)}</ul>`,
  )
}
${failures.length > 0 && part('Failures that say so', 'failures', failureList(failures, around.root))}
${name !== 'done' && part('What to tell a person', 'what-to-tell', texts(english[name], russian[name], around))}`,
    },
    around,
  );
}

/** Failures as the spec has examples of them. */
export const failureList = (failures: readonly Failure[], root: string): Html =>
  html`<div class="table" tabindex="0" role="group" aria-label="Failures"><table>
<thead><tr><th scope="col">HTTP</th><th scope="col">Code</th><th scope="col">What happened, and the API's message</th></tr></thead>
<tbody>${failures.map(
    ({ status, code, summary, message }) =>
      html`<tr><td>${status}</td><td>${code !== undefined && html`<a href="${root}${codePage(code)}">${code}</a>`}</td><td>${summary}${message !== '' && html`: <q>${message}</q>`}</td></tr>\n`,
  )}</tbody></table></div>`;

const texts = (inEnglish: string, inRussian: string, { text }: ErrorsAround): Html =>
  html`<ul><li>${inEnglish}</li><li lang="ru">${inRussian}</li></ul>
${text('`failureText` returns these, or texts of your own.')}`;
