/** Takes the secrets out of a text. */
export type Hide = (text: string) => string;

/** A text without some words, in any of the forms in which a page may echo them: as HTML, in addresses, in JSON. */
export function without(words: readonly unknown[], text: string): string {
  let rest = text;
  for (const word of words.join(' ').match(/\S+/g) ?? []) {
    const pattern = word.replace(/./gu, (char) => {
      const code = char.codePointAt(0) as number;
      const hex = code.toString(16);
      return `\\\\{0,7}(\\u{${hex}}|(%|u|&#x?)0*(${hex}|${code});?|&\\w+;)`;
    });
    rest = rest.replace(new RegExp(pattern, 'giu'), '***');
  }
  return rest;
}

/** Whether something that was thrown is known through and through, and names no secret: in its text, members, causes. */
const isInnocent = (hide: Hide, value: unknown, depth: number): boolean =>
  Object(value) !== value
    ? hide(`${value}`) === `${value}`
    : depth > 0 &&
      (value instanceof Error || Array.isArray(value) || (value as object).constructor === Object) &&
      Object.getOwnPropertyNames(value).every((key) =>
        isInnocent(hide, (value as Record<string, unknown>)[key], depth - 1),
      );

/** What was thrown; or, where it may hold a secret, an error that says only `why`. */
export function safe(hide: Hide, thrown: unknown, why: string): unknown {
  try {
    if (isInnocent(hide, thrown, 6)) return thrown;
  } catch {}
  return new Error(why);
}
