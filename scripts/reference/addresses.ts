import { html } from './html.ts';

/**
 * Tells search engines and those who share a page where it is: adds its address and what to show of it to each page, and a sitemap.
 * https://www.sitemaps.org/protocol.html, https://ogp.me
 *
 * @param base - the address of the site, with `/` at the end
 */
export function withAddresses(files: ReadonlyMap<string, string>, base: string): Map<string, string> {
  const pages = [...files.keys()].filter(isPage);
  return new Map([
    ...[...files].map(
      ([path, text]) => [path, isPage(path) ? withAddress(text, addressOf(path, base)) : text] as const,
    ),
    ['sitemap.xml', sitemap(pages.map((path) => addressOf(path, base)))],
  ]);
}

/** The Redoc views say the same as other pages, and the page for what is missing is none to be found. */
const isPage = (path: string): boolean =>
  path.endsWith('.html') && !path.endsWith('.redoc.html') && path !== '404.html';

const addressOf = (path: string, base: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');

function withAddress(page: string, address: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)">/.exec(page) ?? [];
  const tags = [
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="Behind API">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${address}">`,
  ];
  return page.replace('<link rel="icon"', () => `${tags.join('\n')}\n<link rel="icon"`);
}

const sitemap = (addresses: readonly string[]): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>
`.text;
