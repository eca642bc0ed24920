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

/** Whether something that was thrown names a secret: in its text, its members, its causes. */
function names(secrets: Secrets, value: unknown, depth: number): boolean {
  if (typeof value === 'string') return without(secrets, value) !== value;
  if (depth === 0 || Object(value) !== value) return false;
  const members = value as Record<string, unknown>;
  return Object.getOwnPropertyNames(members).some((key) => names(secrets, members[key], depth - 1));
}

/** What was thrown; or, if it names a secret, or cannot be looked into, an error that says only `why`. */
export function safe(secrets: Secrets, thrown: unknown, why: string): unknown {
  try {
    if (!names(secrets, thrown, 5)) return thrown;
  } catch {}
  return new Error(why);
}
