import type { Source } from '../../../spec/openapi.ts';
import { type Html, html } from '../../html.ts';
import type { Member } from '../../members.ts';
import type { RenderText } from '../../text.ts';
import type { Values } from '../../types.ts';
import { plainBadge } from '../parts.ts';

/** What is said of a member that must not be missing: `required` in a request, `always` in an answer. */
type Required = 'required' | 'always';

/** The members of an object, those of a member below it. */
export const memberList = (members: readonly Member[], text: RenderText, must: Required): Html =>
  html`<ul class="members">${members.map((member) => memberItem(member, text, must))}</ul>`;

export function memberItem(member: Member, text: RenderText, must: Required, wire?: string): Html {
  const { name, type, required, description, source, values, limits, members } = member;
  return html`<li><code class="name">${name}</code> <span class="type">${[type, ...limits].join(', ')}</span>
${required && html` <b class="${must}">${must}</b>`}${mark(source)}${wire && html` <span class="wire">sent as <code>${wire}</code></span>`}
${description !== '' && text(description)}${values && valueList(values)}${members.length > 0 && memberList(members, text, must)}</li>\n`;
}

/** What has no mark is inferred, as in the editor. */
export const mark = (source: Source): Html | false => source !== 'inferred' && html` ${plainBadge(source)}`;

const valueList = ({ known, open }: Values): Html =>
  html`<p class="values">${open ? 'Known values' : 'One of'}: ${known.map(
    (value, index) => html`${index > 0 && ', '}<code>${value}</code>`,
  )}</p>`;
