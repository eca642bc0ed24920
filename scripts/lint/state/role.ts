import { dataOf } from '../media.ts';
import type { Report } from '../on.ts';
import type { Operation, State } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';
import { pointersOf } from './pointer.ts';

const KEYS = new Set(
  'lifecycle creates page kinds id finds lists items where sets from to deletes makes answers shows'.split(
    ' ',
  ),
);

/** The call creates one, is about one that exists, finds one, lists some, or deletes all of some. */
export function checkRole(place: Place<State>, operation: Place<Operation>, report: Report): void {
  const { node, location } = place;
  for (const key of Object.keys(node)) {
    if (!KEYS.has(key))
      report(`x-state has no ${key}; use ${[...KEYS].join(', ')}`, location.child(key).key());
  }
  const { creates, id, finds, lists, where, deletes } = node;
  const roles = [creates, creates === undefined ? id : undefined, finds, lists].filter(
    (role) => role !== undefined,
  );
  const all = roles.length === 0 && where !== undefined && deletes === true;
  if (roles.length !== 1 && !all) {
    report(
      'x-state should have one of creates, id, finds and lists, or where with deletes; add or remove one',
      location.key(),
    );
  }
  checkCompany(place, report);
  checkIds(place, operation, report);
}

/** What makes sense beside something else only. */
function checkCompany({ node, location }: Place<State>, report: Report): void {
  const needed = [
    ['kinds', 'creates'],
    ['page', 'creates'],
    ['items', 'lists'],
  ] as const;
  for (const [key, other] of needed) {
    if (node[key] !== undefined && node[other] === undefined) {
      report(
        `${key} should stand beside ${other}; move it to the call that ${other}`,
        location.child(key).key(),
      );
    }
  }
  if (node.id !== undefined && typeof node.creates === 'string') {
    report('creates should be true, because id says that the request has the id', location.child('creates'));
  }
}

function checkIds(place: Place<State>, operation: Place<Operation>, report: Report): void {
  const { creates, page, id, finds, lists, items = '', kinds } = place.node;
  const pointers = pointersOf(operation, report);
  if (creates !== undefined && creates !== true) pointers.data('creates', creates, place.where('creates'));
  if (page !== undefined && creates !== undefined) pointers.data('page', page, place.where('page'));
  if (finds !== undefined) pointers.data('finds', finds, place.where('finds'));
  for (const one of id === undefined ? [] : [id].flat()) pointers.request('id', one, place.where('id'));
  if (items !== '') pointers.data('items', items, place.where('items'));
  if (lists === true && items === '' && !dataOf(operation)?.at('items')) {
    report(
      `lists needs a list in the answer's data; items says where it is, and is ${shown(place.node.items)}`,
      place.where('lists'),
    );
  }
  if (lists !== undefined && lists !== true) pointers.item(items)('lists', lists, place.where('lists'));
  for (const kind of Object.keys(kinds ?? {})) {
    pointers.request(kind, kinds?.[kind], place.at('kinds')?.where(kind) ?? place.where('kinds'));
  }
}
