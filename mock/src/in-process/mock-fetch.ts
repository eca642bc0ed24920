import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Answer, AnswerHeaders } from '../http/answer.ts';
import type { Dispatcher, IncomingRequest } from '../http/dispatcher.ts';
import { RequestBody } from '../http/request-body.ts';
import type { World } from '../worlds/world.ts';

/** A Response with one of these can not have a body: https://fetch.spec.whatwg.org/#null-body-status */
const NULL_BODY_STATUSES = new Set([204, 205, 304]);

/**
 * Returns a function like `fetch` that asks a world of the mock without a connection, whatever the host in the address. What a
 * connection would do on the way, it does as well: a fault that drops the connection rejects with a TypeError.
 *
 * Two things differ from `fetch`: redirects are not followed, and `/__mock/events` has no end, so it is refused.
 */
export function mockFetch(dispatcher: Dispatcher, world: World, url: string) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(typeof input === 'string' ? new URL(input, url) : input, init);
    const bytes = Buffer.from(await request.arrayBuffer());
    request.signal.throwIfAborted();
    const body = new RequestBody(headersOf(request, bytes), async () => bytes, dispatcher.maxBytes);
    const answer = dispatcher
      .dispatch(incomingOf(request, body, world, url))
      .then((answer) => responseOf(answer, request, world.ended))
      // Who makes a Response can not say its address in another way.
      .then((response) => Object.defineProperty(response, 'url', { value: request.url.replace(/#.*/s, '') }));
    return Promise.race([answer, rejectionWhenAborted(request.signal)]);
  };
}

function incomingOf(request: Request, body: RequestBody, world: World, url: string): IncomingRequest {
  const { pathname, search } = new URL(request.url);
  const isInWorld = pathname.startsWith(`${world.path}/`);
  return {
    method: request.method,
    path: isInWorld ? pathname : world.path + pathname,
    ...{ search, headers: body.headers, origin: new URL(url).origin, body },
    isAbandoned: () => request.signal.aborted,
  };
}

function headersOf(request: Request, bytes: Buffer): IncomingHttpHeaders {
  const length = bytes.length > 0 && { 'content-length': String(bytes.length) };
  return { ...Object.fromEntries(request.headers), ...length };
}

async function responseOf(
  answer: Answer | undefined,
  { method }: Request,
  ended: AbortSignal,
): Promise<Response> {
  if (answer === undefined) throw connectionError();
  const { status, body, stream, broken, deliver } = answer;
  const headers = toHeaders(answer.headers);
  if (broken !== undefined) stream?.destroy();
  switch (broken?.kind) {
    case 'dropped':
      throw connectionError();
    case 'hanging':
      if (ended.aborted) throw connectionError();
      return rejectionWhenAborted(ended).catch(() => {
        throw connectionError();
      });
    case 'truncated':
      return new Response(brokenStream(broken.arrived), { status, headers });
  }
  if (deliver !== undefined) {
    const message = 'Events are only sent over a connection: ask a mock that startMock() started';
    return Response.json({ success: false, message }, { status: 501 });
  }
  if (stream !== undefined) return new Response(webStream(stream), { status, headers });
  const hasBody = method !== 'HEAD' && body !== '' && !NULL_BODY_STATUSES.has(status);
  return new Response(hasBody ? body : null, { status, headers });
}

function toHeaders(given: AnswerHeaders): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values].flat()) headers.append(name, value);
  }
  return headers;
}

/** The error of `fetch` when a connection breaks. */
function connectionError(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }),
  });
}

function rejectionWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void stream.destroy(),
  });
}

function brokenStream(bytes: Buffer): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent || bytes.length === 0) return controller.error(connectionError());
      isSent = true;
      controller.enqueue(new Uint8Array(bytes));
    },
  });
}
