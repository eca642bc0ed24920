import { parsePath } from '../../spec/address.ts';
import { onOperations } from '../on.ts';

/** The client sends no access token to a call with `security: []`, and must not need one where the name says so. */
export const unauthorised = onOperations(({ path, operation }, report) => {
  const name = parsePath(path)?.operation ?? '';
  const { security } = operation.node;
  if (security && security.length > 0)
    report('security should be inherited from the document; remove it here', operation.where('security'));
  else if (!security && /Unauthori[sz]ed$/.test(name))
    report(`${name} is called without an access token; add security: []`, operation.where('security'));
  const responses = operation.at('responses');
  if (security?.length === 0 && responses && '401' in responses.node)
    report('A call without authorisation has no 401; remove it, or the security: []', responses.where('401'));
});
