import { describe, expect, it, vi } from 'vitest';
import { isBehindApiError, poll } from '../../src/core.ts';

describe('poll', () => {
  it('asks until the answer is the one to wait for', async () => {
    const answers = ['PENDING', 'PENDING', 'PAID', 'DONE'];
    const call = vi.fn(async () => answers.shift());
    expect(await poll(call, { until: (answer) => answer === 'PAID', interval: 1 })).toBe('PAID');
    expect(call).toHaveBeenCalledTimes(3);
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
});
