import type { JsonObject } from '../utils/json-pointer.ts';
import { entries, flag, known, object, pointer, strings, text, texts } from './assert-declared.ts';
import type { Lifecycle } from './lifecycle.ts';

/** How an operation takes part in a life cycle (`x-state`). */
export type Rule = {
  lifecycle: Lifecycle;
  role: Role;
  /** Only those are meant whose member has the value at the pointer into the request. */
  where: Map<string, string>;
  /** Which members are set to what of the request; '' is the thing itself. Undefined: all that the request has. */
  sets: Map<string, string> | undefined;
  /** The states in which the call is possible. */
  from: string[] | undefined;
  /** The state that the call puts it into: a state, or a pointer to it in the request. */
  to: string | undefined;
  deletes: boolean;
  /** What the call makes besides, and where in the answer's data its id stands. */
  makes: { lifecycle: Lifecycle; at: string }[];
  answers: Map<string, StateAnswer>;
  /** The member of it that is the answer's data. */
  shows: string | undefined;
};

export type Role =
  | {
      does: 'create';
      at: string | undefined;
      id: string[];
      kinds: Map<string, string>;
      /** Where in the answer's data the address of its page stands. */
      page: string | undefined;
    }
  | { does: 'use'; id: string[] }
  | { does: 'find'; at: string }
  | { does: 'list'; at: string | undefined; items: string }
  | { does: 'deleteAll' };

/** What is answered in a state, and the state that follows from having been answered. */
type StateAnswer = { example: string; kinds: Map<string, string>; next: string | undefined };

const KEYS =
  'lifecycle creates page kinds id finds lists items where sets from to deletes makes answers shows'.split(
    ' ',
  );

/** Reads an operation's `x-state`. */
export function readRule(value: unknown, effect: unknown, lifecycles: ReadonlyMap<string, Lifecycle>): Rule {
  const given = object(value, 'x-state');
  for (const key of Object.keys(given)) known(key, KEYS, 'x-state: a key');
  const name = known(given.lifecycle, [...lifecycles.keys()], 'x-state/lifecycle');
  const lifecycle = lifecycles.get(name) as Lifecycle;
  const state = (candidate: unknown, at: string) => known(candidate, lifecycle.states, `x-state/${at}`);
  return {
    lifecycle,
    role: readRole(given, lifecycle),
    where: members(given.where, 'x-state/where', false),
    sets:
      given.sets === undefined && effect !== 'read' ? undefined : members(given.sets, 'x-state/sets', true),
    from: given.from === undefined ? undefined : [given.from].flat().map((one) => state(one, 'from')),
    to: readTo(given.to, lifecycle),
    deletes: flag(given.deletes, 'x-state/deletes'),
    makes: entries(given.makes, 'x-state/makes').map(([made, at]) => ({
      lifecycle: lifecycles.get(known(made, [...lifecycles.keys()], 'x-state/makes')) as Lifecycle,
      at: pointer(at, `x-state/makes/${made}`),
    })),
    answers: readAnswers(given.answers, lifecycle),
    shows: given.shows === undefined ? undefined : pointer(given.shows, 'x-state/shows').slice(1),
  };
}

function readRole(
  { creates, page, kinds, id, finds, lists, items, where, deletes }: JsonObject,
  lifecycle: Lifecycle,
): Role {
  const ids = id === undefined ? [] : strings([id].flat(), 'x-state/id');
  for (const one of ids) pointer(one, 'x-state/id');
  if (creates !== undefined) {
    const at = creates === true ? undefined : pointer(creates, 'x-state/creates');
    return {
      does: 'create',
      at,
      id: ids,
      kinds: new Map(texts(kinds, 'x-state/kinds')),
      page: readPageAt(page, at, lifecycle),
    };
  }
  if (ids.length > 0) return { does: 'use', id: ids };
  if (finds !== undefined) return { does: 'find', at: pointer(finds, 'x-state/finds') };
  if (lists !== undefined) {
    const at = lists === true ? undefined : pointer(lists, 'x-state/lists');
    return { does: 'list', at, items: pointer(items ?? '', 'x-state/items', true) };
  }
  if (where !== undefined && deletes === true) return { does: 'deleteAll' };
  throw new Error('x-state has none of creates, id, finds, lists, or where with deletes');
}

function readPageAt(page: unknown, id: string | undefined, lifecycle: Lifecycle): string | undefined {
  if (page === undefined) return undefined;
  if (id === undefined) throw new Error('x-state/page: creates says nowhere where the id is');
  if (lifecycle.page === undefined) throw new Error(`x-state/page: a ${lifecycle.name} has no page`);
  return pointer(page, 'x-state/page');
}

function members(value: unknown, at: string, whole: boolean): Map<string, string> {
  return new Map(
    entries(value, at).map(([member, source]) => [
      pointer(member, at, whole).slice(1),
      pointer(source, `${at}/${member}`),
    ]),
  );
}

function readTo(value: unknown, lifecycle: Lifecycle): string | undefined {
  if (value === undefined) return undefined;
  return lifecycle.open && typeof value === 'string' && value.startsWith('/')
    ? value
    : known(value, lifecycle.states, 'x-state/to');
}

function readAnswers(value: unknown, { states }: Lifecycle): Map<string, StateAnswer> {
  return new Map(
    entries(value, 'x-state/answers').map(([state, answer]) => {
      const where = `x-state/answers/${state}`;
      known(state, states, 'x-state/answers');
      const { then, ...examples } = object(answer, where);
      const { example = '', ...kinds } = Object.fromEntries(texts(examples, where));
      return [
        state,
        {
          example: text(example, `${where}/example`),
          kinds: new Map(Object.entries(kinds)),
          next: then === undefined ? undefined : known(then, states, `${where}/then`),
        },
      ];
    }),
  );
}
