import type { Evidence } from '../merge.ts';
import { answerOf } from '../spec/answer.ts';
import type { FileEditor } from '../spec/file-editor.ts';
import type { Place } from '../spec/place.ts';
import type { Question } from './suggestion.ts';

/** That answers of an operation were seen. */
export interface Sighting {
  readonly operation: string;
  readonly schema: Place;
  readonly from: string;
  readonly to: string;
  readonly answers: number;
  readonly last: string;
}

/**
 * What is noted about the answers that were seen; nothing, if there were only failures, or if the spec would still be wrong
 * about the successes.
 */
export function sightingOf(
  operation: Place,
  { operation: id, answers, last }: Evidence,
  questions: readonly Question[],
): Sighting | undefined {
  const schema = answerOf(operation);
  const seen = answers['200']?.successes ?? 0;
  const isOpen = questions.some(({ status, branch }) => status === 200 && branch === 'success');
  if (!schema || seen === 0 || isOpen) return undefined;
  const from = String(schema.at('x-source')?.value ?? 'inferred');
  const before = Number(schema.at('x-observed', 'answers')?.value ?? 0);
  const days = [last, String(schema.at('x-observed', 'last')?.value ?? '')];
  return {
    operation: id,
    schema,
    from,
    to: from === 'inferred' ? 'observed' : from,
    answers: before + seen,
    last: days.sort().at(-1) ?? last,
  };
}

export function noteSighting({ schema, from, to, answers, last }: Sighting, editor: FileEditor): void {
  if (from !== to) editor.set(schema, 'x-source', to);
  if (schema.at('x-observed')) editor.replacePair(schema, 'x-observed', { 'x-observed': { answers, last } });
  else editor.insert(schema, 'x-observed', { answers, last }, ['x-source']);
}
