import type { IncomingHttpHeaders } from 'node:http';
import { requestSchema } from '../spec/schema.ts';
import type { Memory, Step } from '../steps/index.ts';
import { isObject, type JsonObject } from '../utils/json-pointer.ts';
import { refusalOf, tokensOf } from '../validation/access-token.ts';
import { wordsFor } from '../validation/message.ts';
import { readPrefer } from '../validation/prefer-header.ts';
import { ask, type PrismAnswer, type PrismOperation } from '../validation/prism.ts';
import { type Answer, json } from './answer.ts';
import type { Handler } from './router.ts';

export type Operation = { prism: PrismOperation; step: Step | undefined };

/** Answers an operation of the API: from the document, and from what is remembered. */
export function operationHandler(load: () => Promise<Operation>, memory: Memory): Handler {
  return async (request) => {
    const body = await request.json();
    const { prism, step } = await load();
    const refusal = refusalOf(prism, tokensOf(request.headers, body));
    if (refusal !== undefined) return refusal;
    const prefer = request.headers.prefer;
    const preference = prefer === undefined ? {} : readPrefer(String(prefer), prism);
    const answer = await ask(prism, headersFor(prism, request.headers, body), body, preference);
    if (answer.problems.length > 0) return unfit(prism, answer, body);
    const remembered =
      prefer === undefined && answer.valid ? step?.(body ?? {}, memory, request.origin) : undefined;
    return sendable({ ...answer, body: remembered ?? answer.body });
  };
}

/** The document's answer to a body that does not fit, with words for what is wrong with it. */
function unfit(operation: PrismOperation, answer: PrismAnswer, body: JsonObject | undefined): Answer {
  const message = wordsFor(answer.problems, requestSchema(operation), body ?? {});
  const declared = isObject(answer.body) ? answer.body : {};
  return json(answer.status, { success: false, ...declared, message }, answer.headers);
}

function sendable({ status, headers, body }: PrismAnswer): Answer {
  const type = headers['content-type'] ?? 'application/json';
  if (body === undefined || (typeof body === 'string' && !type.includes('json'))) {
    return { status, headers, body: body ?? '' };
  }
  return json(status, body, headers);
}

/** These are about how the body is sent, which has been dealt with: the answer is always the document's one type. */
const TRANSPORT = new Set(['accept', 'content-length', 'content-type', 'transfer-encoding']);

function headersFor(
  { security = [] }: PrismOperation,
  sent: IncomingHttpHeaders,
  body: JsonObject | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined && !TRANSPORT.has(name)) headers[name] = String(value);
  }
  // The name of a scheme may be in any case (RFC 9110, section 11.1), which Prism does not know.
  if (headers.authorization !== undefined) {
    headers.authorization = headers.authorization.replace(/^bearer(?=\s)/i, 'Bearer');
  }
  // A security scheme cannot be a member of the body, so a token that is there counts as sent in the header.
  const token = body?.access_token;
  if (typeof token === 'string' && token !== '') {
    for (const scheme of security.flat()) {
      if (scheme.type === 'apiKey' && scheme.in === 'header') headers[scheme.name.toLowerCase()] ||= token;
    }
  }
  return headers;
}
