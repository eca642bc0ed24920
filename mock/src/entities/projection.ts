import type { Lifecycle } from '../spec/lifecycle.ts';
import { propertiesOf, requiredOf, type Schema } from '../spec/schema.ts';
import type { SettableMembers } from '../spec/settable-members.ts';
import { isObject, type JsonObject, withStringsReplaced } from '../utils/json.ts';
import { pointedTo, withValueAt } from '../utils/json-pointer.ts';
import type { Entity } from './store.ts';

/** Strings of an example, and the strings that stand for them in an answer. */
export interface Replacements {
  /** Ids, and by what the request describes the entity: they stand there whatever was set on the entity. */
  readonly ids: ReadonlyMap<string, string>;
  /** The same, and all else that the request says. */
  readonly texts: ReadonlyMap<string, unknown>;
}

/** Returns replacements with more ids. */
export function withIds(
  { ids, texts }: Replacements,
  more: Iterable<readonly [string, string]>,
): Replacements {
  const added = [...more];
  return { ids: new Map([...ids, ...added]), texts: new Map([...texts, ...added]) };
}

/** How an entity is shown. It is prepared once from an example of the document. */
export type Template = ExampleTemplate | MemberTemplate | EntityTemplate;

/** Shows the example; nothing in it is about the entity but the strings that are replaced. */
interface ExampleTemplate {
  readonly kind: 'example';
  readonly example: unknown;
}

/** Shows one member of the entity as the answer's data (`shows` in `x-state`). */
interface MemberTemplate {
  readonly kind: 'member';
  readonly example: unknown;
  readonly member: string;
}

/** Shows the example with the entity's members at a JSON pointer. */
interface EntityTemplate {
  readonly kind: 'entity';
  /** The example with null in the place of the entity. */
  readonly frame: unknown;
  readonly pointer: string;
  readonly members: readonly TemplateMember[];
  readonly settable: SettableMembers;
}

interface TemplateMember {
  readonly name: string;
  /** What the example has there; undefined if it has not got this member. */
  readonly sample: unknown;
  /** Whether this member shows the entity's state. */
  readonly showsState: boolean;
  /** Whether the sample is shown when nothing was set. */
  readonly keepsSample: boolean;
}

export function memberTemplate(example: unknown, member: string): Template {
  return { kind: 'member', example, member };
}

/** Prepares an example in which an entity stands at `pointer`; `schema` is that of the entity. */
export function entityTemplate(
  example: unknown,
  pointer: string,
  schema: Schema | undefined,
  settable: SettableMembers,
  lifecycle: Lifecycle,
): Template {
  const sample = pointedTo(example, pointer);
  if (!isObject(sample)) return { kind: 'example', example };
  const frame = withValueAt(example, pointer, null);
  const members = templateMembers(sample, schema, settable, lifecycle);
  return { kind: 'entity', frame, pointer, members, settable };
}

/**
 * What can be set and was not is left out, unless the schema requires it; what no call can set stays as it is in the
 * example.
 */
function templateMembers(
  sample: JsonObject,
  schema: Schema | undefined,
  settable: SettableMembers,
  lifecycle: Lifecycle,
): TemplateMember[] {
  const properties = propertiesOf(schema);
  const required = requiredOf(schema);
  const names = new Set([...Object.keys(sample), ...properties.keys()]);
  return [...names].map((name) => {
    const canBeSet = settable.anyName || settable.names.has(name);
    return {
      name,
      sample: sample[name],
      showsState: name === lifecycle.member,
      keepsSample: name in sample && (required.has(name) || !canBeSet),
    };
  });
}

/** Shows an entity by a template. */
export function renderEntity(entity: Entity, template: Template, replacements: Replacements): unknown {
  switch (template.kind) {
    case 'example':
      return withStringsReplaced(template.example, replacements.texts);
    case 'member': {
      const { example, member } = template;
      return Object.hasOwn(entity.data, member)
        ? withValueAt(example, '/data', entity.data[member])
        : example;
    }
    case 'entity': {
      const frame = withStringsReplaced(template.frame, replacements.texts);
      return withValueAt(frame, template.pointer, renderMembers(entity, template, replacements));
    }
  }
}

function renderMembers(
  { data, state }: Entity,
  { members, settable }: EntityTemplate,
  replacements: Replacements,
): JsonObject {
  const shown: JsonObject = {};
  for (const { name, sample, showsState, keepsSample } of members) {
    const replacement = typeof sample === 'string' ? replacements.ids.get(sample) : undefined;
    if (showsState) shown[name] = state;
    else if (replacement !== undefined) shown[name] = replacement;
    else if (Object.hasOwn(data, name)) shown[name] = data[name];
    else if (keepsSample) shown[name] = withStringsReplaced(sample, replacements.texts);
  }
  if (!settable.anyName) return shown;
  const known = new Set([...members.map(({ name }) => name), ...settable.names]);
  const others = Object.entries(data).filter(([name]) => !known.has(name));
  return { ...shown, ...Object.fromEntries(others) };
}
