/** Takes the secrets out of a text. */
export type Hide = (text: string) => string;

/** A text without some words, also as pages quote them, however often: in HTML, addresses and JSON, letters and digits stay. */
export function without(words: readonly unknown[], text: string): string {
  let rest = text;
  for (const word of words.join(' ').match(/\w\S*\w/g) ?? [])
    rest = rest.replace(new RegExp(word.replace(/[\W_]+/g, '.{1,99}?'), 'gs'), '***');
  return rest;
}

/** Whether something that was thrown is known through and through, and names no secret: in its text, members, causes. */
const isInnocent = (hide: Hide, value: unknown): boolean =>
  Object(value) !== value
    ? hide(`${value}`) === `${value}`
    : (value instanceof Error || [Object, Array].includes((value as object).constructor as never)) &&
      Object.getOwnPropertyNames(value).every((key) =>
        isInnocent(hide, (value as Record<string, unknown>)[key]),
      );

/** What was thrown; or, where it may hold a secret, an error that says only `why`. */
export function safe(hide: Hide, thrown: unknown, why: string): unknown {
  try {
    // A circle ends in a RangeError.
    if (isInnocent(hide, thrown)) return thrown;
  } catch {}
  return new Error(why);
}
