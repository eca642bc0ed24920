import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';
import { requires } from '../schema.ts';

/** The properties of the body are the positional arguments of the method, and an optional argument comes last. */
export const requiredFirst = onOperations(({ operation }, report) => {
  const body = operation.at('requestBody');
  if (!body) return;

  const schema = requestOf(operation)?.at('schema');
  const properties = schema?.at('properties');
  if (!schema || !properties)
    return report(
      'The body should be application/json with the parameters as its properties; without parameters, remove requestBody',
      (schema ?? body).location.key(),
    );

  const names = Object.keys(properties.node);
  const firstOptional = names.findIndex((name) => !requires(schema, name));
  for (const name of names.slice(firstOptional + 1))
    if (firstOptional >= 0 && requires(schema, name))
      report(
        `${name} is required and stands after the optional ${names[firstOptional]}; move it up, or require that too`,
        properties.location.child(name).key(),
      );
});
