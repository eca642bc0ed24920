import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { type FaultName, faults, inTurn, longWaits } from '../support/faults/index.ts';
import { runProgram } from './programs/run.ts';
import { calls, effects, names, outcomeOf, useFaultServer, withTimeLimit } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const handlersOf = () => ({
  onExpired: vi.fn(),
  onReject: vi.fn(),
  onTooManyRequests: vi.fn(),
  onAnswer: vi.fn(),
});
type Handler = keyof ReturnType<typeof handlersOf>;

/** Each fault with the handlers that hear of it. */
const heard: readonly (readonly [FaultName, readonly Handler[]])[] = [
  ['success', ['onAnswer']],
  ['failure 200', ['onAnswer']],
  ['failure 401', ['onAnswer', 'onExpired']],
  ['page 401', ['onExpired']],
  ['closed in the body of a 401', ['onExpired']],
  ['closed in the body of a 429', ['onTooManyRequests']],
  ['code 1001', ['onAnswer', 'onReject']],
  ['code 1001 at 401', ['onAnswer', 'onReject']],
  ['code 1009 at 403', ['onAnswer', 'onReject']],
  ['code 1039', ['onAnswer', 'onTooManyRequests']],
  ['code 1039 at 403', ['onAnswer', 'onTooManyRequests']],
  ['failure 429', ['onAnswer', 'onTooManyRequests']],
  ['page 429', ['onTooManyRequests']],
  ['failure 503', ['onAnswer']],
  ['page 502', []],
  ['a page', []],
  ['closed in the body', []],
  ['reset before the headers', []],
];

describe.each(heard)('%s', (fault, expected) => {
  test.each(effects)('tells each handler once per call, %s', async (effect) => {
    const { endpoint } = server.trap(faults[fault]);
    const handlers = handlersOf();
    await outcomeOf(calls[effect](createBehindApi({ endpoint, accessToken: 'token', ...handlers })));
    const told = Object.entries(handlers).filter(([, handler]) => handler.mock.calls.length > 0);
    expect(told.map(([name]) => name).sort()).toEqual([...expected].sort());
    for (const [, handler] of told) {
      expect(handler).toHaveBeenCalledTimes(1);
      expect(handler.mock.calls[0]?.[1]).toMatchObject({ name: names[effect], effect });
    }
  });
});

test('a failure that passes is nobody’s concern', async () => {
  const { endpoint } = server.trap(inTurn(faults['code 1039'], faults['page 429'], faults.success));
  const handlers = handlersOf();
  await calls.read(createBehindApi({ endpoint, ...handlers }));
  expect(handlers.onTooManyRequests).not.toHaveBeenCalled();
  expect(handlers.onAnswer).toHaveBeenCalledTimes(1);
});

test('a call that ends while it waits to repeat a failure tells that failure, once', async () => {
  await withTimeLimit(async (totalTimeout) => {
    const { endpoint } = server.trap(longWaits['Retry-After 20']);
    const handlers = handlersOf();
    const client = createBehindApi({ endpoint, totalTimeout, ...handlers });
    expect(await outcomeOf(calls.write(client))).toMatchObject({ error: 'TimeoutError', status: 429 });
    expect(handlers.onTooManyRequests).toHaveBeenCalledTimes(1);
    expect(handlers.onAnswer).toHaveBeenCalledTimes(1);
  });
});

test('what an earlier attempt was answered is not told of a later one', async () => {
  await withTimeLimit(async (totalTimeout) => {
    const { endpoint } = server.trap(inTurn(faults['failure 429'], faults['hanging before the headers']));
    const handlers = handlersOf();
    const client = createBehindApi({ endpoint, totalTimeout, ...handlers });
    expect(await outcomeOf(calls.write(client))).toMatchObject({
      error: 'OutcomeUnknownError',
      status: undefined,
      attempts: 2,
    });
    expect(handlers.onTooManyRequests).not.toHaveBeenCalled();
    expect(handlers.onAnswer).not.toHaveBeenCalled();
  });
});

test('a handler may freeze what it gets, as stores do', async () => {
  const { endpoint } = server.trap(faults['code 1009 at 403']);
  const onReject = vi.fn((failure: object) => void Object.freeze(failure));
  expect(await outcomeOf(calls.charge(createBehindApi({ endpoint, onReject })))).toEqual({
    value: 'failure',
  });
  expect(onReject).toHaveBeenCalledTimes(1);
});

test('handlers get the failure, the operation and, of an answer, the status and the response', async () => {
  const { endpoint } = server.trap(faults['code 1009 at 403']);
  const handlers = handlersOf();
  const result = await calls.charge(createBehindApi({ endpoint, ...handlers }));
  const operation = {
    name: names.charge,
    path: '/api/payments/20/payture/billCreate',
    effect: 'charge',
  };
  expect(handlers.onReject.mock.calls).toEqual([[result, expect.objectContaining(operation)]]);
  expect(handlers.onAnswer.mock.calls).toEqual([
    [
      result,
      expect.objectContaining(operation),
      403,
      { headers: expect.any(Headers), length: JSON.stringify(result).length },
    ],
  ]);
  expect(handlers.onAnswer.mock.calls[0]?.[3].headers.get('content-type')).toContain('json');
});

test('what carries no envelope is told as a failure without a message', async () => {
  const { endpoint } = server.trap(faults['page 429']);
  const handlers = handlersOf();
  await outcomeOf(calls.charge(createBehindApi({ endpoint, ...handlers })));
  expect(handlers.onTooManyRequests.mock.calls[0]?.[0]).toEqual({ success: false });
});

test.each(heard)('a handler that throws at %s breaks nothing', async (fault) => {
  const { endpoint } = server.trap(faults[fault]);
  const error = vi.fn();
  const logger = { error, warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const fail = () => {
    throw new Error('the handler failed');
  };
  const failing = { onExpired: fail, onReject: fail, onTooManyRequests: fail, onAnswer: fail };
  for (const effect of effects) {
    const plain = await outcomeOf(calls[effect](createBehindApi({ endpoint })));
    const told = await outcomeOf(calls[effect](createBehindApi({ endpoint, logger, ...failing })));
    expect(told).toEqual(plain);
  }
  for (const [message] of error.mock.calls) expect(message).toContain('the handler failed');
});

test('what an asynchronous handler rejects with is told to the logger', async () => {
  const { endpoint } = server.trap(faults['failure 401']);
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const onExpired = async () => {
    throw new Error('the handler failed');
  };
  await calls.charge(createBehindApi({ endpoint, logger, onExpired }));
  await setImmediate();
  expect(logger.error.mock.calls).toEqual([[expect.stringContaining('the handler failed')]]);
});

test('an asynchronous handler that fails does not end the program', async () => {
  const { endpoint } = server.trap(faults['failure 401']);
  const { code, stdout } = await runProgram('handlers', { endpoint });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Failure 401\n' });
});
