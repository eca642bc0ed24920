import { type Html, html } from '../html.ts';
import type { Site, SiteDocument } from '../site.ts';

/** Links to the versions of an app, on pages of one kind. */
export function versionLinks(
  document: SiteDocument,
  site: Site,
  pageOf: (document: SiteDocument) => string,
  root: string,
): Html {
  const versions = site.apps.find(({ name }) => name === document.api.app)?.versions ?? [];
  return html`<div class="versions"><span>${document.api.app}</span>${versions.map((version) => {
    const current = version === document && html` aria-current="page"`;
    return html`<a href="${root}${pageOf(version)}" data-version="${version.api.version}"${current}>V${version.api.version}</a>`;
  })}</div>`;
}
