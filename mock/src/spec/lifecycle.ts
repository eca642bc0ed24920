import { entries, flag, known, object, pointer, strings, text } from './assert-declared.ts';
import { type LifecyclePage, readPage } from './lifecycle-page.ts';

/** Something that can happen to an entity outside the API. */
interface Action {
  readonly from: readonly string[];
  readonly to: string;
  readonly title: string;
  readonly description: string;
}

/** The states that one sort of entity can be in (`x-lifecycles`). */
export interface Lifecycle {
  readonly name: string;
  readonly initial: string;
  readonly states: readonly string[];
  /** Whether a call may also put an entity into a state that is not in the list. */
  readonly open: boolean;
  /** The member in which an entity shows its state. */
  readonly member: string | undefined;
  readonly actions: ReadonlyMap<string, Action>;
  /** The page on which a person chooses one of the actions. */
  readonly page: LifecyclePage | undefined;
}

/** A life cycle and the app whose versions share it. */
export interface AppLifecycle {
  readonly app: string;
  readonly lifecycle: Lifecycle;
}

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
    open: flag(given.open, `${where}/open`),
    member: given.member === undefined ? undefined : pointer(given.member, `${where}/member`).slice(1),
    actions: new Map(
      entries(given.actions, `${where}/actions`).map(([action, value]) => {
        const { from, to, title = action, description } = object(value, `${where}/actions/${action}`);
        return [
          action,
          {
            from: [from].flat().map((one) => state(one, `actions/${action}/from`)),
            to: state(to, `actions/${action}/to`),
            title: text(title, `${where}/actions/${action}/title`),
            description: typeof description === 'string' ? description : '',
          },
        ];
      }),
    ),
    page: given.page === undefined ? undefined : readPage(given.page, `${where}/page`),
  };
}

/** Returns the name of a life cycle in the plural, as it stands in the addresses of its entities. */
export function pluralOf({ name }: Lifecycle): string {
  return `${name.replace(/([^aeiou])y$/, '$1ie')}s`;
}

/** Returns the names of the actions that are possible in a state. */
export function actionsFrom(state: string, { actions }: Lifecycle): string[] {
  return [...actions].filter(([, { from }]) => from.includes(state)).map(([name]) => name);
}
