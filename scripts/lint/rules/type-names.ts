import { Script } from 'node:vm';
import { parseFile, parsePath } from '../../spec/address.ts';
import { camelCase, pascal } from '../../spec/names.ts';
import { ANSWER, answerOf, FAILURE } from '../media.ts';
import { on, onOperations, together } from '../on.ts';
import type { Operation, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import type { Context, Location, Reference, ReportLocation, Rule } from '../redocly.ts';
import { fileOf, nameAt } from '../shown.ts';

/** What the names of a call's types end in, which begin with its module and its name. */
const OF_CALL = ['Call', 'Result', 'Arguments', 'Data'];

/** Of the client, of openapi-typescript, of TypeScript and of the web: the generated types are made of these. */
const OF_OTHERS = `CallOperation CallOptions NoArguments Result WithResponse OneOf WithRequired XOR
   Awaited Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NoInfer NonNullable Omit Parameters Partial
   Pick Readonly Record Required ReturnType ThisType Uncapitalize Uppercase Response`.split(/\s+/);

/** `Array`, `Promise` and what else JavaScript has everywhere. */
const OF_JAVASCRIPT = new Script('Object.getOwnPropertyNames(globalThis)').runInNewContext() as string[];

/** A document's schemas and calls become types, which stand side by side. */
export const typeNames: Rule = () => {
  const taken = new Map<string, string>(
    [...OF_OTHERS, ...OF_JAVASCRIPT].map((name) => [name, 'another type has that name']),
  );
  const calls = together(documentNames(taken), moduleNames(taken), callNames(taken))();
  return { ...calls, ...schemaNames(taken), ...references };
};

/** The types that a document has by now, by their names; as text, why no other type can have the name. */
type Taken = Map<string, string>;

const documentNames = (taken: Taken): Rule =>
  on('Root', ({ location }) => {
    const { app, version } = parseFile(location.source.absoluteRef) ?? {};
    if (app)
      taken.set(`${pascal(camelCase(app))}V${version}`, 'the type of the whole document has that name');
  });

const moduleNames = (taken: Taken): Rule =>
  onOperations(({ path, operation }, report) => {
    const { module } = parsePath(path) ?? {};
    if (module === undefined) return;
    const name = `${pascal(module)}Module`;
    const reason = `the type of the module ${module} has that name`;
    const other = taken.get(name) ?? reason;
    taken.set(name, other);
    if (other !== reason)
      report(
        `The module ${module} would be the type ${name}, and ${other}; mend the one that is misspelt`,
        operation.location.key(),
      );
  });

const callNames = (taken: Taken): Rule =>
  onOperations(({ path, operation }, report) => {
    const { module, operation: call } = parsePath(path) ?? {};
    if (module === undefined || call === undefined) return;
    const ends = hasOwnFailure(operation) ? [...OF_CALL, 'FailureData'] : OF_CALL;
    const names = ends.map((end) => pascal(module) + pascal(call) + end);
    const double = names.find((name) => taken.has(name));
    if (double !== undefined)
      report(
        `${module}.${call} would have the type ${double}, and ${taken.get(double)}; mend the one that is misspelt`,
        operation.location.key(),
      );
    for (const name of names) taken.set(name, `a type of ${module}.${call} has that name`);
  });

function hasOwnFailure(operation: Place<Operation>): boolean {
  const failure = answerOf(operation)?.at('schema')?.at('oneOf')?.at(1);
  return failure !== undefined && !placeOf(failure.location).endsWith(FAILURE);
}

const placeOf = ({ source, pointer }: ReportLocation): string => source.absoluteRef + pointer;

function schemaNames(taken: Taken): ReturnType<Rule> {
  const seen = new Set<string>();
  const others = new Map<string, Location>();
  return {
    Schema: (_: Schema, { location, report }: Context) => {
      const name = nameAt(location);
      const place = placeOf(location);
      if (name === undefined || seen.has(place) || place.endsWith(ANSWER)) return;
      seen.add(place);
      const message = problemOf(name, taken, others);
      others.set(name.toLowerCase(), location);
      if (message !== undefined) report({ message, location: location.key() });
    },
  };
}

function problemOf(name: string, taken: Taken, others: ReadonlyMap<string, Location>): string | undefined {
  if (!/^[A-Z][A-Za-z\d]*$/.test(name))
    return `The schema ${name} becomes a type of this name; begin it with a capital letter, and go on with letters and digits`;
  if (taken.has(name))
    return `The schema ${name} becomes a type of this name, and ${taken.get(name)}; rename the schema`;
  const other = others.get(name.toLowerCase());
  if (other === undefined) return undefined;
  return `The document has two schemas with the name ${name}: this one, and ${nameAt(other)} in ${fileOf(other)}; rename one of them, or use one for both`;
}

/** A schema within another one has no name, and so no type. */
const references: ReturnType<Rule> = {
  ref: (reference: Reference, { type, location, resolve, report }: Context) => {
    if (type.name !== 'Schema') return;
    const target = resolve(reference, location.source.absoluteRef).location;
    if (target && nameAt(target) === undefined)
      report({
        message: `${reference.$ref} leads to a schema that has no name; write that one in components/schemas or in spec/shared, and refer to it in both places`,
        location: location.child('$ref'),
      });
  },
};
