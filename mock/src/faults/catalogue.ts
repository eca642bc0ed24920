/** Everything that the mock can do wrong on request. The header `X-Mock-Fault` and `POST /__mock/faults` take these names. */
export const catalogue = {
  latency: {
    title: 'Latency',
    description: 'Waits, then handles the request as usual.',
    work: true,
    effect: 'wait',
    parameters: {
      ms: { description: 'Milliseconds to wait', usual: 1000, from: 0, to: 600_000 },
      upTo: {
        description: 'At most, at random',
        usual: 0,
        from: 0,
        to: 600_000,
      },
      sigma: {
        description: 'Sigma, for lognormal times',
        usual: 0,
        from: 0,
        to: 3,
        fraction: true,
      },
    },
  },
  'server-error': {
    title: 'Server error',
    description: 'A failure of the server, which has done nothing.',
    work: false,
    effect: 'answer',
    parameters: { status: { description: 'HTTP status', usual: 500, from: 500, to: 599 } },
    answer: serverError,
  },
  'server-error-after-work': {
    title: 'Server error after the work',
    description: 'A failure of the server, which has done what was asked all the same.',
    work: true,
    effect: 'answer',
    parameters: { status: { description: 'HTTP status', usual: 500, from: 500, to: 599 } },
    answer: serverError,
  },
  'bad-gateway': {
    title: 'HTML from a gateway',
    description: 'A page of a proxy in place of an answer of the API; the server has done nothing.',
    work: false,
    effect: 'answer',
    parameters: { status: { description: 'HTTP status', usual: 502, oneOf: [502, 503, 504] } },
    answer: ({ status = 502 }) => ({
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1><p>The server is not available.</p></body></html>`,
    }),
  },
  'rate-limit': {
    title: 'Too many requests',
    description: 'Code 1039, with a time to wait; the server has done nothing.',
    work: false,
    effect: 'answer',
    parameters: {
      retryAfter: { description: 'Seconds in Retry-After', usual: 1, from: 0, to: 86_400 },
      status: { description: 'HTTP status', usual: 429, oneOf: [200, 403, 429, 503] },
    },
    answer: ({ status = 429, retryAfter }) =>
      failure(status, { message: 'Too many requests', code: 1039 }, { 'retry-after': String(retryAfter) }),
  },
  rejected: {
    title: 'Rejected',
    description: 'The server refuses to serve the request, with the code 1001 or 1009.',
    work: false,
    effect: 'answer',
    parameters: {
      code: { description: 'Code', usual: 1001, oneOf: [1001, 1009] },
      status: { description: 'HTTP status', usual: 403, oneOf: [200, 401, 403] },
    },
    answer: ({ status = 403, code = 1001 }) => failure(status, { message: 'Request rejected', code }),
  },
  'expired-token': {
    title: 'Expired token',
    description: 'The access token counts as expired, whatever it is.',
    work: false,
    effect: 'answer',
    parameters: { status: { description: 'HTTP status', usual: 401, oneOf: [200, 401, 403] } },
    answer: ({ status = 401 }) => failure(status, { message: 'Access token has expired' }),
  },
  drop: {
    title: 'Dropped connection',
    description: 'The connection breaks before the server has done anything.',
    work: false,
    effect: 'drop',
    parameters: {},
  },
  'drop-after-work': {
    title: 'Dropped connection after the work',
    description: 'The connection breaks when the server has done what was asked: the answer is lost.',
    work: true,
    effect: 'drop',
    parameters: {},
  },
  'truncated-body': {
    title: 'Truncated body',
    description: 'The connection breaks in the middle of the answer; the server has done what was asked.',
    work: true,
    effect: 'truncate',
    parameters: {
      percent: { description: 'How much of the body arrives, in percent', usual: 50, from: 0, to: 99 },
    },
  },
  'malformed-json': {
    title: 'Malformed JSON',
    description: 'The answer arrives whole, but its JSON is not; the server has done what was asked.',
    work: true,
    effect: 'malform',
    parameters: {},
  },
  hang: {
    title: 'No answer',
    description: 'No answer ever comes, and the server has done nothing. The connection stays open.',
    work: false,
    effect: 'hang',
    parameters: {},
  },
  'hang-after-work': {
    title: 'No answer after the work',
    description:
      'No answer ever comes, although the server has done what was asked. The connection stays open.',
    work: true,
    effect: 'hang',
    parameters: {},
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof catalogue;

export type Fault = {
  title: string;
  description: string;
  /** Whether the call is carried out, so that the state changes, although its answer is not the usual one. */
  work: boolean;
  /** `NAME=VALUE` sets the first one. */
  parameters: Record<string, Parameter>;
} & (
  | { effect: 'answer'; answer(values: Values): FaultAnswer }
  | { effect: 'wait' | 'drop' | 'truncate' | 'malform' | 'hang' }
);

/** A number in a range, which is whole if nothing else is said, or one of a list. */
export type Parameter = { description: string; usual: number } & (
  | { from: number; to: number; fraction?: boolean }
  | { oneOf: readonly number[] }
);

/** The values of a fault's parameters; those that were not given have their usual ones. */
export type Values = Record<string, number>;

export type FaultAnswer = { status: number; headers: Record<string, string>; body: string };

function serverError({ status = 500 }: Values): FaultAnswer {
  return failure(status, { message: 'Internal server error' });
}

function failure(
  status: number,
  members: { message: string; code?: number },
  headers: Record<string, string> = {},
): FaultAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ success: false, ...members }),
  };
}
