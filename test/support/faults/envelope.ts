import { answering, type Behaviour, FAILURE, JSON_TYPE, SUCCESS } from './exchange.ts';

const failure = (status: number, code?: number) =>
  answering(status, JSON.stringify({ success: false, message: `Failure ${code ?? status}`, code }));
const tooMany = (retryAfter: string) => answering(429, FAILURE, { ...JSON_TYPE, 'Retry-After': retryAfter });

/** Failures by HTTP status. */
export const failures = {
  'failure 200': failure(200),
  'failure 302': failure(302),
  'failure 400': failure(400),
  'failure 401': failure(401),
  'failure 403': failure(403),
  'failure 404': failure(404),
  'failure 408': failure(408),
  'failure 422': failure(422),
  'failure 429': failure(429),
  'failure 500': failure(500),
  'failure 503': failure(503),
} satisfies Record<string, Behaviour>;

/** Failures by code. */
export const codes = {
  'code 1001': failure(200, 1001),
  'code 1001 at 401': failure(401, 1001),
  'code 1009': failure(200, 1009),
  'code 1009 at 403': failure(403, 1009),
  'code 1039': failure(200, 1039),
  'code 1039 at 401': failure(401, 1039),
  'code 1039 at 403': failure(403, 1039),
} satisfies Record<string, Behaviour>;

/** What came of a request is not in its HTTP status. */
export const successes = {
  success: answering(200, SUCCESS),
  'success 201': answering(201, SUCCESS),
  'success 401': answering(401, SUCCESS),
  'success 404': answering(404, SUCCESS),
  'success 429': answering(429, SUCCESS),
  'success 500': answering(500, SUCCESS),
} satisfies Record<string, Behaviour>;

/** 429 with a time to wait, which is over at once. */
export const shortWaits = {
  'Retry-After 0': tooMany('0'),
  'Retry-After in the past': tooMany('Thu, 01 Jan 2015 00:00:00 GMT'),
  'Retry-After garbage': tooMany('soon'),
  'Retry-After empty': tooMany(''),
} satisfies Record<string, Behaviour>;

/** 429 with a time to wait, which is longer than a test takes. */
export const longWaits = {
  'Retry-After 20': tooMany('20'),
  'Retry-After in the future': (exchange) => tooMany(new Date(Date.now() + 60_000).toUTCString())(exchange),
  'Retry-After huge': tooMany('9'.repeat(400)),
} satisfies Record<string, Behaviour>;
