/** Headers as `fetch` takes them: an object, pairs, a Map or `Headers`. What is undefined changes nothing. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** Values by lower-cased name: in HTTP, names are the same in any case. */
export type HeaderRecord = Readonly<Record<string, string>>;

/**
 * Returns headers with others added, or in their place.
 *
 * @throws TypeError that names a header that cannot be sent, and does not quote its value
 */
export function mergedHeaders(
  base: HeaderRecord | undefined,
  added: HeadersOption | undefined,
): HeaderRecord {
  const merged: Record<string, string> = { ...base };
  for (const [name, value] of pairsOf(added ?? {})) {
    if (value === undefined) continue;
    try {
      new Headers([[name, value]]);
    } catch {
      throw new TypeError(`headers: ${JSON.stringify(name)} has a name or a value that cannot be sent`);
    }
    merged[name.toLowerCase()] = value;
  }
  return merged;
}

function pairsOf(headers: HeadersOption): Iterable<readonly [string, string | undefined]> {
  return Symbol.iterator in headers ? headers : Object.entries(headers);
}
