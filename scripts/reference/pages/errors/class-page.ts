import { errorPage } from '../../client/client-links.ts';
import { outcomePage } from '../../errors/error-links.ts';
import type { ErrorClass } from '../../errors/error-model.ts';
import { type Html, html } from '../../html.ts';
import { exportBody } from '../client/export-section.ts';
import { type ErrorsAround, errorLayout, part } from './error-page.ts';
import { howToSee } from './see-it-happen.ts';

/** A class of errors: what happened, whether the call was done, and what to do. */
export function classPage(error: ErrorClass, around: ErrorsAround): string {
  const { name, about, toDo } = error;
  const seen = howToSee(error);
  return errorLayout(
    {
      path: errorPage(name),
      name,
      summary: about.doc.text,
      body: html`${part('What happened', 'what-happened', around.text(about.doc.text))}
${part('Was it done?', 'was-it-done', wasDone(error, around))}
${part('What to do', 'what-to-do', around.text(toDo))}
${seen && part('See it happen', 'see-it-happen', seen)}
${part('Members', 'members', exportBody({ ...about, doc: { ...about.doc, text: '' }, signatures: [] }, around))}`,
    },
    around,
  );
}

function wasDone({ outcome }: ErrorClass, { model, text, root }: ErrorsAround): Html {
  const found = model.outcomes.find(({ name }) => name === outcome);
  return found
    ? html`<p>${found.wasDone} <code>outcomeOf(error)</code> is <a href="${root}${outcomePage(found.name)}"><code>'${found.name}'</code></a>.</p>`
    : text('That depends on the error: `outcomeOf` tells you.');
}
