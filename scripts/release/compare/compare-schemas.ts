import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../contract.ts';
import { type Alternative, alternativesOf, type Schema } from './alternatives.ts';
import { type Called, name, type Way } from './called.ts';
import { compareLimits } from './compare-limits.ts';
import { compareKnowledge, compareTypes, compareValues } from './compare-types.ts';
import { type Difference, made, undone } from './difference.ts';

/** A schema, and the document in which its references lead somewhere. */
export interface Place {
  readonly document: Contract;
  readonly schema: Schema;
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
