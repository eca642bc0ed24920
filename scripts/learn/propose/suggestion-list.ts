import { isPlaceholder, isPlainName } from '../../../src/drift/names.ts';
import type { Finding } from '../../../src/drift/report.ts';
import { stepsOf } from '../../spec/json-pointer.ts';
import type { Reached } from '../spec/walk.ts';
import type { Branch, Question, SchemaChange, Suggestion } from './suggestion.ts';

const isTold = (step: string): boolean => isPlaceholder(step) || isPlainName(step);

const JSON_TYPES = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);

export const isJsonType = (seen: string): boolean => JSON_TYPES.has(seen);

/** What the findings about one operation suggest, and what they leave to a person. */
export class SuggestionList {
  readonly suggestions: Suggestion[] = [];
  readonly questions: Question[] = [];
  readonly #operation: string;
  readonly #asked = new Set<string>();

  constructor(operation: string) {
    this.#operation = operation;
  }

  /** Adds the suggestion to change the schema that was reached. */
  suggest(
    kind: Suggestion['kind'],
    { pointer, status, count, seen }: Finding,
    branch: Branch,
    { schema, references }: Reached,
    change: SchemaChange,
  ): void {
    this.suggestions.push({
      operation: this.#operation,
      kind,
      pointer,
      status,
      words: kind === 'optional' ? 'may be missing' : seen,
      count,
      target: schema,
      change,
      references,
      branch,
      steps: stepsOf(pointer),
    });
  }

  /** Adds a question for a person, unless it is part of one that is there. */
  ask({ pointer, status, success, count, seen }: Finding, branch: Branch | undefined, why: string): void {
    const key = `${status} ${success} `;
    const isAsked = this.#asked.has(key + pointer.slice(0, pointer.lastIndexOf('/')));
    this.#asked.add(key + pointer);
    if (isAsked) return;
    this.questions.push({
      operation: this.#operation,
      pointer: pointer.replaceAll(/[^/]+/g, (step) => (isTold(step) ? step : '…')),
      status,
      count,
      why: isJsonType(seen) ? `${why} It is of the type ${seen}.` : why,
      ...(branch && { branch: branch.kind }),
    });
  }
}
