/** What must not be seen in logs and errors: the access token, in whatever way it is sent. */
export type Secrets = readonly unknown[];

/** Text without the secrets, in any of the forms in which a page may echo them: as HTML, in addresses, in JSON. */
export const without = (secrets: Secrets, text: string): string =>
  secrets.reduce<string>(
    (cleaned, secret) =>
      typeof secret === 'string' && secret
        ? cleaned.replace(new RegExp(patternOf(secret), 'gi'), '***')
        : cleaned,
    text,
  );

const patternOf = (secret: string): string =>
  Array.from(secret, (char) => {
    const code = char.charCodeAt(0);
    const hex = code.toString(16).padStart(2, '0');
    return `\\\\?(?:[${char === '^' ? '\\^' : char.replace(/[\]\\]/, '\\$&')}]|%${hex}|&#(?:0*${code}|x0*${hex});?|\\\\u00${hex}|&\\w+;${char === ' ' ? '|\\+' : ''})`;
  }).join('');

/** Whether something that was thrown is known through and through, and names no secret: in its text, members, causes. */
function isInnocent(secrets: Secrets, value: unknown, depth: number): boolean {
  if (typeof value === 'string') return without(secrets, value) === value;
  if (Object(value) !== value) return true;
  const members = value as Record<string, unknown>;
  const isPlain = value instanceof Error || Array.isArray(value) || members.constructor === Object;
  if (!isPlain || depth === 0) return false;
  return Object.getOwnPropertyNames(members).every((key) => isInnocent(secrets, members[key], depth - 1));
}

/** What was thrown; or, where it may hold a secret, an error that says only `why`. */
export function safe(secrets: Secrets, thrown: unknown, why: string): unknown {
  try {
    if (isInnocent(secrets, thrown, 5)) return thrown;
  } catch {}
  return new Error(why);
}
