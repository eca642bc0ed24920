import { operationIdOf, parseOperationId, parsePath } from '../address.ts';
import { operationIn } from '../documents.ts';
import { onOperations } from '../on.ts';
import { shown } from '../shown.ts';

/** A reader who follows the link can do all that the earlier call does, without knowing more or being less sure. */
export const supersededBy = onOperations(({ document, path, operation }, report) => {
  const successor = operation.node['x-superseded-by'];
  const address = parsePath(path);
  if (successor === undefined || !address) return;

  const where = operation.where('x-superseded-by');
  const target = parseOperationId(successor);
  const isLater = target !== undefined && Number(target.version) > Number(address.version);
  if (!isLater || operationIdOf({ ...address, version: target.version }) !== successor) {
    const expected = operationIdOf({ ...address, version: '{version}' });
    return report(
      `x-superseded-by should be "${expected}" with a version above ${address.version}; it is ${shown(successor)}`,
      where,
    );
  }
  if (!operationIn(document, target))
    return report(
      `${successor} is not in spec/${target.app}/v${target.version}.yaml; describe it there, or remove x-superseded-by`,
      where,
    );
});
