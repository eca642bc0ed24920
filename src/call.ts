import type { Middleware } from 'openapi-fetch';
import type { TokenSource } from './access-token.ts';
import type { Operation } from './api.ts';
import { waitBefore } from './backoff.ts';
import { envelopeIn, parsed } from './envelope.ts';
import {
  type BehindApiError,
  ConnectionError,
  type ErrorInfo,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
  TokenError,
} from './errors.ts';
import { report } from './events.ts';
import { idempotencyHeader } from './idempotency.ts';
import { log, masked, SECRET } from './log.ts';
import { callSettingsOf, type Settings } from './options.ts';
import { carryOrigin, type Origin } from './origin.ts';
import { dropBody, limitedBody } from './raw-body.ts';
import { type Redact, redactedCause, redactor } from './redact.ts';
import { createSender, type Progress, type Send } from './request.ts';
import { sleep, TimeIsUp, type TimeLimit, throwIfAborted, timeLimit } from './time-limit.ts';
import type { CallOptions, Effect, Failure, Outcome, Result, WithResponse } from './types.ts';
import { type Attempt, type Thrown, type Verdict, verdictOn } from './verdict.ts';

/** Which effects may be repeated, by what an attempt amounts to. The README has the same table. */
const REPEATABLE: Readonly<Partial<Record<Verdict, readonly Effect[]>>> = {
  // The connection was refused: it carried nothing.
  'not-sent': ['read', 'write', 'charge'],
  // No charge: that answer may come from behind the point where money moves.
  'too-many': ['read', 'write'],
  // Whoever only reads may do it twice.
  'maybe-done': ['read'],
};

/** Makes a call; the body is JSON, by wire name. With `isRaw`, there is a response alone, whose body is left unread. */
export type Caller = (
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
  options?: CallOptions,
  isRaw?: boolean,
) => Promise<WithResponse<Result<unknown, unknown> | undefined>>;

/** What makes the calls of a client. Middleware may be added to the list at any time. */
export function createCaller(base: Settings, tokens: TokenSource, middleware: readonly Middleware[]): Caller {
  const send = createSender(base, middleware);
  return async (operation, body, options, isRaw = false) => {
    const settings = options ? callSettingsOf(options, base) : base;
    return new Call({ operation, body, settings, tokens, send, isRaw }).make();
  };
}

interface Plan {
  readonly operation: Operation;
  readonly body: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly tokens: TokenSource;
  readonly send: Send;
  readonly isRaw: boolean;
}

const NOT_DONE = 'It is not done: call again';

/** Anything but the bytes of a field value: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const NOT_IN_HEADERS = /[^\t -~\x80-\xff]/;

/** So much of what came in place of an answer stands in an error, in characters. */
const SHOWN = 200;

/** The reason for an error: a text, or what was thrown underneath. */
type Why = { readonly text: string } | { readonly thrown: unknown };

type ErrorClass = new (message: string, info: ErrorInfo) => BehindApiError;
type Answer = Result<unknown, unknown>;

/** How a call ended that does not throw. */
interface Settled extends WithResponse<Answer | undefined> {
  readonly verdict: Verdict;
}

/** Next forbids `Date.now()` while it prerenders: https://nextjs.org/docs/messages/next-prerender-current-time */
const now = (): number => (globalThis.performance ?? Date).now();

/** One call: its attempts, the waits between them and the renewal of its token, within its time limit. */
class Call {
  readonly #plan: Plan;
  #attempts = 0;
  /** The HTTP status and the answer of the last attempt. */
  #status: number | undefined;
  #answer: Answer | undefined;
  #token: string | undefined;
  readonly #idempotencyHeader: Readonly<Record<string, string>>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#idempotencyHeader = idempotencyHeader(plan.settings.idempotencyHeader, plan.operation.effect);
  }

  /** @throws what is no answer */
  async make(): Promise<WithResponse<Answer | undefined>> {
    const { settings } = this.#plan;
    if (typeof (settings.fetch ?? globalThis.fetch) !== 'function') {
      throw this.#error(
        ConnectionError,
        { text: 'There is no fetch here' },
        'Give the client one as its option fetch',
      );
    }
    const { verdict, result, response } = await this.#makeAndReport();
    if (result && !result.success) carryOrigin(result, this.#originOf(result, verdict));
    return { result, response };
  }

  async #makeAndReport(): Promise<Settled> {
    const { operation, settings } = this.#plan;
    const limit = timeLimit(settings.totalTimeout, settings.signal);
    let isBodyAhead = false;
    try {
      throwIfAborted(limit.signal);
      const settled = await this.#repeat(limit);
      isBodyAhead = this.#plan.isRaw;
      return settled;
    } catch (error) {
      // Time was up before, between or after attempts: nothing is under way.
      throw error instanceof TimeIsUp ? this.#error(TimeoutError, { thrown: error }, NOT_DONE) : error;
    } finally {
      if (!isBodyAhead) limit.release();
      report(settings, operation, this.#status, this.#answer);
    }
  }

  async #repeat(limit: TimeLimit): Promise<Settled> {
    const { operation, settings, tokens } = this.#plan;
    let repeats = 0;
    let isRenewed = false;
    this.#token = this.#sendable(await limit.race(tokens.current()));
    for (;;) {
      throwIfAborted(limit.signal);
      const attempt = await this.#attempt(limit);
      const verdict = verdictOn(attempt);
      if (verdict === 'expired' && !isRenewed) {
        isRenewed = true;
        const token = this.#sendable(await limit.race(tokens.renewed(this.#token)));
        if (token && token !== this.#token) {
          this.#token = token;
          dropBody(attempt.response);
          continue;
        }
      } else if (repeats < settings.retries && REPEATABLE[verdict]?.includes(operation.effect)) {
        dropBody(attempt.response);
        await sleep(waitBefore(repeats, attempt.response), limit.signal);
        repeats++;
        continue;
      }
      return this.#settle(attempt, verdict);
    }
  }

  /** A token, if it can be sent. The runtime's own error would quote it. */
  #sendable(token: unknown): string | undefined {
    if (!token) return undefined;
    if (typeof token === 'string' && !NOT_IN_HEADERS.test(token)) return token;
    const what =
      typeof token === 'string' ? 'a text that no header can carry' : `a value of type ${typeof token}`;
    throw this.#error(TokenError, { text: `accessToken gave ${what}` }, 'It must be the token as a string');
  }

  async #attempt(outer: TimeLimit): Promise<Attempt> {
    const { settings, isRaw } = this.#plan;
    this.#attempts++;
    const started = now();
    const limit = timeLimit(settings.timeout, outer.signal);
    const progress: Progress = { isOnItsWay: false, status: undefined, isRedirected: false };
    let attempt: Attempt;
    try {
      const response = await limit.race(this.#send(limit.signal, progress));
      const body = isRaw ? undefined : parsed(await limit.race(response.text()));
      attempt = { response, status: response.status, body, isRaw };
    } catch (error) {
      attempt = { error, ...progress };
    }
    this.#status = attempt.status;
    this.#answer = attempt.response && envelopeIn(attempt.body);
    this.#log(attempt, now() - started);
    if (attempt.response && isRaw)
      return { ...attempt, response: this.#limited(attempt.response, limit, outer) };
    limit.release();
    return attempt;
  }

  /** A raw response, whose time limits and signal hold until its body has been read. */
  #limited(response: Response, limit: TimeLimit, outer: TimeLimit): Response {
    return limitedBody(response, {
      signal: limit.signal,
      errorOf: (reason) => {
        if (this.#plan.settings.signal?.aborted) return reason;
        const progress = { isOnItsWay: true, status: response.status, isRedirected: false };
        return this.#failure({ error: reason, ...progress }, 'maybe-done');
      },
      onEnd() {
        limit.release();
        outer.release();
      },
    });
  }

  #send(signal: AbortSignal | undefined, progress: Progress): Promise<Response> {
    const { operation, body, settings, send } = this.#plan;
    const token = this.#token;
    const request = {
      path: operation.path,
      // The token also travels in the body, unless the call has a parameter of that name.
      body: { access_token: token, ...body },
      headers: {
        Accept: 'application/json',
        AccessToken: token,
        Authorization: token && `Bearer ${token}`,
        ...this.#idempotencyHeader,
        ...settings.headers,
      },
      signal,
    };
    return send(request, progress);
  }

  /** What the call comes to after its last attempt. */
  #settle(attempt: Attempt, verdict: Verdict): Settled {
    const { response } = attempt;
    if (response && (this.#plan.isRaw || this.#answer)) return { verdict, result: this.#answer, response };
    if (!response) throwIfAborted(this.#plan.settings.signal);
    throw this.#failure(attempt, verdict);
  }

  /** The error for an attempt that brought no answer. */
  #failure(attempt: Attempt, verdict: Verdict): BehindApiError {
    const why = attempt.response ? { text: this.#unexpected(attempt.body) } : { thrown: attempt.error };
    if (this.#mayBeDone(verdict)) return this.#error(OutcomeUnknownError, why, 'It may be done: check first');
    if (attempt.response) return this.#error(ResponseFormatError, why, 'Check the endpoint');
    const isLate = attempt.error instanceof TimeIsUp;
    return this.#error(isLate ? TimeoutError : ConnectionError, why, NOT_DONE);
  }

  /** Nothing is to be done twice that only reads. */
  #mayBeDone(verdict: Verdict): boolean {
    const { effect } = this.#plan.operation;
    return effect !== 'read' && (verdict === 'maybe-done' || verdict === 'redirected');
  }

  /** What came in place of an answer, as a text. */
  #unexpected(body: unknown): string {
    return `HTTP ${this.#status}: ${this.#redactor()(masked(body)).slice(0, SHOWN)}`;
  }

  #error(Kind: ErrorClass, why: Why, advice: string): BehindApiError {
    const redact = this.#redactor();
    if ('text' in why) return new Kind(redact(`${why.text}. ${advice}`), this.#info());
    const { message = why.thrown, cause } = Object(why.thrown) as Thrown;
    const text = redact([message, Object(cause).message, advice].filter(Boolean).join('. '));
    return new Kind(text, { ...this.#info(), cause: redactedCause(redact, why.thrown, text) });
  }

  #originOf(failure: Failure, verdict: Verdict): Origin {
    const { message } = failure;
    const redacted = typeof message === 'string' ? this.#redactor()(message) : undefined;
    const redactedMessage = redacted === message ? undefined : redacted;
    return { ...this.#info(), outcome: this.#outcomeOf(verdict), redactedMessage };
  }

  #outcomeOf(verdict: Verdict): Outcome {
    if (this.#mayBeDone(verdict)) return 'maybe-done';
    // A read that fails has done nothing.
    if (verdict === 'maybe-done' || verdict === 'redirected' || verdict === 'not-sent') return 'refused';
    return verdict;
  }

  #info(): ErrorInfo {
    return { operation: this.#plan.operation.name, attempts: this.#attempts, status: this.#status };
  }

  /** Takes out what no log and no error may show. Parameters and headers of the caller's own may hold a token, too. */
  #redactor(): Redact {
    const { body, settings } = this.#plan;
    const headers = Object.entries(settings.headers).filter(([name]) => SECRET.test(name));
    return redactor([this.#token, body.access_token, ...headers.map(([, value]) => value)]);
  }

  #log(attempt: Attempt, duration: number): void {
    const { operation, body, settings } = this.#plan;
    log(settings, 'info', () => {
      const outcome = attempt.response ? attempt.status : attempt.error;
      const line = `${operation.name}: ${outcome} after ${Math.round(duration)} ms, attempt ${this.#attempts}`;
      const received = attempt.response ? attempt.body : undefined;
      const bodies = `, sent ${masked(body)}, got ${masked(received)}`;
      const text = settings.logLevel === 'debug' ? line + bodies : line;
      return this.#redactor()(text).replace(/\s+/g, ' ');
    });
  }
}
