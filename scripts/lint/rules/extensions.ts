import { nearest } from '../../../mock/src/utils/nearest.ts';
import { isObject } from '../place.ts';
import type { Context, Rule } from '../redocly.ts';
import { shown } from '../shown.ts';

/** Our own keys, by the type of node (Redocly's name) at which they mean something. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Root: ['x-client', 'x-lifecycles'],
  Info: [],
  Tag: [],
  PathItem: [],
  Operation: [
    'x-source',
    'x-effect',
    'x-superseded-by',
    'x-see-also',
    'x-other-path',
    'x-state',
    'x-notifies',
  ],
  RequestBody: [],
  Response: [],
  MediaType: [],
  Schema: ['x-source', 'x-observed', 'x-reason'],
  Example: ['x-source'],
  Components: [],
};

/** The clients that src/ has beside the main one. */
const CLIENTS = ['auth'];

/** OpenAPI takes every key that begins with x-, also a misspelt one, which then has no effect. */
export const extensions: Rule = () => ({
  any: (node: unknown, { type, location, report }: Context) => {
    const known = KNOWN[type.name];
    if (!known || !isObject(node)) return;
    for (const key of Object.keys(node))
      if (key.startsWith('x-') && !known.includes(key))
        report({ message: messageFor(key, type.name, known), location: location.child(key).key() });
    const client = (node as { 'x-client'?: unknown })['x-client'];
    if (type.name === 'Root' && client !== undefined && !CLIENTS.includes(String(client)))
      report({
        message: `x-client should be ${CLIENTS.join(' or ')}, or left out for the main client; it is ${shown(client)}`,
        location: location.child('x-client'),
      });
  },
});

function messageFor(key: string, type: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return `${key} is not known here; is ${meant} meant?`;
  const here = known.length > 0 ? `write one of ${known.join(', ')}, or remove it` : 'remove it';
  return `${key} is not known in a node of type ${type}; ${here}`;
}
