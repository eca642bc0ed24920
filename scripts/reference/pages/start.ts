import type { Coverage } from '../../coverage/coverage.ts';
import { plural } from '../../spec/words.ts';
import type { Guide } from '../guides.ts';
import { type Html, html } from '../html.ts';
import { linkOf, pageOf } from '../links.ts';
import { samplesOf } from '../samples.ts';
import type { App, Site, SiteDocument, SiteOperation } from '../site.ts';
import { howSure } from './how-sure.ts';
import { layout } from './layout.ts';
import { callLink, callName, code, deprecatedBadge, legend, plainBadge } from './parts.ts';

/** The call that newcomers are shown. */
const FIRST_CALL = 'V20.payments.payture.billStatus';

export function startPage(site: Site, guides: readonly Guide[], coverage: Coverage): string {
  const { operations, apps, documents } = site;
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
${searchForm(site)}
<div class="columns">
<div class="list">
<ol id="results" class="rows" hidden aria-label="Operations found"></ol>
<div id="operations">${apps.map(appSection)}</div>
</div>
<aside aria-label="About this API">
${firstCall(site)}
${guidesBox(guides)}
${news(site)}
<section><h2>What the marks mean</h2>${legend()}</section>
${howSure(coverage, site)}
</aside>
</div>`,
  });
}

function searchForm({ apps, documents }: Site): Html {
  const versions = [...new Set(documents.map(({ api }) => api.version))].sort((one, other) => other - one);
  return html`<form id="search" class="scripted" role="search">
<div class="field">
<label for="query" class="unseen">Search operations</label>
<input id="query" type="search" placeholder="Search by name, path, parameter or word" autocomplete="off" spellcheck="false">
<kbd aria-hidden="true">/</kbd>
</div>
<div class="filters">
${select(
  'app',
  'App',
  apps.map(({ name }) => [name, name]),
)}
${select(
  'version',
  'Version',
  versions.map((version) => [String(version), `V${version}`]),
)}
${select('effect', 'Effect', ['read', 'write', 'charge'].map(same))}
${select('source', 'Source', ['documented', 'observed', 'inferred'].map(same))}
<button id="clear" type="button" hidden>Clear</button>
<output id="count" aria-live="polite"></output>
</div>
</form>`;
}

const same = (name: string): [string, string] => [name, name];

const select = (id: string, label: string, values: readonly (readonly [string, string])[]): Html =>
  html`<label>${label} <select id="${id}"><option value="">all</option>${values.map(
    ([value, name]) => html`<option value="${value}">${name}</option>`,
  )}</select></label>`;

const appSection = ({ name, versions }: App): Html =>
  html`<section data-group id="app-${name}"><h2>${name}</h2>${versions.map(versionSection)}</section>`;

const versionSection = (document: SiteDocument): Html => html`<section data-group>
<h3><a href="${pageOf(document)}">V${document.api.version}</a> <span>${document.content.info.summary}</span></h3>
<ul class="rows">${document.modules.flatMap(({ operations }) => operations.map(row))}</ul>
</section>`;

function row(operation: SiteOperation): Html {
  const { call } = operation;
  return html`<li data-operation="${call.id}" data-effect="${call.effect}" data-source="${call.source}">
<a href="${linkOf(operation)}">${callName(operation)}<span class="summary">${call.summary}</span></a>
<span class="marks">${call.deprecated && deprecatedBadge}${plainBadge(call.effect)}${plainBadge(call.source)}</span>
</li>\n`;
}

function firstCall({ operations }: Site): Html {
  const operation = operations.find(({ call }) => call.id === FIRST_CALL);
  const [sample] = operation ? samplesOf(operation) : [];
  return html`<section id="first-call"><h2>The first call</h2>
${code('npm i node-behind-api-client', 'sh')}
${sample && code(sample.typescript, 'ts')}
<p>No server at hand? <a href="guides/testing-with-the-mock.html">Start the mock</a>.</p>
</section>`;
}

const guidesBox = (guides: readonly Guide[]): Html => html`<section id="guides"><h2>Guides</h2>
<ul class="plain">${guides.map(({ page, title }) => html`<li><a href="${page}">${title}</a></li>`)}</ul>
</section>`;

function news({ operations }: Site): Html {
  const byId = new Map(operations.map((operation) => [operation.call.id, operation]));
  const pairs = operations.flatMap((older) => {
    const newer = byId.get(older.call.supersededBy ?? '');
    return newer ? [{ older, newer }] : [];
  });
  const deprecated = operations.filter(({ call }) => call.deprecated);
  return html`<section id="new"><h2>What is new</h2>
<p>${plural(pairs.length, 'call')} ${pairs.length === 1 ? 'has' : 'have'} a later version. The earlier ones still work.</p>
<details><summary>Show them</summary>
<ul class="pairs">${pairs.map(
    ({ older, newer }) =>
      html`<li>${callLink(newer, '')}<span> in place of V${older.version}: <a href="${linkOf(older)}">${older.call.name}</a></span></li>`,
  )}</ul>
</details></section>
<section id="deprecated"><h2>What is deprecated</h2>
${
  deprecated.length > 0
    ? html`<ul class="pairs">${deprecated.map((operation) => html`<li>${callLink(operation, '')}</li>`)}</ul>`
    : html`<p>Nothing is.</p>`
}
</section>`;
}
