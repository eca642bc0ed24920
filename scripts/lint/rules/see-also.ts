import { fileOf, parseOperationId } from '../address.ts';
import { onOperations } from '../on.ts';
import { operationAt } from '../other-document.ts';
import { shown } from '../shown.ts';

/** A reader is sent to calls that exist. */
export const seeAlso = onOperations(({ document, operation }, report) => {
  const calls = operation.node['x-see-also'];
  if (calls === undefined) return;
  const where = operation.where('x-see-also');
  if (!Array.isArray(calls) || calls.length === 0)
    return report(`x-see-also should be a list of operationIds; it is ${shown(calls)}`, where);
  for (const id of calls) {
    const address = parseOperationId(String(id));
    if (!address)
      report(
        `x-see-also should have operationIds, like V10.app.module.operation; it has ${shown(id)}`,
        where,
      );
    else if (!operationAt(address, document.location.source.absoluteRef))
      report(`${id} is not in ${fileOf(address)}; describe it there, or remove it from x-see-also`, where);
  }
});
