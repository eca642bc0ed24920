import vm from 'node:vm';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { createBehindApi } from '../../src/index.ts';
import type { Result } from '../../src/types.ts';
import type { Block } from './blocks.ts';
import { Browser } from './browser.ts';

export const SUBSCRIPTION = '550e8400-e29b-41d4-a716-446655440001';
export const USER = 'aa0e8400-e29b-41d4-a716-446655440005';
export const UUID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;
export const GIFT_CODE = /^GIFT-[A-Z\d]{6}$/;

export type Payment = 'pay' | 'payWrongAmount';

interface WorldOptions {
  /** How many times faster than real time the timers of the blocks run. */
  speed?: number;
  /** Headers for every call: `Prefer` asks the mock for an answer by its name. */
  headers?: Record<string, string>;
  endpoint?: string;
  /** What the block expects to be there, besides a browser. */
  globals?: object;
}

/** The titles of the blocks that were run. */
export const ran = new Set<string>();

let mock: Mock;

export function useMock(): void {
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());
}

export const REFUSED = { headers: { Prefer: 'example=refused' } };

/** A browser, the client under test as `behindAPI`, the mock behind it, and a buyer. */
export class World extends Browser {
  /** The parameters of each call, as they were sent. */
  readonly sent: Record<string, unknown>[] = [];
  /** What the buyer does with a bill once it was seen to be pending. */
  buyer: Payment | undefined;
  readonly behindAPI;
  readonly #context: vm.Context;
  readonly #paid = new Set<string>();
  #newest = '';

  constructor({ speed = 100, globals, headers, endpoint = mock.url }: WorldOptions = {}) {
    super();
    this.behindAPI = createBehindApi({
      endpoint,
      headers,
      accessToken: 'token',
      retries: 0,
      onAnswer: (answer) => this.#watch(answer),
      fetch: (input, init) => {
        this.sent.push(JSON.parse(String(init?.body)));
        return fetch(input, init);
      },
    });
    this.#context = vm.createContext({
      ...this.globals(),
      behindAPI: this.behindAPI,
      setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms / speed),
      setInterval: (callback: () => void, ms: number) => setInterval(callback, ms / speed),
      clearInterval,
      ...globals,
    });
  }

  /** Runs a block as it stands, and gives access to what it declares. */
  async run({ title, code }: Block): Promise<Scope> {
    ran.add(title);
    const end = await vm.runInContext(
      `(async () => {\n${code}\nreturn (name) => eval(name);\n})()`,
      this.#context,
      { filename: `${title}.js` },
    );
    return new Scope(end);
  }

  /** The answer of the API to `billStatus`. */
  status(billId: string) {
    return this.behindAPI.V20.payments.payture.billStatus(billId);
  }

  /** A new bill, with this payment if there is one. */
  async bill(extended?: object, payment?: Payment): Promise<string> {
    const { data } = await createBehindApi({
      endpoint: mock.url,
    }).V20.payments.payture.billCreateUnauthorised(SUBSCRIPTION, USER, undefined, { ...extended });
    const billId = data?.bill_id ?? '';
    this.#newest = billId;
    if (payment) await pay(billId, payment);
    return billId;
  }

  /** Has the buyer do something with the newest bill. */
  pay(payment: Payment): Promise<void> {
    return pay(this.#newest, payment);
  }

  #watch({ data }: Result<unknown, unknown>): void {
    const { bill_id, status } = (data ?? {}) as { bill_id?: string; status?: string };
    if (bill_id !== undefined) this.#newest = bill_id;
    if (status !== 'PENDING' || !this.buyer || this.#paid.has(this.#newest)) return;
    this.#paid.add(this.#newest);
    void this.pay(this.buyer);
  }
}

/** What a block has declared, and what it returned if it returns something itself. */
export class Scope {
  readonly returned: unknown;
  readonly #lookUp: (name: string) => unknown;

  constructor(end: unknown) {
    this.returned = typeof end === 'function' ? undefined : end;
    this.#lookUp = typeof end === 'function' ? (end as (name: string) => unknown) : () => undefined;
  }

  get(name: string): unknown {
    return this.#lookUp(name);
  }

  async call(name: string, ...args: unknown[]): Promise<unknown> {
    return (this.#lookUp(name) as (...args: unknown[]) => unknown)(...args);
  }
}

async function pay(billId: string, payment: Payment): Promise<void> {
  const { status } = await fetch(`${mock.url}/__mock/bills/${billId}/${payment}`, { method: 'POST' });
  expect(status, `${payment} ${billId}`).toBe(200);
}
