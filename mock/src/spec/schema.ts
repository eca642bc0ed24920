import { isObject, type JsonObject } from '../utils/json.ts';
import type { PrismOperation } from './prism-operation.ts';

/** A JSON Schema in which all references have been followed. */
export type Schema = JsonObject;

/** Returns the schemas of an object's members. */
export function propertiesOf(schema: Schema | undefined): ReadonlyMap<string, Schema> {
  return new Map(
    partsOf(schema, ['allOf', 'anyOf'])
      .flatMap(({ properties }) => Object.entries(isObject(properties) ? properties : {}))
      .filter((entry): entry is [string, Schema] => isObject(entry[1])),
  );
}

/** Returns the names of the members that an object has to have. */
export function requiredOf(schema: Schema | undefined): ReadonlySet<unknown> {
  return new Set(
    partsOf(schema, ['allOf']).flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  );
}

/** Returns the schema of what a JSON pointer points to in a value of the schema. */
export function schemaAt(schema: Schema | undefined, pointer: string): Schema | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>((at, name) => at && propertiesOf(at).get(name), schema);
}

export function itemsOf(schema: Schema | undefined): Schema | undefined {
  return isObject(schema?.items) ? schema.items : undefined;
}

/** Returns the schema of a request's body, which is always JSON. */
export function requestSchema({ request }: PrismOperation): Schema | undefined {
  const contents = request?.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => mediaType === 'application/json');
  return content?.schema as Schema | undefined;
}

/** Returns the schema of `data` in the answer of a success. */
export function dataSchema({ responses }: PrismOperation): Schema | undefined {
  const [content] = responses.find(({ code }) => code.startsWith('2'))?.contents ?? [];
  const schema = content?.schema as Schema | undefined;
  const [success] = Array.isArray(schema?.oneOf) ? schema.oneOf : [schema];
  return propertiesOf(success).get('data');
}

/** Returns a schema and the parts that it is composed of. With `anyOf` these are alternatives, such as an object or null. */
function partsOf(schema: Schema | undefined, keywords: readonly string[]): Schema[] {
  if (schema === undefined) return [];
  const parts = keywords.flatMap((keyword) => schema[keyword]).filter(isObject);
  return [schema, ...parts.flatMap((part) => partsOf(part, keywords))];
}
