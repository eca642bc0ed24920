import { clientLinks, errorPage } from '../../client/client-links.ts';
import type { ClientModel } from '../../client/client-model.ts';
import { clientText } from '../../client/client-text.ts';
import { codePage, outcomePage } from '../../errors/error-links.ts';
import type { ErrorModel } from '../../errors/error-model.ts';
import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import { wayToRoot } from '../../links.ts';
import { plainText } from '../../plain-text.ts';
import type { Site } from '../../site.ts';
import type { Around } from '../client/export-section.ts';
import { layout } from '../layout.ts';

/** What the pages of errors have in common. */
export interface ErrorsAround extends Around {
  readonly model: ErrorModel;
  readonly site: Site;
}

export const namesOf = ({ classes }: ErrorModel): ReadonlySet<string> =>
  new Set(classes.map(({ name }) => name));

export function errorsAround(
  client: ClientModel,
  model: ErrorModel,
  site: Site,
  guides: readonly Guide[],
): ErrorsAround {
  const root = wayToRoot('errors/index.html');
  return {
    ...clientText(withOptions(clientLinks(client, namesOf(model))), site, root),
    guides,
    root,
    model,
    site,
  };
}

/** Texts about errors call the options of the client by their names alone. */
const withOptions = (links: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([
    ...[...links].map(([name, link]) => [name.replace(/^ClientOptions\./, ''), link] as const),
    ...links,
  ]);

export interface ErrorPage {
  readonly path: string;
  /** As it stands in code, or in words. */
  readonly name: string;
  readonly summary: string;
  readonly body: Html;
}

/** A page about one error, beside the list of all. */
export const errorLayout = (
  { path, name, summary, body }: ErrorPage,
  { model, root }: ErrorsAround,
): string =>
  layout({
    path,
    title: `${name} – Errors – Behind API`,
    description: plainText(summary),
    kind: 'errors',
    body: html`<div class="columns">
<nav class="contents" aria-label="Errors">
<a class="of-module" href="index.html">All errors</a>
<span class="of-module">Errors that are thrown</span>
<ul>${model.classes.map((one) => item(errorPage(one.name), one.name, path, root))}</ul>
<span class="of-module">Outcomes</span>
<ul>${model.outcomes.map((one) => item(outcomePage(one.name), one.name, path, root))}</ul>
<span class="of-module">Codes of the API</span>
<ul>${model.codes.map(({ code }) => item(codePage(code), String(code), path, root))}</ul>
</nav>
<div class="pages"><div class="intro">
<nav class="crumbs" aria-label="Breadcrumb"><a href="index.html">Errors</a> / <span aria-current="page">${name}</span></nav>
<h1>${name}</h1>
</div>
<div class="error">${body}</div></div>
</div>`,
  });

const item = (page: string, name: string, path: string, root: string): Html =>
  html`<li><a href="${root}${page}"${page === path && html` aria-current="page"`}>${name}</a></li>`;

/** A part of a page, with an address of its own. */
export const part = (title: string, anchor: string, body: Html | string): Html =>
  html`<h2 id="${anchor}">${title}</h2>
${typeof body === 'string' ? html`<p>${body}</p>` : body}`;
