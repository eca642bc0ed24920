import { kindOf } from './kind-of.ts';

/** Hides the secrets in a text. */
export type Redact = (text: string) => string;

const HIDDEN = '***';

/**
 * Creates a function that hides secrets in texts, also where they are escaped: in HTML, addresses and JSON, letters and digits
 * stay what they are.
 */
export function redactor(secrets: readonly unknown[]): Redact {
  // Without its scheme, the token of `Authorization: Bearer …` is as secret.
  const words = secrets.join(' ').match(/\w\S*\w/g) ?? [];
  const patterns = words.map((word) => new RegExp(word.replace(/[\W_]+/g, '.{1,99}?'), 'gs'));
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text);
}

/** Returns what was thrown or, where it may hold a secret, an error that says only `why`. */
export function redactedCause(redact: Redact, thrown: unknown, why: string): unknown {
  try {
    if (hasNoSecret(redact, thrown)) return thrown;
  } catch {
    // A circle ends in a RangeError.
  }
  return new Error(why);
}

/** Whether every part of a thrown value can be inspected and contains no secret. */
function hasNoSecret(redact: Redact, value: unknown): boolean {
  if (Object(value) !== value) return redact(`${value}`) === `${value}`;
  const thrown = value as Record<string, unknown>;
  // The text of a DOMException is not a member of its own.
  const names = ['message', ...Object.getOwnPropertyNames(thrown)];
  return canBeInspected(thrown) && names.every((name) => hasNoSecret(redact, thrown[name]));
}

/** Errors, arrays and plain objects keep nothing that their members do not show. They may come from another realm (Jest). */
function canBeInspected(value: object): boolean {
  if (value instanceof Error || Array.isArray(value) || kindOf(value) === 'Error') return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
