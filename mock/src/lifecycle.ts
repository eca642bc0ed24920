import { isObject, type JsonObject } from './json.ts';

export type Action = { from: string[]; to: string; description: string };

export type Lifecycle = {
  name: string;
  initial: string;
  states: string[];
  actions: Map<string, Action>;
};

/** How an operation takes part in a life cycle (`x-state`). */
export type Rule = { lifecycle: Lifecycle } & (
  | { creates: string; kinds: Map<string, string> }
  | { id: string; answers: Map<string, StateAnswer> }
);

/** What is answered in a state, and the state that follows from having been answered. */
export type StateAnswer = { example: string; kinds: Map<string, string>; next: string | undefined };

/** Reads the `x-lifecycles` of a document. */
export function readLifecycles(value: unknown): Map<string, Lifecycle> {
  return new Map(entries(value, 'x-lifecycles').map(([name, given]) => [name, readLifecycle(name, given)]));
}

function readLifecycle(name: string, value: unknown): Lifecycle {
  const where = `x-lifecycles/${name}`;
  const given = object(value, where);
  const states = strings(given.states, `${where}/states`);
  const state = (candidate: unknown, at: string) => known(candidate, states, `${where}/${at}`);
  return {
    name,
    states,
    initial: state(given.initial, 'initial'),
    actions: new Map(
      entries(given.actions, `${where}/actions`).map(([action, value]) => {
        const { from, to, description } = object(value, `${where}/actions/${action}`);
        return [
          action,
          {
            from: [from].flat().map((one) => state(one, `actions/${action}/from`)),
            to: state(to, `actions/${action}/to`),
            description: typeof description === 'string' ? description : '',
          },
        ];
      }),
    ),
  };
}

/** Reads an operation's `x-state`. */
export function readRule(value: unknown, lifecycles: Map<string, Lifecycle>): Rule {
  const given = object(value, 'x-state');
  const name = known(given.lifecycle, [...lifecycles.keys()], 'x-state/lifecycle');
  const lifecycle = lifecycles.get(name) as Lifecycle;
  if (given.creates !== undefined) {
    return {
      lifecycle,
      creates: text(given.creates, 'x-state/creates'),
      kinds: new Map(texts(given.kinds, 'x-state/kinds')),
    };
  }
  return {
    lifecycle,
    id: text(given.id, 'x-state/id'),
    answers: new Map(
      entries(given.answers, 'x-state/answers').map(([state, answer]) => {
        const where = `x-state/answers/${state}`;
        known(state, lifecycle.states, 'x-state/answers');
        const { then, ...examples } = object(answer, where);
        const { example = '', ...kinds } = Object.fromEntries(texts(examples, where));
        return [
          state,
          {
            example: text(example, `${where}/example`),
            kinds: new Map(Object.entries(kinds)),
            next: then === undefined ? undefined : known(then, lifecycle.states, `${where}/then`),
          },
        ];
      }),
    ),
  };
}

function object(value: unknown, where: string): JsonObject {
  if (!isObject(value)) throw new Error(`${where} is not an object`);
  return value;
}

function entries(value: unknown, where: string): [string, unknown][] {
  return Object.entries(object(value ?? {}, where));
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where} is not a string`);
  return value;
}

function texts(value: unknown, where: string): [string, string][] {
  return entries(value, where).map(([key, item]) => [key, text(item, `${where}/${key}`)]);
}

function strings(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${where} is not a list`);
  return value.map((item, index) => text(item, `${where}/${index}`));
}

function known(value: unknown, names: string[], where: string): string {
  if (typeof value === 'string' && names.includes(value)) return value;
  throw new Error(`${where} is ${JSON.stringify(value)}, which is none of ${names.join(', ')}`);
}
