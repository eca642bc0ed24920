import { isDay } from '../../spec/day.ts';
import { answerOf } from '../media.ts';
import { on, onOperations, type Report } from '../on.ts';
import type { Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

const SOURCES = ['documented', 'observed', 'inferred'];

/** A reader can tell what is known from what is guessed, for the call and for its answer. */
export const source = onOperations(({ operation }, report) => {
  checkSource(operation, 'how the name of this call and the order of its parameters are known', report);
  const answer = answerOf(operation)?.at('schema');
  if (!answer) return;
  checkSourceIfThere(answer, 'how this answer is known', report);
  checkObserved(answer, report);
});

/** Parameters and members: without a source they are inferred. */
export const memberSource = on('SchemaProperties', (place, report) => {
  for (const [name, property] of place.entries())
    checkSourceIfThere(property, `how ${name} is known`, report);
});

function checkSourceIfThere(place: Place<Schema>, what: string, report: Report): void {
  if ('x-source' in place.node) checkSource(place, what, report);
}

function checkSource(place: Place<{ 'x-source'?: string }>, what: string, report: Report): void {
  const value = place.node['x-source'];
  if (value === undefined || !SOURCES.includes(value))
    report(
      `x-source should say ${what}, by one of ${SOURCES.join(', ')}; it is ${shown(value)}`,
      place.where('x-source'),
    );
}

/** `npm run spec:learn` counts the answers that were seen. */
function checkObserved(answer: Place<Schema>, report: Report): void {
  const observed = answer.node['x-observed'];
  if (observed === undefined) return;
  if (!isObserved(observed))
    report(
      `x-observed should have how many answers were seen and the day of the last one, and nothing else, like { answers: 120, last: '2026-11-24' }; it is ${shown(observed)}`,
      answer.where('x-observed'),
    );
  if ((answer.node['x-source'] ?? 'inferred') === 'inferred')
    report(
      'x-observed says that answers were seen, so x-source should be observed (or documented); it is "inferred"',
      answer.where('x-source'),
    );
}

function isObserved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, last, ...others } = value as { answers?: unknown; last?: unknown };
  return Number.isInteger(answers) && Number(answers) > 0 && isDay(last) && Object.keys(others).length === 0;
}
