import { known } from './known-name.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ExampleNames, Pointers, References, StateExtension } from './state-extension.ts';
import { type Check, checked } from './state-schema.ts';

/** What an operation does with the entities of a life cycle: its `x-state`, ready for use. */
export interface StateRule {
  readonly lifecycle: Lifecycle;
  readonly does: StateExtension['does'];
  /** Pointers into the request to the parts of the id. */
  readonly id: readonly string[];
  /** Pointer into the answer's data, or into an item of the list there. */
  readonly answerId: string | undefined;
  /** Pointer into the answer's data to the address of the entity's page. */
  readonly page: string | undefined;
  readonly kinds: ReadonlyMap<string, string>;
  /** What a new entity belongs to. */
  readonly parents: readonly Reference[];
  /** What must be there. */
  readonly needs: readonly Reference[];
  /**
   * The call is about the entities whose member equals the value at the pointer into the request, or is one of the values there.
   * '' stands for each member of the object there.
   */
  readonly where: ReadonlyMap<string, string>;
  /** Pointer into the request to a text that an entity has in a member. */
  readonly search: string | undefined;
  /** To what an entity was added. */
  readonly within: readonly Reference[];
  /** Pointer into the request to the ids of the entities that are listed. */
  readonly ids: string | undefined;
  /** Whether the list is an object in which each entity stands under its id. */
  readonly keyed: boolean;
  /** Pointer into the answer's data to the list; '' is the data itself. */
  readonly items: string;
  /** Members, and the pointers into the request to what they are set to; '' is the entity itself. Undefined: each member of the request is set. */
  readonly sets: ReadonlyMap<string, string> | undefined;
  /** Names of life cycles, and pointers into the request to the ids of what is added to the entity, or removed from it. */
  readonly adds: ReadonlyMap<string, string>;
  readonly removes: ReadonlyMap<string, string>;
  /** The states in which the call is possible; undefined if it is possible in all. */
  readonly from: readonly string[] | undefined;
  /** The state that the call puts an entity into: a state, or a pointer to it in the request. */
  readonly to: string | undefined;
  readonly deletes: boolean;
  /** Entities that the call makes besides, and where in the answer's data their ids stand. */
  readonly makes: readonly { readonly lifecycle: Lifecycle; readonly at: string }[];
  /** The member of the entity that is the answer's data. */
  readonly shows: string | undefined;
  /** Pointers into the answer's data, and those into the entity's data to what stands there. */
  readonly fills: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, StateAnswer>;
}

/** An entity, or several, that a request names by id. */
export interface Reference {
  readonly lifecycle: string;
  /** Pointer into the request to the id, or to a list of ids. */
  readonly at: string;
  /** The state that it has to be in; undefined if it may be in any. */
  readonly state: string | undefined;
}

/** The example that is answered in a state. */
interface StateAnswer {
  readonly example: string;
  /** Other examples, by the kind of the entity. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The state of the entity after this answer. */
  readonly next: string | undefined;
}

/** Reads an operation's `x-state`. Throws an Error that says where something is wrong. */
export function readStateRule(
  value: unknown,
  effect: unknown,
  lifecycles: ReadonlyMap<string, Lifecycle>,
  check: Check,
): StateRule {
  const given = checked<StateExtension>(value, 'x-state', check);
  const lifecycle = lifecycleNamed(given.lifecycle, lifecycles, 'x-state/lifecycle');
  const { does, page, kinds = {}, where = {}, items = '', from, to, makes = {}, shows, fills = {} } = given;
  if (page !== undefined && lifecycle.page === undefined) {
    throw new Error(`x-state/page: a ${lifecycle.name} has no page`);
  }
  // A call that reads sets nothing unless it says so.
  const { sets = effect === 'read' ? {} : undefined } = given;
  return {
    lifecycle,
    does,
    id: [given.id ?? []].flat(),
    answerId: given.answerId,
    page,
    kinds: new Map(Object.entries(kinds)),
    ...readReferences(given, lifecycles),
    where: byMember(where),
    search: given.search,
    ids: given.ids,
    keyed: given.keyed ?? false,
    items,
    sets: sets && byMember(sets),
    adds: byLifecycle(given.adds, lifecycles, 'adds'),
    removes: byLifecycle(given.removes, lifecycles, 'removes'),
    from: from === undefined ? undefined : [from].flat().map((one) => stateNamed(one, lifecycle, 'from')),
    to: to === undefined || (lifecycle.open && to.startsWith('/')) ? to : stateNamed(to, lifecycle, 'to'),
    deletes: given.deletes ?? false,
    makes: Object.entries(makes).map(([made, at]) => ({
      lifecycle: lifecycleNamed(made, lifecycles, 'x-state/makes'),
      at,
    })),
    shows: shows?.slice(1),
    fills: new Map(Object.entries(fills)),
    answers: readAnswers(given.answers ?? {}, lifecycle),
  };
}

function lifecycleNamed(name: string, lifecycles: ReadonlyMap<string, Lifecycle>, where: string): Lifecycle {
  return lifecycles.get(known(name, [...lifecycles.keys()], where)) as Lifecycle;
}

function readReferences(
  { parents, needs, within }: StateExtension,
  lifecycles: ReadonlyMap<string, Lifecycle>,
): Pick<StateRule, 'parents' | 'needs' | 'within'> {
  const read = (references: References = {}, key: string): Reference[] =>
    Object.entries(references).map(([name, given]) => {
      const lifecycle = lifecycleNamed(name, lifecycles, `x-state/${key}`);
      if (typeof given === 'string') return { lifecycle: name, at: given, state: undefined };
      return {
        lifecycle: name,
        at: given.id,
        state: stateNamed(given.state, lifecycle, `${key}/${name}/state`),
      };
    });
  return { parents: read(parents, 'parents'), needs: read(needs, 'needs'), within: read(within, 'within') };
}

function byLifecycle(
  pointers: Pointers = {},
  lifecycles: ReadonlyMap<string, Lifecycle>,
  key: string,
): ReadonlyMap<string, string> {
  for (const name of Object.keys(pointers)) lifecycleNamed(name, lifecycles, `x-state/${key}`);
  return new Map(Object.entries(pointers));
}

function stateNamed(name: string, { states }: Lifecycle, key: string): string {
  return known(name, states, `x-state/${key}`);
}

/** Returns pointers into the request by the names of members; '' stands for the entity itself. */
function byMember(pointers: Pointers): ReadonlyMap<string, string> {
  return new Map(Object.entries(pointers).map(([member, pointer]) => [member.slice(1), pointer]));
}

function readAnswers(
  answers: Readonly<Record<string, ExampleNames>>,
  lifecycle: Lifecycle,
): ReadonlyMap<string, StateAnswer> {
  return new Map(
    Object.entries(answers).map(([state, { then, example = '', ...kinds }]) => {
      const next = then === undefined ? undefined : stateNamed(then, lifecycle, `answers/${state}/then`);
      return [
        stateNamed(state, lifecycle, 'answers'),
        { example, kinds: new Map(Object.entries(kinds)), next },
      ];
    }),
  );
}
