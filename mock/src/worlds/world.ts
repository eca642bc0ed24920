import { setMaxListeners } from 'node:events';
import { EntityStore } from '../entities/store.ts';
import { ArmedFaults } from '../faults/armed-faults.ts';
import { FirstRequests } from '../http/first-requests.ts';
import { RequestLog } from '../request-log/request-log.ts';
import { WorldEvents } from './world-events.ts';

/** All that requests can change. What happens in one world is unknown in the others. */
export class World {
  /** What the paths of the world begin with: `/w/<name>`, or nothing for the default world. */
  readonly path: string;
  readonly store = new EntityStore();
  readonly log = new RequestLog();
  readonly faults = new ArmedFaults();
  readonly firstRequests = new FirstRequests();
  readonly events = new WorldEvents(this.log, this.store, this.faults);
  readonly #end = new AbortController();

  constructor(path: string) {
    this.path = path;
    // Each request that waits has a listener.
    setMaxListeners(0, this.#end.signal);
  }

  /** Aborts when the world ends, so that no request waits any longer. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  /** Forgets all entities and requests, and disarms all faults. Returns how many entities there were. */
  reset(): number {
    this.faults.clear();
    this.log.clear();
    this.firstRequests.clear();
    return this.store.clear();
  }

  end(): void {
    this.#end.abort();
    // Their readers come back, and see a new world.
    this.events.end();
  }
}
