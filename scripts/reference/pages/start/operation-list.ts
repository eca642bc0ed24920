import { plural } from '../../../spec/words.ts';
import { type Html, html } from '../../html.ts';
import { linkOf, pageOf } from '../../links.ts';
import type { App, SiteDocument, SiteOperation } from '../../site.ts';
import { answerBadge, callName, deprecatedBadge, plainBadge } from '../parts.ts';

/** All operations, by app. The first app is open; the others, hundreds of links, are to be opened. */
export const operationList = (apps: readonly App[]): Html =>
  html`<div id="operations"><p class="open-all scripted"><button type="button" id="open-all" class="plain-button">Open all apps</button></p>
${apps.map((app, index) => appSection(app, index === 0))}</div>`;

function appSection({ name, versions }: App, isOpen: boolean): Html {
  const calls = versions.flatMap(({ modules }) => modules.flatMap(({ operations }) => operations)).length;
  return html`<details data-group${isOpen && html` open`}><summary><h2>${name}</h2>
<span>${versions.map(({ api }) => `V${api.version}`).join(', ')}: ${plural(calls, 'call')}</span></summary>
<div id="app-${name}">${versions.map(versionSection)}</div></details>`;
}

const versionSection = (document: SiteDocument): Html => html`<section data-group>
<h3><a href="${pageOf(document)}">V${document.api.version}</a> <span>${document.content.info.summary}</span></h3>
<ul class="rows">${document.modules.flatMap(({ operations }) => operations.map(row))}</ul>
</section>`;

function row(operation: SiteOperation): Html {
  const { call } = operation;
  return html`<li data-operation="${call.id}" data-effect="${call.effect}" data-source="${call.source}">
<a href="${linkOf(operation)}">${callName(operation)}<span class="summary">${call.summary}</span></a>
<span class="marks">${call.deprecated && deprecatedBadge}${plainBadge(call.effect)}${plainBadge(call.source)}${answerBadge(call)}</span>
</li>\n`;
}
