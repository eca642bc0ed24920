import { plural } from '../../../spec/words.ts';
import { codePage, outcomePage } from '../../errors/error-links.ts';
import type { ErrorCode } from '../../errors/error-model.ts';
import { type Html, html } from '../../html.ts';
import { callLink } from '../parts.ts';
import { type ErrorsAround, errorLayout, part } from './error-page.ts';
import { failureList } from './outcome-page.ts';

/** A number that the API has for what went wrong. */
export function codePageOf(error: ErrorCode, around: ErrorsAround): string {
  const { code, failures, fault } = error;
  const outcome = around.model.outcomes.find(({ name }) => name === error.outcome);
  return errorLayout(
    {
      path: codePage(code),
      name: `Code ${code}`,
      summary: failures.map(({ message, summary }) => `${message}: ${summary}`).join('; '),
      body: html`${part('What happened', 'what-happened', failureList(failures, around.root))}
${
  outcome &&
  html`${part(
    'Was it done?',
    'was-it-done',
    html`<p>${outcome.wasDone} <code>outcomeOf(result)</code> is <a href="${around.root}${outcomePage(outcome.name)}"><code>'${outcome.name}'</code></a>.</p>`,
  )}
${part('What to do', 'what-to-do', around.text(outcome.toDo))}`
}
${
  fault !== undefined &&
  part(
    'See it happen',
    'see-it-happen',
    html`<p>The mock returns it if a request has the header <code>X-Mock-Fault: ${fault}</code>.
<a href="../guides/testing-with-the-mock.html">How to test with the mock</a></p>`,
  )
}
${part('Calls that can return it', 'calls', calls(error, around))}`,
    },
    around,
  );
}

/** Most codes are those of any call. */
function calls({ operations }: ErrorCode, { site, root }: ErrorsAround): Html {
  const { length } = operations;
  if (length === site.operations.length) return html`<p>Every call.</p>`;
  return html`<p>${plural(length, 'call')} of ${site.operations.length}:</p>
<ul>${operations.map((operation) => html`<li>${callLink(operation, root)}</li>`)}</ul>`;
}
