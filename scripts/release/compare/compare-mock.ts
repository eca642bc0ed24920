import { callPathOf, camelCase } from '../../spec/names.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { MockContracts } from '../mock-contracts.ts';
import { mock } from '../packages.ts';
import { type Difference, made } from './difference.ts';
import { together } from './together.ts';

type Digests = Readonly<Record<string, string>>;

/** How the mock answers otherwise than before, where the types are the same. */
export function compareMock(before: MockContracts, after: MockContracts): Finding[] {
  const callsOf = (old: Digests, now: Digests, difference: Difference) =>
    differing(old, now).map((id) => ({ id, app: callPathOf(id).app, difference }));
  const calls = [
    ...callsOf(
      before.answers,
      after.answers,
      made('mockAnswers', 'the mock has other examples of its answer'),
    ),
    ...callsOf(
      before.failures,
      after.failures,
      made('failureCodeAdded', 'the mock has other examples of its failures'),
    ),
    ...callsOf(before.states, after.states, made('mockAnswers', 'the mock follows another `x-state`')),
  ];
  const lifecycles = differing(before.lifecycles, after.lifecycles).flatMap((subject) => {
    const app = camelCase(subject.split('/')[0] ?? subject);
    const difference = made('mockAnswers', 'the mock follows another life cycle');
    return findingsOf([difference], { package: mock.name, app, subject });
  });
  return [...together(calls, mock.name), ...lifecycles];
}

/** What is there before and after; what is new or gone is found elsewhere. */
const differing = (before: Digests, after: Digests): string[] =>
  Object.keys(before).filter((key) => after[key] !== undefined && after[key] !== before[key]);
