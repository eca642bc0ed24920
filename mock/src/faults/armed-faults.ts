import { setMaxListeners } from 'node:events';
import type { Chosen } from './fault-parameters.ts';

export type Times = number | 'always';

/** A fault that waits for requests. */
export type ArmedFault = Chosen & {
  id: number;
  /** The one operation that it is for; undefined is all of them. */
  operation: string | undefined;
  /** How many requests it is still for. */
  left: Times;
};

/** The faults that wait for requests, in the order in which they meet them. */
export class ArmedFaults {
  readonly #faults = new Map<number, ArmedFault>();
  readonly #end = new AbortController();
  #last = 0;

  constructor() {
    // One for each request that waits.
    setMaxListeners(0, this.#end.signal);
  }

  /** Aborts when the server ends: nobody waits any longer then. */
  get ended(): AbortSignal {
    return this.#end.signal;
  }

  end(): void {
    this.#end.abort();
  }

  arm(chosen: Chosen, operation: string | undefined, times: Times): ArmedFault {
    const fault = { id: ++this.#last, ...chosen, operation, left: times };
    this.#faults.set(fault.id, fault);
    return fault;
  }

  /** The fault that this request of an operation meets, which is then for one request less. */
  take(operation: string): Chosen | undefined {
    if (this.#faults.size === 0) return undefined;
    for (const fault of this.#faults.values()) {
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.left !== 'always' && --fault.left === 0) this.#faults.delete(fault.id);
      return fault;
    }
    return undefined;
  }

  list(): ArmedFault[] {
    return [...this.#faults.values()];
  }

  disarm(id: number): boolean {
    return this.#faults.delete(id);
  }

  /** Disarms all, and says how many there were. */
  clear(): number {
    const { size } = this.#faults;
    this.#faults.clear();
    return size;
  }
}
