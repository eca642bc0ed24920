import { describe, expect, it, vi } from 'vitest';
import {
  ConnectionError,
  isBehindApiError,
  OutcomeUnknownError,
  outcomeOf,
  type PollOptions,
  poll,
  ResponseFormatError,
  TimeoutError,
  TokenError,
} from '../../src/core.ts';
import { english, failureText } from '../../src/failure-text/index.ts';

/** A call that throws some errors, one after the other, before it answers. */
function failing(...errors: unknown[]) {
  return vi.fn(async () => {
    if (errors.length > 0) throw errors.shift();
    return 'PAID';
  });
}

const about = { operation: 'V20.payments.payture.billStatus', attempts: 3 };

describe('poll', () => {
  it('asks until the answer is the one to wait for', async () => {
    const answers = ['PENDING', 'PENDING', 'PAID', 'DONE'];
    const call = vi.fn(async () => answers.shift());
    expect(await poll(call, { until: (answer) => answer === 'PAID', interval: 1 })).toBe('PAID');
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('does not take a wait that no timer can count for none', async () => {
    vi.useFakeTimers();
    const call = vi.fn(async () => 'PENDING');
    const stop = new AbortController();
    const polled = poll(call, { until: () => false, interval: 2 ** 33, signal: stop.signal });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(call).toHaveBeenCalledTimes(1);
    stop.abort('enough');
    await expect(polled).rejects.toBe('enough');
    vi.useRealTimers();
  });

  it('waits 3 seconds between questions unless told otherwise', async () => {
    vi.useFakeTimers();
    const call = vi.fn(async () => call.mock.calls.length);
    const polled = poll(call, { until: (count) => count === 3 });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(call).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(call).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await polled).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('gives up when its time is over, and says so', async () => {
    const error = await poll(async () => 'PENDING', { until: () => false, interval: 5, timeout: 40 }).catch(
      (e) => e,
    );
    expect(isBehindApiError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'TimeoutError', name: 'TimeoutError', operation: 'poll' });
    expect(error.attempts).toBeGreaterThan(1);
    // Whoever has paid must not read that nothing was changed, and that he should try again.
    expect(outcomeOf(error)).toBe('maybe-done');
    expect(failureText(error)).toBe(english['maybe-done']);
  });

  it('aborts the call under way with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('left the page');
    let inner: AbortSignal | undefined;
    const polled = poll(
      (signal) => {
        inner = signal;
        return new Promise(() => {});
      },
      { until: () => true, signal: controller.signal },
    );
    controller.abort(reason);
    await expect(polled).rejects.toBe(reason);
    expect(inner?.reason).toBe(reason);
  });

  it('aborts the wait with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('left the page');
    const polled = poll(async () => 'PENDING', { until: () => false, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(polled).rejects.toBe(reason);
  });

  it('passes on what the call throws', async () => {
    const error = new Error('no connection');
    await expect(poll(() => Promise.reject(error), { until: () => true })).rejects.toBe(error);
  });

  it('waits for an asynchronous `until`', async () => {
    const answers = ['PENDING', 'PAID'];
    const until = async (answer: string | undefined) => answer === 'PAID';
    expect(await poll(async () => answers.shift(), { until, interval: 1 })).toBe('PAID');
  });

  it('passes on what `until` throws', async () => {
    const error = new Error('a mistake');
    const until = () => Promise.reject(error);
    await expect(poll(async () => 'PENDING', { until, timeout: 1_000 })).rejects.toBe(error);
  });

  it('asks a function how long to wait, with the number of questions so far', async () => {
    const interval = vi.fn((asked: number) => asked);
    const call = vi.fn(async () => call.mock.calls.length);
    await poll(call, { until: (count) => count === 4, interval });
    expect(interval.mock.calls).toEqual([[1], [2], [3]]);
  });

  it.each([
    ['interval', Number.NaN],
    ['interval', -1],
    ['interval', Number.POSITIVE_INFINITY],
    ['interval', '5000'],
    ['interval', null],
    ['timeout', Number.NaN],
    ['timeout', -1],
    ['timeout', '5000'],
    ['until', undefined],
    ['until', true],
    ['signal', new AbortController()],
  ])('refuses %s: %o by name, and asks nothing', async (name, value) => {
    const call = vi.fn(async () => 'PENDING');
    const options = { until: () => false, [name]: value } as PollOptions<string>;
    await expect(poll(call, options)).rejects.toThrow(TypeError);
    await expect(poll(call, options)).rejects.toThrow(`${name} must be `);
    expect(call).not.toHaveBeenCalled();
  });

  it('refuses an option that there is not', async () => {
    const options = { until: () => true, intervall: 5 };
    await expect(poll(async () => 'PAID', options)).rejects.toThrow('There is no option intervall here');
  });

  it.each([Number.NaN, -1, undefined])(
    'does not go on when a function gives %o as the interval',
    async (wait) => {
      const call = vi.fn(async () => 'PENDING');
      const polled = poll(call, { until: () => false, interval: () => wait as number });
      await expect(polled).rejects.toThrow('interval must be a number of ms, 0 or more');
      expect(call).toHaveBeenCalledTimes(1);
    },
  );

  it('takes undefined for what is left out', async () => {
    const left = { interval: undefined, timeout: undefined, signal: undefined };
    expect(await poll(failing(), { until: () => true, ...left })).toBe('PAID');
  });

  describe('in an outage', () => {
    const until = () => true;

    it.each([
      new ConnectionError('no connection', about),
      new TimeoutError('no answer', about),
      new ResponseFormatError('a login page', { ...about, status: 200 }),
      new ResponseFormatError('a proxy', { ...about, status: 502 }),
      new ResponseFormatError('a busy proxy', { ...about, status: 429 }),
    ])('asks on after $code: $message', async (error) => {
      const call = failing(error, error);
      expect(await poll(call, { until, interval: 1, timeout: 10_000 })).toBe('PAID');
      expect(call).toHaveBeenCalledTimes(3);
      expect(await poll(failing(error), { until, interval: 1, signal: new AbortController().signal })).toBe(
        'PAID',
      );
    });

    it.each([
      new OutcomeUnknownError('no answer', about),
      new TokenError('none', about),
      new ResponseFormatError('a wrong endpoint', { ...about, status: 404 }),
      new TypeError('a mistake'),
    ])('is not what it takes $name: $message for', async (error) => {
      const call = failing(error);
      await expect(poll(call, { until, interval: 1, timeout: 10_000 })).rejects.toBe(error);
      expect(call).toHaveBeenCalledTimes(1);
    });

    it('ends with the first error where nothing else could end it', async () => {
      const error = new ConnectionError('no connection', about);
      await expect(poll(failing(error), { until, interval: 1 })).rejects.toBe(error);
    });

    it('gives up when its time is over, and names the outage', async () => {
      const outage = new ConnectionError('no connection', about);
      const polled = poll(() => Promise.reject(outage), { until, interval: 5, timeout: 40 });
      await expect(polled).rejects.toMatchObject({ code: 'TimeoutError', operation: 'poll', cause: outage });
    });

    it('names no outage that is over', async () => {
      const errors = [new ConnectionError('no connection', about)];
      const call = async () => {
        if (errors.length > 0) throw errors.shift();
        return 'PENDING';
      };
      const error = await poll(call, { until: () => false, interval: 5, timeout: 100 }).catch((e) => e);
      expect(error.code).toBe('TimeoutError');
      expect(error.cause).toBeUndefined();
    });
  });
});
