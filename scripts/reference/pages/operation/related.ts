import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import { linkOf, modulePage, redocLinkOf } from '../../links.ts';
import type { Site, SiteOperation } from '../../site.ts';

/** Where else the call is: in other versions, in guides, and in other forms of this page. */
export function related(operation: SiteOperation, site: Site, guides: readonly Guide[], root: string): Html {
  const versions = otherVersions(operation, site);
  const about = guides.filter(({ markdown }) => markdown.includes(`(operation:${operation.call.id})`));
  return html`<ul class="related">
${
  versions.length > 0 &&
  html`<li>Other versions: ${versions.map(
    (other, index) =>
      html`${index > 0 && ', '}<a href="${root}${linkOf(other)}" data-version="${other.version}">V${other.version}</a>`,
  )}</li>`
}
${about.map(({ page, title }) => html`<li>Guide: <a href="${root}${page}">${title}</a></li>`)}
<li>The same <a href="${root}${redocLinkOf(operation)}">in the Redoc view</a>, <a href="${root}${modulePage(operation.folder, operation.module)}" data-call="${operation.call.name}">as Markdown</a></li>
</ul>`;
}

/** The calls of the same name in other versions of the app, the newest first. */
const otherVersions = (
  { app, module, version, call }: SiteOperation,
  { operations }: Site,
): SiteOperation[] =>
  operations
    .filter(
      (other) =>
        other.app === app &&
        other.module === module &&
        other.call.name === call.name &&
        other.version !== version,
    )
    .sort((one, other) => other.version - one.version);
