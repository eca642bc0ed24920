import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../contract.ts';
import { type Alternative, alternativesOf, isWithin, type Schema } from './alternatives.ts';
import { compareLimits } from './compare-limits.ts';
import { type Difference, made, undone } from './difference.ts';

/** Whether a program gives the value to the API, or receives it. */
export type Way = 'given' | 'received';

/** A schema, and the document in which its references lead somewhere. */
export interface Place {
  readonly document: Contract;
  readonly schema: Schema;
}

/** What the value is called in what is said of it. */
export interface Called {
  /** `data`, `bill`, `status` for `data.bill.status`. */
  readonly steps: readonly string[];
  /** What it is a part of: `its answer`. */
  readonly whole: string;
  /** The schemas in which it stands, as a schema may contain itself. */
  readonly within?: readonly Schema[];
}

/** Where schemas that contain themselves are made anew at each step, by `allOf`, this ends the way down. */
const MAX_DEPTH = 24;

/** How a program that fits one schema differs from one that fits the other. */
export function compareSchemas(before: Place, after: Place, way: Way, place: Called): Difference[] {
  const { within = [], ...rest } = place;
  if (within.includes(before.schema) || within.length > MAX_DEPTH) return [];
  const called = { ...rest, within: [...within, before.schema] };
  const old = alternativesOf(before.document, before.schema);
  const now = alternativesOf(after.document, after.schema);
  if (isAny(old) || isAny(now)) return compareKnowledge(isAny(old), isAny(now), way, called, now, old);
  const types = new Set([...old, ...now].map(({ type }) => type));
  const inBoth = [...types].flatMap((type) => {
    const [mine, theirs] = [old.filter((one) => one.type === type), now.filter((one) => one.type === type)];
    if (mine.length === 0 || theirs.length === 0) return [];
    if (type === 'object' || type === 'array') {
      return compareStructures(before.document, after.document, mine, theirs, way, called);
    }
    return [...compareValues(mine, theirs, way, called), ...compareLoosest(mine, theirs, way, called)];
  });
  return [...compareTypes(old, now, way, called), ...inBoth];
}

const isAny = (alternatives: readonly Alternative[]) => alternatives.some(({ type }) => type === 'any');

const name = ({ steps, whole }: Called): string =>
  steps.length === 0 ? whole : `\`${steps.join('.').replaceAll('.[]', '[]')}\` of ${whole}`;

function compareKnowledge(
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

function compareTypes(
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

function compareValues(
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

/** Compares the limits of the alternatives that allow the most. */
function compareLoosest(
  old: readonly Alternative[],
  now: readonly Alternative[],
  way: Way,
  called: Called,
): Difference[] {
  const loosest = (alternatives: readonly Alternative[]) =>
    (alternatives.find(({ values }) => values === undefined) ?? alternatives[0])?.keywords ?? {};
  return compareLimits(loosest(old), loosest(now), way, name(called));
}

/** Compares objects with objects, and lists with lists. */
function compareStructures(
  before: Contract,
  after: Contract,
  old: readonly Alternative[],
  now: readonly Alternative[],
  way: Way,
  called: Called,
): Difference[] {
  return paired(old, now).flatMap(([mine, theirs]) => {
    const another = `${name(called)} may ${theirs ? 'also' : 'no longer'} be another object`;
    const rule = way === 'given' ? 'givenType' : 'answerType';
    if (!mine) return [made(rule, another)];
    if (!theirs) return [undone(rule, another)];
    const whole = wholeOf(theirs, called);
    const compareAt = (step: string, from: Schema, to: Schema) =>
      compareSchemas({ document: before, schema: from }, { document: after, schema: to }, way, {
        ...called,
        steps: [...called.steps, step],
        whole,
      });
    return [
      ...compareMembers(mine, theirs, way, { ...called, whole }, compareAt),
      ...(mine.items && theirs.items ? compareAt('[]', mine.items, theirs.items) : []),
      ...compareLimits(mine.keywords, theirs.keywords, way, name(called)),
    ];
  });
}

/** A failure is a part of an answer that is told apart by its member `success`. */
function wholeOf(alternative: Alternative, { whole, steps }: Called): string {
  const isFailure = steps.length === 0 && alternative.properties.success?.const === false;
  return isFailure ? whole.replace('its answer', 'its failure') : whole;
}

type Pair = readonly [old: Alternative | undefined, now: Alternative | undefined];

/** Which alternative became which: by their constant members, as `success`; else the same ones, and the others in order. */
function paired(old: readonly Alternative[], now: readonly Alternative[]): Pair[] {
  const rest = [...now];
  const take = (fits: (one: Alternative) => boolean) => {
    const index = rest.findIndex(fits);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const matched = old.map((one): Pair => {
    const mark = constantsOf(one);
    return [one, take((other) => (mark ? constantsOf(other) === mark : isDeepStrictEqual(one, other)))];
  });
  const inOrder = matched.map(([one, match]): Pair => {
    return [one, match ?? take((other) => constantsOf(other) === constantsOf(one ?? other))];
  });
  return [...inOrder, ...rest.map((one): Pair => [undefined, one])];
}

function constantsOf({ properties }: Alternative): string {
  const constants = Object.entries(properties).filter(([, schema]) => 'const' in schema);
  return constants.map(([key, schema]) => `${key}=${JSON.stringify(schema.const)}`).join();
}

function compareMembers(
  old: Alternative,
  now: Alternative,
  way: Way,
  called: Called,
  compareAt: (step: string, from: Schema, to: Schema) => Difference[],
): Difference[] {
  const names = [...new Set([...Object.keys(old.properties), ...Object.keys(now.properties)])];
  const ofMembers = names.flatMap((step) => {
    const [from, to] = [own(old.properties, step), own(now.properties, step)];
    const it = name({ ...called, steps: [...called.steps, step] });
    const [wasRequired, isRequired] = [old.required.includes(step), now.required.includes(step)];
    if (from && to)
      return [...compareRequired(wasRequired, isRequired, way, it), ...compareAt(step, from, to)];
    if (way === 'received') {
      return [to ? made('answerMemberAdded', `${it} is new`) : undone('answerMemberAdded', `${it} is gone`)];
    }
    if (!to) return [undone('givenMemberAdded', `${it} is gone`)];
    return [
      isRequired
        ? made('givenMemberRequired', `${it} is new, and must be given`)
        : made('givenMemberAdded', `${it} is new`),
    ];
  });
  return [...ofMembers, ...compareOthers(old, now, way, called, compareAt)];
}

const own = (properties: Readonly<Record<string, Schema>>, key: string): Schema | undefined =>
  Object.hasOwn(properties, key) ? properties[key] : undefined;

function compareRequired(was: boolean, is: boolean, way: Way, it: string): Difference[] {
  if (was === is) return [];
  if (way === 'received') {
    return [
      is
        ? undone('answerMemberOptional', `${it} is never missing`)
        : made('answerMemberOptional', `${it} may be missing`),
    ];
  }
  return [
    is
      ? made('givenMemberRequired', `${it} must be given`)
      : undone('givenMemberRequired', `${it} may be left out`),
  ];
}

/** Members that are not named. */
function compareOthers(
  old: Alternative,
  now: Alternative,
  way: Way,
  called: Called,
  compareAt: (step: string, from: Schema, to: Schema) => Difference[],
): Difference[] {
  const rule = way === 'given' ? 'givenMembersClosed' : 'answerMembersClosed';
  const it = name(called);
  if (old.others !== false && now.others === false) {
    return [made(rule, `${it} has no members but those named`)];
  }
  if (old.others === false && now.others !== false) return [undone(rule, `${it} may have other members`)];
  const schemaOf = (others: Schema | boolean | undefined) => (typeof others === 'object' ? others : {});
  return compareAt('*', schemaOf(old.others), schemaOf(now.others));
}
