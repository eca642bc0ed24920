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
<p>These documents describe the API in OpenAPI 3.1. Each is complete in itself. The npm package contains the one with all operations, too:
<code>node-behind-api-client/openapi/all.json</code>. Each <code>operationId</code> is a name that code generators accept, such as
<code>V20_payments_payture_billCreate</code>; <code>x-call-path</code> is the name of the call in the client.</p>
<div class="table" tabindex="0" role="group" aria-label="OpenAPI documents"><table>
<thead><tr><th>Document</th><th>Operations</th><th>Files</th></tr></thead>
<tbody>
<tr><td>All in one</td><td>${documents.reduce((sum, { api }) => sum + countOf(api), 0)}</td><td>${files('all')}</td></tr>
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
