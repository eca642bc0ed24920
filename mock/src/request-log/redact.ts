import { isObject } from '../utils/json-pointer.ts';

const MASK = '•••';
const SECRET_MEMBER = /token|password|secret|api_?key/i;
const SECRET_HEADER =
  /^(authorization|proxy-authorization|cookie|set-cookie|.*token.*|.*secret.*|.*api-?key.*)$/;
const SECRET_IN_TEXT =
  /("[^"]*(?:token|password|secret|api_?key)[^"]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,{}[\]]+)/gi;

/** Headers as they may be shown. */
export function maskedHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? MASK : [value ?? ''].flat().join(', '),
    ]),
  );
}

/** A body as it may be shown: laid out if it is JSON. */
export function maskedText(text: string): string {
  try {
    return JSON.stringify(masked(JSON.parse(text)), null, 2);
  } catch {
    return text.replace(SECRET_IN_TEXT, `$1"${MASK}"`);
  }
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SECRET_MEMBER.test(key) && typeof item === 'string' && item !== '' ? MASK : masked(item),
    ]),
  );
}
