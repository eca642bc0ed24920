import type { Coverage } from '../../../coverage/coverage.ts';
import { plural } from '../../../spec/words.ts';
import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import type { App, Site } from '../../site.ts';
import { howSure } from '../how-sure.ts';
import { layout } from '../layout.ts';
import { legend } from '../parts.ts';
import { firstCall } from './first-call.ts';
import { operationList } from './operation-list.ts';
import { searchForm } from './search-form.ts';

export function startPage(site: Site, guides: readonly Guide[], coverage: Coverage): string {
  const { operations, documents, apps } = site;
  return layout({
    path: 'index.html',
    title: 'Behind API reference',
    description: `All ${operations.length} operations of the Behind API, with samples that work.`,
    kind: 'start',
    scripts: ['start.js'],
    body: html`<div class="hero">
<h1>Behind API reference</h1>
<p>${operations.length} operations in ${apps.length} apps and ${plural(documents.length, 'version')}: payments, chat, recruiting,
mailing, GPT, telephony and more.</p>
</div>
${searchForm(apps, documents)}
<div class="columns">
<aside aria-label="About this API">
${jumpList(apps)}
${guidesBox(guides)}
<section id="marks"><h2>What the marks mean</h2>${legend()}</section>
${changes(site)}
</aside>
<div class="list">
${firstCall()}
<ol id="results" class="rows" hidden aria-label="Operations found"></ol>
${operationList(apps)}
${howSure(coverage, site)}
</div>
</div>`,
  });
}

const jumpList = (
  apps: readonly App[],
): Html => html`<nav id="apps" aria-labelledby="apps-title"><h2 id="apps-title">Apps</h2>
<ul class="plain">${apps.map(({ name }) => html`<li><a href="#app-${name}">${name}</a></li>`)}</ul></nav>`;

const guidesBox = (guides: readonly Guide[]): Html => html`<section id="guides"><h2>Guides</h2>
<ul class="plain">${guides.map(({ page, title }) => html`<li><a href="${page}">${title}</a></li>`)}</ul>
</section>`;

function changes({ operations }: Site): Html {
  const superseded = operations.filter(({ call }) => call.supersededBy !== undefined).length;
  const deprecated = operations.filter(({ call }) => call.deprecated).length;
  return html`<section id="new"><h2>What is new</h2>
<p>${plural(superseded, 'call')} ${superseded === 1 ? 'has' : 'have'} a later version; the earlier ones still work.
${deprecated === 0 ? 'Nothing is deprecated.' : html`${plural(deprecated, 'call')} ${deprecated === 1 ? 'is' : 'are'} deprecated.`}</p>
<ul class="plain"><li><a href="versions.html">What changed between versions</a></li>
<li><a href="changelog.html">Changelog of the client</a></li></ul>
</section>`;
}
