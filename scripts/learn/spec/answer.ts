import type { Place } from './place.ts';

/** The schema of an operation's answer under 200. */
export const answerOf = (operation: Place): Place | undefined =>
  operation.at('responses', '200', 'content', 'application/json', 'schema');

/** The two forms of that answer: success and failure. */
export function formsOf(operation: Place): { readonly success?: Place; readonly failure?: Place } {
  const [success, failure] = answerOf(operation)?.at('oneOf')?.items() ?? [];
  return success && failure ? { success, failure } : {};
}
