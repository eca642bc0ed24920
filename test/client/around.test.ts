import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import PQueue from 'p-queue';
import { describe, expect, test, vi } from 'vitest';
import { type Around, createBehindApi, outcomeOf } from '../../src/index.ts';

/** A client that makes its calls within a function, and the paths that it asks. Each request is answered by `answer`. */
function within(around: Around, answer: () => Response | Promise<Response> = () => success()) {
  const asked: string[] = [];
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const fetch = async (input: string | Request) => {
    asked.push(String(input));
    return answer();
  };
  return {
    client: createBehindApi({ endpoint: 'https://api.example', fetch, around, logger }),
    asked,
    logger,
  };
}

const success = () => new Response('{"success":true,"data":{"status":"DONE"}}');
const failure = (status: number) => new Response('{"success":false,"message":"No"}', { status });

describe('calls within a function', () => {
  test('show it the operation, the answer and the response; those of .raw the response', async () => {
    const seen: unknown[] = [];
    const { client } = within(async ({ name, effect }, call) => {
      const { result, response } = await call();
      seen.push([name, effect, result?.success, response.status]);
    });
    await client.V20.payments.payture.billCreate('s1');
    await client.request('payments/20/payture/billStatus', { bill_id: 'b1' });
    await client.V20.payments.payture.billStatus.raw('b1');
    expect(seen).toEqual([
      ['V20.payments.payture.billCreate', 'charge', true, 200],
      ['V20.payments.payture.billStatus', 'read', true, 200],
      ['V20.payments.payture.billStatus', 'read', undefined, 200],
    ]);
  });

  test('are made once, however often it makes them', async () => {
    const { client, asked } = within(async (_, call) => {
      await Promise.all([call(), call()]);
      await call();
    });
    expect(await client.V20.payments.payture.billCreate('s1')).toMatchObject({ success: true });
    expect(asked).toHaveLength(1);
  });

  test('are made all the same where it makes none', async () => {
    const { client, asked } = within(() => undefined);
    expect(await client.V20.payments.payture.billCreate('s1')).toMatchObject({ success: true });
    expect(asked).toHaveLength(1);
  });

  test('are not made if it throws before, and reject with that', async () => {
    const reason = new RangeError('the circuit is open');
    const { client, asked } = within(() => {
      throw reason;
    });
    await expect(client.V20.payments.payture.billCreate('s1')).rejects.toBe(reason);
    expect(asked).toEqual([]);
  });

  test('come to what they came to, if it throws after a charge; that is logged', async () => {
    const { client, logger } = within(async (_, call) => {
      await call();
      throw new RangeError('oops');
    });
    expect(await client.V20.payments.payture.billCreate('s1')).toMatchObject({ success: true });
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(
      'V20.payments.payture.billCreate: around threw RangeError: oops',
    );
  });

  test('throw their own error, whether it passes that on or not', async () => {
    const broken = () => Promise.reject(new TypeError('fetch failed'));
    for (const around of [
      (async (_, call) => call()) satisfies Around,
      (async (_, call) => call().catch(() => {})) satisfies Around,
    ]) {
      const { client, logger } = within(around, broken);
      const error = await client.V20.payments.payture.billCreate('s1').catch((thrown: unknown) => thrown);
      expect(outcomeOf(error)).toBe('maybe-done');
      expect(logger.error).not.toHaveBeenCalled();
    }
  });
});

describe('a call that is aborted', () => {
  const reason = new Error('gone');
  const aborting = () => {
    const leaving = new AbortController();
    queueMicrotask(() => leaving.abort(reason));
    return { signal: leaving.signal };
  };

  test('does not wait for a function that takes no notice, and is not made later', async () => {
    let late: Promise<unknown> | undefined;
    let go = () => {};
    const { client, asked } = within((_, call) => {
      late = new Promise<void>((resolve) => (go = resolve)).then(call);
      return late;
    });
    await expect(client.V20.payments.payture.billCreate('s1', aborting())).rejects.toBe(reason);
    go();
    await expect(late).rejects.toBe(reason);
    expect(asked).toEqual([]);
  });

  test('does not wait for validate either', async () => {
    const { client, asked } = within((_, call) => call());
    const checked = client.withOptions({ validate: () => new Promise(() => {}) });
    await expect(checked.V20.payments.payture.billCreate('s1', aborting())).rejects.toBe(reason);
    expect(asked).toEqual([]);
  });
});

describe('a queue', () => {
  const queued = () => {
    const queue = new PQueue({ concurrency: 2 });
    return { queue, around: ((_, call, { signal }) => queue.add(call, { signal })) satisfies Around };
  };

  test('lets no more calls be under way than it takes', async () => {
    let underWay = 0;
    let most = 0;
    const { around } = queued();
    const { client } = within(around, async () => {
      underWay++;
      most = Math.max(most, underWay);
      await new Promise((done) => setTimeout(done, 5));
      underWay--;
      return success();
    });
    const calls = Array.from({ length: 7 }, (_, at) => client.V20.payments.payture.billStatus(`b${at}`));
    expect((await Promise.all(calls)).every(({ success }) => success)).toBe(true);
    expect(most).toBe(2);
  });

  test('gives up a call that is aborted while it waits, and sends nothing of it', async () => {
    const { around } = queued();
    const answers: (() => void)[] = [];
    const { client, asked } = within(
      around,
      () => new Promise((done) => answers.push(() => done(success()))),
    );
    const { payture } = client.V20.payments;
    const first = [payture.billStatus('b1'), payture.billStatus('b2')];
    const leaving = new AbortController();
    const waiting = payture.billCreate('s1', { signal: leaving.signal });
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    const reason = new Error('gone');
    leaving.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    for (const answer of answers) answer();
    await Promise.all(first);
    expect(asked).toHaveLength(2);
  });
});

test('OpenTelemetry gets one span per call, and a failure of the API is no error of the span', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer('test');
  const traced: Around = ({ name, effect }, call) =>
    tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes: { effect } }, async (span) => {
      try {
        const { result } = await call();
        span.setAttribute('outcome', outcomeOf(result) ?? 'unread');
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('outcome', outcomeOf(error) ?? 'aborted');
      } finally {
        span.end();
      }
    });
  const answers = [failure(503), success(), failure(200), failure(500)];
  const { client, asked } = within(traced, () => answers.shift() ?? Promise.reject(new TypeError('broken')));
  const { payture } = client.V20.payments;
  await payture.billStatus('b1');
  await payture.billCreate('s1');
  await payture.billCreate('s1');
  await payture.billCreate('s1').catch(() => {});
  expect(asked).toHaveLength(5);
  expect(
    exporter.getFinishedSpans().map(({ name, status, attributes }) => [name, status.code, attributes]),
  ).toEqual([
    ['V20.payments.payture.billStatus', SpanStatusCode.UNSET, { effect: 'read', outcome: 'done' }],
    ['V20.payments.payture.billCreate', SpanStatusCode.UNSET, { effect: 'charge', outcome: 'refused' }],
    ['V20.payments.payture.billCreate', SpanStatusCode.UNSET, { effect: 'charge', outcome: 'maybe-done' }],
    ['V20.payments.payture.billCreate', SpanStatusCode.ERROR, { effect: 'charge', outcome: 'maybe-done' }],
  ]);
});
