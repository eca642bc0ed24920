// Readers of what a document declares. Each throws an Error that says where something is wrong.
import { isObject, type JsonObject } from '../utils/json.ts';

export function object(value: unknown, where: string): JsonObject {
  if (!isObject(value)) throw new Error(`${where} is not an object`);
  return value;
}

export function entries(value: unknown, where: string): [string, unknown][] {
  return Object.entries(object(value ?? {}, where));
}

export function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where} is not a string`);
  return value;
}

/** Reads an object of strings. */
export function texts(value: unknown, where: string): [string, string][] {
  return entries(value, where).map(([key, item]) => [key, text(item, `${where}/${key}`)]);
}

/** Reads a list of strings that is not empty. */
export function strings(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${where} is not a list`);
  return value.map((item, index) => text(item, `${where}/${index}`));
}

export function flag(value: unknown, where: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new Error(`${where} is not true or false`);
  return value ?? false;
}

/** Reads a JSON pointer. The empty one is only taken if `whole` is true. */
export function pointer(value: unknown, where: string, whole = false): string {
  if (typeof value === 'string' && (value.startsWith('/') || (whole && value === ''))) return value;
  throw new Error(`${where} is ${JSON.stringify(value)}, which is no JSON pointer`);
}

/** Reads one of some names. */
export function known(value: unknown, names: readonly string[], where: string): string {
  if (typeof value === 'string' && names.includes(value)) return value;
  throw new Error(`${where} is ${JSON.stringify(value)}, which is none of ${names.join(', ')}`);
}
