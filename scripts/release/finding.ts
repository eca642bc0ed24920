import type { Bump } from './bump.ts';
import { bumpOf, type Difference } from './compare/difference.ts';

/** A change that a user of the package would notice. */
export interface Finding extends Difference {
  readonly package: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** The app that it belongs to; none if it is the package itself that changed. */
  readonly app?: string | undefined;
  /** The call path, `V20.payments.payture.billCreate`, or what else is imported by name. */
  readonly subject: string;
  /** All calls that changed in this way, where the subject names but the first of them. */
  readonly calls?: readonly string[];
}

/** The difference as a finding about something; none if it needs no release. */
export function findingsOf(
  differences: readonly Difference[],
  about: Pick<Finding, 'package' | 'app' | 'subject' | 'calls'>,
): Finding[] {
  return differences.flatMap((difference) => {
    const bump = bumpOf(difference);
    return bump === 'none' ? [] : [{ ...about, bump, ...difference }];
  });
}

export const sentence = ({ subject, text }: Finding): string => `${subject}: ${text}`;
