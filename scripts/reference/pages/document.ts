import type { Guide } from '../guides.ts';
import { type Html, html, scriptJson } from '../html.ts';
import { anchorOf, pageOf, redocPageOf, wayToRoot } from '../links.ts';
import type { Site, SiteDocument, SiteModule } from '../site.ts';
import { textOf } from '../text.ts';
import { layout } from './layout.ts';
import { lifecyclesSection } from './life-cycles.ts';
import { noticesSection } from './notices.ts';
import { operationSection, type Surroundings } from './operation/operation.ts';
import { faults } from './operation/try-it.ts';
import { versionLinks } from './versions.ts';

/** All operations of a document, complete without JavaScript. */
export function documentPage(document: SiteDocument, site: Site, guides: readonly Guide[]): string {
  const { api, content, modules, server } = document;
  const path = pageOf(document);
  const root = wayToRoot(path);
  const text = textOf(document, site, root);
  const around: Surroundings = { document: content, site, guides, text, root };
  const notices = noticesSection(content, text);
  const lifecycles = lifecyclesSection(document, text);
  return layout({
    path,
    title: `${api.app} V${api.version} – Behind API`,
    description: content.info.summary,
    kind: 'document',
    bar: versionLinks(document, site, pageOf, root),
    body: html`<div class="columns">
${contents(document, { notices, lifecycles })}
<div class="pages">
<div class="intro">
<nav class="crumbs" aria-label="Breadcrumb"><a href="${root}index.html">Operations</a> / <a href="${root}index.html#app-${api.app}">${api.app}</a> / <span aria-current="page">V${api.version}</span></nav>
<h1>${api.app} V${api.version}</h1>
<p class="lead">${content.info.summary}</p>
${content.info.description !== undefined && text(content.info.description)}
<p class="path"><code>${server}</code></p>
<p class="forms"><a href="${root}${redocPageOf(document)}">Redoc view</a> · <a href="${root}openapi/${document.folder}.yaml">OpenAPI</a> · <a href="${root}guides/getting-started.html">Getting started</a></p>
</div>
${modules.map((module) => moduleSection(module, around))}
${notices}
${lifecycles}
</div>
</div>
<script type="application/json" id="faults">${scriptJson(faults())}</script>`,
  });
}

const moduleAnchor = ({ name }: SiteModule): string => `/${name.toLowerCase()}`;

function moduleSection(module: SiteModule, around: Surroundings): Html {
  const anchor = moduleAnchor(module);
  return html`<section class="module"><h2 id="${anchor}">${module.name} <a class="anchor" href="#${anchor}" aria-label="Link to ${module.name}">#</a></h2>
${around.text(module.description)}
${module.operations.map((operation) => operationSection(operation, around))}</section>`;
}

function contents(
  { modules }: SiteDocument,
  { notices, lifecycles }: { readonly notices: Html | undefined; readonly lifecycles: Html | undefined },
): Html {
  return html`<nav class="contents" aria-label="On this page">
${modules.map(
  (module) => html`<a class="of-module" href="#${moduleAnchor(module)}">${module.name}</a>
<ul>${module.operations.map((operation) => html`<li><a href="#${anchorOf(operation)}">${operation.call.name}</a></li>`)}</ul>`,
)}
${notices && html`<a class="of-module" href="#notices">Sent to your server</a>`}
${lifecycles && html`<a class="of-module" href="#life-cycles">Life cycles</a>`}
</nav>`;
}
