import type { Operation } from './api.ts';
import { type Attempt, attemptOnce, type Payload } from './attempt.ts';
import { rememberOrigin } from './envelope.ts';
import { TokenError } from './errors.ts';
import { isExpired, report } from './events.ts';
import type { Http } from './http.ts';
import { logAttempt } from './log.ts';
import type { Settings } from './options.ts';
import { detailsOf, errorOf, type Progress, timeUp } from './outcome.ts';
import { mayRepeat, waitBefore } from './repeat.ts';
import { sleep, TimeIsUp, within } from './timeout.ts';
import { isSendable, type TokenSource } from './token.ts';
import type { CallOptions } from './types.ts';

/** One call, with all that it needs. */
export interface Work {
  readonly http: Http;
  readonly tokens: TokenSource;
  readonly settings: Settings & CallOptions;
  readonly operation: Operation;
  readonly payload: Payload;
  /** Leave the answer's body unread, whatever it is. */
  readonly raw: boolean;
}

/** The JSON of a call's parameters, made before anything is sent: what cannot be sent fails here, and only here. */
export function payloadOf({ name }: Operation, parameters: object): Payload {
  for (const [key, value] of Object.entries(parameters)) {
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new TypeError(`${name}: ${key} is a ${typeof value}, which cannot be sent as JSON.`);
    }
  }
  const json = JSON.stringify(parameters);
  if (!json?.startsWith('{')) throw new TypeError(`${name}: the parameters must be an object.`);
  return { json, hasToken: (parameters as { access_token?: unknown }).access_token !== undefined };
}

/** Makes a call: attempts, repeats and the renewal of the token, within its time limit. Throws what is no answer. */
export async function perform(work: Work): Promise<Attempt> {
  const { settings, operation } = work;
  const progress: Progress = { operation, attempts: 0, pending: false };
  try {
    return await within(settings.totalTimeout, settings.signal, (signal) => attempts(work, progress, signal));
  } catch (error) {
    throw error instanceof TimeIsUp ? timeUp(error, progress) : error;
  }
}

async function attempts(work: Work, progress: Progress, signal: AbortSignal | undefined): Promise<Attempt> {
  const { settings, operation, tokens } = work;
  let renewed = false;
  let repeats = 0;
  for (;;) {
    const token = await usable(tokens.get(), progress);
    signal?.throwIfAborted();
    const started = performance.now();
    progress.attempts++;
    progress.pending = true;
    const attempt = await attemptOnce(work, token, signal);
    logAttempt(work, progress.attempts, attempt, performance.now() - started, token);
    signal?.throwIfAborted();
    if (isExpired(attempt) && !renewed) {
      renewed = true;
      progress.pending = false;
      if (await renewal(work, progress, attempt, token)) continue;
    } else if (repeats < settings.retries && mayRepeat(operation.effect, attempt)) {
      progress.pending = false;
      await sleep(waitBefore(repeats++, attempt.response), signal);
      continue;
    }
    report(settings, operation, attempt);
    const error = errorOf(attempt, progress, token);
    if (error) throw error;
    if (attempt.envelope?.success === false) {
      rememberOrigin(attempt.envelope, detailsOf(progress, attempt.response));
    }
    return attempt;
  }
}

/** The token, or a {@link TokenError} if its provider failed or no header can carry it. */
async function usable(
  asked: ReturnType<TokenSource['get']>,
  progress: Progress,
): Promise<string | undefined> {
  const details = detailsOf(progress);
  let token: string | undefined;
  try {
    token = await asked;
  } catch (cause) {
    throw new TokenError('the function given as accessToken failed; see the cause.', { ...details, cause });
  }
  if (!token) return undefined;
  if (!isSendable(token)) {
    throw new TokenError(
      'the access token is no text that an HTTP header can carry. Check where it comes from.',
      details,
    );
  }
  return token;
}

/** Whether there is another token to go on with. Where asking for one fails, the handlers hear of the expiry first. */
async function renewal(
  { settings, operation, tokens }: Work,
  progress: Progress,
  attempt: Attempt,
  token?: string,
) {
  try {
    return await usable(tokens.renew(token), progress);
  } catch (error) {
    report(settings, operation, attempt);
    throw error;
  }
}
