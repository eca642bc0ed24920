import { kindOf } from './kind-of.ts';

/** Hides the secrets in a text. */
export type Redact = (text: string) => string;

const HIDDEN = '***';

/** How many characters may stand between two runs of a secret's letters and digits, where it is escaped. */
const LONGEST_ESCAPE = 99;

/**
 * Creates a function that hides secrets in texts, also where they are escaped: in HTML, addresses and JSON, letters and digits
 * stay what they are.
 */
export function redactor(secrets: readonly unknown[]): Redact {
  // Without its scheme, the token of `Authorization: Bearer …` is as secret.
  const words = secrets.join(' ').match(/[^\W_]\S*[^\W_]/g) ?? [];
  const all = words.map((word) => word.split(/[\W_]+/));
  return (text) => all.reduce(hide, text);
}

/**
 * Hides a secret, given by its runs of letters and digits. A regular expression would not do: on a server, visitors send tokens that
 * keep one busy for hours (https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS).
 */
function hide(text: string, [first = '', ...others]: readonly string[]): string {
  let shown = '';
  let rest = text;
  for (;;) {
    const start = rest.indexOf(first);
    if (start < 0) return shown + rest;
    const end = endOf(rest, others, start + first.length);
    shown += end ? rest.slice(0, start) + HIDDEN : rest.slice(0, start + 1);
    rest = rest.slice(end ?? start + 1);
  }
}

/** Returns where the last of the parts ends, if they follow each other from `start` on. */
function endOf(text: string, parts: readonly string[], start: number): number | undefined {
  let end = start;
  for (const part of parts) {
    const at = text.slice(end, end + LONGEST_ESCAPE + part.length).indexOf(part);
    if (at < 0) return undefined;
    end += at + part.length;
  }
  return end;
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
