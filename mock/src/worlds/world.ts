import { setMaxListeners } from 'node:events';
import { OwnAnswers } from '../answers/own-answers.ts';
import { EntityStore } from '../entities/store.ts';
import { Expectations } from '../expectations/expectations.ts';
import { ArmedFaults } from '../faults/armed-faults.ts';
import { FirstRequests } from '../http/first-requests.ts';
import { RequestLog } from '../request-log/request-log.ts';
import type { Notification } from '../spec/notification.ts';
import type { CompleteEndpoint } from '../webhooks/webhook-endpoint.ts';
import { Webhooks } from '../webhooks/webhooks.ts';
import { WorldEvents } from './world-events.ts';

/** What all worlds have in common. */
export interface WorldSettings {
  readonly notifications: readonly Notification[];
  /** Where webhooks are sent if no other place was named. */
  readonly webhook: CompleteEndpoint | undefined;
}

/** All that requests can change. What happens in one world is unknown in the others. */
export class World {
  /** What the paths of the world begin with: `/w/<name>`, or nothing for the default world. */
  readonly path: string;
  readonly store = new EntityStore();
  readonly log = new RequestLog();
  readonly faults = new ArmedFaults();
  readonly firstRequests = new FirstRequests();
  readonly answers = new OwnAnswers();
  readonly expectations = new Expectations();
  readonly webhooks: Webhooks;
  readonly events: WorldEvents;
  readonly #end = newController();
  #forget = newController();

  constructor(path: string, { notifications, webhook }: WorldSettings) {
    this.path = path;
    this.webhooks = new Webhooks(notifications, webhook);
    this.events = new WorldEvents(this);
    this.store.onEnter.add((entity) => this.webhooks.notify(entity));
    this.log.onRequest.add((id) => this.#expect(id));
  }

  /** Aborts when the world ends, so that no request waits any longer. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  /** Aborts when the world is reset or ends: what came before has no part in what comes after. */
  get forgotten(): AbortSignal {
    return this.#forget.signal;
  }

  /** Forgets all entities and requests, also those that wait, and disarms all faults. Returns how many entities there were. */
  reset(): number {
    this.#forget.abort();
    this.#forget = newController();
    this.faults.clear();
    this.log.clear();
    this.firstRequests.clear();
    this.answers.clear();
    this.expectations.clear();
    this.webhooks.clear();
    return this.store.clear();
  }

  #expect(request: number): void {
    if (this.expectations.isEmpty) return;
    const subject = this.log.subject(request);
    if (subject !== undefined) this.expectations.see(request, subject);
  }

  end(): void {
    this.webhooks.end();
    this.#end.abort();
    this.#forget.abort();
    // Their readers come back, and see a new world.
    this.events.end();
  }
}

function newController(): AbortController {
  const controller = new AbortController();
  // Each request that waits has a listener.
  setMaxListeners(0, controller.signal);
  return controller;
}
