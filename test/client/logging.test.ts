import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { answering, type FaultName, faults } from '../support/faults/index.ts';
import { keepingLogger } from './secrets.ts';
import { calls, effects, names, outcomeOf, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** The module as it is when a program starts: it warns once. */
async function createOfFreshModule() {
  vi.resetModules();
  return (await import('../../src/index.ts')).createBehindApi;
}

describe('at info', () => {
  const tried: readonly (readonly [FaultName, string | undefined])[] = [
    ['success', '200'],
    ['failure 401', '401'],
    ['failure 422', '422'],
    ['code 1039', '200'],
    ['page 503', '503'],
    ['an empty body', '200'],
    ['307 to another origin', '307'],
    ['closed in the body', undefined],
    ['reset before the headers', undefined],
    ['no HTTP', undefined],
  ];
  test.each(tried)('%s: a line per attempt', async (fault, status) => {
    for (const effect of effects) {
      const { lines, logger } = keepingLogger();
      const { endpoint, requests } = server.trap(faults[fault]);
      await outcomeOf(calls[effect](createBehindApi({ endpoint, logger, logLevel: 'info' })));
      expect(lines).toHaveLength(requests.length);
      for (const [at, { level, message }] of lines.entries()) {
        expect(level).toBe('info');
        expect(message).toMatch(new RegExp(`^${names[effect]}: .*\\d ms.*attempt ${at + 1}\\b`));
        if (status) expect(message).toContain(status);
        expect(message).not.toMatch(/[\n{}<>]/);
      }
    }
  });

  test('a renewal is an attempt more', async () => {
    const { lines, logger } = keepingLogger();
    const { endpoint } = server.trap(faults['failure 401']);
    let given = 0;
    const accessToken = () => `token-${given++}`;
    await calls.charge(createBehindApi({ endpoint, accessToken, logger, logLevel: 'info' }));
    expect(lines).toHaveLength(2);
  });

  test('what never became a request is no attempt', async () => {
    const { lines, logger } = keepingLogger();
    const controller = new AbortController();
    const token = Promise.withResolvers<string>();
    const client = createBehindApi({
      endpoint: server.url,
      accessToken: () => token.promise,
      logger,
      logLevel: 'info',
    });
    const call = outcomeOf(calls.charge(client, { signal: controller.signal }));
    controller.abort();
    await call;
    token.resolve('token');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lines).toEqual([]);
  });

  test('a header that is no secret hides nothing of the line', async () => {
    const { lines, logger } = keepingLogger();
    const headers = { 'X-App': 'payture', 'Accept-Language': 'en', 'X-Number': '1' };
    await calls.charge(createBehindApi({ endpoint: server.url, headers, logger, logLevel: 'info' }));
    expect(lines[0]?.message).toMatch(new RegExp(`^${names.charge}: 200 after \\d+ ms, attempt 1$`));
  });

  test('an error of several lines is one line', async () => {
    const { lines, logger } = keepingLogger();
    const fetch = () => Promise.reject(new Error('failed\nV20.payments.payture.billCreate: 200 after 5 ms'));
    await outcomeOf(calls.charge(createBehindApi({ endpoint: server.url, fetch, logger, logLevel: 'info' })));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).not.toContain('\n');
  });
});

describe('the level', () => {
  const failing = () => {
    throw new Error('the handler failed');
  };
  test.each([
    ['off', []],
    ['error', ['error']],
    ['warn', ['error', 'warn']],
    ['info', ['error', 'info', 'warn']],
  ] as const)('%s writes %j', async (logLevel, expected) => {
    const { lines, logger } = keepingLogger();
    const options = { logger, logLevel, onAnswer: failing };
    const createBehindApi = await createOfFreshModule();
    await calls.charge(createBehindApi({ endpoint: server.url, ...options }));
    createBehindApi({ endpoint: 'http://api.example', ...options });
    expect([...new Set(lines.map(({ level }) => level))].sort()).toEqual(expected);
  });

  test('is warn where none is given', async () => {
    const { lines, logger } = keepingLogger();
    await calls.charge(createBehindApi({ endpoint: server.url, logger }));
    expect(lines).toEqual([]);
  });
});

test.each(['info', 'debug'] as const)('a logger that throws at %s breaks nothing', async (level) => {
  const fail = () => {
    throw new Error('the disk is full');
  };
  const logger = { error: fail, warn: fail, info: fail, debug: fail };
  const client = createBehindApi({ endpoint: server.url, logger, logLevel: level, onAnswer: fail });
  expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
});

describe('at debug, secrets are masked at any depth', () => {
  const secrets = {
    token: 'SECRET-1',
    accessToken: 'SECRET-2',
    refresh_token: 'SECRET-3',
    password: 'SECRET-4',
    smtp_password: ['SECRET-5'],
    newPassword: { value: 'SECRET-6' },
    email: 'SECRET-7@example.com',
    'E-Mail': 'SECRET-8@example.com',
    emails: ['SECRET-9@example.com'],
    delivery_email: 'SECRET-10@example.com',
    Authorization: 'Bearer SECRET-11',
    tokens: 1_234_567,
    code: 'SECRET-12', // of OAuth, or of a gift
  };
  const nested = { list: [{ deep: { deeper: [[{ ...secrets, note: 'PLAIN' }]] } }], ...secrets };

  async function debugged(status: number, body: object) {
    const { lines, logger } = keepingLogger();
    const { endpoint } = server.trap(answering(status, JSON.stringify(body)));
    const client = createBehindApi({ endpoint, logger, logLevel: 'debug', retries: 0 });
    const { billCreateUnauthorised } = client.V20.payments.payture;
    await outcomeOf(billCreateUnauthorised('subscription', 'user', 'PLAIN-url', nested));
    return lines.map(({ message }) => message).join('\n');
  }

  const answers: Readonly<Record<string, readonly [number, object]>> = {
    'in a success': [200, { success: true, data: nested }],
    'in a failure': [200, { success: false, data: nested, message: 'PLAIN' }],
    'in a failure at 500': [500, { success: false, data: nested }],
    'in what is no answer': [200, nested],
    'in what is no answer, at 500': [500, nested],
  };
  test.each(Object.entries(answers))('%s', async (_, [status, body]) => {
    const text = await debugged(status, body);
    expect(text).not.toMatch(/SECRET|1234567/);
    expect(text).toMatch(/PLAIN/);
  });

  test('and what is not is shown', async () => {
    const text = await debugged(200, { success: true, data: { bill_id: 'the-bill' } });
    for (const shown of ['subscription', 'user', 'PLAIN-url', 'the-bill']) expect(text).toContain(shown);
    expect(await debugged(200, { success: false, code: 4_711, message: 'PLAIN' })).toContain('4711');
  });

  test.each(['100,000 levels', 'an answer of 10 MB', 'a page'] as const)('%s is logged', async (fault) => {
    const { lines, logger } = keepingLogger();
    const { endpoint } = server.trap(faults[fault]);
    const plain = await outcomeOf(calls.charge(createBehindApi({ endpoint })));
    const logged = await outcomeOf(calls.charge(createBehindApi({ endpoint, logger, logLevel: 'debug' })));
    expect(logged).toEqual(plain);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).toContain(`${names.charge}: 200 after`);
  });
});

describe('plain http', () => {
  async function warningsOf(...endpoints: readonly string[]) {
    const { lines, logger } = keepingLogger();
    const createBehindApi = await createOfFreshModule();
    for (const endpoint of endpoints) createBehindApi({ endpoint, logger }).withOptions({ timeout: 1 });
    return lines.filter(({ level }) => level === 'warn').map(({ message }) => message);
  }

  test('to another host warns once', async () => {
    const warnings = await warningsOf('http://api.example:6002', 'http://api.example:6002');
    expect(warnings).toEqual([expect.stringContaining('http://api.example:6002')]);
  });

  test.each([
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://notlocalhost',
    'http://127.example',
    'http://[2001:db8::1]',
    'http://10.0.0.1/127.0.0.1',
    'http://api.example//localhost',
  ])('to %s warns', async (endpoint) => {
    expect(await warningsOf(endpoint)).toHaveLength(1);
  });

  test.each([
    'http://localhost',
    'http://localhost:3000',
    'http://localhost/path',
    'http://127.0.0.1:1',
    'http://127.1.2.3',
    'http://[::1]:8080',
    'https://api.example',
  ])('%s does not', async (endpoint) => {
    expect(await warningsOf(endpoint)).toEqual([]);
  });
});
