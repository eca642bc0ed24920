import { html } from '../html.ts';
import { layout } from './layout.ts';

/**
 * What a server shows for an address that is none of the site, at whatever depth: so its links begin at the root of the server.
 *
 * @param root - the path of the site on its server
 */
export const notFoundPage = (root = '/'): string =>
  layout({
    path: '404.html',
    root,
    title: 'No such page – Behind API',
    description: 'The reference of the Behind API has no such page.',
    kind: 'downloads',
    body: html`<article class="prose"><h1>There is no such page</h1>
<p>Search for a call by its name, a part of its URL or a line of code. Or start from
<a href="${root}index.html">the list of operations</a> or <a href="${root}guides/index.html">the guides</a>.</p></article>`,
  });
