import { diffArrays } from 'diff';

interface Edited {
  readonly text: string;
  /** Lines that people wrote where nothing is left to put them after. */
  readonly lost: readonly string[];
}

/** What people did with a line: whether they kept it, and what they wrote after it. */
interface LineEdit {
  isKept: boolean;
  readonly after: string[];
}

/** A changelog that was made anew, with the edits that lead from one that was made earlier to the same as people left it. */
export function withEdits(remade: string, made: string, edited: string): Edited {
  const [before, now] = [linesOf(made), linesOf(remade)];
  const edits = editsOf(before, linesOf(edited));
  const origins = originsOf(before, now);
  const lines = now.flatMap((line, index) => {
    const edit = edits.get(origins.get(index) ?? Number.NaN);
    return edit ? [...(edit.isKept ? [line] : []), ...edit.after] : [line];
  });
  const found = new Set(origins.values());
  const lost = [...edits].filter(([index]) => index >= 0 && !found.has(index));
  return {
    text: `${[...(edits.get(-1)?.after ?? []), ...lines].join('\n')}\n`,
    lost: lost.flatMap(([, { after }]) => after).filter((line) => line.trim() !== ''),
  };
}

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** The edits by the line before them; -1 is the start. */
function editsOf(before: readonly string[], after: readonly string[]): Map<number, LineEdit> {
  const edits = new Map<number, LineEdit>();
  let last = -1;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (added) edits.set(last, { isKept: edits.get(last)?.isKept ?? true, after: value });
    else {
      if (removed) for (const step of value.keys()) edits.set(last + 1 + step, { isKept: false, after: [] });
      last += value.length;
    }
  }
  return edits;
}

/** Which line of before each line of now is. */
function originsOf(before: readonly string[], now: readonly string[]): Map<number, number> {
  const origins = new Map<number, number>();
  let [old, index] = [0, 0];
  for (const { added, removed, value } of diffArrays([...before], [...now])) {
    if (!added && !removed) for (const step of value.keys()) origins.set(index + step, old + step);
    if (!added) old += value.length;
    if (!removed) index += value.length;
  }
  return origins;
}
