import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import { dataOf, requestOf } from '../media.ts';
import type { Report } from '../on.ts';
import type { Document, Operation, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import { namesIn } from '../schema.ts';
import { shown } from '../shown.ts';
import { pointersOf } from './pointer.ts';

/** Members of the thing, as pointers into it, and what of the request they have to do with. */
export function checkMembers(
  place: Place<StateExtension>,
  operation: Place<Operation>,
  document: Place<Document>,
  report: Report,
): void {
  const { shows } = place.node;
  const known = membersOf(place.node.lifecycle, document);
  const check = (name: string, member: string, location: ReturnType<typeof place.where>) => {
    if (member === '' || (member.startsWith('/') && known.has(member.slice(1)))) return;
    report(
      `${name} should be a JSON pointer to what a call of this life cycle sets or answers, like /name; it is ${shown(member)}`,
      location,
    );
  };

  const pointers = pointersOf(operation, report);
  for (const key of ['where', 'sets'] as const) {
    const map = place.at(key);
    for (const [member, pointer] of Object.entries(map?.node ?? {})) {
      const location = map?.where(member) ?? place.where(key);
      check(`a key of ${key}`, member, location);
      pointers.request(`${key} of ${shown(member)}`, pointer, location);
    }
  }
  const fills = place.at('fills');
  for (const at of Object.keys(fills?.node ?? {})) {
    pointers.data('a key of fills', at, fills?.where(at) ?? place.where('fills'));
  }
  if (shows !== undefined) check('shows', shows, place.where('shows'));
}

/** All members that have a name in the calls of the life cycle, or are set when a thing is made. */
function membersOf(lifecycle: string | undefined, document: Place<Document>): ReadonlySet<string> {
  const calls = (document.at('paths')?.entries() ?? []).flatMap(([, item]) => {
    const operation = item.at('post');
    return operation && operation.at('x-state')?.node.lifecycle === lifecycle ? [operation] : [];
  });
  const named = calls.flatMap((operation) => {
    const request: Place<Schema> | undefined = requestOf(operation)?.at('schema');
    return [...namesIn(request), ...namesIn(listedIn(operation))];
  });
  return new Set([...named, ...membersOfMade(lifecycle, document)]);
}

/** The members that are set where the thing is made by another one that enters a state. */
function membersOfMade(lifecycle: string | undefined, document: Place<Document>): string[] {
  return (document.at('x-lifecycles')?.entries() ?? []).flatMap(([, other]) => {
    const consequences = other.at('entering')?.entries() ?? [];
    const making = consequences.filter(([, { node }]) => node.makes === lifecycle);
    return making.flatMap(([, { node }]) => Object.keys(node.sets ?? {}).map((member) => member.slice(1)));
  });
}

/** The thing in an answer, be it alone or in a list. */
function listedIn(operation: Place<Operation>): Place<Schema> | undefined {
  const data = dataOf(operation);
  return data?.at('items') ?? data;
}
