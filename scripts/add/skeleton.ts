import type { KnownParameter } from './known-parameters.ts';
import type { NewCall } from './new-call.ts';

type Json = Readonly<Record<string, unknown>>;

/** An operation, but for what only a person knows: that begins with TODO, and lint asks for it. */
export function operationOf(
  { id, parameters, effect }: NewCall,
  source: string,
  known: ReadonlyMap<string, KnownParameter>,
): Json {
  return {
    operationId: id,
    summary: 'TODO what the call does, in the imperative',
    description: 'TODO what happens, who may call it, and what to do with the answer\n',
    'x-source': source,
    'x-effect': effect ?? 'TODO',
    ...(parameters.length > 0 && { requestBody: requestOf(parameters, known) }),
    responses: {
      200: {
        description: 'TODO what is returned, as a noun.',
        content: {
          'application/json': {
            schema: {
              allOf: [{ $ref: '../shared/envelope.yaml#/Answer' }],
              properties: { data: { description: 'TODO what is returned; a type only if it is known' } },
            },
            examples: { done: { summary: 'TODO', value: { success: true, data: {} } } },
          },
        },
      },
    },
  };
}

function requestOf(parameters: readonly string[], known: ReadonlyMap<string, KnownParameter>): Json {
  const required = parameters.filter((wire) => known.get(wire)?.required ?? isIdentifier(wire));
  const shown = required.length > 0 ? required : parameters;
  return {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          ...(required.length > 0 && { required }),
          properties: Object.fromEntries(
            parameters.map((wire) => [wire, known.get(wire)?.schema ?? unknown(wire)]),
          ),
        },
        examples: {
          typical: {
            summary: 'TODO',
            value: Object.fromEntries(shown.map((wire) => [wire, known.get(wire)?.example ?? 'TODO'])),
          },
        },
      },
    },
  };
}

const isIdentifier = (wire: string): boolean => /(^|_)(id|uuid)$/.test(wire);

/** Where nothing is known of a parameter, lint asks for its type. */
const unknown = (wire: string): Json => ({
  description: 'TODO what it is, with its unit, and what leaving it out means',
  ...(isIdentifier(wire) && { type: 'string', minLength: 1 }),
});
