import type { Lifecycle } from '../spec/lifecycle.ts';
import { propertiesOf, requiredOf, type Schema, typeCheck } from '../spec/schema.ts';
import type { Vocabulary } from '../spec/settable-members.ts';
import {
  isObject,
  type JsonObject,
  pointedTo,
  withStringsReplaced,
  withValueAt,
} from '../utils/json-pointer.ts';
import type { Entity } from './store.ts';

/** The ids in the examples, and those that stand for them in an answer. */
export type Ids = ReadonlyMap<string, string>;

export type View = (entity: Entity, ids: Ids) => unknown;

/**
 * Shows a thing as an example does, with what was set on it. What can be set and was not is left out, unless it has to be
 * there; what nobody can set stays as it is in the example.
 */
export function viewOf(
  example: unknown,
  schema: Schema | undefined,
  { names, free }: Vocabulary,
  { member: stateMember }: Lifecycle,
): View {
  if (!isObject(example)) return (_, ids) => withStringsReplaced(example, ids);
  const properties = propertiesOf(schema);
  const required = requiredOf(schema);
  const members = [...new Set([...Object.keys(example), ...properties.keys()])].map((name) => ({
    name,
    fits: typeCheck(properties.get(name)),
    sample: example[name],
    stays: name in example && (required.has(name) || !(free || names.has(name))),
  }));
  const known = new Set(members.map(({ name }) => name));

  return ({ data, state }, ids) => {
    const shown: JsonObject = {};
    for (const { name, fits, sample, stays } of members) {
      const id = typeof sample === 'string' ? ids.get(sample) : undefined;
      if (name === stateMember) shown[name] = state;
      else if (id !== undefined) shown[name] = id;
      else if (Object.hasOwn(data, name) && fits(data[name])) shown[name] = data[name];
      else if (stays) shown[name] = withStringsReplaced(sample, ids);
    }
    if (!free) return shown;
    const others = Object.entries(data).filter(([name]) => !known.has(name) && !names.has(name));
    return { ...shown, ...Object.fromEntries(others) };
  };
}

/** The same for a thing that stands at a JSON pointer in an example. */
export function viewAt(example: unknown, pointer: string, view: View): View {
  if (pointedTo(example, pointer) === undefined) return (_, ids) => withStringsReplaced(example, ids);
  // What is put in another's place need not be copied before.
  const frame = withValueAt(example, pointer, null);
  return (entity, ids) => withValueAt(withStringsReplaced(frame, ids), pointer, view(entity, ids));
}
