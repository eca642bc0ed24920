import { errorPage } from '../../client/client-links.ts';
import { outcomePage } from '../../errors/error-links.ts';
import type { ErrorClass } from '../../errors/error-model.ts';
import { type Html, html } from '../../html.ts';
import { exportBody } from '../client/export-section.ts';
import { code } from '../parts.ts';
import { type ErrorsAround, errorLayout, part } from './error-page.ts';

/** A class of errors: what happened, whether the call was done, and what to do. */
export function classPage(error: ErrorClass, around: ErrorsAround): string {
  const { name, about, toDo, fault } = error;
  return errorLayout(
    {
      path: errorPage(name),
      name,
      summary: about.doc.text,
      body: html`${part('What happened', 'what-happened', around.text(about.doc.text))}
${part('Was it done?', 'was-it-done', wasDone(error, around))}
${part('What to do', 'what-to-do', around.text(toDo))}
${fault && part('See it happen', 'see-it-happen', howToSee(name, fault))}
${part('Members', 'members', exportBody({ ...about, doc: { ...about.doc, text: '' }, signatures: [] }, around))}`,
    },
    around,
  );
}

function wasDone({ outcome }: ErrorClass, { model, text, root }: ErrorsAround): Html {
  const found = model.outcomes.find(({ name }) => name === outcome);
  return found
    ? html`<p>${found.wasDone} <code>outcomeOf(error)</code> is <a href="${root}${outcomePage(found.name)}"><code>'${found.name}'</code></a>.</p>`
    : text('That differs from one error to the next: `outcomeOf` tells.');
}

function howToSee(name: string, { name: fault, effect }: NonNullable<ErrorClass['fault']>): Html {
  const call =
    effect === 'read'
      ? "payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009', options)"
      : "payture.billCreate('550e8400-e29b-41d4-a716-446655440001', options)";
  const awaited = name === 'ApiFailure' ? `unwrap(await ${call})` : `await ${call}`;
  const needsTime = fault.startsWith('hang') ? ', timeout: 500, retries: 0' : ', retries: 0';
  return html`<p>The mock does it when it is asked to, by a header:</p>
${code(
  `const options = { headers: { 'X-Mock-Fault': '${fault}' }${needsTime} };
try {
  ${awaited};
} catch (error) {
  if (isBehindApiError(error)) console.log(error.code, outcomeOf(error));
}`,
  'ts',
)}
<p><a href="../guides/testing-with-the-mock.html">How to test with the mock</a></p>`;
}
