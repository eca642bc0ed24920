import { answerOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

const SOURCES = ['documented', 'observed', 'inferred'];

/** A reader can tell what is known from what is guessed, for the call and for its answer. */
export const source = onOperations(({ operation }, report) => {
  checkSource(operation, 'how this call and its parameters are known', report);
  const answer = answerOf(operation)?.at('schema');
  if (answer) checkSource(answer, 'how this answer is known', report);
});

function checkSource(place: Place<{ 'x-source'?: string }>, what: string, report: Report): void {
  const value = place.node['x-source'];
  if (value === undefined || !SOURCES.includes(value))
    report(
      `x-source should say ${what}, by one of ${SOURCES.join(', ')}; it is ${shown(value)}`,
      place.where('x-source'),
    );
}
