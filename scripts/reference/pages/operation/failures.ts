import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { codePage } from '../../errors/error-links.ts';
import { failuresOf } from '../../failures.ts';
import { type Html, html } from '../../html.ts';
import type { SiteOperation } from '../../site.ts';

/** Every failure that the spec has an example of. */
export function failureTable(document: OpenApiDocument, operation: SiteOperation, root: string): Html {
  const rows = failuresOf(document, operation).map(
    ({ status, summary, message, code }) =>
      html`<tr><td>${status}</td><td>${code !== undefined && html`<a href="${root}${codePage(code)}">${code}</a>`}</td><td>${summary}${message !== '' && html`: <q>${message}</q>`}</td></tr>\n`,
  );
  return html`<div class="table failures" tabindex="0" role="group" aria-label="Failures"><table>
<thead><tr><th scope="col">HTTP</th><th scope="col">Code</th><th scope="col">What happened, and the API's message</th></tr></thead>
<tbody>${rows}</tbody></table></div>
<p>Read <code>success</code>, never the HTTP status. <a href="${root}guides/errors-and-retries.html">What to do about failures</a></p>`;
}
