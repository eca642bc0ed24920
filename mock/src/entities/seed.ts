import type { AppLifecycle } from '../control/entity-api.ts';
import { isObject, type JsonObject } from '../utils/json-pointer.ts';
import type { Entities, Entity } from './store.ts';

/** A thing to set: what is left out is as it is for a new one. */
export type Seed = {
  app: string;
  lifecycle: string;
  id: string;
  state?: string;
  kind?: string;
  data?: Record<string, unknown>;
  deleted?: boolean;
  made?: Record<string, string>;
};

/** Sets things, all of them or, if anything is wrong with one, none; says how many they are. */
export function seed(given: unknown, known: AppLifecycle[], entities: Entities): number {
  const seeds = readSeeds(given, known);
  for (const entity of seeds) entities.put(entity);
  return seeds.length;
}

/** Reads a list of things; `where` begins the message of what is wrong. */
export function readSeeds(given: unknown, known: AppLifecycle[], where = 'entities'): Entity[] {
  if (!Array.isArray(given)) throw new Error(`${where} is not a list`);
  return given.map((one, index) => readSeed(one, known, `${where}[${index}]`));
}

const MEMBERS = ['app', 'lifecycle', 'id', 'state', 'kind', 'data', 'deleted', 'made'];

function readSeed(given: unknown, known: AppLifecycle[], where: string): Entity {
  if (!isObject(given)) throw new Error(`${where} is not an object`);
  const unknown = Object.keys(given).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) {
    throw new Error(`${where} has no member ${JSON.stringify(unknown)}. Its members: ${MEMBERS.join(', ')}`);
  }
  const { app, lifecycle: name, id, kind, data = {}, deleted = false, made = {} } = given;
  const lifecycle = lifecycleOf(app, name, known, where);
  const { state = lifecycle.initial } = given;
  if (typeof id !== 'string' || id === '')
    throw new Error(`${where}.id should be a string that is not empty`);
  if (typeof state !== 'string' || (!lifecycle.open && !lifecycle.states.includes(state))) {
    throw new Error(`${where}.state should be one of ${lifecycle.states.join(', ')}, not ${shown(state)}`);
  }
  if (kind !== undefined && typeof kind !== 'string') throw new Error(`${where}.kind should be a string`);
  if (!isObject(data)) throw new Error(`${where}.data should be an object`);
  if (typeof deleted !== 'boolean') throw new Error(`${where}.deleted should be true or false`);
  if (!hasTexts(made)) throw new Error(`${where}.made should be an object of ids`);
  return { id, app: String(app), lifecycle: lifecycle.name, kind, state, data, deleted, made };
}

function lifecycleOf(app: unknown, name: unknown, known: AppLifecycle[], where: string) {
  const apps = [...new Set(known.map((one) => one.app))];
  const ofApp = known.filter((one) => one.app === app);
  if (ofApp.length === 0) {
    throw new Error(`${where}.app should be one of ${apps.join(', ')}, not ${shown(app)}`);
  }
  const found = ofApp.find(({ lifecycle }) => lifecycle.name === name);
  if (found === undefined) {
    const names = ofApp.map(({ lifecycle }) => lifecycle.name).join(', ');
    throw new Error(`${where}.lifecycle should be one of ${names}, not ${shown(name)}`);
  }
  return found.lifecycle;
}

function hasTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value satisfies JsonObject).every((one) => typeof one === 'string');
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
