import type { FaultName } from '../../../mock/src/faults/index.ts';
import type { Handlers } from '../../../src/handlers.ts';
import type { Outcome } from '../../../src/types.ts';

// What the code and the spec do not say: what to do. Texts are Markdown.

export interface OutcomeAdvice {
  readonly title: string;
  readonly wasDone: string;
  readonly toDo: string;
  /** The option of the client that hears of it. */
  readonly handler?: keyof Handlers;
}

export const outcomeAdvice: Readonly<Record<Outcome, OutcomeAdvice>> = {
  done: {
    title: 'Done',
    wasDone: 'Yes.',
    toDo: 'Use `data`.',
  },
  refused: {
    title: 'Refused',
    wasDone: 'No.',
    toDo: `Read \`message\`: it tells developers what is wrong with the request. If you repeat the call unchanged, it is refused again.
\`failureText\` says what to tell a person.`,
  },
  expired: {
    title: 'Expired',
    wasDone: 'No.',
    toDo: `Let the person sign in again. If \`accessToken\` is a function, the client has already asked it for another token, and has made
the call with that one.`,
    handler: 'onExpired',
  },
  rejected: {
    title: 'Rejected',
    wasDone: 'No.',
    toDo: 'Do not repeat the call: the server does not allow it. Ask whoever runs the server whether it should.',
    handler: 'onReject',
  },
  'too-many': {
    title: 'Too many requests',
    wasDone: 'No.',
    toDo: `Wait, then make the call again. The client has already repeated reads and writes up to \`retries\` times, after the wait that the
server asked for. It does not repeat charges.`,
    handler: 'onTooManyRequests',
  },
  'maybe-done': {
    title: 'Maybe done',
    wasDone: 'Nobody knows: the request was sent, but no answer says what became of it.',
    toDo: `Find out before you repeat the call: ask the API for what should be there now, or ask the person. A charge that is repeated blindly
may cost money twice. If the server supports idempotency keys, set \`idempotencyHeader\`: the server then does the work only once, however often the
request arrives.`,
  },
  'not-done': {
    title: 'Not done',
    wasDone: 'No.',
    toDo: 'Make the call again when there is a connection. The client has already repeated reads up to `retries` times.',
  },
};

export interface ClassAdvice {
  /** Undefined if it differs from one error to the next. */
  readonly outcome?: Outcome;
  readonly toDo: string;
  /** How to see it happen to a call: what the mock is asked for, and what then becomes of the call. */
  readonly fault?: {
    readonly name: FaultName;
    readonly effect: 'read' | 'charge';
    readonly outcome: Outcome;
  };
}

/** By the names of the classes. */
export const classAdvice: Readonly<Record<string, ClassAdvice>> = {
  BehindApiError: {
    toDo: `\`outcomeOf(error)\` tells you what became of the call, and \`failureText(error)\` what to tell a person. \`isBehindApiError(error)\`
distinguishes these errors from others, even if several copies of the package are installed.`,
  },
  ConnectionError: {
    outcome: 'not-done',
    toDo: `Make the call again when there is a connection. The client has already repeated reads up to \`retries\` times. The message
contains what the runtime said: "fetch failed" in Node, with a code such as ECONNREFUSED, ECONNRESET or ENOTFOUND; "Failed to fetch"
in Chromium, "Load failed" in Safari, "NetworkError when attempting to fetch resource" in Firefox. In a browser it may also mean that the
server does not allow your origin (CORS).`,
    fault: { name: 'drop', effect: 'read', outcome: 'not-done' },
  },
  TimeoutError: {
    outcome: 'not-done',
    toDo: `Make the call again, or give it more time: \`timeout\` limits one attempt, and \`totalTimeout\` all of them. \`poll\` throws this error,
too, if what it waits for does not happen in time.`,
    fault: { name: 'hang', effect: 'read', outcome: 'not-done' },
  },
  ResponseFormatError: {
    outcome: 'not-done',
    toDo: `Check \`endpoint\`, and whatever is between your program and the server: proxies, gateways, a sign-in page. If such a page comes with
HTTP 401 or 429, \`outcomeOf\` returns \`'expired'\` or \`'too-many'\` instead.`,
    fault: { name: 'bad-gateway', effect: 'read', outcome: 'not-done' },
  },
  TokenError: {
    outcome: 'not-done',
    toDo: 'Check what `accessToken` is or returns: it must be a string without line breaks, or nothing at all.',
  },
  OutcomeUnknownError: {
    outcome: 'maybe-done',
    toDo: outcomeAdvice['maybe-done'].toDo,
    fault: { name: 'drop-after-work', effect: 'charge', outcome: 'maybe-done' },
  },
  ApiFailure: {
    toDo: '`message` says what is wrong, `apiCode` is the code of the API, and `outcome` tells you what to do.',
    fault: { name: 'rejected', effect: 'read', outcome: 'rejected' },
  },
};
