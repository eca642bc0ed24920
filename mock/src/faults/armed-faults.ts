import { matches, type PatternSubject, type RequestPattern } from '../matching/request-pattern.ts';
import type { Times } from '../matching/times.ts';
import { Listeners } from '../utils/listeners.ts';
import { type ChosenFault, isWait } from './fault-parameters.ts';

/** Which requests meet a fault. */
export interface FaultTarget {
  /** The one operation whose requests meet it; undefined if all do. */
  readonly operation: string | undefined;
  /** What their body and headers have. */
  readonly when: RequestPattern;
  readonly times: Times;
  /** How many requests pass by before. */
  readonly after: number;
}

/** A fault that the next requests meet. */
export interface ArmedFault extends ChosenFault {
  readonly id: number;
  readonly operation: string | undefined;
  readonly when: RequestPattern;
  /** How many more requests pass by before it is met. */
  after: number;
  /** How many more requests meet it. */
  left: Times;
}

/** The armed faults. A request meets the first one that is for it, and the first latency besides. */
export class ArmedFaults {
  /** Called when a fault was armed, met or disarmed. */
  readonly onChange: Listeners = new Listeners();
  readonly #faults = new Map<number, ArmedFault>();
  #last = 0;

  arm(chosen: ChosenFault, { times, ...target }: FaultTarget): ArmedFault {
    this.#last += 1;
    const fault = { id: this.#last, ...chosen, ...target, left: times };
    this.#faults.set(fault.id, fault);
    this.onChange.call();
    return fault;
  }

  get isEmpty(): boolean {
    return this.#faults.size === 0;
  }

  /** Returns the faults that a request meets, and counts that request: one at most, and a latency. */
  take(subject: PatternSubject): ChosenFault[] {
    const { operation } = subject;
    const met: ArmedFault[] = [];
    for (const fault of this.#faults.values()) {
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (!matches(fault.when, subject) || met.some((other) => isWait(other) === isWait(fault))) continue;
      if (fault.after > 0) fault.after -= 1;
      else met.push(fault);
    }
    for (const fault of met) {
      if (fault.left !== 'always') fault.left -= 1;
      if (fault.left === 0) this.#faults.delete(fault.id);
    }
    if (met.length > 0) this.onChange.call();
    return met;
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
