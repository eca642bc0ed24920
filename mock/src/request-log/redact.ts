import { isObject } from '../utils/json.ts';

const REDACTED = '•••';
const SECRET_MEMBER = /token|password|secret|api_?key/i;
const SECRET_HEADER =
  /^(authorization|proxy-authorization|cookie|set-cookie|.*token.*|.*secret.*|.*api-?key.*)$/;
const SECRET_IN_TEXT =
  /("[^"]*(?:token|password|secret|api_?key)[^"]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,{}[\]]+)/gi;

/** Returns headers as they may be shown, without tokens. */
export function redactHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? REDACTED : [value ?? ''].flat().join(', '),
    ]),
  );
}

/** Returns a body as it may be shown, without passwords and tokens. JSON is indented. */
export function redactText(text: string): string {
  try {
    return JSON.stringify(redactValue(JSON.parse(text)), null, 2);
  } catch {
    return text.replace(SECRET_IN_TEXT, `$1"${REDACTED}"`);
  }
}

function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SECRET_MEMBER.test(key) && typeof item === 'string' && item !== '' ? REDACTED : redactValue(item),
    ]),
  );
}
