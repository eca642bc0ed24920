import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { Learned, typed, united } from '../learned.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { Value } from '../yaml/render.ts';
import type { Splices } from '../yaml/splices.ts';
import type { Granted } from './decide.ts';

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

/** Changes schemas as it was granted. Changes of one schema are made together. */
export function editSchemas(
  spec: Spec,
  granted: readonly Granted[],
  splices: (place: Place) => Splices,
): void {
  for (const edit of editsOf(granted)) {
    const map = edit.place.map as YAMLMap;
    const into = splices(edit.place);
    if (edit.failure.members.size > 0) into.replacePair(map, '$ref', failureWith(edit.failure));
    else if (edit.place.at('$ref')) editReference(spec, edit, map, into);
    else if (edit.place.at('anyOf') ?? edit.place.at('oneOf')) editAlternatives(edit, map, into);
    else editOwn(edit, map, into);
  }
}

function editsOf(granted: readonly Granted[]): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { target, change } of granted) {
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
function editReference(spec: Spec, edit: Edit, map: YAMLMap, splices: Splices): void {
  const { place, learned, extension } = edit;
  const reference = { $ref: String(map.get('$ref')) };
  const isExtended = extension.members.size > 0 || extension.inner !== undefined;
  const extended = isExtended ? { allOf: [reference, extension.schema()] } : reference;
  const by = learned.types.size > 0 ? { anyOf: [extended, learned.schema()] } : extended;
  const described = needsDescription(place) ? descriptionOf(spec.target(place)) : {};
  splices.replacePair(map, '$ref', { ...described, ...by });
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
function editAlternatives({ place, learned, values, optional }: Edit, map: YAMLMap, splices: Splices): void {
  const alternatives = (map.get('anyOf', true) ?? map.get('oneOf', true)) as unknown as YAMLSeq;
  if (learned.types.size > 0 && isSeq(alternatives)) splices.append(alternatives, learned.schema());
  if (values.size > 0 || optional.size > 0)
    throw new Error(`${place.id}: values are changed where they are listed.`);
}

function editOwn({ place, learned, values, optional }: Edit, map: YAMLMap, splices: Splices): void {
  const type = map.get('type', true);
  const declared = [place.at('type')?.value ?? []].flat().map(String);
  const types = united([...declared, ...learned.types]);
  if (type && types.join() !== united(declared).join())
    splices.replace(type as never, typed(types).type as Value);
  else if (!type && types.length > 0) splices.insert(map, 'type', typed(types).type as Value, BEFORE_TYPE);
  if (learned.members.size > 0) addMembers(learned, map, splices);
  if (learned.inner) {
    const isArray = learned.types.has('array');
    const key = isArray ? 'items' : 'additionalProperties';
    if (map.has(key)) splices.replacePair(map, key, { [key]: learned.inner.schema() });
    else splices.insert(map, key, learned.inner.schema());
  }
  const listed = map.get('enum', true) as unknown;
  for (const value of values) if (isSeq(listed)) splices.append(listed, value);
  if (optional.size > 0) splices.remove(map, 'required', optional);
}

function addMembers(learned: Learned, map: YAMLMap, splices: Splices): void {
  const properties = map.get('properties', true) as unknown;
  if (isMap(properties) && properties.items.length > 0) {
    for (const [name, value] of Object.entries(learned.properties())) splices.insert(properties, name, value);
  } else if (properties) splices.replacePair(map, 'properties', { properties: learned.properties() });
  else splices.insert(map, 'properties', learned.properties(), BEFORE_PROPERTIES);
}
