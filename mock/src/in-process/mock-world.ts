import { type AnswerRequest, readAnswer } from '../answers/read-answer.ts';
import { type ShownEntity, showEntity } from '../control/shown-entity.ts';
import { transition } from '../control/transition.ts';
import { type Seed, seed } from '../entities/seed.ts';
import { type ExpectationRequest, readExpectation } from '../expectations/read-expectation.ts';
import { armFault } from '../faults/arm.ts';
import type { FaultRequest } from '../faults/fault-request.ts';
import { type RequestPattern, readPattern } from '../matching/request-pattern.ts';
import type { Times } from '../matching/times.ts';
import type { ShownRequest } from '../request-log/shown-request.ts';
import { loadScenario, type Scenario, scenarioOf } from '../scenarios/scenario.ts';
import type { World } from '../worlds/world.ts';
import type { MockParts } from './assemble.ts';
import { checkEntityFilter, type EntityFilter } from './check-filter.ts';
import { ExpectationHandle } from './expectation-handle.ts';
import { mockFetch } from './mock-fetch.ts';
import { MockWebhooks } from './mock-webhooks.ts';

/** A fault that is armed. */
export interface ArmedHandle {
  /** How many more requests meet it; 0 once it was met often enough. */
  readonly left: Times;
  disarm(): void;
}

/** An answer of one's own. */
export interface AnswerHandle {
  /** How many more requests get it; 0 once enough have got it. */
  readonly left: Times;
  remove(): void;
}

/** A world of a mock: entities, requests and faults that no other world knows of. */
export class MockWorld {
  /** Where the world is: the `endpoint` of a client. */
  readonly url: string;
  /**
   * Asks this world without a connection, whatever the host in the address: the option `fetch` of a client. A fault that drops the
   * connection rejects with a TypeError. Redirects are not followed.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What this world tells servers of users. */
  readonly webhooks: MockWebhooks;
  readonly #world: World;
  readonly #parts: MockParts;

  /** @param origin where the mock is, such as `http://127.0.0.1:4010` */
  constructor(world: World, parts: MockParts, origin: string) {
    this.url = `${origin}${world.path}`;
    this.fetch = mockFetch(parts.dispatcher, world, this.url);
    this.webhooks = new MockWebhooks(world.webhooks, parts.webhookRules);
    this.#world = world;
    this.#parts = parts;
  }

  /**
   * Returns the last requests of the API, at most 5,000, the newest first, without tokens and passwords. Throws an Error if there is
   * no such operation.
   */
  requests(wanted: RequestPattern = {}): ShownRequest[] {
    return this.#world.log.list(readPattern({ ...wanted }, this.#parts.names, 'requests()'));
  }

  /**
   * Expects requests from now on: at least one if nothing else is said. Throws an Error if there is no such operation.
   *
   * @example
   * const charged = mock.expect({ operation: 'V20.payments.payture.billCreate', times: 1 });
   * // …
   * charged.verify();
   */
  expect(request: ExpectationRequest): ExpectationHandle {
    const { pattern, times } = readExpectation({ ...request }, this.#parts.names, 'expect()');
    const { expectations } = this.#world;
    return new ExpectationHandle(expectations.add(pattern, times), expectations);
  }

  /** Throws an Error that says which expectations are not met, and what was nearest to them. */
  verify(): void {
    const unmet = this.#world.expectations.list().filter(({ isMet }) => !isMet);
    if (unmet.length > 0) throw new Error(unmet.join('\n'));
  }

  /**
   * Returns what was created or set, the oldest of each life cycle first. Throws an Error if the filter names an app or a life cycle that
   * there is not.
   */
  entities(filter: EntityFilter = {}): ShownEntity[] {
    checkEntityFilter(filter, this.#parts.lifecycles);
    const shown = this.#world.store
      .all()
      .map((entity) => showEntity(entity, this.#parts.lifecycles, this.#world.path));
    const wanted = Object.entries(filter) as [keyof EntityFilter, string | undefined][];
    return shown.filter((entity) =>
      wanted.every(([name, value]) => value === undefined || entity[name] === value),
    );
  }

  /** Sets entities, in place of those with the same ids. Rejects with an Error, and sets none, if anything is wrong with one. */
  async seed(entities: readonly Seed[]): Promise<void> {
    await seed(entities, this.#parts, this.#world.store);
  }

  /** Pays, in place of the buyer: the action `pay`. Throws an Error if nothing with this id can be paid now. */
  pay(id: string): ShownEntity {
    return this.transition(id, 'pay');
  }

  /**
   * Does to an entity what happens to it outside the API, such as `payWrongAmount`. Returns the entity. Throws an Error if there is
   * no entity with this id, or if the action is not one of its life cycle or not possible now.
   */
  transition(id: string, action: string): ShownEntity {
    const { lifecycles } = this.#parts;
    const candidates = lifecycles.flatMap(({ app, lifecycle }) => {
      const entity = this.#world.store.find(app, lifecycle.name, id);
      return entity === undefined || entity.deleted ? [] : [{ entity, lifecycle }];
    });
    const found = candidates.find(({ lifecycle }) => lifecycle.actions.has(action)) ?? candidates[0];
    if (found === undefined) throw new Error(`Nothing with the id ${id} was created here`);
    transition(found.entity, found.lifecycle, action, this.#world);
    return showEntity(found.entity, lifecycles, this.#world.path);
  }

  /**
   * Answers an operation in another way: with one of the document's examples, with data of your own, or with a whole body. What is
   * asked in vain changes nothing. Rejects with an Error if the answer does not fit the document, unless it is forced.
   *
   * @example
   * await mock.answer({ operation: 'V20.payments.payture.billCreate', example: 'refused', times: 1 });
   */
  async answer(request: AnswerRequest): Promise<AnswerHandle> {
    const { answers } = this.#world;
    const own = answers.add(await readAnswer({ ...request }, this.#parts, 'answer()'));
    return {
      get left() {
        return own.left;
      },
      remove: () => void answers.remove(own.id),
    };
  }

  /** Arms a fault for the next requests. Throws an Error if there is no such fault, parameter or operation. */
  arm(request: FaultRequest): ArmedHandle {
    const { faults } = this.#world;
    const armed = armFault({ ...request }, faults, this.#parts.names, 'arm()');
    return {
      get left() {
        return armed.left;
      },
      disarm: () => void faults.disarm(armed.id),
    };
  }

  /** Returns what this world is made of now: entities, answers and faults, as JSON. */
  scenario(): Scenario {
    return scenarioOf(this.#world);
  }

  /**
   * Resets this world, and makes it what a scenario says. Rejects with an Error, and changes nothing, if anything is wrong with the
   * scenario.
   */
  load(scenario: Scenario): Promise<void> {
    return loadScenario(scenario, this.#world, this.#parts, 'load()');
  }

  /** Forgets all entities, requests and webhooks, and disarms all faults; answers of your own and expectations, too. */
  reset(): void {
    this.#world.reset();
  }
}
