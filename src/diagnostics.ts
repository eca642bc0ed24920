import type { Operation } from './api.ts';
import {
  type BehindApiError,
  ConnectionError,
  type ErrorInfo,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { log, masked, SECRET } from './log.ts';
import type { Settings } from './options.ts';
import type { Origin } from './origin.ts';
import { type Redact, redactedCause, redactor } from './redact.ts';
import { TimeIsUp } from './time-limit.ts';
import type { Failure, Outcome } from './types.ts';
import { type Attempt, mayBeDone, outcomeFor, type Thrown } from './verdict.ts';

/** What errors and log lines tell of a call. */
export interface Subject {
  readonly operation: Operation;
  readonly body: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
}

/** How far a call has come. */
export interface CallState {
  /** The access token that is sent. */
  token: string | undefined;
  /** How often the request was made. */
  attempts: number;
  last: Attempt | undefined;
}

type ErrorClass = new (message: string, info: ErrorInfo) => BehindApiError;

/** The advice where nothing was changed. */
export const NOT_DONE = 'It is not done: call again';

const MAYBE_DONE = 'It may be done: check first';

/** How many characters an error shows of a body that is no answer. */
const SHOWN = 200;

/** Makes the errors, log lines and origins of failures of one call. None of them shows its access token. */
export class Diagnostics {
  readonly #subject: Subject;
  readonly #state: Readonly<CallState>;

  constructor(subject: Subject, state: Readonly<CallState>) {
    this.#subject = subject;
    this.#state = state;
  }

  /** Creates an error without a cause. */
  error(Kind: ErrorClass, why: string, advice: string): BehindApiError {
    return new Kind(this.#redactor()(`${why}. ${advice}`), this.#info());
  }

  /** Creates an error whose cause is what was thrown. */
  errorBy(Kind: ErrorClass, thrown: unknown, advice: string): BehindApiError {
    const redact = this.#redactor();
    const { message = thrown, cause } = Object(thrown) as Thrown;
    // Anything can be thrown, also what cannot be made a text: a symbol, an object without a prototype.
    const texts = [message, Object(cause).message, advice].filter(
      (value) => typeof value === 'string' && value,
    );
    const text = redact(texts.join('. '));
    return new Kind(text, { ...this.#info(), cause: redactedCause(redact, thrown, text) });
  }

  /** Creates the error for an attempt that brought no answer. */
  failure(attempt: Attempt): BehindApiError {
    const isInDoubt = mayBeDone(attempt.verdict, this.#subject.operation.effect);
    if (attempt.response) {
      const why = this.#unexpected(attempt);
      if (isInDoubt) return this.error(OutcomeUnknownError, why, MAYBE_DONE);
      return this.error(ResponseFormatError, why, 'Check the endpoint');
    }
    if (isInDoubt) return this.errorBy(OutcomeUnknownError, attempt.error, MAYBE_DONE);
    const isLate = attempt.error instanceof TimeIsUp;
    return this.errorBy(isLate ? TimeoutError : ConnectionError, attempt.error, NOT_DONE);
  }

  /** Where a failure comes from. */
  originOf({ message }: Failure, verdict: Outcome): Origin {
    const redacted = typeof message === 'string' ? this.#redactor()(message) : undefined;
    return {
      ...this.#info(),
      outcome: outcomeFor(verdict, this.#subject.operation.effect),
      redactedMessage: redacted === message ? undefined : redacted,
    };
  }

  /** Logs an attempt. */
  log(attempt: Attempt, duration: number): void {
    const { operation, body, settings } = this.#subject;
    log(settings, 'info', () => {
      const outcome = attempt.response ? attempt.status : attempt.error;
      const id = this.#requestIdOf(attempt);
      const line = `${operation.name}: ${outcome} after ${Math.round(duration)} ms, attempt ${this.#state.attempts}${id ? `, request ${id}` : ''}`;
      const bodies = `, sent ${masked(body)}, got ${masked(attempt.body)}`;
      return this.#redactor()(settings.logLevel === 'debug' ? line + bodies : line).replace(/\s+/g, ' ');
    });
  }

  /** Tells what came in place of an answer. */
  #unexpected({ status, body }: Attempt): string {
    // Browsers hide the status of a redirect that is not followed.
    const what = status ? `HTTP ${status}` : 'A redirect, which is not followed';
    return `${what}: ${this.#redactor()(masked(body)).slice(0, SHOWN)}`;
  }

  #info(): ErrorInfo {
    const { attempts, last } = this.#state;
    const { name } = this.#subject.operation;
    return { operation: name, attempts, status: last?.status, requestId: this.#requestIdOf(last) };
  }

  /** Returns the id that the server gave a request; nothing else that may stand in that header. */
  #requestIdOf(attempt: Attempt | undefined): string | undefined {
    const [id] = /^[\w.:-]{1,99}$/.exec(attempt?.response?.headers.get('x-request-id') ?? '') ?? [];
    return id && this.#redactor()(id);
  }

  /** Hides what no log and no error may show. Parameters and headers of the caller's own may hold a token, too. */
  #redactor(): Redact {
    const { body, settings } = this.#subject;
    const headers = Object.entries(settings.headers).filter(([name]) => SECRET.test(name));
    return redactor([this.#state.token, body.access_token, ...headers.map(([, value]) => value)]);
  }
}
