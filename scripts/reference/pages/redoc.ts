import { html, scriptJson } from '../html.ts';
import { anchorOf, pageOf, redocPageOf, wayToRoot } from '../links.ts';
import { redocDocument } from '../redoc-document.ts';
import type { Site, SiteDocument } from '../site.ts';
import { layout } from './layout.ts';
import { versionLinks } from './versions.ts';

/** Version → the addresses, within its page, of its calls. */
export type Versions = Readonly<Record<string, readonly string[]>>;

const options = {
  // The document is bundled already.
  skipBundle: true,
  disableTelemetry: true,
  hideDownloadButtons: true,
  // Samples of our own would stay the same whichever example is chosen; these are made of the chosen one.
  codeSamples: { languages: [{ lang: 'curl' }, { lang: 'payload', label: 'JSON' }] },
};

/** The document as Redoc shows it, for those who are used to it. */
export function redocPage(document: SiteDocument, site: Site): string {
  const { api, content } = document;
  const path = redocPageOf(document);
  const root = wayToRoot(path);
  const versions = site.apps.find(({ name }) => name === api.app)?.versions ?? [];
  return layout({
    path,
    title: `${api.app} V${api.version}, Redoc view – Behind API`,
    description: content.info.summary,
    kind: 'redoc',
    scripts: ['redoc.js', 'redoc-page.js'],
    bar: html`${versionLinks(document, site, redocPageOf, root)}<a href="${root}${pageOf(document)}" aria-label="Plain view">Plain<span> view</span></a>`,
    body: html`<div id="redoc"></div>
<noscript><div class="prose"><h1>${api.app} V${api.version}</h1><p>${content.info.summary}</p>
<p>The Redoc view needs JavaScript. <a href="${root}${pageOf(document)}">The plain view</a> does not.</p></div></noscript>
<script type="application/json" id="other-versions">${scriptJson(addresses(versions))}</script>
<script type="application/json" id="options">${scriptJson(options)}</script>
<script type="application/json" id="document">${scriptJson(redocDocument(document, site, root))}</script>`,
  });
}

const addresses = (versions: readonly SiteDocument[]): Versions =>
  Object.fromEntries(
    versions.map(({ api, modules }) => [
      api.version,
      modules.flatMap(({ operations }) => operations.map((operation) => `#${anchorOf(operation)}`)),
    ]),
  );
