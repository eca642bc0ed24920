import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';

/** The properties of the body are the positional arguments of the method. */
export const parameters = onOperations(({ operation }, report) => {
  const body = operation.at('requestBody');
  if (!body) return;

  const schema = requestOf(operation)?.at('schema');
  if (!schema?.at('properties'))
    report(
      'The body should be application/json with the parameters as its properties; without parameters, remove requestBody',
      (schema ?? body).location.key(),
    );
});
