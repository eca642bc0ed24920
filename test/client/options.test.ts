import { describe, expect, test } from 'vitest';
import { createBehindApi } from '../../src/index.ts';

const endpoint = 'http://127.0.0.1:9';

describe('options that make no sense are a TypeError that says what to do', () => {
  test.each([
    '',
    'api.behind.ai',
    'ftp://api.behind.ai',
    'https://api.behind.ai?a=1',
    'https://user@api.behind.ai',
    undefined,
  ])('the endpoint %s', (wrong) => {
    expect(() => createBehindApi({ endpoint: wrong as string })).toThrow(
      new TypeError('endpoint must be like "https://api.behind.ai:6002"'),
    );
  });

  test.each(['timeout', 'totalTimeout', 'retries'])('a %s that is no amount', async (name) => {
    const error = new TypeError(`${name} must be >= 0`);
    for (const wrong of [-1, Number.NaN, 'soon']) {
      expect(() => createBehindApi({ endpoint, [name]: wrong })).toThrow(error);
      const { payture } = createBehindApi({ endpoint }).V20.payments;
      await expect(payture.billStatus('bill', { [name]: wrong })).rejects.toThrow(error);
    }
  });
});

test('what is undefined changes nothing', async () => {
  let asked = 0;
  const fetch = async () => {
    asked++;
    throw new TypeError('fetch failed');
  };
  const { payture } = createBehindApi({ endpoint, fetch, retries: 0 }).V20.payments;
  await expect(payture.billStatus('bill', { retries: undefined, timeout: undefined })).rejects.toThrow(
    'fetch failed',
  );
  expect(asked).toBe(1);
});
