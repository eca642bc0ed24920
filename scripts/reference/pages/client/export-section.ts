import type { ClientExport, ClientMember, Doc, Parameter, Signature } from '../../client/client-model.ts';
import type { ClientText } from '../../client/client-text.ts';
import type { Guide } from '../../guides.ts';
import { type Html, html } from '../../html.ts';
import { code } from '../parts.ts';

/** What the exports of a page have in common. */
export interface Around extends ClientText {
  readonly guides: readonly Guide[];
  readonly root: string;
}

/** An export with all that its documentation says. */
export function exportSection(one: ClientExport, around: Around): Html {
  const { name, kind } = one;
  return html`<section class="export" id="${name}">
<h3>${name} <span class="kind">${kind}</span> <a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h3>
${exportBody(one, around)}
</section>`;
}

export function exportBody(one: ClientExport, around: Around): Html {
  const { name, doc, signatures, members, hasCalls, values } = one;
  return html`${description(doc, around)}
${signatures.map((signature, index) => signatureParts(signature, signatures[index - 1], name, around))}
${
  values.length > 0 &&
  html`<ul class="members">${values.map(
    ({ value, description: text }) => html`<li><code class="name">${value}</code>${around.text(text)}</li>`,
  )}</ul>`
}
${hasCalls && html`<p>Its calls are in <a href="${around.root}index.html">the list of operations</a>.</p>`}
${members.length > 0 && memberList(name, members, around)}
${guideLinks(name, around)}`;
}

/** Several ways to call a function have the same description, which is said once. */
function signatureParts(
  signature: Signature,
  before: Signature | undefined,
  name: string,
  around: Around,
): Html {
  const isSame = before?.doc.text === signature.doc.text;
  return html`<pre tabindex="0"><code class="language-ts">${around.code(signature.code, name)}</code></pre>
${!isSame && description(signature.doc, around)}
${parameterList(signature.parameters, around)}
${!isSame && consequences(signature.doc, around)}`;
}

const description = ({ text }: Doc, around: Around): Html | false => text !== '' && around.text(text);

function consequences({ returns, throws, examples }: Doc, around: Around): Html {
  const { inline } = around.text;
  return html`${returns !== '' && html`<p><b>Returns</b> ${inline(returns)}</p>`}
${throws.length > 0 && html`<p><b>Throws</b></p><ul>${throws.map((text) => html`<li>${inline(named(text))}</li>`)}</ul>`}
${examples.map((example) => code(example.replaceAll(/^```\w*\n|\n```$/g, ''), 'ts'))}`;
}

/** The name of an error as code, so that it becomes a link. */
const named = (text: string): string => text.replace(/^([A-Z]\w*(?:Error|Failure))\b/, '`$1`');

const parameterList = (parameters: readonly Parameter[], { text }: Around): Html | false =>
  parameters.length > 0 &&
  html`<ul class="members">${parameters.map(
    (parameter) =>
      html`<li><code class="name">${parameter.name}</code> ${text.inline(parameter.description)}</li>`,
  )}</ul>`;

/** Those that must be given come first, and those of others last. */
function memberList(owner: string, members: readonly ClientMember[], around: Around): Html {
  const rank = ({ from, isOptional }: ClientMember): number => (from ? 2 : 0) + (isOptional ? 1 : 0);
  const sorted = members.toSorted((one, other) => rank(one) - rank(other));
  return html`<ul class="members">${sorted.map((member) => memberItem(owner, member, around))}</ul>`;
}

function memberItem(owner: string, member: ClientMember, around: Around): Html {
  const { name, type, isOptional, from, doc, parameters } = member;
  const anchor = `${owner}.${name}`;
  return html`<li id="${anchor}"><code class="name">${name}</code> <code class="type">${around.type(type)}</code>${
    isOptional && html` <span class="type">optional</span>`
  }${from !== undefined && html` <span class="type">of ${around.type(from)}</span>`}
<a class="anchor" href="#${anchor}" aria-label="Link to ${anchor}">#</a>
${description(doc, around)}${parameterList(parameters, around)}${consequences(doc, around)}</li>\n`;
}

function guideLinks(name: string, { guides, root }: Around): Html | false {
  const used = new RegExp(`\\b${name}\\b`);
  const about = guides.filter(({ markdown }) => used.test(codeIn(markdown)));
  return (
    about.length > 0 &&
    html`<p class="seen-in">Used in ${about.map(
      ({ page, title }, index) => html`${index > 0 && ', '}<a href="${root}${page}">${title}</a>`,
    )}.</p>`
  );
}

/** A name such as `poll` is a word, too. */
const codeIn = (markdown: string): string =>
  [...markdown.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text).join('\n');
