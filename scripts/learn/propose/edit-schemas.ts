import { Learned, typed, united } from '../learned.ts';
import type { FileEditor } from '../spec/file-editor.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { Value } from '../spec/value.ts';
import type { AcceptedChange } from './decide.ts';

/** All that changes about one schema. */
interface Edit {
  readonly place: Place;
  readonly learned: Learned;
  readonly extension: Learned;
  readonly failure: Learned;
  readonly values: Set<string>;
  readonly optional: Set<string>;
}

const BEFORE_TYPE = ['description', 'title'];
const BEFORE_PROPERTIES = [...BEFORE_TYPE, 'type', 'required'];

/** Changes schemas as it was accepted. Changes of one schema are made together. */
export function editSchemas(
  spec: Spec,
  accepted: readonly AcceptedChange[],
  editorOf: (place: Place) => FileEditor,
): void {
  for (const edit of editsOf(accepted)) {
    const editor = editorOf(edit.place);
    if (edit.failure.members.size > 0) editor.replacePair(edit.place, '$ref', failureWith(edit.failure));
    else if (edit.place.at('$ref')) editReference(spec, edit, editor);
    else if (edit.place.at('anyOf') ?? edit.place.at('oneOf')) editAlternatives(edit, editor);
    else editOwn(edit, editor);
  }
}

function editsOf(accepted: readonly AcceptedChange[]): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { target, change } of accepted) {
    const edit = edits.get(target.id) ?? {
      place: target,
      learned: new Learned(),
      extension: new Learned(),
      failure: new Learned(),
      values: new Set(),
      optional: new Set(),
    };
    edits.set(target.id, edit);
    if ('extension' in change) edit.extension.add(change.extension);
    else if ('failure' in change) edit.failure.add(change.failure);
    else if ('learned' in change) edit.learned.add(change.learned);
    else if ('value' in change) edit.values.add(change.value);
    else edit.optional.add(change.optional);
  }
  return [...edits.values()];
}

/** `$ref: X` becomes `allOf`, with new members, or `anyOf: [{ $ref: X }, { type: 'null' }]`. */
function editReference(spec: Spec, edit: Edit, editor: FileEditor): void {
  const { place, learned, extension } = edit;
  const reference = { $ref: String(place.at('$ref')?.value) };
  const { members, items, others } = extension;
  const isExtended = members.size > 0 || items !== undefined || others !== undefined;
  const extended = isExtended ? { allOf: [reference, extension.schema()] } : reference;
  const by = learned.types.size > 0 ? { anyOf: [extended, learned.schema()] } : extended;
  const described = needsDescription(place) ? descriptionOf(spec.target(place)) : {};
  editor.replacePair(place, '$ref', { ...described, ...by });
}

/** What all failures have, with more; as spec/shared/envelope.yaml has it. */
function failureWith(learned: Learned): { readonly [key: string]: Value } {
  const { data, ...others } = learned.properties();
  return {
    title: 'Failure',
    type: 'object',
    required: ['success'],
    properties: {
      success: { description: 'Always false.', type: 'boolean', const: false },
      message: { $ref: '../shared/envelope.yaml#/FailureMessage' },
      code: { $ref: '../shared/envelope.yaml#/FailureCode' },
      data: data ?? { description: 'What the server adds to the failure, if anything.' },
      ...others,
    },
  };
}

function descriptionOf(target: Place | undefined): { readonly description?: string } {
  const text = target?.at('description')?.value;
  return typeof text === 'string' ? { description: text.trim().replaceAll(/\s+/g, ' ') } : {};
}

/** A property is described, by the schema that it refers to or by itself. */
const needsDescription = (place: Place): boolean =>
  place.path.at(-2) === 'properties' && place.at('description') === undefined;

/** Another alternative; or another value, in the alternative that lists them. */
function editAlternatives({ place, learned, values, optional }: Edit, editor: FileEditor): void {
  const alternatives = place.at('anyOf') ?? place.at('oneOf');
  if (learned.types.size > 0 && alternatives) editor.append(alternatives, learned.schema());
  if (values.size > 0 || optional.size > 0)
    throw new Error(`${place.id}: values are changed where they are listed.`);
}

function editOwn({ place, learned, values, optional }: Edit, editor: FileEditor): void {
  editType(place, learned, editor);
  if (learned.members.size > 0) addMembers(place, learned, editor);
  const isNewList = learned.types.has('array') && !place.at('items');
  for (const [key, inner] of [
    ['items', learned.items ?? (isNewList ? new Learned() : undefined)],
    ['additionalProperties', learned.others],
  ] as const) {
    if (!inner) continue;
    if (place.at(key)) editor.replacePair(place, key, { [key]: inner.schema() });
    else editor.insert(place, key, inner.schema());
  }
  const listed = place.at('enum');
  if (listed) for (const value of values) editor.append(listed, value);
  if (optional.size > 0) editor.remove(place, 'required', optional);
}

function editType(place: Place, learned: Learned, editor: FileEditor): void {
  const type = place.at('type');
  const declared = united([type?.value ?? []].flat().map(String));
  const types = united([...declared, ...learned.types]);
  const { type: value } = typed(types);
  if (value === undefined || types.join() === declared.join()) return;
  if (type) editor.replace(type, value);
  else editor.insert(place, 'type', value, BEFORE_TYPE);
}

function addMembers(place: Place, learned: Learned, editor: FileEditor): void {
  const properties = place.at('properties');
  const members = learned.properties();
  if (!properties) editor.insert(place, 'properties', members, BEFORE_PROPERTIES);
  else if (properties.keys().length === 0) editor.replacePair(place, 'properties', { properties: members });
  else for (const [name, value] of Object.entries(members)) editor.insert(properties, name, value);
}
