import type { Schema } from './alternatives.ts';

/** Whether a program gives the value to the API, or receives it. */
export type Way = 'given' | 'received';

/** What the value is called in what is said of it. */
export interface Called {
  /** `data`, `bill`, `status` for `data.bill.status`. */
  readonly steps: readonly string[];
  /** What it is a part of: `its answer`. */
  readonly whole: string;
  /** The schemas in which it stands, as a schema may contain itself. */
  readonly within?: readonly Schema[];
}

export const name = ({ steps, whole }: Called): string =>
  steps.length === 0 ? whole : `\`${steps.join('.').replaceAll('.[]', '[]')}\` of ${whole}`;
