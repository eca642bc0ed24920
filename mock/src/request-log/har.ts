import { STATUS_CODES } from 'node:http';
import type { ShownRequest } from './shown-request.ts';

/** Tells `spec:learn` to leave these answers out: what was redacted in them is not as the real server answered. */
const REDACTED = { 'x-mock': 'node-behind-api-mock' };

/** Returns requests as a HAR file, without tokens: http://www.softwareishard.com/blog/har-12-spec/ */
export function harOf(requests: readonly ShownRequest[], origin: string) {
  return {
    log: {
      version: '1.2',
      creator: { name: 'node-behind-api-mock', version: '3' },
      entries: requests.map((request) => entryOf(request, origin)),
    },
  };
}

function entryOf(request: ShownRequest, origin: string) {
  const { time, ms, method, path, headers, body, status, answer, answerHeaders, notes } = request;
  return {
    startedDateTime: time,
    time: ms,
    request: {
      ...{ method, url: `${origin}${path}`, httpVersion: 'HTTP/1.1', cookies: [], queryString: [] },
      headers: pairs(headers),
      ...(body !== '' && { postData: { mimeType: headers['content-type'] ?? '', text: body } }),
      ...{ headersSize: -1, bodySize: Buffer.byteLength(body) },
    },
    response: {
      ...{ status, statusText: STATUS_CODES[status] ?? '', httpVersion: 'HTTP/1.1', cookies: [] },
      headers: pairs({ ...REDACTED, ...answerHeaders }),
      content: {
        size: Buffer.byteLength(answer),
        mimeType: answerHeaders['content-type'] ?? '',
        text: answer,
      },
      ...{ redirectURL: answerHeaders.location ?? '', headersSize: -1, bodySize: Buffer.byteLength(answer) },
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    comment: notes.join('; '),
  };
}

function pairs(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
