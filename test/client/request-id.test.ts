import { describe, expect, test, vi } from 'vitest';
import { type BehindApiError, createBehindApi, outcomeOf, unwrap } from '../../src/index.ts';

const TOKEN = 'token-of-anna-7f3a';

/** A client whose server answers with an id of the request in a header. */
function answering(body: string, status: number, id: string | undefined) {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const headers: [string, string][] = id === undefined ? [] : [['X-Request-Id', id]];
  const fetch = async () => new Response(body, { status, headers });
  const options = { endpoint: 'https://api.example', accessToken: TOKEN, fetch, logger, retries: 0 };
  return { client: createBehindApi({ ...options, logLevel: 'info' }), logger };
}

const NO = '{"success":false,"message":"No"}';
const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: BehindApiError) => error,
  );

describe('the id that a server gives a request', () => {
  test('is in the error of a call without an answer, and in the log', async () => {
    const { client, logger } = answering('<h1>Bad Gateway</h1>', 502, 'req-4711:a');
    const error = await thrownBy(client.V20.payments.payture.billCreate('s1'));
    expect(error).toMatchObject({ code: 'OutcomeUnknownError', status: 502, requestId: 'req-4711:a' });
    expect(logger.info).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^V20\.payments\.payture\.billCreate: 502 after \d+ ms, attempt 1, request req-4711:a$/,
      ),
    );
  });

  test('is in the error that unwrap makes of a failure, also of a copy of it', async () => {
    const { client } = answering(NO, 500, '4711');
    const result = await client.V20.payments.payture.billCreate('s1');
    const error = await thrownBy(Promise.resolve({ ...result }).then(unwrap));
    expect(error).toMatchObject({ code: 'ApiFailure', status: 500, attempts: 1, requestId: '4711' });
    expect(outcomeOf(result)).toBe('maybe-done');
  });

  test.each([undefined, '', 'two words', '<script>', 'x'.repeat(100)])(
    'is not taken from "%s"',
    async (id) => {
      const { client, logger } = answering(NO, 500, id);
      const result = await client.V20.payments.payture.billCreate('s1');
      expect(await thrownBy(Promise.resolve(result).then(unwrap))).toMatchObject({ requestId: undefined });
      expect(outcomeOf(result)).toBe('maybe-done');
      expect(logger.info.mock.calls[0]?.[0]).toMatch(/attempt 1$/);
    },
  );

  test('never shows the access token', async () => {
    const { client } = answering('oops', 502, `for-${TOKEN}`);
    const error = await thrownBy(client.V20.payments.payture.billCreate('s1'));
    expect(error?.requestId).toBe('for-***');
  });
});
