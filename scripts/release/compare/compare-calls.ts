import { camelCase } from '../../spec/names.ts';
import { type CallContract, callsOf } from '../calls.ts';
import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { client } from '../packages.ts';
import { compareAnswers, compareArguments } from './compare-bodies.ts';
import { compareSecurity } from './compare-security.ts';
import { type Difference, made, undone } from './difference.ts';
import { together } from './together.ts';

type Documents = Readonly<Record<string, Contract>>;

/** What changed for programs that make calls. */
export function compareCalls(before: Documents, after: Documents): Finding[] {
  const old = callsOfChanged(before, after);
  const now = callsOfChanged(after, before);
  const successorOf = ({ id, path }: CallContract) =>
    now.find((call) => call.id === id) ?? now.find((call) => call.path === path);
  const kept = old.flatMap((call) => {
    const successor = successorOf(call);
    const differences = successor ? compareCall(call, successor) : [undone('callAdded', 'was removed')];
    return differences.map((difference) => ({ id: call.id, app: call.app, difference }));
  });
  const successors = new Set(old.map(successorOf));
  const added = now
    .filter((call) => !successors.has(call))
    .map(({ id, app }) => ({ id, app, difference: made('callAdded', 'is new') }));
  return together([...kept, ...added], client.name);
}

/** The calls of documents that the other side does not have, or has otherwise; the order of arguments counts. */
const callsOfChanged = (documents: Documents, others: Documents): CallContract[] =>
  Object.entries(documents)
    .filter(([name, document]) => JSON.stringify(document) !== JSON.stringify(others[name]))
    .flatMap(([, document]) => callsOf(document));

function compareCall(before: CallContract, after: CallContract): Difference[] {
  return [
    ...compareNames(before, after),
    ...compareEffect(before, after),
    ...compareDeprecation(before, after),
    ...compareSecurity(before, after),
    ...comparePositions(before, after),
    ...compareArguments(before, after),
    ...compareAnswers(before, after),
  ];
}

function compareNames(before: CallContract, after: CallContract): Difference[] {
  return [
    ...(before.id === after.id ? [] : [made('callRenamed', `is now called ${after.id}`)]),
    ...(before.path === after.path
      ? []
      : [made('pathChanged', `is at ${after.path} instead of ${before.path}`)]),
    ...(before.client === after.client
      ? []
      : [made('clientChanged', `moved from the ${before.client} client to the ${after.client} client`)]),
  ];
}

const STRENGTHS = ['read', 'write', 'charge'] as const;

/** A weaker effect lets the client repeat what it sent once until now. */
function compareEffect(before: CallContract, after: CallContract): Difference[] {
  if (before.effect === after.effect) return [];
  const isWeaker = STRENGTHS.indexOf(after.effect) < STRENGTHS.indexOf(before.effect);
  const text = `x-effect is ${after.effect} instead of ${before.effect}`;
  return isWeaker
    ? [undone('effectStronger', `${text}, so what was sent once may now be repeated`)]
    : [made('effectStronger', `${text}, so it is repeated less often`)];
}

function compareDeprecation(before: CallContract, after: CallContract): Difference[] {
  if (before.deprecated === after.deprecated) return [];
  return after.deprecated
    ? [made('callDeprecated', 'is deprecated')]
    : [undone('callDeprecated', 'is no longer deprecated')];
}

/** Options come after the last argument: one more moves them, too. */
function comparePositions(before: CallContract, after: CallContract): Difference[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  if (old.join() === now.join()) return [];
  const list = (names: readonly string[]) => `(${[...names, 'options'].join(', ')})`;
  const text = `takes ${list(now)} instead of ${list(old)}`;
  const gone = old.filter((name) => !now.includes(name));
  const added = now.filter((name) => !old.includes(name));
  if (gone.length > 0 && added.length > 0) return [made('argumentRenamed', text)];
  if (added.length > 0) return [made('argumentAdded', text)];
  return [gone.length > 0 ? undone('argumentAdded', text) : made('argumentsMoved', text)];
}

const namesOf = ({ parameters }: CallContract): string[] => Object.keys(parameters).map(camelCase);
