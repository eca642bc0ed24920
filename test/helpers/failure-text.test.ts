import { describe, expect, test } from 'vitest';
import { english, failureText, russian } from '../../src/failure-text/index.ts';
import { createBehindApi, unwrap } from '../../src/index.ts';
import { calls, type EffectName, errorOf, useFaultServer } from '../client/support.ts';
import { type FaultName, faults } from '../support/faults/index.ts';

const server = useFaultServer();
const SECRET = 'Failure'; // how the messages of the fault server begin

/** The failure, or the error, that a call comes to. */
async function endOf(fault: FaultName, effect: EffectName): Promise<unknown> {
  const { endpoint } = server.trap(faults[fault]);
  const client = createBehindApi({ endpoint, retries: 0, timeout: 300 });
  return await calls[effect](client).catch((error: unknown) => error);
}

describe('what a person reads', () => {
  test.each<[FaultName, EffectName, keyof typeof english]>([
    ['failure 400', 'charge', 'refused'],
    ['failure 401', 'charge', 'expired'],
    ['code 1001', 'read', 'rejected'],
    ['code 1039', 'charge', 'too-many'],
    ['failure 500', 'charge', 'maybe-done'],
    ['failure 500', 'read', 'unavailable'],
    ['closed before the headers', 'charge', 'maybe-done'],
    ['closed before the headers', 'read', 'not-done'],
    ['hanging before the headers', 'read', 'timeout'],
    ['page 401', 'charge', 'expired'],
    ['page 404', 'write', 'unavailable'],
    ['page 429', 'charge', 'too-many'],
    ['page 502', 'charge', 'maybe-done'],
  ])('after %s, %s: %s', async (fault, effect, text) => {
    const end = await endOf(fault, effect);
    expect(failureText(end)).toBe(english[text]);
    expect(failureText(end, russian)).toBe(russian[text]);
    expect(failureText(end)).not.toContain(SECRET);
  });

  test('is the same for what unwrap throws, and for a copy', async () => {
    const failure = (await endOf('failure 401', 'charge')) as Awaited<ReturnType<typeof calls.charge>>;
    const error = await errorOf(Promise.resolve().then(() => unwrap(failure)));
    expect(failureText(error)).toBe(english.expired);
    expect(failureText({ ...failure })).toBe(english.expired);
    expect(failureText(JSON.parse(JSON.stringify(failure)))).toBe(english.refused);
  });

  test('is so, too, where unwrap throws after the server has failed at a read', async () => {
    const failure = (await endOf('failure 500', 'read')) as Awaited<ReturnType<typeof calls.read>>;
    const error = await errorOf(Promise.resolve().then(() => unwrap(failure)));
    expect([failureText(error), failureText({ ...failure })]).toEqual([
      english.unavailable,
      english.unavailable,
    ]);
  });

  test('can be one for a code of the API, which goes before the outcome', async () => {
    const texts = { ...english, codes: { 1001: 'Not sold any more.' } };
    const failure = (await endOf('code 1001', 'charge')) as Awaited<ReturnType<typeof calls.charge>>;
    const error = await errorOf(Promise.resolve().then(() => unwrap(failure)));
    expect(failureText(failure, texts)).toBe('Not sold any more.');
    expect(failureText(error, texts)).toBe('Not sold any more.');
    expect(failureText(await endOf('code 1009', 'charge'), texts)).toBe(english.rejected);
  });

  test('is nothing after a success, or where the person has ended the call', async () => {
    expect(failureText(await endOf('success', 'charge'))).toBeUndefined();
    expect(failureText(AbortSignal.abort().reason)).toBeUndefined();
  });

  test('of what is not from the client tells nothing of it', () => {
    expect(failureText(new TypeError('x is undefined'))).toBe(english.other);
    expect(failureText(undefined)).toBe(english.other);
    expect(failureText('a text')).toBe(english.other);
  });
});
