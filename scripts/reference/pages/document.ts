import { html, scriptJson } from '../html.ts';
import { linkOf, pageOf, wayToRoot } from '../links.ts';
import { redocDocument } from '../redoc-document.ts';
import type { Site, SiteDocument } from '../site.ts';
import { layout } from './layout.ts';

/** The languages of the samples, named as the samples are: Redoc shows no others. */
const languages = [
  { lang: 'typescript', label: 'TypeScript' },
  { lang: 'shell', label: 'curl' },
];

/** Version → the addresses, within its page, of its calls. */
export type Versions = Readonly<Record<string, readonly string[]>>;

const options = {
  // The document is bundled already.
  skipBundle: true,
  disableTelemetry: true,
  hideDownloadButtons: true,
  codeSamples: { languages },
};

export function documentPage(document: SiteDocument, site: Site): string {
  const { api, content } = document;
  const path = pageOf(document);
  const root = wayToRoot(path);
  const versions = site.apps.find(({ name }) => name === api.app)?.versions ?? [];
  return layout({
    path,
    title: `${api.app} V${api.version} – Behind API`,
    description: content.info.summary,
    kind: 'document',
    scripts: ['redoc.js', 'document.js'],
    bar: html`<div class="versions"><span>${api.app}</span>${versions.map((version) =>
      version === document
        ? html`<a href="${root}${pageOf(version)}" data-version="${version.api.version}" aria-current="page">V${version.api.version}</a>`
        : html`<a href="${root}${pageOf(version)}" data-version="${version.api.version}">V${version.api.version}</a>`,
    )}</div>`,
    body: html`<div id="redoc"></div>
<noscript><div class="prose"><h1>${api.app} V${api.version}</h1><p>${content.info.summary}</p>
<p>This page needs JavaScript. The same, as plain Markdown:</p>
<ul>${document.modules.map(({ name }) => html`<li><a href="${root}${document.folder}/${name}.md">${name}</a></li>`)}</ul></div></noscript>
<script type="application/json" id="other-versions">${scriptJson(addresses(versions))}</script>
<script type="application/json" id="options">${scriptJson(options)}</script>
<script type="application/json" id="document">${scriptJson(redocDocument(document, site, root))}</script>`,
  });
}

const addresses = (versions: readonly SiteDocument[]): Versions =>
  Object.fromEntries(
    versions.map(({ api, modules }) => [
      api.version,
      modules.flatMap(({ operations }) =>
        operations.map((operation) => linkOf(operation).replace(/^[^#]*/, '')),
      ),
    ]),
  );
