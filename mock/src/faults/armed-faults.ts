import type { Times } from '../matching/times.ts';
import { Listeners } from '../utils/listeners.ts';
import type { ChosenFault } from './fault-parameters.ts';

/** A fault that the next requests meet. */
export interface ArmedFault extends ChosenFault {
  readonly id: number;
  /** The one operation whose requests meet it; undefined if all do. */
  readonly operation: string | undefined;
  /** How many more requests meet it. */
  left: Times;
}

/** The armed faults. A request meets the first one that is for its operation. */
export class ArmedFaults {
  /** Called when a fault was armed, met or disarmed. */
  readonly onChange: Listeners = new Listeners();
  readonly #faults = new Map<number, ArmedFault>();
  #last = 0;

  arm(chosen: ChosenFault, operation: string | undefined, times: Times): ArmedFault {
    this.#last += 1;
    const fault = { id: this.#last, ...chosen, operation, left: times };
    this.#faults.set(fault.id, fault);
    this.onChange.call();
    return fault;
  }

  /** Returns the fault that a request of an operation meets, and counts that request. */
  take(operation: string): ChosenFault | undefined {
    for (const fault of this.#faults.values()) {
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.left !== 'always') fault.left -= 1;
      if (fault.left === 0) this.#faults.delete(fault.id);
      this.onChange.call();
      return fault;
    }
    return undefined;
  }

  list(): ArmedFault[] {
    return [...this.#faults.values()];
  }

  disarm(id: number): boolean {
    const isArmed = this.#faults.delete(id);
    if (isArmed) this.onChange.call();
    return isArmed;
  }

  /** Disarms all faults. Returns how many there were. */
  clear(): number {
    const { size } = this.#faults;
    this.#faults.clear();
    this.onChange.call();
    return size;
  }
}
