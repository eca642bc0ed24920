import { isTrusted } from '../control/access.ts';
import { Failure } from '../http/answer.ts';
import type { JsonObject } from '../utils/json.ts';
import { checkSecret, DEFAULT_SECRET } from './signature.ts';

/** Where webhooks are sent, and how. */
export interface WebhookEndpoint {
  readonly url: string;
  /** The secret with which they are signed, `whsec_` and base64; by default that of the mock. */
  readonly secret?: string | undefined;
  /** How many milliseconds after the change they are sent; 0 by default. */
  readonly delay?: number | undefined;
  /** How often one that was not taken is sent again; 3 by default. */
  readonly retries?: number | undefined;
  /** How many milliseconds pass before that; 1000 by default, and twice as many each time. */
  readonly retryDelay?: number | undefined;
  /** The id of the one entity that it is told about; by default it is told about all. */
  readonly entity?: string | undefined;
  /** Called in place of the global `fetch`, such as the handler of a server under test. */
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
}

/** An endpoint with all that was left out. */
export type CompleteEndpoint = Required<Omit<WebhookEndpoint, 'entity' | 'fetch'>> &
  Pick<WebhookEndpoint, 'entity' | 'fetch'>;

const MEMBERS = ['url', 'secret', 'delay', 'retries', 'retryDelay', 'entity'];
const MAX_MS = 600_000;
const MAX_RETRIES = 20;

/** What holds for all endpoints of a mock. */
export interface WebhookRules {
  /** The secret of endpoints that have none. */
  readonly secret: string | undefined;
  /** Names of hosts besides local ones to which requests may have webhooks sent. */
  readonly allowedHosts: ReadonlySet<string>;
}

/** Completes an endpoint. Throws an Error if anything is wrong with it. */
export function completeEndpoint(
  { url, secret: own, delay = 0, retries = 3, retryDelay = 1000, ...others }: WebhookEndpoint,
  usualSecret = DEFAULT_SECRET,
): CompleteEndpoint {
  const secret = own ?? usualSecret;
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol) || address.username !== '') {
    throw new Error(`"${url}" is not the address of a webhook. It should begin with http:// or https://`);
  }
  checkSecret(secret);
  checkNumber('delay', delay, MAX_MS);
  checkNumber('retries', retries, MAX_RETRIES);
  checkNumber('retryDelay', retryDelay, MAX_MS);
  return { url, secret, delay, retries, retryDelay, ...others };
}

/**
 * Reads an endpoint from a request. Throws a Failure if anything is wrong with it, or if its host is neither local nor allowed: nobody
 * is to reach other machines through the mock.
 */
export function readEndpoint(given: JsonObject, rules: WebhookRules): CompleteEndpoint {
  const { url, secret, delay, retries, retryDelay, entity } = given;
  const unknown = Object.keys(given).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined)
    throw refusal(`there is no member "${unknown}". The members: ${MEMBERS.join(', ')}`);
  if (typeof url !== 'string') throw refusal('url should be the address of a server');
  if (secret !== undefined && typeof secret !== 'string') throw refusal('secret should be a string');
  if (entity !== undefined && typeof entity !== 'string') throw refusal('entity should be the id of one');
  const numbers = { delay: numberOf(delay), retries: numberOf(retries), retryDelay: numberOf(retryDelay) };
  try {
    const endpoint = completeEndpoint({ url, secret, entity, ...numbers }, rules.secret);
    checkHost(new URL(url).hostname, rules.allowedHosts);
    return endpoint;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw refusal((error as Error).message);
  }
}

function checkHost(name: string, allowedHosts: ReadonlySet<string>): void {
  if (isTrusted(name, allowedHosts)) return;
  throw new Failure(
    403,
    `POST /__mock/webhooks: ${name} is not this machine. Start the mock with --allow-webhook-host ${name}.`,
  );
}

/** What is no number fails the check of the endpoint. */
function numberOf(value: unknown): number | undefined {
  return value === undefined || typeof value === 'number' ? value : Number.NaN;
}

function checkNumber(name: string, value: number, max: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= max) return;
  throw new Error(`${name} should be a whole number from 0 to ${max}`);
}

function refusal(message: string): Failure {
  return new Failure(400, `POST /__mock/webhooks: ${message}`);
}
