import { type Finding, findingsOf } from '../finding.ts';
import type { Difference } from './difference.ts';

/** A difference of a call. */
export interface CallDifference {
  /** Its call path. */
  readonly id: string;
  readonly app: string;
  readonly difference: Difference;
}

/** A finding for each difference; one for all calls of an app that differ in the same, as by a schema that they share. */
export function together(found: readonly CallDifference[], name: string): Finding[] {
  const alike = Map.groupBy(found, ({ app, difference }) => `${app} ${JSON.stringify(difference)}`);
  return [...alike.values()].flatMap((group) => {
    const calls = [...new Set(group.map(({ id }) => id))];
    const [first, ...others] = calls;
    const subject = others.length === 0 ? String(first) : `${first} and ${others.length} more`;
    return group
      .slice(0, 1)
      .flatMap(({ app, difference }) => findingsOf([difference], { package: name, app, subject, calls }));
  });
}
