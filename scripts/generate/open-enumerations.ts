import { stringToAST } from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from '../spec/openapi.ts';

const MARK = 'x-any-other-string';

/**
 * Marks the alternative `type: string` beside an enumeration, wherever there is one: as a plain `string` it would swallow the
 * values, which editors offer for completion.
 */
export function withOpenEnumerations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withOpenEnumerations) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withOpenEnumerations(member)]);
  const copy = Object.fromEntries(members) as T & Schema;
  const { anyOf } = copy;
  if (!Array.isArray(anyOf) || !anyOf.some((part: Schema) => part.enum)) return copy;
  return {
    ...copy,
    anyOf: anyOf.map((part: Schema) => (isAnyString(part) ? { ...part, [MARK]: true } : part)),
  };
}

const isAnyString = (part: Schema): boolean => part.type === 'string' && !part.enum;

/** `string & {}`, for what was marked. */
export function anyOtherString(schema: object): ts.TypeNode | undefined {
  if (!(MARK in schema)) return undefined;
  const alias = (stringToAST('type T = string & {}') as ts.Node[]).find(ts.isTypeAliasDeclaration);
  return alias?.type;
}
