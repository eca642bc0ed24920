import { plural } from '../../../spec/words.ts';
import { clientLinks, clientPage, exportLink, shortName } from '../../client/client-links.ts';
import type { ClientEntry, ClientExport, ClientModel } from '../../client/client-model.ts';
import { type ClientText, clientText } from '../../client/client-text.ts';
import { firstSentence } from '../../first-sentence.ts';
import { type Html, html } from '../../html.ts';
import type { Site } from '../../site.ts';
import { layout } from '../layout.ts';

/** All entries of the client, with what each exports. */
export const clientOverview = (model: ClientModel, errors: ReadonlySet<string>, site: Site): string =>
  layout({
    path: 'client/index.html',
    title: 'The client – Behind API',
    description: 'Everything you can import from node-behind-api-client, entry by entry.',
    kind: 'client',
    body: html`<div class="columns">
<nav class="contents" aria-label="On this page"><ul>${model.entries.map(
      ({ name }) => html`<li><a href="#${shortName(name)}">${shortName(name)}</a></li>`,
    )}</ul></nav>
<div class="pages">
<div class="intro"><h1>The client</h1>
<p>This is everything you can import, entry by entry. An entry that you do not import costs nothing. The calls themselves are in
<a href="../index.html">the list of operations</a>, and what they can throw is under <a href="../errors/index.html">Errors</a>.</p></div>
${model.entries.map((entry) => entrySection(entry, clientText(clientLinks(model, errors, entry), site, '../'), errors))}
</div>
</div>`,
  });

function entrySection(entry: ClientEntry, { text }: ClientText, errors: ReadonlySet<string>): Html {
  const anchor = shortName(entry.name);
  const own = entry.exports.filter(({ home }) => home === entry.name);
  const shared = entry.exports.length - own.length;
  const sorted = calledFirst(own);
  return html`<section class="module"><h2 id="${anchor}"><a href="../${clientPage(entry.name)}">${entry.name}</a> <a class="anchor" href="#${anchor}" aria-label="Link to ${entry.name}">#</a></h2>
${text(entry.description)}
<ul class="members">${sorted.map(
    (
      one,
    ) => html`<li><a href="../${exportLink(one, errors)}"><code class="name">${one.name}</code></a> <span class="type">${one.kind}</span>
${text(firstSentence(one.doc.text || (one.signatures[0]?.doc.text ?? '')))}</li>`,
  )}</ul>
${shared > 0 && html`<p class="type">And ${plural(shared, 'export')} of other entries.</p>`}</section>`;
}

const order = ['function', 'class', 'constant', 'type'];

/** Functions before their options. */
const calledFirst = (exports: readonly ClientExport[]): ClientExport[] =>
  exports.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
