import { html } from '../html.ts';
import type { Site } from '../site.ts';
import { layout } from './layout.ts';

export const downloadsPage = ({ documents }: Site): string =>
  layout({
    path: 'downloads.html',
    title: 'Downloads – Behind API',
    description: 'The OpenAPI documents of the Behind API, bundled, as YAML and JSON.',
    kind: 'downloads',
    body: html`<article class="prose">
<h1>Downloads</h1>
<p>The API as OpenAPI 3.1, each document complete in itself. The one with all of them is in the npm package, too, as
<code>node-behind-api-client/openapi/all.json</code>. An <code>operationId</code> is an identifier that generators of code
take, <code>V20_payments_payture_billCreate</code>; <code>x-call-path</code> beside it is the call as the client has it.</p>
<div class="table" tabindex="0" role="group" aria-label="OpenAPI documents"><table>
<thead><tr><th>Document</th><th>Operations</th><th>Files</th></tr></thead>
<tbody>
<tr><td>All of them in one</td><td>${documents.reduce((sum, { api }) => sum + countOf(api), 0)}</td><td>${files('all')}</td></tr>
${documents.map(
  ({ folder, api }) =>
    html`<tr><td>${api.app} V${api.version}</td><td>${countOf(api)}</td><td>${files(folder)}</td></tr>\n`,
)}</tbody></table></div>
<h2 id="markdown">For assistants</h2>
<p><a href="llms.txt">llms.txt</a> lists the guides and one Markdown page per module, with parameters, answers and samples.</p>
</article>`,
  });

const countOf = (api: { readonly modules: readonly { readonly calls: readonly unknown[] }[] }): number =>
  api.modules.reduce((sum, { calls }) => sum + calls.length, 0);

const files = (folder: string) =>
  html`<a href="openapi/${folder}.yaml" download aria-label="${folder} as YAML">YAML</a> · <a href="openapi/${folder}.json" download aria-label="${folder} as JSON">JSON</a>`;
