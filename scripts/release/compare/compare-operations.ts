import { camelCase } from '../../spec/names.ts';
import type { Contract } from '../contract.ts';
import type { Finding } from '../finding.ts';
import { type CallContract, operationsOf } from '../operations.ts';
import { client } from '../packages.ts';

type Documents = Readonly<Record<string, Contract>>;
type Change = Pick<Finding, 'bump' | 'text'>;

/** What Redocly does not know of: how operations are called, and what the client repeats. */
export function compareOperations(before: Documents, after: Documents): Finding[] {
  const old = all(before);
  const now = all(after);
  const kept = old.flatMap((operation) => {
    const successor = now.find(({ path }) => path === operation.path);
    return changesOf(operation, successor).map((change) => finding(operation, change));
  });
  const added = now
    .filter(({ path }) => !old.some((operation) => operation.path === path))
    .map((operation) => finding(operation, { bump: 'minor', text: 'is new' }));
  return [...kept, ...added];
}

const all = (documents: Documents): CallContract[] => Object.values(documents).flatMap(operationsOf);

const finding = ({ id, app }: CallContract, change: Change): Finding => ({
  package: client.name,
  app,
  subject: id,
  ...change,
});

function changesOf(before: CallContract, after: CallContract | undefined): Change[] {
  if (!after) return [{ bump: 'major', text: 'was removed' }];
  return [
    ...rename(before, after),
    ...otherClient(before, after),
    ...effect(before, after),
    ...positions(before, after),
    ...optional(before, after),
    ...deprecation(before, after),
  ];
}

function rename(before: CallContract, after: CallContract): Change[] {
  return before.id === after.id ? [] : [{ bump: 'major', text: `is now called ${after.id}` }];
}

function otherClient(before: CallContract, after: CallContract): Change[] {
  if (before.client === after.client) return [];
  return [{ bump: 'major', text: `moved from the ${before.client} client to the ${after.client} client` }];
}

const STRENGTHS = ['read', 'write', 'charge'] as const;

/** A weaker effect lets the client repeat what it sent once until now. */
function effect(before: CallContract, after: CallContract): Change[] {
  if (before.effect === after.effect) return [];
  const isWeaker = STRENGTHS.indexOf(after.effect) < STRENGTHS.indexOf(before.effect);
  const text = `x-effect is ${after.effect} instead of ${before.effect}`;
  return isWeaker
    ? [{ bump: 'major', text: `${text}, so what was sent once may now be repeated` }]
    : [{ bump: 'minor', text: `${text}, so it is repeated less often` }];
}

/** Options come after the last argument: one more moves them, too. */
function positions(before: CallContract, after: CallContract): Change[] {
  if (before.parameters.join() === after.parameters.join()) return [];
  const list = ({ parameters }: CallContract) => `(${[...parameters.map(camelCase), 'options'].join(', ')})`;
  return [{ bump: 'major', text: `takes ${list(after)} instead of ${list(before)}` }];
}

function optional(before: CallContract, after: CallContract): Change[] {
  return before.required
    .filter((name) => after.parameters.includes(name) && !after.required.includes(name))
    .map((name) => ({ bump: 'minor', text: `${camelCase(name)} may be left out` }));
}

function deprecation(before: CallContract, after: CallContract): Change[] {
  return after.deprecated && !before.deprecated ? [{ bump: 'minor', text: 'is deprecated' }] : [];
}
