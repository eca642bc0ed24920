import { operationIdOf, parseOperationId, parsePath } from '../../spec/address.ts';
import { operationIn } from '../documents.ts';
import { requestOf } from '../media.ts';
import { onOperations } from '../on.ts';
import type { Operation, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

const SURENESS = ['inferred', 'observed', 'documented'];

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
  const later = operationIn(document, target);
  if (!later)
    return report(
      `${successor} is not in spec/${target.app}/v${target.version}.yaml; describe it there, or remove x-superseded-by`,
      where,
    );
  for (const reason of shortcomings(operation, later))
    report(`${successor} ${reason}, so it does not replace this call; make the link x-see-also`, where);
});

/** What keeps the later call from doing all that the earlier one does. */
function shortcomings(earlier: Place<Operation>, later: Operation): string[] {
  const [before, after] = [requestOf(earlier)?.at('schema')?.node, requestSchemaOf(later)];
  const lost = namesOf(before).filter((name) => !namesOf(after).includes(name));
  const added = [after?.required ?? []].flat().filter((name) => ![before?.required].flat().includes(name));
  const sureness = (operation: Operation) => SURENESS.indexOf(`${operation['x-source']}`);
  return [
    ...(lost.length > 0 ? [`does not take ${lost.join(', ')}`] : []),
    ...(added.length > 0 ? [`also requires ${added.join(', ')}`] : []),
    ...(sureness(later) < sureness(earlier.node) ? [`is only ${later['x-source']}`] : []),
  ];
}

const namesOf = (schema: Schema | undefined): string[] => Object.keys(schema?.properties ?? {});

/** The body of an operation of another document, where that is written in place. */
function requestSchemaOf({ requestBody }: Operation): Schema | undefined {
  const content = requestBody && 'content' in requestBody ? requestBody.content : undefined;
  const schema = content?.['application/json']?.schema;
  return schema && !('$ref' in schema) ? schema : undefined;
}
