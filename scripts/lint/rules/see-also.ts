import { parseOperationId } from '../../spec/address.ts';
import { operationIn } from '../documents.ts';
import { onOperations } from '../on.ts';
import { shown } from '../shown.ts';

/** A reader is sent to operations that there are. */
export const seeAlso = onOperations(({ document, operation }, report) => {
  const links: unknown = operation.node['x-see-also'];
  if (links === undefined) return;
  const where = operation.where('x-see-also');
  if (!Array.isArray(links) || links.length === 0)
    return report(`x-see-also should be a list of operationIds; it is ${shown(links)}`, where);
  for (const link of links) {
    const address = parseOperationId(link);
    if (link === operation.node.operationId)
      report('x-see-also names the call itself; remove it, or name another one', where);
    else if (!address || !operationIn(document, address))
      report(
        `x-see-also names ${shown(link)}, which no document has; write an operationId like V20.payments.payture.billStatus`,
        where,
      );
  }
});
