import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { BoundedMap } from '../entities/bounded-map.ts';
import type { Entity } from '../entities/store.ts';
import { type Notification, notificationBody } from '../spec/notification.ts';
import { Listeners } from '../utils/listeners.ts';
import { sendUntilTaken, type WebhookDelivery } from './delivery.ts';
import { DEFAULT_SECRET } from './signature.ts';
import type { CompleteEndpoint } from './webhook-endpoint.ts';
import { type WebhookFault, webhookFaults } from './webhook-faults.ts';

/** How many deliveries are remembered, and how many may wait: a mock that runs for months must not grow for months. */
const MAX_DELIVERIES = 1000;
const MAX_PENDING = 2000;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenDelivery = Mutable<Omit<WebhookDelivery, 'attempts'>> & { attempts: WebhookDelivery['attempts'] };

/** A delivery, and where it goes. */
interface Sending {
  readonly delivery: OpenDelivery;
  readonly endpoint: CompleteEndpoint;
}

/** What a world tells the servers of users. */
export class Webhooks {
  /** Called when an endpoint or a fault was added or removed, and when a delivery has got further. */
  readonly onChange: Listeners = new Listeners();
  readonly #notifications: readonly Notification[];
  /** Where webhooks are sent if no endpoint was added. */
  readonly #usual: CompleteEndpoint | undefined;
  readonly #endpoints = new Map<number, CompleteEndpoint>();
  readonly #deliveries = new BoundedMap<Sending>(MAX_DELIVERIES);
  readonly #pending = new Set<Promise<void>>();
  /** By endpoint and entity: the first attempt of the last webhook, after which the next one is sent. */
  readonly #order = new Map<string, Promise<void>>();
  /** Those who wait for the next webhook. */
  readonly #held = new Set<() => void>();
  #faults: { readonly fault: WebhookFault; left: number }[] = [];
  #last = 0;
  #end = newEnd();

  constructor(notifications: readonly Notification[], usual: CompleteEndpoint | undefined) {
    this.#notifications = notifications;
    this.#usual = usual;
  }

  /** Adds an endpoint, which takes the place of the usual one, or of all others for its entity. Returns its id. */
  add(endpoint: CompleteEndpoint): number {
    this.#last += 1;
    this.#endpoints.set(this.#last, endpoint);
    this.onChange.call();
    return this.#last;
  }

  /** Where webhooks are sent if no endpoint was added; undefined if nowhere. */
  get usualUrl(): string | undefined {
    return this.#usual?.url;
  }

  remove(id: number): boolean {
    const isThere = this.#endpoints.delete(id);
    if (isThere) this.onChange.call();
    return isThere;
  }

  endpoints(): { readonly id: number; readonly endpoint: CompleteEndpoint }[] {
    return [...this.#endpoints].map(([id, endpoint]) => ({ id, endpoint }));
  }

  /** Arms a fault for the next webhooks. */
  arm(fault: WebhookFault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
    this.onChange.call();
  }

  armed(): WebhookFault[] {
    return this.#faults.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  disarm(): void {
    this.#faults = [];
    this.onChange.call();
  }

  /** Returns the last webhooks, the newest first. */
  deliveries(): WebhookDelivery[] {
    return [...this.#deliveries.entries.values()].map(({ delivery }) => delivery).reverse();
  }

  /** Waits until all webhooks are delivered, failed or dropped. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  /** Forgets the endpoints that were added, the faults and the deliveries, and ends those that are under way. */
  clear(): void {
    this.end();
    this.#end = newEnd();
    this.#endpoints.clear();
    this.#deliveries.entries.clear();
    this.#order.clear();
    this.disarm();
  }

  end(): void {
    this.#end.abort();
  }

  /** Tells the endpoints that an entity has entered a state, if the document says so. */
  notify(entity: Entity): void {
    for (const notification of this.#notifications) {
      if (notification.app !== entity.app || notification.lifecycle !== entity.lifecycle) continue;
      const body = notificationBody(notification, entity);
      if (body === undefined) continue;
      for (const endpoint of this.#endpointsFor(entity)) {
        const id = `msg_${randomUUID()}`;
        const about = { id, webhook: notification.name, url: endpoint.url, entity: entity.id, body };
        this.#start({ ...about, state: 'pending', attempts: [] }, endpoint);
      }
    }
  }

  /** The endpoints of the entity; else those for all entities; else the usual one. */
  #endpointsFor({ id }: Entity): readonly CompleteEndpoint[] {
    const all = [...this.#endpoints.values()];
    const own = all.filter(({ entity }) => entity === id);
    if (own.length > 0) return own;
    const general = all.filter(({ entity }) => entity === undefined);
    return general.length > 0 || this.#usual === undefined ? general : [this.#usual];
  }

  /**
   * Sends a webhook once more, as it was: with the same id, to the same endpoint, and without a fault. Returns false if it is not known
   * any more, or under way.
   */
  sendAgain(id: string): boolean {
    const sending = this.#deliveries.entries.get(id);
    if (sending === undefined || sending.delivery.state === 'pending') return false;
    this.#begin(sending, undefined);
    return true;
  }

  #start(delivery: OpenDelivery, endpoint: CompleteEndpoint): void {
    const sending = { delivery, endpoint };
    this.#deliveries.set(delivery.id, sending);
    const fault = this.#takeFault();
    if (fault?.fault === 'never') this.#settle(delivery, 'dropped');
    else this.#begin(sending, fault);
  }

  #begin({ delivery, endpoint }: Sending, fault: WebhookFault | undefined): void {
    if (this.#pending.size >= MAX_PENDING) {
      this.#settle(delivery, 'dropped');
      return;
    }
    this.#settle(delivery, 'pending');
    const delivering = this.#deliver(delivery, endpoint, fault, this.#end.signal)
      .catch(() => this.#settle(delivery, 'dropped'))
      .finally(() => this.#pending.delete(delivering));
    this.#pending.add(delivering);
  }

  #settle(delivery: OpenDelivery, state: WebhookDelivery['state']): void {
    delivery.state = state;
    this.onChange.call();
  }

  #takeFault(): WebhookFault | undefined {
    const [first] = this.#faults;
    if (first === undefined) return undefined;
    first.left -= 1;
    if (first.left === 0) this.#faults.shift();
    return first.fault;
  }

  /** Rejects when all webhooks are ended. */
  async #deliver(
    delivery: OpenDelivery,
    endpoint: CompleteEndpoint,
    fault: WebhookFault | undefined,
    ended: AbortSignal,
  ): Promise<void> {
    const turn = this.#takeTurn(`${endpoint.url} ${delivery.entity}`, fault);
    try {
      const late = fault?.fault === 'late' ? msOf(fault) : 0;
      if (endpoint.delay + late > 0) await wait(endpoint.delay + late, undefined, { signal: ended });
      if (fault?.fault === 'out-of-order') await this.#nextSent(msOf(fault), ended);
      await turn.previous;
      const signing =
        fault?.fault === 'wrong-signature' ? { ...endpoint, secret: wrongSecret(endpoint) } : endpoint;
      for (let copies = fault?.fault === 'twice' ? 2 : 1; copies > 0; copies--) {
        const onAttempt = (attempt: WebhookDelivery['attempts'][number]) => {
          delivery.attempts = [...delivery.attempts, attempt];
          this.onChange.call();
          turn.pass();
          if (fault?.fault !== 'out-of-order') this.#release();
        };
        const isTaken = await sendUntilTaken(delivery, signing, onAttempt, ended);
        this.#settle(delivery, isTaken ? 'delivered' : 'failed');
      }
    } finally {
      turn.pass();
    }
  }

  /** Webhooks about one entity are sent in the order of its changes, unless a fault delays one. */
  #takeTurn(
    key: string,
    fault: WebhookFault | undefined,
  ): { previous: Promise<void> | undefined; pass(): void } {
    if (fault?.fault === 'late' || fault?.fault === 'out-of-order') {
      return { previous: undefined, pass: () => undefined };
    }
    const previous = this.#order.get(key);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#order.set(key, promise);
    return {
      previous,
      pass: () => {
        resolve();
        if (this.#order.get(key) === promise) this.#order.delete(key);
      },
    };
  }

  async #nextSent(ms: number, ended: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timedOut = new AbortController();
    this.#held.add(resolve);
    const signal = AbortSignal.any([ended, timedOut.signal]);
    const timer = wait(ms, undefined, { signal }).catch(() => ended.throwIfAborted());
    try {
      await Promise.race([promise, timer]);
    } finally {
      timedOut.abort();
      this.#held.delete(resolve);
    }
  }

  #release(): void {
    for (const resolve of this.#held) resolve();
  }
}

function newEnd(): AbortController {
  const end = new AbortController();
  // Each webhook that waits has a listener.
  setMaxListeners(0, end.signal);
  return end;
}

function msOf({ fault, ms }: WebhookFault): number {
  const { ms: usual } = { ms: 0, ...webhookFaults[fault] };
  return ms ?? usual;
}

/** A secret that is not that of the endpoint. */
function wrongSecret({ secret }: CompleteEndpoint): string {
  const wrong = `whsec_${Buffer.from('a wrong secret').toString('base64')}`;
  return secret === wrong ? DEFAULT_SECRET : wrong;
}
