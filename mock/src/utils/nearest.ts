/** Returns the candidate that `text` is most likely a misspelling of; undefined if none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  let smallest = Math.max(2, Math.floor(text.length / 6)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= smallest) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found < smallest) [best, smallest] = [candidate, found];
  }
  return best;
}

/** Returns how many characters have to be added, removed or replaced: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (current[column - 1] as number) + 1,
        (previous[column] as number) + 1,
        (previous[column - 1] as number) + changed,
      );
    }
    previous = current;
  }
  return previous[b.length] as number;
}
