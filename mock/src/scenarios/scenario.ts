import { type AnswerContext, readAnswer } from '../answers/read-answer.ts';
import { readSeeds, type SeedContext } from '../entities/seed.ts';
import type { Entity } from '../entities/store.ts';
import { readFaultRequest } from '../faults/arm.ts';
import { Failure } from '../http/answer.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import type { World } from '../worlds/world.ts';

/** What a world is made of: JSON, each part of it as the control request takes it that sets one. */
export interface Scenario {
  /** As for `POST /__mock/seed`. */
  readonly entities?: readonly object[] | undefined;
  /** As for `POST /__mock/answers`. */
  readonly answers?: readonly object[] | undefined;
  /** As for `POST /__mock/faults`. */
  readonly faults?: readonly object[] | undefined;
}

/** What is needed to check a scenario. */
export interface ScenarioContext extends AnswerContext, SeedContext {}

const PARTS = ['entities', 'answers', 'faults'];

/** Returns what a world is made of now. */
export function scenarioOf({ store, answers, faults }: World): Scenario {
  return structuredClone({
    entities: store.all(),
    answers: answers.list().map(({ when, status, headers, body, left }) => {
      const { operation, body: wanted, headers: wantedHeaders } = when;
      // What was forced in once fits no better later.
      const about = { operation, when: withoutUndefined({ body: wanted, headers: wantedHeaders }) };
      return { ...about, status, headers, body, times: left, force: true };
    }),
    faults: faults.list().map(({ name, values, operation, when, after, left }) => {
      const { body, headers } = when;
      const condition = withoutUndefined({ body, headers });
      return withoutUndefined({ fault: name, ...values, operation, when: condition, after, times: left });
    }),
  });
}

/**
 * Resets a world, and makes it what a scenario says. Throws a Failure, and changes nothing, if anything is wrong with the scenario;
 * its message begins with `where`.
 */
export async function loadScenario(
  scenario: unknown,
  world: World,
  context: ScenarioContext,
  where: string,
): Promise<void> {
  const apply = await readScenario(scenario, context, where);
  apply(world);
}

/** Reads a scenario. Returns a function that makes a world of it. Throws a Failure if anything is wrong. */
export async function readScenario(
  scenario: unknown,
  context: ScenarioContext,
  where: string,
): Promise<(world: World) => void> {
  if (!isObject(scenario))
    throw new Failure(400, `${where}: a scenario is an object with ${PARTS.join(', ')}`);
  const unknown = Object.keys(scenario).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    throw new Failure(400, `${where}: there is no member "${unknown}". The members: ${PARTS.join(', ')}`);
  }
  const { entities = [], answers = [], faults = [] } = scenario;
  const read = {
    entities: await seedsIn(entities, context, where),
    answers: await Promise.all(
      objectsIn(answers, `${where}: answers`).map((one) => readAnswer(one, context, where)),
    ),
    faults: objectsIn(faults, `${where}: faults`).map((one) => readFaultRequest(one, context.names, where)),
  };
  return (world) => {
    world.reset();
    for (const entity of read.entities) world.store.put(entity);
    for (const answer of read.answers) world.answers.add(answer);
    for (const { chosen, target } of read.faults) world.faults.arm(chosen, target);
  };
}

async function seedsIn(given: unknown, context: SeedContext, where: string): Promise<Entity[]> {
  try {
    return await readSeeds(given, context);
  } catch (error) {
    throw new Failure(400, `${where}: ${(error as Error).message}`);
  }
}

function objectsIn(given: unknown, where: string): JsonObject[] {
  if (Array.isArray(given) && given.every(isObject)) return given;
  throw new Failure(400, `${where} should be a list of objects`);
}

function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
