import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { onSchemas } from '../on.ts';
import type { Schema } from '../openapi.ts';
import { isObject, type Place } from '../place.ts';
import { shown } from '../shown.ts';

const ajv = new Ajv2020({ strict: false, validateSchema: false });
formats.default(ajv);

/** What a schema says of its own values: of the default, and of those that it lists. Examples are checked by rules of Redocly. */
export const values = onSchemas(({ schema, where }, report) => {
  const { node } = schema;
  if ('default' in node) {
    const problem = problemOf(node.default, schema, ['default']);
    if (problem !== undefined)
      report(
        `default is ${shown(node.default)}, which ${problem}; mend it, or what the schema says`,
        where('default'),
      );
  }
  // The rule no-enum-type-mismatch compares their types.
  for (const [index, value] of Array.isArray(node.enum) ? node.enum.entries() : []) {
    const problem = problemOf(value, schema, ['default', 'enum', 'type']);
    if (problem !== undefined)
      report(
        `enum lists ${shown(value)}, which ${problem}; remove it, or mend what the schema says`,
        where('enum').child(index),
      );
  }
});

/** What is wrong with a value of a schema, by all that the schema says but by some keywords. */
function problemOf(value: unknown, schema: Place<Schema>, without: readonly string[]): string | undefined {
  const said = Object.entries(inlined(schema)).filter(([keyword]) => !without.includes(keyword));
  const validate = validatorOf(Object.fromEntries(said));
  if (!validate || validate(value)) return undefined;
  const [{ instancePath = '', message = 'does not fit' } = {}] = validate.errors ?? [];
  return instancePath === '' ? message : `has ${instancePath}, which ${message}`;
}

/** A schema in a wrong form is reported by the rule `struct`, and is no validator. */
function validatorOf(schema: object) {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

/** The schema with what it refers to in place of its references; where it contains itself, anything is taken. */
function inlined(schema: Place<object>, within: readonly string[] = []): object {
  const { source, pointer } = schema.location;
  const inside = [...within, source.absoluteRef + pointer];
  const parts = new Map(
    schema.entries().map(([key, part]) => {
      const place = part.location.source.absoluteRef + part.location.pointer;
      return [key, inside.includes(place) ? true : inlined(part, inside)];
    }),
  );
  const members = Object.entries(schema.node).map(([key, value]) => [key, parts.get(key) ?? value]);
  if (Array.isArray(schema.node)) return members.map(([, value]) => value);
  return Object.fromEntries(members.filter(([key, value]) => key !== '$ref' || isObject(value)));
}
