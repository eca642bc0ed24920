import { Script } from 'node:vm';
import type { Api, Call, Parameter } from '../spec/model.ts';
import { nameOf, resolveIn, type Schema } from '../spec/openapi.ts';

/** The object of named arguments that `.with()` takes. */
export const argumentsName = (call: Call): string => `${call.typePrefix}Arguments`;

/** The type of the data of a success, and its name where the document does not name it. */
export const dataType = (call: Call): string => simpleType(call.data) ?? `${call.typePrefix}Data`;

/** The same of a failure that has data of its own. */
export const failureDataType = (call: Call, data: Schema): string =>
  simpleType(data) ?? `${call.typePrefix}FailureData`;

export const needsName = (data: Schema): boolean => simpleType(data) === undefined;

/** The name of a positional argument: `default_` of the parameter `default`, as the word is reserved. */
export const argumentName = ({ name }: Pick<Parameter, 'name'>): string =>
  isReserved(name) ? `${name}_` : name;

function isReserved(name: string): boolean {
  // A module reserves this one as well, and a script does not.
  if (name === 'await') return true;
  try {
    new Script(`'use strict'; (${name}) => {}`);
    return false;
  } catch {
    return true;
  }
}

/** The type of a parameter as the signature shows it: written out where that is short. */
export function parameterType(api: Api, call: Call, { name, schema }: Parameter): string {
  const resolved = resolveIn<Schema>(api.document, schema);
  return simpleType(resolved.type === 'object' ? schema : resolved) ?? `${argumentsName(call)}['${name}']`;
}

/** A schema that needs no declaration: a named one, a list of simple ones, or a plain scalar. */
function simpleType(schema: Schema): string | undefined {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.enum || schema.anyOf || schema.oneOf) return undefined;
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = schema.items && simpleType(schema.items);
      return item && `${item}[]`;
    }
    default:
      return undefined;
  }
}

/** The types that `code` may name outside of its comments, among those that a document declares. */
export function namesIn(code: string, declared: Iterable<string>): string[] {
  const words = new Set(code.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b[A-Za-z_$][\w$]*\b/g));
  return [...declared].filter((name) => words.has(name)).sort();
}
