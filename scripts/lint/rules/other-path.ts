import { parsePath } from '../../spec/address.ts';
import { onOperations } from '../on.ts';
import { shown } from '../shown.ts';

/** A path at which the server may answer as well, and how we know of it. */
export const otherPath = onOperations(({ path, operation }, report) => {
  const other = operation.node['x-other-path'];
  if (other === undefined) return;
  const isOther = parsePath(String(other.path)) !== undefined && other.path !== path;
  if (!isOther || other['x-source'] !== 'observed')
    report(
      `x-other-path should have another path of the same form and how it is known, like { path: /api/app/10/module/operation, x-source: observed }; it is ${shown(other)}`,
      operation.where('x-other-path'),
    );
});
