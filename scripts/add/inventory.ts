import { parseDocument } from 'yaml';
import type { Source } from '../spec/openapi.ts';
import { InputError, type NewCall } from './new-call.ts';

const AS_WRITTEN = { lineWidth: 0, flowCollectionPadding: false };

/** How the calls of a module are known, by the inventory of what is known of the server; undefined if it has no such module. */
export function sourceIn(inventory: string, { app, version, module }: NewCall): Source | undefined {
  return parseDocument(inventory).getIn([app, `v${version}`, module, 'source']) as Source | undefined;
}

/** The inventory with one more operation. */
export function withCall(inventory: string, call: NewCall, source: Source): string {
  const { app, version, module, name, parameters } = call;
  const document = parseDocument(inventory);
  const place = [app, `v${version}`, module];
  const known = sourceIn(inventory, call);
  if (known === undefined) document.setIn(place, document.createNode({ source, operations: {} }));
  else if (known !== source)
    throw new InputError(
      `The inventory says of the module ${module} that its calls are ${known}; leave --source out, or change that in it first`,
    );
  document.setIn([...place, 'operations', name], document.createNode(parameters, { flow: true }));
  return document.toString(AS_WRITTEN);
}
