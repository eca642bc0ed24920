import { typeOf } from '../../../src/shapes/shape.ts';
import { united } from '../learned.ts';
import type { Spec } from './spec.ts';
import { partsOf, type Reached } from './walk.ts';

/** The JSON types that a schema admits; undefined if it admits any. */
export function typesOf(spec: Spec, reached: Reached): string[] | undefined {
  const { schema } = reached;
  const declared = [schema.at('type')?.value ?? []].flat().map(String);
  if (declared.length > 0) return united(declared);
  const values = schema.at('enum')?.value ?? schema.at('const')?.value;
  if (values !== undefined) return united([values].flat().map(typeOf));
  const parts = partsOf(spec, reached, 0).map((part) => typesOf(spec, part));
  if (parts.length === 0) return undefined;
  if (schema.at('allOf')) return parts.find((types) => types !== undefined);
  return parts.some((types) => types === undefined)
    ? undefined
    : united(parts.flatMap((types) => types ?? []));
}

export const admitsType = (types: readonly string[] | undefined, type: string): boolean =>
  types === undefined || types.includes(type) || (type === 'integer' && types.includes('number'));

/** Where members are added to an object: the schema itself, or the part of it that is the object. */
export function objectPart(spec: Spec, reached: Reached): Reached {
  const { schema } = reached;
  if (schema.at('properties')) return reached;
  const parts = partsOf(spec, reached, 0);
  const own = schema.at('allOf')
    ? parts.findLast(({ declaredAt }) => spec.target(declaredAt) === undefined)
    : undefined;
  const part = own ?? parts.find((one) => admitsType(typesOf(spec, one), 'object'));
  return part ? objectPart(spec, part) : reached;
}
