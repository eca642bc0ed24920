import { Failure } from '../http/answer.ts';
import { jsonSize } from '../utils/json-size.ts';
import type { Scenario } from './scenario.ts';

const MAX_SCENARIOS = 100;
/** How large all of them may be as JSON, in characters. */
const MAX_SIZE = 64 * 1024 * 1024;
const NAME = /^[A-Za-z\d][\w.-]{0,99}$/;

/** The scenarios that were saved. All worlds share them. */
export class Scenarios {
  readonly #saved = new Map<string, Scenario>();
  readonly #sizes = new Map<string, number>();

  /** Throws a Failure if the name is none, or if there are too many. */
  save(name: string, scenario: Scenario): void {
    if (!NAME.test(name)) {
      throw new Failure(
        400,
        `${JSON.stringify(name.slice(0, 100))} is not the name of a scenario: it should begin with a letter or a digit, and have at most 100 letters, digits, ".", "_" and "-"`,
      );
    }
    if (!this.#saved.has(name) && this.#saved.size >= MAX_SCENARIOS) {
      throw new Failure(
        409,
        `There are ${MAX_SCENARIOS} scenarios. Remove one: DELETE /__mock/scenarios/<name>`,
      );
    }
    const size = jsonSize(scenario);
    const others = [...this.#sizes].filter(([other]) => other !== name);
    if (others.reduce((sum, [, one]) => sum + one, size) > MAX_SIZE) {
      throw new Failure(
        409,
        `The scenarios would take more than ${MAX_SIZE / 1024 / 1024} MB. Remove one: DELETE /__mock/scenarios/<name>`,
      );
    }
    this.#saved.set(name, scenario);
    this.#sizes.set(name, size);
  }

  /** Throws a Failure if there is none of that name. */
  find(name: string): Scenario {
    const scenario = this.#saved.get(name);
    if (scenario !== undefined) return scenario;
    const names = [...this.#saved.keys()].join(', ') || 'none';
    throw new Failure(404, `There is no scenario ${name}. Those that were saved: ${names}`);
  }

  names(): string[] {
    return [...this.#saved.keys()];
  }

  remove(name: string): boolean {
    this.#sizes.delete(name);
    return this.#saved.delete(name);
  }
}
