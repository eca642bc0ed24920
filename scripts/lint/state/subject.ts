import type { StateExtension } from '../../../mock/src/spec/state-extension.ts';
import { dataOf } from '../media.ts';
import type { Report } from '../on.ts';
import type { Operation } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { pointersOf } from './pointer.ts';

/** Which things the call is about: the pointers to ids, lists and kinds lead somewhere. */
export function checkSubject(
  place: Place<StateExtension>,
  operation: Place<Operation>,
  report: Report,
): void {
  const { does, answerId, page, id, items = '', kinds = {}, keyed } = place.node;
  const pointers = pointersOf(operation, report);
  if (page !== undefined) pointers.data('page', page, place.where('page'));
  for (const one of [id ?? []].flat()) pointers.request('id', one, place.where('id'));
  if (items !== '') pointers.data('items', items, place.where('items'));
  if (does === 'list' && !keyed && items === '' && !dataOf(operation)?.at('items')) {
    report(
      `list needs a list in the answer's data; items says where it is, and is ${shown(place.node.items)}`,
      place.where('does'),
    );
  }
  if (answerId !== undefined) {
    const check = does === 'list' ? pointers.item(items) : pointers.data;
    check('answerId', answerId, place.where('answerId'));
  }
  for (const [kind, pointer] of Object.entries(kinds)) {
    pointers.request(kind, pointer, place.at('kinds')?.where(kind) ?? place.where('kinds'));
  }
}
