import type { NamedShapes } from '../shapes/shape.ts';
import { has, type Json } from '../shapes/walk.ts';
import type { ArgumentsSchema } from './arguments-schema.ts';
import { ArgumentsWalk } from './arguments-walk.ts';
import type { DocumentArguments, OperationArguments } from './document-arguments.ts';

/**
 * Makes the schemas of a document, by module and call.
 *
 * @typeParam Schemas - what they are, which must fit what the document has
 * @param place - its version and app, `V20.payments`
 */
export function schemasOf<Schemas extends object>(
  place: string,
  modules: DocumentArguments,
  shapes: NamedShapes,
): Schemas {
  const schemas: object = mapped(modules, (operations, module) =>
    mapped(operations, (operation, name) => schemaOf(`${place}.${module}.${name}`, operation, shapes)),
  );
  return schemas as Schemas;
}

function schemaOf(
  operation: string,
  declared: OperationArguments,
  shapes: NamedShapes,
): ArgumentsSchema<Json> {
  return {
    operation,
    '~standard': {
      version: 1,
      vendor: 'behind-api',
      validate(value) {
        const issues = new ArgumentsWalk(declared, shapes).issuesOf(value, declared);
        if (issues.length > 0) return { issues };
        return { value: known(value as Json, declared) };
      },
    },
  };
}

/** The arguments that the call has, without those that are undefined. */
const known = (named: Json, { members }: OperationArguments): Json =>
  Object.fromEntries(
    Object.keys(members)
      .filter((name) => has(named, name))
      .map((name) => [name, named[name]]),
  );

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
