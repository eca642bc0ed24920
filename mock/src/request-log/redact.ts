import { isObject, type JsonObject } from '../utils/json.ts';
import { isSecretMember, isSecretName } from '../utils/secrets.ts';
import { REDACTED, redactFragment } from './redact-fragment.ts';

const SECRET_HEADER = /auth|cookie|session|signature|csrf|xsrf|(?<!^idempotency-)key$/;

/** Members that name what stands beside them: `{ "name": "password", "value": … }`. */
const NAMING_MEMBERS = ['name', 'key', 'field', 'header'];
const NAMED_MEMBERS = new Set(['value', 'content', 'data']);

/** Tells whether a header may hold a secret. Its name is in lower case. */
export function isSecretHeader(name: string): boolean {
  return SECRET_HEADER.test(name) || isSecretName(name);
}

/** Returns headers as they may be shown, without tokens. */
export function redactHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSecretHeader(name) ? REDACTED : [value ?? ''].flat().join(', '),
    ]),
  );
}

/** Returns a body as it may be shown, without passwords and tokens. JSON is indented. */
export function redactText(text: string): string {
  try {
    return JSON.stringify(redactValue(JSON.parse(text)), null, 2);
  } catch {
    return redactFragment(text);
  }
}

/** Returns a copy of JSON as it may be shown: whatever stands in a member with the name of a secret is replaced. */
export function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  return isObject(value) ? redactMembers(value) : value;
}

/** Returns a copy of an object as it may be shown. */
export function redactMembers(object: JsonObject): JsonObject {
  const namesSecret = NAMING_MEMBERS.some((member) => isSecretName(String(object[member])));
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const isSecret = isSecretMember(name, value) || (namesSecret && NAMED_MEMBERS.has(name));
      return [name, isSecret && !isEmpty(value) ? REDACTED : redactValue(value)];
    }),
  );
}

/** Tells whether there is nothing to hide. That it is empty is what a reader may look for. */
function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
