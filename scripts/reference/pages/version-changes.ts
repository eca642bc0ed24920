import { plural } from '../../spec/words.ts';
import { type Html, html } from '../html.ts';
import { linkOf, pageOf } from '../links.ts';
import type { App, Site, SiteOperation } from '../site.ts';
import { rendererOf } from '../text.ts';
import { type VersionChanges, versionChanges } from '../version-changes.ts';
import { layout } from './layout.ts';

/** What changed between the versions of an app, call by call, as the documents differ. */
export function versionChangesPage({ apps }: Site): string {
  const several = apps.filter(({ versions }) => versions.length > 1);
  return layout({
    path: 'versions.html',
    title: 'What changed between versions – Behind API',
    description: 'The versions of each app compared, call by call.',
    kind: 'downloads',
    body: html`<article class="prose versions-compared">
<h1>What changed between versions</h1>
<p>A later version of an app adds calls or changes some. The earlier versions still work, and a program can use several at once. This page
compares what is known about their calls.</p>
<p>${several.map(({ name }, index) => html`${index > 0 && ' · '}<a href="#${name}">${name}</a>`)}</p>
${several.map(appSection)}
</article>`,
  });
}

const appSection = (
  app: App,
): Html => html`<section><h2 id="${app.name}">${app.name} <a class="anchor" href="#${app.name}" aria-label="Link to ${app.name}">#</a></h2>
${versionChanges(app).map(versionSection)}</section>`;

const { inline } = rendererOf(() => undefined);

function versionSection({ older, newer, added, missing, changed, same }: VersionChanges): Html {
  const after = html`<a href="${pageOf(newer)}">V${newer.api.version}</a>`;
  const before = html`<a href="${pageOf(older)}">V${older.api.version}</a>`;
  return html`<h3>${after} after ${before}</h3>
${newer.content.info.summary !== undefined && html`<p>${newer.content.info.summary}</p>`}
${changed.map(
  ({ newer: operation, differences }) => html`<p>${link(operation)} is different:</p>
<ul>${differences.map((text) => html`<li>${inline(text)}</li>`)}</ul>`,
)}
${added.length > 0 && html`<p>New: ${links(added)}.</p>`}
${missing.length > 0 && html`<p>Only in V${older.api.version}: ${links(missing)}.</p>`}
${same.length > 0 && html`<p>${plural(same.length, 'call')} ${same.length === 1 ? 'is' : 'are'} the same: ${links(same)}.</p>`}`;
}

const links = (operations: readonly SiteOperation[]): Html =>
  html`${operations.map((operation, index) => html`${index > 0 && ', '}${link(operation)}`)}`;

const link = (operation: SiteOperation): Html =>
  html`<a href="${linkOf(operation)}"><code>${operation.module}.${operation.call.name}</code></a>`;
