import { argumentName } from '../../generate/names.ts';
import { parsePath } from '../../spec/address.ts';
import { camelCase } from '../../spec/names.ts';
import { requestOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Properties } from '../openapi.ts';
import type { Place } from '../place.ts';

/** Names of calls and parameters become names in TypeScript. */
export const names = onOperations(({ path, operation }, report) => {
  const { module, operation: name } = parsePath(path) ?? {};
  for (const [what, given] of Object.entries({ module, operation: name }))
    if (given && !/^[A-Za-z]/.test(given))
      report(
        `The ${what} ${given} becomes a name in programs; begin it with a letter`,
        operation.location.key(),
      );
  const properties = requestOf(operation)?.at('schema')?.at('properties');
  if (properties) checkParameters(properties, report);
});

function checkParameters(properties: Place<Properties>, report: Report): void {
  const byArgument = new Map<string, string>();
  for (const name of Object.keys(properties.node)) {
    const where = properties.location.child(name).key();
    const argument = argumentName({ name: camelCase(name) });
    const other = byArgument.get(argument);
    byArgument.set(argument, name);
    if (!/^[A-Za-z][A-Za-z\d_-]*$/.test(name))
      report(
        `${name} cannot be the name of an argument; a parameter begins with a letter and goes on with letters, digits, _ and -`,
        where,
      );
    else if (other !== undefined)
      report(
        `${name} and ${other} would both be the argument ${argument}; keep the one that the server has`,
        where,
      );
  }
}
