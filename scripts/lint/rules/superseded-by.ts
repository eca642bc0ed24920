import { type Address, fileOf, operationIdOf, parsePath } from '../address.ts';
import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';
import type { Operation, Schema } from '../openapi.ts';
import { operationAt } from '../other-document.ts';
import type { Place } from '../place.ts';
import { requires } from '../schema.ts';
import { shown } from '../shown.ts';

/** A reader who follows the link finds the same call, newer, and loses nothing by it. */
export const supersededBy = onOperations(({ document, path, operation }, report) => {
  const successor = operation.node['x-superseded-by'];
  const address = parsePath(path);
  if (successor === undefined || !address) return;

  const where = operation.where('x-superseded-by');
  const later = { ...address, version: /^V(\d+)\./.exec(successor)?.[1] ?? '' };
  if (Number(later.version) <= Number(address.version) || successor !== operationIdOf(later)) {
    const expected = operationIdOf({ ...address, version: '{version}' });
    return report(
      `x-superseded-by should be "${expected}" with a version above ${address.version}; it is ${shown(successor)}`,
      where,
    );
  }
  const found = operationAt(later, document.location.source.absoluteRef);
  if (!found) return report(missing(successor, later), where);
  const loss = lossOf(operation, found);
  if (loss) report(`${successor} ${loss}; put it into x-see-also instead, and say for what it serves`, where);
});

const missing = (successor: string, address: Address): string =>
  `${successor} is not in ${fileOf(address)}; describe it there, or remove x-superseded-by`;

const SURE = ['inferred', 'observed', 'documented'];

/** What the later call does worse, if anything. */
function lossOf(operation: Place<Operation>, later: Operation): string | undefined {
  const earlier = requestOf(operation)?.at('schema');
  if (operation.node.requestBody && !earlier?.at('properties')) return undefined; // behind/required-first reports it
  const { properties = {}, required = [] } = requestSchemaOf(later);
  const lost = Object.keys(earlier?.at('properties')?.node ?? {}).find((name) => !(name in properties));
  if (lost) return `does not take ${lost}`;
  const more = required.find((name) => !earlier || !requires(earlier, name));
  if (more) return `requires ${more}, which this call does not`;
  const [sure, laterSure] = [operation.node, later].map((call) => SURE.indexOf(call['x-source'] ?? ''));
  if (Number(laterSure) < Number(sure)) return 'is less well known';
  return undefined;
}

function requestSchemaOf({ requestBody }: Operation): Schema {
  const content = requestBody && 'content' in requestBody ? requestBody.content : undefined;
  const schema = content?.['application/json']?.schema;
  return schema && !('$ref' in schema) ? schema : {};
}
