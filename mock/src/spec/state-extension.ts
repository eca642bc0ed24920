import type { JsonObject } from '../utils/json.ts';
import { entries, flag, known, object, pointer, strings, text, texts } from './assert-declared.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What an operation does with the entities of a life cycle (`x-state`). */
export interface StateRule {
  readonly lifecycle: Lifecycle;
  readonly role: Role;
  /** The call is about the entities whose member equals the value at the pointer into the request. */
  readonly where: ReadonlyMap<string, string>;
  /** Members, and the pointers into the request to what they are set to; '' is the entity itself. Undefined: each member of the request is set. */
  readonly sets: ReadonlyMap<string, string> | undefined;
  /** The states in which the call is possible; undefined if it is possible in all. */
  readonly from: readonly string[] | undefined;
  /** The state that the call puts an entity into: a state, or a pointer to it in the request. */
  readonly to: string | undefined;
  readonly deletes: boolean;
  /** Entities that the call makes besides, and where in the answer's data their ids stand. */
  readonly makes: readonly { readonly lifecycle: Lifecycle; readonly at: string }[];
  readonly answers: ReadonlyMap<string, StateAnswer>;
  /** The member of the entity that is the answer's data. */
  readonly shows: string | undefined;
}

/** What a call is to the entity. Pointers named `at` lead to the id in the answer's data. */

export type Role =
  | {
      readonly does: 'create';
      readonly at: string | undefined;
      readonly id: readonly string[];
      readonly kinds: ReadonlyMap<string, string>;
      /** Where in the answer's data the address of its page stands. */
      readonly page: string | undefined;
    }
  | { readonly does: 'use'; readonly id: readonly string[] }
  | { readonly does: 'find'; readonly at: string }
  | { readonly does: 'list'; readonly at: string | undefined; readonly items: string }
  | { readonly does: 'deleteAll' };

export type RoleOf<Does extends Role['does']> = Extract<Role, { does: Does }>;

/** The example that is answered in a state. */
interface StateAnswer {
  readonly example: string;
  /** Other examples, by the kind of the entity. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The state of the entity after this answer. */
  readonly next: string | undefined;
}

const KEYS = [
  'lifecycle',
  'creates',
  'page',
  'kinds',
  'id',
  'finds',
  'lists',
  'items',
  'where',
  'sets',
  'from',
  'to',
  'deletes',
  'makes',
  'answers',
  'shows',
];

/** Reads an operation's `x-state`. */
export function readStateRule(
  value: unknown,
  effect: unknown,
  lifecycles: ReadonlyMap<string, Lifecycle>,
): StateRule {
  const given = object(value, 'x-state');
  for (const key of Object.keys(given)) known(key, KEYS, 'x-state: a key');
  const lifecycle = lifecycleNamed(given.lifecycle, lifecycles, 'x-state/lifecycle');
  const state = (candidate: unknown, at: string) => known(candidate, lifecycle.states, `x-state/${at}`);
  // A call that reads sets nothing unless it says so.
  const setsAll = given.sets === undefined && effect !== 'read';
  return {
    lifecycle,
    role: readRole(given, lifecycle),
    where: readMembers(given.where, 'x-state/where', false),
    sets: setsAll ? undefined : readMembers(given.sets, 'x-state/sets', true),
    from: given.from === undefined ? undefined : [given.from].flat().map((one) => state(one, 'from')),
    to: readTo(given.to, lifecycle),
    deletes: flag(given.deletes, 'x-state/deletes'),
    makes: entries(given.makes, 'x-state/makes').map(([made, at]) => ({
      lifecycle: lifecycleNamed(made, lifecycles, 'x-state/makes'),
      at: pointer(at, `x-state/makes/${made}`),
    })),
    answers: readAnswers(given.answers, lifecycle),
    shows: given.shows === undefined ? undefined : pointer(given.shows, 'x-state/shows').slice(1),
  };
}

function lifecycleNamed(name: unknown, lifecycles: ReadonlyMap<string, Lifecycle>, where: string): Lifecycle {
  return lifecycles.get(known(name, [...lifecycles.keys()], where)) as Lifecycle;
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

/** Reads members of an entity and pointers into the request; `whole` lets '' stand for the entity itself. */
function readMembers(value: unknown, at: string, whole: boolean): Map<string, string> {
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
