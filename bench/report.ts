import { table } from '../scripts/terminal/table.ts';
import type { Figures } from './blocks.ts';

export const OURS = 'node-behind-api-client';
export const OPENAPI_FETCH = 'openapi-fetch';

/** One measure: what it came to for each contender, and in proportion to one of them, the reference. */
export interface Section {
  readonly title: string;
  readonly unit: string;
  readonly reference: string;
  readonly figures: readonly Figures[];
  /** The most that the ratio of a contender may be. */
  readonly budgets: Readonly<Record<string, number>>;
}

export type Rows = readonly (readonly string[])[];

/** The lines of a section: a headline, then one for each contender. */
export const rowsOf = ({ title, unit, reference, figures, budgets }: Section): Rows => [
  [title, unit, `× ${reference}`, 'budget'],
  ...figures.map(({ name, median, ratio }) => [
    `  ${name}`,
    median.toFixed(median < 100 ? 1 : 0),
    ratio.toFixed(2),
    ...judged(ratio, budgets[name]),
  ]),
];

function judged(ratio: number, budget: number | undefined): string[] {
  if (budget === undefined) return [];
  return [`≤ ${budget.toFixed(2)}`, ratio <= budget ? 'within' : 'OVER'];
}

/** All sections in one table, with an empty line between them. */
export const report = (sections: readonly Rows[]): string =>
  table(sections.flatMap((rows) => [...rows, []])).trimEnd();
