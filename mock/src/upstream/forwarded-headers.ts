import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { AnswerHeaders } from '../http/answer.ts';

/** They are about one connection: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** They name the mock, say how the body came to it, or are for it alone. */
const NOT_SENT_ON = new Set([...HOP_BY_HOP, 'host', 'content-length', 'expect', 'x-mock-fault']);

/** The mock says itself how the body comes, and who may read it; nothing else is to be found at its address. */
const NOT_GIVEN_BACK = new Set([
  ...HOP_BY_HOP,
  ...['content-length', 'alt-svc', 'strict-transport-security', 'x-mock-source'],
]);

/** Marks requests that have come through a mock. */
const VIA = '1.1 node-behind-api-mock';

/** Tells whether a request has come through a mock: one that is in front of itself would ask without end. */
export function isForwarded({ via }: IncomingHttpHeaders): boolean {
  return String(via ?? '').includes(VIA);
}

/** Returns the headers with which a request is sent on. */
export function requestHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const kept = withoutNames(headers, (name) => NOT_SENT_ON.has(name));
  return { ...kept, via: [headers.via, VIA].filter((hop) => hop !== undefined).join(', ') };
}

/** Returns the headers with which an answer is given back. */
export function answerHeaders({ headers }: IncomingMessage): AnswerHeaders {
  return withoutNames(headers, (name) => NOT_GIVEN_BACK.has(name) || name.startsWith('access-control-'));
}

/** Leaves out headers, and those that `Connection` says are about the connection. */
function withoutNames(
  headers: IncomingHttpHeaders,
  isLeftOut: (name: string) => boolean,
): Record<string, string | string[]> {
  const named = new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !isLeftOut(name) && !named.has(name)) kept[name] = value;
  }
  return kept;
}
