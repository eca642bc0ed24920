import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';

/** What OpenAPI has for an operation, and nothing here reads. */
const UNREAD = {
  parameters:
    'The client sends no parameters but those in the body; describe them there, as properties of its schema',
  servers: 'All calls go to the server that the client is created for; remove servers',
};

/** The properties of the body are the positional arguments of the method. */
export const parameters = onOperations(({ operation }, report) => {
  for (const [key, mend] of Object.entries(UNREAD))
    if (key in operation.node) report(mend, operation.location.child(key).key());
  const body = operation.at('requestBody');
  if (!body) return;
  if (operation.node.requestBody && '$ref' in operation.node.requestBody)
    return report('The parameters stand at their call; write the body here instead of a $ref', body.location);
  const others = Object.keys(body.at('content')?.node ?? {}).filter((type) => type !== 'application/json');
  if (others.length > 0)
    report(`The client sends application/json alone; remove ${others.join(', ')}`, body.where('content'));

  const schema = requestOf(operation)?.at('schema');
  if (!schema?.at('properties'))
    report(
      'The body should be application/json with the parameters as its properties; without parameters, remove requestBody',
      (schema ?? body).location.key(),
    );
});
