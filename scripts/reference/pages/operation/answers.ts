import type { OpenApiDocument } from '../../../spec/openapi.ts';
import { type Html, html } from '../../html.ts';
import { membersOf } from '../../members.ts';
import type { SiteOperation } from '../../site.ts';
import type { RenderText } from '../../text.ts';
import { typeInWords } from '../../types.ts';
import { code } from '../parts.ts';
import { tabs } from '../tabs.ts';
import { mark, memberList } from './members.ts';

/** What a success returns, and a failure where that carries data. */
export function answer(document: OpenApiDocument, { call }: SiteOperation, text: RenderText): Html {
  const members = membersOf(document, call.data);
  const ofFailure = call.failureData && membersOf(document, call.failureData);
  return html`${text(call.returns)}
<p><code class="name">data</code> <span class="type">${typeInWords(document, call.data)}</span>${mark(call.answerSource)}</p>
${members.length > 0 && memberList(members, text, 'always')}
${
  call.failureData &&
  ofFailure &&
  html`<p>A failure may have <code class="name">data</code>, too: <span class="type">${typeInWords(document, call.failureData)}</span></p>
${ofFailure.length > 0 && memberList(ofFailure, text, 'always')}`
}`;
}

/** The answers with the HTTP status 200 that the spec has examples of, failures among them. */
export function answerExamples({ answers }: SiteOperation, anchor: string): Html | undefined {
  const examples = answers
    .filter(({ status }) => status === '200')
    .map(({ summary, value }) => ({ title: summary, body: code(JSON.stringify(value, null, 2), 'json') }));
  return examples.length > 0 ? tabs('Answer', `${anchor}/answers`, examples) : undefined;
}
