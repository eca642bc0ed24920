import type { Entity } from '../entities/store.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { withValueAt } from '../utils/json-pointer.ts';
import { known } from './known-name.ts';
import type { Lifecycle } from './lifecycle.ts';
import { type Check, checked } from './state-schema.ts';

/** An `x-notifies` as it stands in a document. `spec/x-state.schema.yaml` says what each key means. */
export interface NotifiesExtension {
  readonly lifecycle: string;
  readonly id: string;
  readonly states: Readonly<Record<string, string>>;
}

/** What the server tells somebody's own server when an entity enters a state: one of a document's `webhooks`. */
export interface Notification {
  readonly name: string;
  readonly app: string;
  readonly lifecycle: string;
  /** JSON pointer into the body to the id of the entity. */
  readonly id: string;
  /** By states: the example that is sent. */
  readonly examples: ReadonlyMap<string, JsonObject>;
}

/**
 * Reads the `webhooks` of a document that say with `x-notifies` when they are sent. Throws an Error that says where something is
 * wrong.
 *
 * @param webhooks with all references followed
 */
export function readNotifications(
  app: string,
  webhooks: unknown,
  lifecycles: ReadonlyMap<string, Lifecycle>,
  check: Check,
): Notification[] {
  return Object.entries(isObject(webhooks) ? webhooks : {}).flatMap(([name, item]) => {
    const post = isObject(item) && isObject(item.post) ? item.post : {};
    if (post['x-notifies'] === undefined) return [];
    const where = `webhooks/${name}/post/x-notifies`;
    const given = checked<NotifiesExtension>(post['x-notifies'], where, check);
    known(given.lifecycle, [...lifecycles.keys()], `${where}/lifecycle`);
    const { states = [] } = lifecycles.get(given.lifecycle) ?? {};
    const examples = examplesIn(post);
    const byState = Object.entries(given.states).map(([state, example]) => {
      known(state, states, `${where}/states`);
      return [
        state,
        examples.get(known(example, [...examples.keys()], `${where}/states/${state}`)) ?? {},
      ] as const;
    });
    const { lifecycle, id } = given;
    return [{ name, app, lifecycle, id, examples: new Map(byState) }];
  });
}

/** Returns what is sent about an entity; undefined if nothing is sent in its state. What was set on it stands in the example's place. */
export function notificationBody({ id, examples }: Notification, entity: Entity): JsonObject | undefined {
  const example = examples.get(entity.state);
  if (example === undefined) return undefined;
  const set = Object.entries(entity.data).filter(([name]) => Object.hasOwn(example, name));
  return withValueAt({ ...example, ...Object.fromEntries(set) }, id, entity.id) as JsonObject;
}

function examplesIn(post: JsonObject): ReadonlyMap<string, JsonObject> {
  const body = isObject(post.requestBody) ? post.requestBody : {};
  const content = isObject(body.content) ? body.content : {};
  const json = content['application/json'];
  const examples = isObject(json) && isObject(json.examples) ? json.examples : {};
  return new Map(
    Object.entries(examples).flatMap(([name, example]) =>
      isObject(example) && isObject(example.value) ? [[name, example.value]] : [],
    ),
  );
}
