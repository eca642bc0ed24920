import type { SiteDocument, SiteOperation } from './site.ts';

/** Where things are in the site, from its root; pages put the way to the root before it. */
export const pageOf = ({ folder }: Pick<SiteDocument, 'folder'>): string => `${folder}.html`;

/** The same document as Redoc shows it. */
export const redocPageOf = ({ folder }: Pick<SiteDocument, 'folder'>): string => `${folder}.redoc.html`;

/** The address within the page is the one that Redoc makes of the tag and the operationId, on both kinds of page. */
export const anchorOf = ({ module, call }: Pick<SiteOperation, 'module' | 'call'>): string =>
  `/${module.toLowerCase()}/${call.id.toLowerCase()}`;

export const linkOf = (operation: SiteOperation): string => `${pageOf(operation)}#${anchorOf(operation)}`;

export const redocLinkOf = (operation: SiteOperation): string =>
  `${redocPageOf(operation)}#${anchorOf(operation)}`;

export const modulePage = (folder: string, module: string): string => `${folder}/${module}.md`;

/** `../` as often as it takes to get from a page to the root. */
export const wayToRoot = (page: string): string => '../'.repeat(page.split('/').length - 1);
