import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '../utils/json.ts';
import { signedHeaders } from './signature.ts';
import type { CompleteEndpoint } from './webhook-endpoint.ts';

/** How long a server may take to answer, in ms. */
const ATTEMPT_TIMEOUT = 10_000;

/** A webhook, and what became of it. */
export interface WebhookDelivery {
  /** The header webhook-id, which is the same in all attempts. */
  readonly id: string;
  /** The name of the webhook in the document. */
  readonly webhook: string;
  readonly url: string;
  /** The id of the entity that it is about. */
  readonly entity: string;
  readonly body: JsonObject;
  /** `pending`, or `delivered` once an attempt was answered with 2xx. `failed` after the last attempt; `dropped` if it is not sent. */
  readonly state: 'pending' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: readonly WebhookAttempt[];
}

export interface WebhookAttempt {
  /** ISO 8601 */
  readonly time: string;
  /** The HTTP status of the answer; undefined if there was none. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly error?: string;
}

/** Sends a webhook until it is taken, or until it was sent often enough. Returns whether it was taken. */
export async function sendUntilTaken(
  message: Pick<WebhookDelivery, 'id' | 'body'>,
  endpoint: CompleteEndpoint,
  onAttempt: (attempt: WebhookAttempt) => void,
  ended: AbortSignal,
): Promise<boolean> {
  for (let retry = 0; ; retry++) {
    const attempt = await send(message, endpoint, ended);
    ended.throwIfAborted();
    onAttempt(attempt);
    if (attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300) return true;
    if (retry === endpoint.retries) return false;
    await wait(endpoint.retryDelay * 2 ** retry, undefined, { signal: ended });
  }
}

async function send(
  { id, body }: Pick<WebhookDelivery, 'id' | 'body'>,
  { url, secret, fetch: ask = fetch }: CompleteEndpoint,
  ended: AbortSignal,
): Promise<WebhookAttempt> {
  const now = new Date();
  const time = now.toISOString();
  const text = JSON.stringify(body);
  const request = new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedHeaders(id, text, secret, now) },
    body: text,
    // It could lead to where the mock may not send anything.
    redirect: 'manual',
    signal: AbortSignal.any([ended, AbortSignal.timeout(ATTEMPT_TIMEOUT)]),
  });
  try {
    const response = await ask(request);
    await response.body?.cancel();
    return { time, status: response.status };
  } catch (error) {
    const { message, cause } = error as Error;
    return { time, error: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}
