import { entries, flag, known, object, pointer, strings, text } from './assert-declared.ts';
import { type LifecyclePage, readPage } from './lifecycle-page.ts';

type Action = { from: string[]; to: string; title: string; description: string };

export type Lifecycle = {
  name: string;
  initial: string;
  states: string[];
  /** Whether a call may also put it into a state that has no name here. */
  open: boolean;
  /** The member in which it shows its state. */
  member: string | undefined;
  /** What can happen to it outside the API. */
  actions: Map<string, Action>;
  /** Where a person makes it happen. */
  page: LifecyclePage | undefined;
};

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

/** The name of a life cycle as a person writes it for many. */
export function pluralOf({ name }: Lifecycle): string {
  return `${name.replace(/([^aeiou])y$/, '$1ie')}s`;
}

/** What can happen to one in this state. */
export function actionsFrom(state: string, { actions }: Lifecycle): string[] {
  return [...actions].filter(([, { from }]) => from.includes(state)).map(([name]) => name);
}
