import type { SiteDocument, SiteOperation } from './site.ts';

/** Where things are in the site, from its root; pages put the way to the root before it. */
export const pageOf = ({ folder }: Pick<SiteDocument, 'folder'>): string => `${folder}.html`;

/** The address within the page is the one that Redoc makes of the tag and the operationId. */
export const linkOf = ({ folder, module, call }: SiteOperation): string =>
  `${folder}.html#/${module.toLowerCase()}/${call.id.toLowerCase()}`;

export const modulePage = (folder: string, module: string): string => `${folder}/${module}.md`;

/** `../` as often as it takes to get from a page to the root. */
export const wayToRoot = (page: string): string => '../'.repeat(page.split('/').length - 1);
