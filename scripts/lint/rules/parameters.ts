import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';

/** The properties of the body are the positional arguments of the method. */
export const parameters = onOperations(({ operation }, report) => {
  if ('parameters' in operation.node)
    report(
      'The client sends no parameters but those in the body; describe them there, as properties of its schema',
      operation.location.child('parameters').key(),
    );
  const body = operation.at('requestBody');
  if (!body) return;

  const schema = requestOf(operation)?.at('schema');
  if (!schema?.at('properties'))
    report(
      'The body should be application/json with the parameters as its properties; without parameters, remove requestBody',
      (schema ?? body).location.key(),
    );
});
