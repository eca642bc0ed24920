import type { Middleware } from 'openapi-fetch';
import type { TokenSource } from './access-token.ts';
import type { Operation } from './api.ts';
import { waitBefore } from './backoff.ts';
import { type CallState, Diagnostics, NOT_DONE, type Subject } from './diagnostics.ts';
import { ConnectionError, TimeoutError, TokenError } from './errors.ts';
import { report } from './events.ts';
import type { Around, CallMade } from './handlers.ts';
import { idempotencyHeader } from './idempotency.ts';
import { log } from './log.ts';
import { callSettingsOf, type Settings } from './options.ts';
import { withOrigin } from './origin.ts';
import { dropBody, limitedBody } from './raw-body.ts';
import { createSender, type Progress, type Send } from './request.ts';
import { orAborted, sleep, TimeIsUp, type TimeLimit, throwIfAborted, timeLimit } from './time-limit.ts';
import type { CallOptions, Effect } from './types.ts';
import { type Answered, type Attempt, answered, broken, type Verdict } from './verdict.ts';

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
) => Promise<CallMade>;

/** Creates the function that makes the calls of a client. Middleware may be added to the list at any time. */
export function createCaller(base: Settings, tokens: TokenSource, middleware: readonly Middleware[]): Caller {
  const send = createSender(base, middleware);
  return async (operation, body, options, isRaw = false) => {
    const settings = options ? callSettingsOf(options, base) : base;
    const checked = base.validate?.(operation, body);
    // Nothing is waited for in vain: the token function is asked while frameworks know whose request it is.
    if (checked) await orAborted(checked, settings.signal);
    const path = base.paths?.[operation.name] ?? operation.path;
    const sent = { ...operation, path };
    const call = new Call({ operation: sent, body, settings, tokens, send, isRaw });
    return settings.around ? makeWithin(settings.around, call, sent, settings) : call.make();
  };
}

/** Makes a call within a function, which can neither make it twice nor hide what became of it. */
async function makeWithin(
  around: Around,
  call: Call,
  operation: Operation,
  settings: Settings,
): Promise<CallMade> {
  let made: Promise<CallMade> | undefined;
  const make = () => {
    made ??= call.make();
    return made;
  };
  try {
    await orAborted(around(operation, make, { signal: settings.signal }), settings.signal);
  } catch (error) {
    if (!made) throw error;
    const own = await made.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== own) log(settings, 'error', () => `${operation.name}: around threw ${error}`);
  }
  return make();
}

/** All that a call needs. */
interface Plan extends Subject {
  readonly tokens: TokenSource;
  readonly send: Send;
  readonly isRaw: boolean;
}

/** Anything but the bytes of a field value: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const NOT_IN_HEADERS = /[^\t -~\x80-\xff]/;

/** Next forbids `Date.now()` while it prerenders: https://nextjs.org/docs/messages/next-prerender-current-time */
const now = (): number => (globalThis.performance ?? Date).now();

/** One call: its attempts, the waits between them and the renewal of its token, within its time limit. */
class Call {
  readonly #plan: Plan;
  readonly #state: CallState = { token: undefined, attempts: 0, last: undefined };
  readonly #diagnostics: Diagnostics;
  readonly #idempotencyHeader: Readonly<Record<string, string>>;
  /** Whether the caller has a response whose body is still to be read. */
  #isBodyAhead = false;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#diagnostics = new Diagnostics(plan, this.#state);
    this.#idempotencyHeader = idempotencyHeader(plan.settings.idempotencyHeader, plan.operation.effect);
  }

  /** @throws BehindApiError where no answer came, the reason of the caller's signal, or what the token function threw */
  async make(): Promise<CallMade> {
    const { verdict, answer, response } = await this.#makeAndReport();
    if (!answer || answer.success) return { result: answer, response };
    // A copy: handlers have seen the answer as it was parsed, and may have frozen it, as stores do.
    return { result: withOrigin(answer, this.#diagnostics.originOf(answer, verdict)), response };
  }

  async #makeAndReport(): Promise<Answered> {
    const { operation, settings, isRaw } = this.#plan;
    this.#checkFetch();
    const limit = timeLimit(settings.totalTimeout, settings.signal);
    try {
      throwIfAborted(limit.signal);
      const settled = await this.#repeat(limit);
      this.#isBodyAhead = isRaw && !!settled.response.body;
      return settled;
    } catch (error) {
      // A raw 401 is unread if no other token came.
      dropBody(this.#state.last?.response);
      if (!(error instanceof TimeIsUp)) throw error;
      // Time was up before, between or after attempts: nothing is under way.
      throw this.#diagnostics.errorBy(TimeoutError, error, NOT_DONE);
    } finally {
      if (!this.#isBodyAhead) limit.release();
      if (this.#state.last) report(settings, operation, this.#state.last);
    }
  }

  async #repeat(limit: TimeLimit): Promise<Answered> {
    const { operation, settings, tokens } = this.#plan;
    let repeats = 0;
    let isRenewed = false;
    this.#state.token = this.#sendable(await limit.race(tokens.current()));
    for (;;) {
      throwIfAborted(limit.signal);
      const attempt = await this.#attempt(limit);
      const { verdict, response } = attempt;
      if (verdict === 'expired' && !isRenewed) {
        isRenewed = true;
        if (!(await this.#renewToken(limit))) return this.#settle(attempt);
        dropBody(response);
      } else if (repeats < settings.retries && REPEATABLE[verdict]?.includes(operation.effect)) {
        dropBody(response);
        await sleep(waitBefore(repeats, response), limit.signal);
        repeats++;
      } else return this.#settle(attempt);
    }
  }

  /** Asks for a token in place of the refused one. Returns whether there is another. */
  async #renewToken(limit: TimeLimit): Promise<boolean> {
    const refused = this.#state.token;
    const token = this.#sendable(await limit.race(this.#plan.tokens.renewed(refused)));
    if (!token || token === refused) return false;
    this.#state.token = token;
    return true;
  }

  /** Ends the call with its last attempt: returns the answer, or throws the error for it. */
  #settle(attempt: Attempt): Answered {
    if (attempt.response && (attempt.answer || this.#plan.isRaw)) return attempt;
    if (!attempt.response) throwIfAborted(this.#plan.settings.signal);
    throw this.#diagnostics.failure(attempt);
  }

  async #attempt(outer: TimeLimit): Promise<Attempt> {
    const { settings, isRaw } = this.#plan;
    this.#state.attempts++;
    const started = now();
    const limit = timeLimit(settings.timeout, outer.signal);
    const progress: Progress = { isOnItsWay: false, status: undefined, isRedirected: false };
    let attempt: Attempt;
    try {
      const response = await limit.race(this.#send(limit.signal, progress));
      attempt = isRaw
        ? answered(this.#limited(response, limit, outer), undefined)
        : answered(response, await limit.race(response.text()));
    } catch (error) {
      attempt = broken(error, progress);
    }
    this.#state.last = attempt;
    this.#diagnostics.log(attempt, now() - started);
    if (!isRaw || !attempt.response) limit.release();
    return attempt;
  }

  #send(signal: AbortSignal | undefined, progress: Progress): Promise<Response> {
    const { operation, body, settings, send } = this.#plan;
    const { token } = this.#state;
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

  /** Makes the time limits and the signal hold until the body of a raw response has been read. */
  #limited(response: Response, limit: TimeLimit, outer: TimeLimit): Response {
    return limitedBody(response, {
      race: limit.race,
      errorOf: (reason) => {
        if (this.#plan.settings.signal?.aborted) return reason;
        const progress = { isOnItsWay: true, status: response.status, isRedirected: false };
        return this.#diagnostics.failure(broken(reason, progress));
      },
      onEnd: () => {
        limit.release();
        // The limit of the whole call goes on if this answer is followed by another attempt.
        if (this.#isBodyAhead) outer.release();
      },
    });
  }

  #checkFetch(): void {
    if (typeof (this.#plan.settings.fetch ?? globalThis.fetch) === 'function') return;
    const advice = 'Give the client one as its option fetch';
    throw this.#diagnostics.error(ConnectionError, 'There is no fetch here', advice);
  }

  /** Refuses a token that no header can carry, because the runtime's own error would quote it. */
  #sendable(token: unknown): string | undefined {
    if (!token) return undefined;
    if (typeof token === 'string' && !NOT_IN_HEADERS.test(token)) return token;
    const why = 'accessToken must give a string that a header can carry, without line breaks';
    throw this.#diagnostics.error(TokenError, why, `Found: ${typeof token}`);
  }
}
