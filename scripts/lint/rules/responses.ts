import { jsonOf } from '../media.ts';
import { onOperations } from '../on.ts';

/** The client, the drift monitor and the mock know one success, under 200, and failures with the same envelope. */
export const responses = onOperations(({ operation }, report) => {
  const all = operation.at('responses');
  if (!all) return;
  const answer = all.node['200'];
  if (answer && '$ref' in answer)
    report('The answer stands at its call; write it here instead of a $ref', all.where('200'));

  for (const [status, response] of all.entries()) {
    if (status === '200') continue;
    if (!/^[45]\d\d$/.test(status))
      report(
        `${status} has no place here; describe the success under 200, and failures under their own status, from 400 to 599`,
        all.where(status),
      );
    else if (!jsonOf(response))
      report(
        `The failure under ${status} has no application/json; write { $ref: ../shared/failures.yaml#/… }, or its content`,
        all.where(status),
      );
  }
});
