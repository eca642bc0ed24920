import { answering, type Behaviour, HTML_TYPE, SUCCESS } from './exchange.ts';

const page = (title: string) => `<html><head><title>${title}</title></head><body>${title}</body></html>`;
const html = (status: number) => answering(status, page(`Page ${status}`), HTML_TYPE);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const inData = (json: string) => answering(200, `{"success":true,"data":${json}}`);
const MEGABYTES = 10 * 1024 * 1024;

/** HTTP 200 with a body that is no answer of the API. */
export const foreignBodies = {
  'a page': html(200),
  'an empty body': answering(200, ''),
  'an empty body in chunks': ({ response }) => {
    response.writeHead(200).flushHeaders();
    response.end();
  },
  null: answering(200, 'null'),
  'an array': answering(200, '[]'),
  'a string': answering(200, '"text"'),
  'a number': answering(200, '42'),
  'an answer inside a string': answering(200, JSON.stringify(SUCCESS)),
  'JSON without success': answering(200, '{"data":{"bill_id":"bill"}}'),
  'success as a string': answering(200, '{"success":"true","data":{}}'),
  'success as a number': answering(200, '{"success":1,"data":{}}'),
  'success as null': answering(200, '{"success":null,"data":{}}'),
  'truncated JSON': answering(200, SUCCESS.slice(0, -5)),
  'more than one answer': answering(200, `${SUCCESS}\n${SUCCESS}`),
  'success only in __proto__': answering(200, '{"__proto__":{"success":true,"data":{}}}'),
  'success only in constructor': answering(200, '{"constructor":{"prototype":{"success":true}}}'),
  '100,000 levels without success': answering(200, nested(100_000)),
} satisfies Record<string, Behaviour>;

/** HTTP 204, which has no body. */
export const noContent = { 'no content': answering(204, '', {}) } satisfies Record<string, Behaviour>;

/** HTTP errors from what stands between the client and the API, by status. */
export const pages = {
  'page 400': html(400),
  'page 401': html(401),
  'page 403': html(403),
  'page 404': html(404),
  'page 408': html(408),
  'page 429': html(429),
  'page 500': html(500),
  'page 502': html(502),
  'page 503': html(503),
} satisfies Record<string, Behaviour>;

/** HTTP 500 with a body that is no answer of the API, and more than a page. */
export const brokenErrors = {
  'an empty 500': answering(500, ''),
  'null at 500': answering(500, 'null'),
  'JSON without success at 500': answering(500, '{"error":"internal"}'),
  'an answer inside a string at 500': answering(500, JSON.stringify(SUCCESS)),
  '100,000 levels at 500': answering(500, nested(100_000)),
  'a page of 10 MB at 500': answering(500, 'x'.repeat(MEGABYTES), HTML_TYPE),
} satisfies Record<string, Behaviour>;

/** Answers of the API that are hard to take. */
export const hardBodies = {
  'an answer of 10 MB': inData(JSON.stringify('x'.repeat(MEGABYTES))),
  '1,000 levels': inData(nested(1_000)),
  '100,000 levels': inData(nested(100_000)),
  'a __proto__ member': inData('{"__proto__":{"success":false,"polluted":true},"bill_id":"bill"}'),
  'a constructor member': inData('{"constructor":{"prototype":{"polluted":true}},"toString":1}'),
} satisfies Record<string, Behaviour>;
