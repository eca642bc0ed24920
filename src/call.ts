import type { Middleware } from 'openapi-fetch';
import type { TokenSource } from './access-token.ts';
import type { Operation } from './api.ts';
import { waitBefore } from './backoff.ts';
import { envelopeIn, origins, parsed } from './envelope.ts';
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
import { log, masked, SECRET } from './log.ts';
import { type Settings, settingsOf } from './options.ts';
import { type Redact, redactedCause, redactor } from './redact.ts';
import { createSender, type Progress, type Send } from './request.ts';
import { sleep, TimeIsUp, type TimeLimit, throwIfAborted, timeLimit } from './time-limit.ts';
import type { CallOptions, Effect, Result, WithResponse } from './types.ts';
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
    const settings = options ? settingsOf(options, base) : base;
    return new Call({ operation, body, settings, tokens, send, isRaw }).make();
  };
}

interface Plan {
  readonly operation: Operation;
  readonly body: Readonly<Record<string, unknown>>;
  readonly settings: Settings & CallOptions;
  readonly tokens: TokenSource;
  readonly send: Send;
  readonly isRaw: boolean;
}

const NOT_DONE = 'It is not done: call again';

/** So much of what came in place of an answer stands in an error, in characters. */
const SHOWN = 200;

type ErrorClass = new (message: string, info: ErrorInfo) => BehindApiError;
type Answer = Result<unknown, unknown>;

/** One call: its attempts, the waits between them and the renewal of its token, within its time limit. */
class Call {
  readonly #plan: Plan;
  #attempts = 0;
  /** The HTTP status and the answer of the last attempt. */
  #status: number | undefined;
  #answer: Answer | undefined;
  #token: string | undefined;
  #promisedToken: Promise<string | undefined> | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** @throws what is no answer */
  async make(): Promise<WithResponse<Answer | undefined>> {
    const { operation, settings } = this.#plan;
    const limit = timeLimit(settings.totalTimeout, settings.signal);
    try {
      throwIfAborted(limit.signal);
      return await this.#repeat(limit);
    } catch (error) {
      // Time was up before, between or after attempts: nothing is under way.
      throw error instanceof TimeIsUp ? this.#error(TimeoutError, error, NOT_DONE) : error;
    } finally {
      limit.release();
      report(settings, operation, this.#status, this.#answer);
    }
  }

  async #repeat(limit: TimeLimit): Promise<WithResponse<Answer | undefined>> {
    const { effect } = this.#plan.operation;
    const { retries } = this.#plan.settings;
    let repeats = 0;
    let isRenewed = false;
    for (;;) {
      this.#token = await limit.race(this.#tokenAfter());
      throwIfAborted(limit.signal);
      const attempt = await this.#attempt(limit.signal);
      const verdict = verdictOn(attempt);
      if (verdict === 'expired' && !isRenewed) {
        isRenewed = true;
        const token = await limit.race(this.#tokenAfter(this.#promisedToken));
        if (token && token !== this.#token) continue;
      } else if (repeats < retries && REPEATABLE[verdict]?.includes(effect)) {
        await sleep(waitBefore(repeats, attempt.response), limit.signal);
        repeats++;
        continue;
      }
      return this.#conclude(attempt, verdict);
    }
  }

  /** The token to send now, or instead of one that the server has refused. */
  #tokenAfter(expired?: Promise<string | undefined>): Promise<string | undefined> {
    this.#promisedToken = this.#plan.tokens(expired);
    return this.#promisedToken.catch((error) => {
      throw this.#error(TokenError, error || 'accessToken failed and did not say why', 'Check it');
    });
  }

  async #attempt(outer: AbortSignal | undefined): Promise<Attempt> {
    const { settings, isRaw } = this.#plan;
    this.#attempts++;
    const started = performance.now();
    const limit = timeLimit(settings.timeout, outer);
    const progress: Progress = {};
    let attempt: Attempt;
    try {
      const response = await limit.race(this.#send(limit.signal, progress));
      const body = isRaw ? undefined : parsed(await limit.race(response.text()));
      attempt = { response, status: response.status, body, isRaw };
    } catch (error) {
      attempt = { error: error as Thrown, status: progress.status };
    } finally {
      limit.release();
    }
    this.#status = attempt.status;
    this.#answer = attempt.response && envelopeIn(attempt.body);
    this.#log(attempt, performance.now() - started);
    return attempt;
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
        ...settings.headers,
      },
      signal,
    };
    return send(request, progress);
  }

  /** What the call comes to after its last attempt. */
  #conclude(attempt: Attempt, verdict: Verdict): WithResponse<Answer | undefined> {
    const { operation, settings, isRaw } = this.#plan;
    const { response } = attempt;
    if (response && (isRaw || this.#answer)) {
      if (this.#answer) origins.set(this.#answer, [this.#info(), this.#redactor()]);
      return { result: this.#answer, response };
    }
    if (!response) throwIfAborted(settings.signal);
    const why = response ? this.#unexpected(attempt.body) : attempt.error;
    if (verdict === 'maybe-done' && operation.effect !== 'read') {
      throw this.#error(OutcomeUnknownError, why, 'It may be done: check first');
    }
    if (response) throw this.#error(ResponseFormatError, why, 'Check the endpoint');
    throw this.#error(why instanceof TimeIsUp ? TimeoutError : ConnectionError, why, NOT_DONE);
  }

  /** What came in place of an answer, as a text. */
  #unexpected(body: unknown): string {
    return `HTTP ${this.#status}: ${this.#redactor()(masked(body)).slice(0, SHOWN)}`;
  }

  /** @param why - what was thrown underneath, or a text */
  #error(Kind: ErrorClass, why: Thrown | string, advice: string): BehindApiError {
    const redact = this.#redactor();
    if (typeof why === 'string') return new Kind(redact(`${why}. ${advice}`), this.#info());
    const text = redact([why.message ?? why, Object(why.cause).message, advice].filter(Boolean).join('. '));
    return new Kind(text, { ...this.#info(), cause: redactedCause(redact, why, text) });
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
