import type { AppLifecycle } from '../spec/lifecycle.ts';
import { isObject } from '../utils/json.ts';
import { shown } from '../utils/shown.ts';
import type { EntityTypes } from '../validation/entity-types.ts';
import type { Entity, EntityStore } from './store.ts';

/** An entity to set. What is left out is as it is for a new one. */
export interface Seed {
  readonly app: string;
  readonly lifecycle: string;
  readonly id: string;
  readonly state?: string;
  readonly kind?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly deleted?: boolean;
  readonly made?: Readonly<Record<string, string>>;
  readonly parents?: Readonly<Record<string, string>>;
  readonly added?: Readonly<Record<string, readonly string[]>>;
}

/** What is needed to check entities that are to be set. */
export interface SeedContext {
  readonly lifecycles: readonly AppLifecycle[];
  readonly entityTypes: EntityTypes;
}

/** Sets entities. Throws an Error, and sets none, if anything is wrong with one. Returns how many they are. */
export async function seed(given: unknown, context: SeedContext, store: EntityStore): Promise<number> {
  const entities = await readSeeds(given, context);
  for (const entity of entities) store.put(entity);
  return entities.length;
}

/**
 * Reads a list of entities, whose members have the types of the documents. Throws an Error if anything is wrong, whose message begins
 * with `where`.
 */
export async function readSeeds(
  given: unknown,
  { lifecycles, entityTypes }: SeedContext,
  where = 'entities',
): Promise<Entity[]> {
  const entities = readEntities(given, lifecycles, where);
  for (const [index, entity] of entities.entries()) {
    const problem = await entityTypes.problemIn(entity);
    if (problem === undefined) continue;
    throw new Error(`${where}[${index}], the ${entity.lifecycle} ${shown(entity.id)}: ${problem}`);
  }
  return entities;
}

/** Reads a list of entities, in which any member may have been set. Throws an Error if anything else is wrong. */
export function readEntities(
  given: unknown,
  lifecycles: readonly AppLifecycle[],
  where = 'entities',
): Entity[] {
  if (!Array.isArray(given)) throw new Error(`${where} is not a list`);
  return given.map((one, index) => readEntity(one, lifecycles, `${where}[${index}]`));
}

const MEMBERS = ['app', 'lifecycle', 'id', 'state', 'kind', 'data', 'deleted', 'made', 'parents', 'added'];

function readEntity(given: unknown, lifecycles: readonly AppLifecycle[], where: string): Entity {
  if (!isObject(given)) throw new Error(`${where} is not an object`);
  const unknown = Object.keys(given).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`${where} has no member ${JSON.stringify(unknown)}. Its members: ${MEMBERS.join(', ')}`);
  }
  const {
    app,
    lifecycle: name,
    id,
    kind,
    data = {},
    deleted = false,
    made = {},
    parents = {},
    added = {},
  } = given;
  const { lifecycle, kinds } = lifecycleOf(app, name, lifecycles, where);
  const { state = lifecycle.initial } = given;
  const names = lifecycles.filter((one) => one.app === app).map((one) => one.lifecycle.name);
  if (typeof id !== 'string' || id === '')
    throw new Error(`${where}.id should be a string that is not empty`);
  if (typeof state !== 'string' || (!lifecycle.open && !lifecycle.states.includes(state))) {
    throw new Error(`${where}.state should be one of ${lifecycle.states.join(', ')}, not ${shown(state)}`);
  }
  if (!isKind(kind, kinds)) {
    const allowed = kinds.length === 0 ? 'left out' : `one of ${kinds.join(', ')}`;
    throw new Error(`${where}.kind should be ${allowed}, not ${shown(kind)}`);
  }
  if (!isObject(data)) throw new Error(`${where}.data should be an object`);
  if (typeof deleted !== 'boolean') throw new Error(`${where}.deleted should be true or false`);
  if (!hasTexts(made)) throw new Error(`${where}.made should be an object of ids`);
  if (!hasTexts(parents)) throw new Error(`${where}.parents should be an object of ids`);
  if (!hasLists(added)) throw new Error(`${where}.added should be an object of lists of ids`);
  for (const [member, ids] of Object.entries({ made, parents, added }))
    checkNames(ids, names, `${where}.${member}`);
  const about = { app: String(app), lifecycle: lifecycle.name, kind, state };
  return { id, ...about, data, deleted, made, parents, added };
}

function lifecycleOf(
  app: unknown,
  name: unknown,
  lifecycles: readonly AppLifecycle[],
  where: string,
): AppLifecycle {
  const apps = [...new Set(lifecycles.map((one) => one.app))];
  const ofApp = lifecycles.filter((one) => one.app === app);
  if (ofApp.length === 0) {
    throw new Error(`${where}.app should be one of ${apps.join(', ')}, not ${shown(app)}`);
  }
  const found = ofApp.find(({ lifecycle }) => lifecycle.name === name);
  if (found === undefined) {
    const names = ofApp.map(({ lifecycle }) => lifecycle.name).join(', ');
    throw new Error(`${where}.lifecycle should be one of ${names}, not ${shown(name)}`);
  }
  return found;
}

function isKind(kind: unknown, kinds: readonly string[]): kind is string | undefined {
  return kind === undefined || kinds.some((one) => one === kind);
}

/** Throws an Error if there are ids of something that the app has not. */
function checkNames(ids: object, names: readonly string[], where: string): void {
  const unknown = Object.keys(ids).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new Error(`${where} has no member ${shown(unknown)}. There are ${names.join(', ')}`);
}

function hasTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

function hasLists(value: unknown): value is Record<string, string[]> {
  return (
    isObject(value) &&
    Object.values(value).every((one) => Array.isArray(one) && one.every((id) => typeof id === 'string'))
  );
}
