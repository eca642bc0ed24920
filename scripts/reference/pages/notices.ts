import type { OpenApiDocument } from '../../spec/openapi.ts';
import { type Html, html } from '../html.ts';
import { membersOf } from '../members.ts';
import { noticeAnchor, noticesOf } from '../notices.ts';
import type { RenderText } from '../text.ts';
import { memberList } from './operation/members.ts';
import { code } from './parts.ts';
import { tabs } from './tabs.ts';

/** What the server sends to somebody's own server. */
export function noticesSection(document: OpenApiDocument, text: RenderText): Html | undefined {
  const notices = noticesOf(document);
  if (notices.length === 0) return undefined;
  return html`<section id="notices"><h2>Sent to your server <a class="anchor" href="#notices" aria-label="Link to what is sent to your server">#</a></h2>
${notices.map((notice) => {
  const { operationId, summary, description, requestBody } = notice;
  const anchor = noticeAnchor(notice);
  const body = requestBody?.content['application/json'];
  const members = body ? membersOf(document, body.schema) : [];
  const examples = Object.values(body?.examples ?? {}).flatMap((example) =>
    'value' in example
      ? [{ title: example.summary, body: code(JSON.stringify(example.value, null, 2), 'json') }]
      : [],
  );
  return html`<section class="operation" id="${anchor}"><h3>${operationId} <a class="anchor" href="#${anchor}" aria-label="Link to ${operationId}">#</a></h3>
<p class="lead">${summary}</p>
<div class="halves"><div class="text">${text(description)}${members.length > 0 && memberList(members, text, 'always')}</div>
<div class="examples">${examples.length > 0 && tabs('Example', anchor, examples)}</div></div></section>`;
})}</section>`;
}
