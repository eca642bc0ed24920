import { clientLinks, clientPage, exportLink, shortName } from '../../client/client-links.ts';
import type { ClientEntry, ClientExport, ClientModel, ExportKind } from '../../client/client-model.ts';
import { clientText } from '../../client/client-text.ts';
import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import { wayToRoot } from '../../links.ts';
import type { Site } from '../../site.ts';
import { layout } from '../layout.ts';
import { type Around, exportSection } from './export-section.ts';

/** What an entry of the package exports; of what another one exports too, there is a link. */
export function clientEntryPage(
  entry: ClientEntry,
  model: ClientModel,
  errors: ReadonlySet<string>,
  site: Site,
  guides: readonly Guide[],
): string {
  const path = clientPage(entry.name);
  const root = wayToRoot(path);
  const around: Around = {
    ...clientText(clientLinks(model, errors, entry), site, root),
    guides,
    root,
  };
  const here = entry.exports.filter(({ name, home }) => home === entry.name && !errors.has(name));
  const elsewhere = entry.exports.filter((one) => !here.includes(one));
  const groups = groupsOf(here);
  return layout({
    path,
    title: `${entry.name} – Behind API`,
    description: `Everything you can import from ${entry.name}.`,
    kind: 'client',
    body: html`<div class="columns">
<nav class="contents" aria-label="On this page">
<a class="of-module" href="index.html">All entries</a>
<ul>${model.entries.map(
      ({ name }) =>
        html`<li><a href="${shortName(name)}.html"${name === entry.name && html` aria-current="page"`}>${shortName(name)}</a></li>`,
    )}</ul>
${groups.map(
  ({ title, exports }) => html`<span class="of-module">${title}</span>
<ul>${exports.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>`,
)}</nav>
<div class="pages">
<div class="intro">
<nav class="crumbs" aria-label="Breadcrumb"><a href="index.html">Client</a> / <span aria-current="page">${shortName(entry.name)}</span></nav>
<h1>${entry.name}</h1>
${around.text(entry.description)}
</div>
${groups.map(
  ({ title, anchor, exports }) => html`<section class="module"><h2 id="${anchor}">${title}</h2>
${exports.map((one) => exportSection(one, around))}</section>`,
)}
${elsewhere.length > 0 && others(elsewhere, errors, root)}
</div>
</div>`,
  });
}

const titles: Readonly<Record<ExportKind, string>> = {
  function: 'Functions',
  class: 'Classes',
  constant: 'Constants',
  type: 'Options and types',
};

interface Group {
  readonly title: string;
  readonly anchor: string;
  readonly exports: readonly ClientExport[];
}

const groupsOf = (exports: readonly ClientExport[]): Group[] =>
  Object.entries(titles).flatMap(([kind, title]) => {
    const own = exports.filter((one) => one.kind === kind);
    return own.length > 0 ? [{ title, anchor: `group-${kind}`, exports: own }] : [];
  });

const others = (exports: readonly ClientExport[], errors: ReadonlySet<string>, root: string): Html =>
  html`<section class="module"><h2 id="elsewhere">Described elsewhere</h2>
<p>${exports.map(
    (one, index) =>
      html`${index > 0 && ', '}<a href="${root}${exportLink(one, errors)}"><code>${one.name}</code></a>`,
  )}</p></section>`;
