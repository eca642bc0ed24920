import type { Bump } from './bump.ts';

/** A change that a user of the package would notice. */
export interface Finding {
  readonly package: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** The app that it belongs to; none if it is the package itself that changed. */
  readonly app?: string | undefined;
  /** The call path, `V20.payments.payture.billCreate`, or what else is imported by name. */
  readonly subject: string;
  readonly text: string;
}

export const sentence = ({ subject, text }: Finding): string => `${subject}: ${text}`;
