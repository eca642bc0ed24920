import { isObject } from './json.ts';

const SECRET =
  /token|passw|passphrase|pwd|secret|credential|authori[sz]ation|api[_-]?key|private[_-]?key|jwt/i;

/** Counts of what a language model reads and writes: `max_tokens`, `tokensUsed`. */
const COUNT = /tokens/i;

/** Tells whether a member with this name may hold a secret, such as an access token or a password. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}

/** Tells whether a member of JSON may hold a secret. */
export function isSecretMember(name: string, value: unknown): boolean {
  return isSecretName(name) && !(typeof value === 'number' && COUNT.test(name));
}

/** Returns a copy of JSON without the members that may hold a secret, at any depth. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const others = Object.entries(value).filter(([name, member]) => !isSecretMember(name, member));
  return Object.fromEntries(others.map(([name, member]) => [name, withoutSecrets(member)]));
}
