import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Defaults } from '../../../mock/src/spec/complete.ts';
import { readDefaults } from '../../spec/defaults.ts';
import { answerOf } from '../media.ts';
import { on, type Report } from '../on.ts';
import type { Document, Operation } from '../openapi.ts';
import type { Place } from '../place.ts';

/** What is the same everywhere stands in shared/defaults.yaml, and documents are read as if they had it. */
export const notWritten = on('Root', (document, report) => {
  const defaults = defaultsFor(document);
  if (!defaults) return;
  checkHead(document, defaults, report);
  for (const [, item] of document.at('paths')?.entries() ?? []) {
    const operation = item.at('post');
    if (operation) checkOperation(operation, defaults, report);
  }
});

function checkHead(document: Place<Document>, { document: head }: Defaults, report: Report): void {
  const { info, components: _, ...others } = head; // no-unused-components finds security schemes.
  checkMembers(document, others, report);
  checkMembers(document.at('info'), info, report);
}

function checkOperation(operation: Place<Operation>, defaults: Defaults, report: Report): void {
  if (operation.node.tags)
    report('tags follow from the path: the module alone; remove them', operation.where('tags'));
  checkMembers(operation.at('responses'), defaults.responses, report);

  const answer = answerOf(operation);
  checkMembers(answer?.at('examples'), defaults.examples, report);
  const schema = answer?.at('schema');
  if (schema?.node['x-source'] === 'inferred' && !schema.node['x-observed'])
    report('An answer without x-source is inferred; remove it', schema.where('x-source'));
}

/** Members that say what they would say if they were not there. */
function checkMembers(place: Place<object> | undefined, defaults: unknown, report: Report): void {
  const own = (place?.node ?? {}) as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(defaults ?? {}))
    if (place && isDeepStrictEqual(own[key], value))
      report(
        `${key} is as in shared/defaults.yaml, which every document is read with; remove it`,
        place.location.child(key),
      );
}

const read = new Map<string, Defaults | undefined>();

function defaultsFor({ location }: Place<Document>): Defaults | undefined {
  const spec = dirname(dirname(location.source.absoluteRef));
  if (!read.has(spec)) read.set(spec, readDefaults(spec));
  return read.get(spec);
}
