import type { OpenApiDocument } from '../spec/openapi.ts';

/** A document without what only people and the mock read: what is left is what a program can rely on. */
export type Contract = Pick<OpenApiDocument, 'paths' | 'webhooks' | 'components' | 'x-client'> & {
  readonly security?: readonly unknown[];
};

const FOR_READERS = new Set([
  'contact',
  'description',
  'example',
  'examples',
  'externalDocs',
  'license',
  'servers',
  'summary',
  'tags',
  'title',
  'x-lifecycles',
  'x-notifies',
  'x-observed',
  'x-other-path',
  'x-reason',
  'x-see-also',
  'x-source',
  'x-state',
  'x-superseded-by',
]);

/** Keywords whose members are named by us, so that a parameter may well be called `description`. */
const NAMES = new Set([
  '$defs',
  'dependentSchemas',
  'headers',
  'paths',
  'patternProperties',
  'properties',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
]);

export function contractOf(document: object): Contract {
  const contract = strip(document) as Contract & { components?: { examples?: unknown } };
  return { ...contract, components: contract.components ?? {} };
}

function strip(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key]) => isNames || !FOR_READERS.has(key));
  return Object.fromEntries(members.map(([key, member]) => [key, strip(member, !isNames && NAMES.has(key))]));
}
