import { type Alternative, isWithin } from './alternatives.ts';
import { type Called, name, type Way } from './called.ts';
import { type Difference, made, undone } from './difference.ts';

/** Compares where of one side nothing is known. */
export function compareKnowledge(
  wasAny: boolean,
  isNowAny: boolean,
  way: Way,
  called: Called,
  now: readonly Alternative[],
  old: readonly Alternative[],
): Difference[] {
  if (wasAny && isNowAny) return [];
  const isFailureData = called.steps.join() === 'data' && called.whole.startsWith('its failure');
  if (isFailureData) {
    const text = `${name(called)} is ${list(typesOf(now))} instead of ${list(typesOf(old))}`;
    return [wasAny ? made('failureData', text) : undone('failureData', text)];
  }
  if (way === 'received') {
    return wasAny
      ? [made('answerTypeKnown', `${name(called)} is known to be ${list(typesOf(now))}`)]
      : [undone('answerTypeKnown', `${name(called)} is no longer known to be ${list(typesOf(old))}`)];
  }
  return wasAny
    ? [undone('givenType', `${name(called)} must be ${list(typesOf(now))}`)]
    : [made('givenType', `${name(called)} may be anything`)];
}

const typesOf = (alternatives: readonly Alternative[]): string[] => [
  ...new Set(alternatives.map(({ type }) => type)),
];

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'a list',
  any: 'anything',
};

const list = (types: readonly string[]): string => types.map((type) => NOUNS[type] ?? type).join(' or ');

/** Compares the JSON types. */
export function compareTypes(
  old: readonly Alternative[],
  now: readonly Alternative[],
  way: Way,
  called: Called,
): Difference[] {
  const [before, after] = [typesOf(old), typesOf(now)];
  const gone = before.filter((type) => !after.some((outer) => isWithin(type, outer)));
  const added = after.filter((type) => !before.some((outer) => isWithin(type, outer)));
  const it = name(called);
  const instead = `${it} is ${list(after)} instead of ${list(before)}`;
  if (gone.length > 0 && !gone.includes('null') && added.some((type) => type !== 'null')) {
    return [made(way === 'given' ? 'givenOtherType' : 'answerOtherType', instead)];
  }
  if (way === 'given') {
    return [
      ...added.map((type) => made('givenType', `${it} may also be ${list([type])}`)),
      ...gone.map((type) => undone('givenType', `${it} may no longer be ${list([type])}`)),
    ];
  }
  if (before.join() === 'null' && added.length > 0) return [made('answerFirstType', instead)];
  if (after.join() === 'null' && gone.length > 0) return [undone('answerFirstType', instead)];
  return [
    ...added.map((type) =>
      made(type === 'null' ? 'answerNull' : 'answerType', `${it} may also be ${list([type])}`),
    ),
    ...gone.map((type) =>
      undone(type === 'null' ? 'answerNull' : 'answerType', `${it} is never ${list([type])}`),
    ),
  ];
}

/** The known values of all alternatives together, and whether there may be others. */
function valuesOf(alternatives: readonly Alternative[]): { known: readonly string[]; isOpen: boolean } {
  return {
    known: [...new Set(alternatives.flatMap(({ values }) => values ?? []))],
    isOpen: alternatives.some(({ values }) => values === undefined),
  };
}

/** Compares enumerations. */
export function compareValues(
  old: readonly Alternative[],
  now: readonly Alternative[],
  way: Way,
  called: Called,
): Difference[] {
  const [before, after] = [valuesOf(old), valuesOf(now)];
  const it = name(called);
  const closed = way === 'given' ? 'givenEnumerationClosed' : 'answerEnumerationClosed';
  const added = after.known.filter((value) => !before.known.includes(value)).join(', ');
  const gone = before.known.filter((value) => !after.known.includes(value)).join(', ');
  if (before.isOpen && !after.isOpen) {
    const verb = way === 'given' ? 'takes' : 'has';
    return [made(closed, `${it} ${verb} no other values than ${after.known.join(', ')}`)];
  }
  if (!before.isOpen && after.isOpen) {
    return [undone(closed, `${it} may have other values than ${before.known.join(', ')}`)];
  }
  if (way === 'given' && before.isOpen) return [];
  const rule = way === 'given' ? 'givenValueAdded' : 'answerValueAdded';
  return [
    ...(added ? [made(rule, `${it} may also be ${added}`)] : []),
    ...(gone ? [undone(rule, `${it} ${way === 'given' ? 'may no longer be' : 'is no longer'} ${gone}`)] : []),
  ];
}
