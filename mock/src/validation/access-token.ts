import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, json } from '../http/answer.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import type { JsonObject } from '../utils/json.ts';

/** Tokens that begin with the prefix are rejected, with the document's example of that name. */
const REJECTED_TOKENS = [
  { prefix: 'expired-', code: '401', example: 'expired', message: 'Access token has expired' },
  { prefix: 'rejected-', code: '403', example: 'rejected', message: 'Request rejected' },
];

/** Returns the access tokens of a request, wherever they stand. */
export function tokensOf(headers: IncomingHttpHeaders, body: JsonObject | undefined): string[] {
  const [, bearer] = headers.authorization?.match(/^Bearer\s+(.+)$/i) ?? [];
  return [headers.accesstoken, bearer, body?.access_token].filter(
    (token) => typeof token === 'string' && token !== '',
  ) as string[];
}

/** Returns the answer to a token that is rejected; undefined if none is, or if the operation needs none. */
export function tokenRejection(
  { security = [], responses }: PrismOperation,
  tokens: string[],
): Answer | undefined {
  if (security.flat().length === 0) return undefined;
  const kind = REJECTED_TOKENS.find(({ prefix }) => tokens.some((token) => token.startsWith(prefix)));
  if (kind === undefined) return undefined;
  const examples = responses
    .filter(({ code }) => code === kind.code)
    .flatMap(({ contents = [] }) => contents.flatMap(({ examples = [] }) => examples));
  const example = examples.find(({ key }) => key === kind.example);
  const declared = example !== undefined && 'value' in example ? example.value : undefined;
  return json(Number(kind.code), declared ?? { success: false, message: kind.message });
}
