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
    toDo: `Read \`message\`: it says, to developers, what is wrong with the request. Made again as it is, the call is refused again.
What to tell a person comes from \`failureText\`.`,
  },
  expired: {
    title: 'Expired',
    wasDone: 'No.',
    toDo: `Let the person sign in again. If \`accessToken\` is a function, it has been asked for another token already, and the call has been
made with that one.`,
    handler: 'onExpired',
  },
  rejected: {
    title: 'Rejected',
    wasDone: 'No.',
    toDo: 'Do not make the call again: the server does not serve this request. Ask whoever runs it if it should.',
    handler: 'onReject',
  },
  'too-many': {
    title: 'Too many requests',
    wasDone: 'No.',
    toDo: `Wait, then make the call again. Reads and writes have been repeated already, up to \`retries\` times, after the wait that the server
asked for; a charge has not.`,
    handler: 'onTooManyRequests',
  },
  'maybe-done': {
    title: 'Maybe done',
    wasDone: 'Nobody knows: the request was sent, and no answer says what became of it.',
    toDo: `Find out before you make the call again: ask the API for what should be there now, or ask the person. Made again blindly, a charge may
cost money twice. If the server knows idempotency keys, \`idempotencyHeader\` lets it do the work once, however often the request arrives.`,
  },
  'not-done': {
    title: 'Not done',
    wasDone: 'No.',
    toDo: 'Make the call again when there is a connection. What only reads has been repeated already, up to `retries` times.',
  },
};

export interface ClassAdvice {
  /** Nothing where it differs from one error to the next. */
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
    toDo: `Ask \`outcomeOf(error)\` what became of the call, and \`failureText(error)\` what to tell a person. \`isBehindApiError(error)\` tells it
from other errors, also if several copies of the package are installed.`,
  },
  ConnectionError: {
    outcome: 'not-done',
    toDo: `Make the call again when there is a connection. A call that only reads has been repeated already, up to \`retries\` times. What
the runtime said is part of the message: "fetch failed" in Node, with a code such as ECONNREFUSED, ECONNRESET or ENOTFOUND; "Failed to fetch"
in Chromium, "Load failed" in Safari, "NetworkError when attempting to fetch resource" in Firefox. In a browser it may also mean that the
server does not allow your origin (CORS).`,
    fault: { name: 'drop', effect: 'read', outcome: 'not-done' },
  },
  TimeoutError: {
    outcome: 'not-done',
    toDo: `Make the call again, or give it more time: \`timeout\` is for one attempt, \`totalTimeout\` for all of them. \`poll\` throws it, too, when
what it waits for has not come in time.`,
    fault: { name: 'hang', effect: 'read', outcome: 'not-done' },
  },
  ResponseFormatError: {
    outcome: 'not-done',
    toDo: 'Check `endpoint`, and whatever stands between the program and the server: proxies, gateways, a page that asks to sign in.',
    fault: { name: 'bad-gateway', effect: 'read', outcome: 'not-done' },
  },
  TokenError: {
    outcome: 'not-done',
    toDo: 'Check what `accessToken` is, or what it returns: a string without line breaks, or nothing at all.',
  },
  OutcomeUnknownError: {
    outcome: 'maybe-done',
    toDo: outcomeAdvice['maybe-done'].toDo,
    fault: { name: 'drop-after-work', effect: 'charge', outcome: 'maybe-done' },
  },
  ApiFailure: {
    toDo: '`message` says what is wrong, `apiCode` is the number of the API for it, and `outcome` says what to do.',
    fault: { name: 'rejected', effect: 'read', outcome: 'rejected' },
  },
};
