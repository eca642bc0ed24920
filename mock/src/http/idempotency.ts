import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../utils/json.ts';
import { type Answer, Failure } from './answer.ts';
import type { FirstRequest } from './first-requests.ts';
import type { Handler, Request } from './router.ts';

/**
 * Wraps the handler of an operation: its work is done once for all requests with the same header `Idempotency-Key`, and each of
 * them gets the first answer. A request that was refused has done no work, and is not remembered.
 *
 * The convention is that of the IETF draft "The Idempotency-Key HTTP Header Field", with one difference: a request that comes
 * while the first is under way waits for its answer, where the draft has 409.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function withIdempotency(handler: Handler, operation: string): Handler {
  return async (request) => {
    const firsts = request.world.firstRequests;
    const key = request.headers['idempotency-key'];
    if (key === undefined) return handler(request);
    if (String(key).trim() === '') {
      throw new Failure(400, 'Idempotency-Key is empty: send a key, or leave the header out');
    }
    const id = `${operation} ${String(key)}`;
    const body = withoutToken(await request.json());
    const first = firsts.find(id);
    if (first !== undefined) return repeated(first, body, request, String(key));

    const answer = Promise.resolve(handler(request));
    firsts.add(id, { body, answer });
    const isDone = await answer.then(
      ({ status }) => status < 400,
      () => false,
    );
    if (!isDone) firsts.remove(id);
    return answer;
  };
}

async function repeated(
  first: FirstRequest,
  body: JsonObject | undefined,
  request: Request,
  key: string,
): Promise<Answer> {
  if (!isDeepStrictEqual(body, first.body)) {
    throw new Failure(
      422,
      `Idempotency-Key: ${key.slice(0, 100)} was sent before, with another body. Send a new key with each new request`,
    );
  }
  request.notes.push('Idempotency-Key: it was known, so nothing was done, and this is the first answer');
  return first.answer;
}

/** A token that has been renewed makes no other request. */
function withoutToken(body: JsonObject | undefined): JsonObject | undefined {
  if (body === undefined) return undefined;
  const { access_token: _, ...rest } = body;
  return rest;
}
