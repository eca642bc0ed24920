import { isObject, type JsonObject } from '../utils/json.ts';
import { known } from './known-name.ts';
import type {
  ConsequenceExtension,
  LifecycleExtension,
  PageChoice,
  PageExtension,
  Shown,
  TakeoverExtension,
} from './lifecycle-extension.ts';
import { type Check, checked } from './state-schema.ts';

/** Something that can happen to an entity outside the API. */
export interface Action {
  readonly from: readonly string[];
  readonly to: string;
  readonly title: string;
  readonly description: string;
  /** Members, and the numbers that are added to theirs. */
  readonly adds: Readonly<Record<string, number>>;
}

/** The states that one sort of entity can be in (`x-lifecycles`). */
export interface Lifecycle {
  readonly name: string;
  readonly initial: string;
  readonly states: readonly string[];
  /** The states that are no success. */
  readonly failed: readonly string[];
  /** The members that get a value of their own in each new entity. */
  readonly generated: readonly string[];
  /** By states: what comes with entering them. */
  readonly entering: ReadonlyMap<string, Consequence>;
  /** What a new entity takes over from others. */
  readonly takes: readonly Takeover[];
  /** Members, and their values where none was set. */
  readonly usual: JsonObject;
  /** Whether a call may also put an entity into a state that is not in the list. */
  readonly open: boolean;
  /** The member in which an entity shows its state. */
  readonly member: string | undefined;
  readonly actions: ReadonlyMap<string, Action>;
  /** The page on which a person chooses one of the actions. */
  readonly page: LifecyclePage | undefined;
}

/** An entity that is made when another one enters a state. */
interface Consequence {
  readonly makes: Pick<Lifecycle, 'name' | 'initial' | 'generated'>;
  /** Members of what is made, and pointers into the data of the entity that it is made from. */
  readonly sets: ReadonlyMap<string, string>;
  /** The kind of entity from which nothing is made. */
  readonly unless: string | undefined;
  /** Whether it has the id of that entity, and belongs to it. */
  readonly sameId: boolean;
}

/** What a new entity takes over from another one. */
interface Takeover {
  /** The life cycle of the other one. */
  readonly lifecycle: string;
  /** JSON pointer into the data of the new entity, to the id of the other one. */
  readonly id: string;
  /** Members of the new entity, and pointers into the data of the other one. */
  readonly sets: ReadonlyMap<string, string>;
}

/** The page of a life cycle: there a person does what happens outside the API, such as paying. */
export interface LifecyclePage {
  readonly title: string;
  readonly shows: ReadonlyMap<string, Shown>;
  /** JSON pointer to the address that the page leads back to. */
  readonly back: string | undefined;
  /** The query parameter of that address that is set to the id. */
  readonly parameter: string;
  /** A choice that changes nothing: the attempt is declined. */
  readonly decline: PageChoice | undefined;
}

/** A life cycle and the app whose versions share it. */
export interface AppLifecycle {
  readonly app: string;
  readonly lifecycle: Lifecycle;
  /** The kinds of its entities that calls create. */
  readonly kinds: readonly string[];
}

/** Reads the `x-lifecycles` of a document. Throws an Error that says where something is wrong. */
export function readLifecycles(value: unknown, check: Check): Map<string, Lifecycle> {
  if (!isObject(value)) throw new Error('x-lifecycles is not an object');
  const given = new Map(
    Object.entries(value).map(([name, one]) => [
      name,
      checked<LifecycleExtension>(one, `x-lifecycles/${name}`, check),
    ]),
  );
  return new Map([...given].map(([name, one]) => [name, readLifecycle(name, one, given)]));
}

type Declared = ReadonlyMap<string, LifecycleExtension>;

function readLifecycle(name: string, given: LifecycleExtension, declared: Declared): Lifecycle {
  const { states, initial, failed = [], open = false, member, actions = {}, entering = {}, page } = given;
  const { takes = {}, usual = {} } = given;
  const state = (candidate: string, at: string) => known(candidate, states, `x-lifecycles/${name}/${at}`);
  return {
    name,
    states,
    initial: state(initial, 'initial'),
    failed: failed.map((one) => state(one, 'failed')),
    generated: generatedBy(given),
    open,
    member: member?.slice(1),
    actions: new Map(
      Object.entries(actions).map(([action, { from, to, title = action, description = '', adds = {} }]) => {
        const sources = [from].flat().map((one) => state(one, `actions/${action}/from`));
        const about = { title, description, adds: Object.fromEntries(byMember(adds)) };
        return [action, { from: sources, to: state(to, `actions/${action}/to`), ...about }];
      }),
    ),
    entering: new Map(
      Object.entries(entering).map(([entered, consequence]) => [
        state(entered, 'entering'),
        readConsequence(consequence, declared, `x-lifecycles/${name}/entering/${entered}`),
      ]),
    ),
    takes: Object.entries(takes).map(([other, one]) =>
      readTakeover(known(other, [...declared.keys()], `x-lifecycles/${name}/takes`), one),
    ),
    usual: Object.fromEntries(byMember(usual)),
    page: page && readPage(page),
  };
}

function readTakeover(lifecycle: string, { id, sets }: TakeoverExtension): Takeover {
  return { lifecycle, id, sets: byMember(sets) };
}

/** Returns values by the names of members, which stand there as pointers. */
function byMember<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(values).map(([member, value]) => [member.slice(1), value]));
}

function readConsequence(
  { makes, sets = {}, unless, sameId }: ConsequenceExtension,
  declared: Declared,
  where: string,
): Consequence {
  const name = known(makes, [...declared.keys()], `${where}/makes`);
  const made = declared.get(name) as LifecycleExtension;
  return {
    makes: { name, initial: made.initial, generated: generatedBy(made) },
    sets: byMember(sets),
    unless,
    sameId: sameId ?? false,
  };
}

function generatedBy({ generated = [] }: LifecycleExtension): string[] {
  return generated.map((pointer) => pointer.slice(1));
}

function readPage({ title, shows = {}, back, parameter = 'id', decline }: PageExtension): LifecyclePage {
  return { title, shows: new Map(Object.entries(shows)), back, parameter, decline };
}

/** Returns the name of a life cycle in the plural, as it stands in the addresses of its entities. */
export function pluralOf({ name }: Lifecycle): string {
  return name.endsWith('s') ? name : `${name.replace(/([^aeiou])y$/, '$1ie')}s`;
}

/** Returns the names of the actions that are possible in a state. */
export function actionsFrom(state: string, { actions }: Lifecycle): string[] {
  return [...actions].filter(([, { from }]) => from.includes(state)).map(([name]) => name);
}
