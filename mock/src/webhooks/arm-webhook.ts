import { Failure } from '../http/answer.ts';
import type { JsonObject } from '../utils/json.ts';
import { nearest } from '../utils/nearest.ts';
import { type WebhookFault, type WebhookFaultName, webhookFaults } from './webhook-faults.ts';

const MAX_TIMES = 1_000_000;
const MAX_MS = 600_000;

/** Reads a fault of webhooks. Throws a Failure if anything is wrong, whose message begins with `where`. */
export function readWebhookFault({ fault, ms, times, ...others }: JsonObject, where: string): WebhookFault {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new Failure(400, `${where}: there is no member "${unknown}". The members: fault, ms, times`);
  }
  if (!isFaultName(fault)) throw unknownFault(fault, where);
  if (ms !== undefined && !('ms' in webhookFaults[fault])) {
    throw new Failure(400, `${where}: ${fault} takes no ms`);
  }
  return {
    fault,
    ms: wholeNumber('ms', ms, 0, MAX_MS, where),
    times: wholeNumber('times', times, 1, MAX_TIMES, where),
  };
}

function isFaultName(value: unknown): value is WebhookFaultName {
  return typeof value === 'string' && Object.hasOwn(webhookFaults, value);
}

function unknownFault(given: unknown, where: string): Failure {
  const names = Object.keys(webhookFaults);
  const near = typeof given === 'string' && given.length < 100 ? nearest(given, names) : undefined;
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  const shown =
    given === undefined ? 'name a fault' : `there is no fault ${JSON.stringify(given).slice(0, 100)}`;
  return new Failure(400, `${where}: ${shown}.${hint} The faults: ${names.join(', ')}`);
}

function wholeNumber(
  name: string,
  value: unknown,
  from: number,
  to: number,
  where: string,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Failure(400, `${where}: ${name} should be a whole number from ${from} to ${to}`);
}
