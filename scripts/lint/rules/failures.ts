import { onOperations } from '../on.ts';

const SHARED = { 403: 'Rejected', 422: 'Unfit', 429: 'TooManyRequests' };

/** Every operation shows how it can fail; 401 only where there is a token that can be wrong. */
export const failures = onOperations(({ operation }, report) => {
  const responses = operation.at('responses');
  if (!responses) return;

  const open = operation.node.security?.length === 0;
  if (open && '401' in responses.node)
    report('A call without authorisation has no 401; remove it, or the security: []', responses.where('401'));

  const expected = open ? SHARED : { 401: 'Unauthorised', ...SHARED };
  for (const [status, name] of Object.entries(expected))
    if (!(status in responses.node))
      report(
        `${status} is missing; add '${status}': { $ref: ../shared/failures.yaml#/${name} }`,
        responses.location.key(),
      );
});
