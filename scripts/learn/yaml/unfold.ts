import { isSeq, type Node, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { WIDTH } from './render.ts';
import { lineBreakOf, rangeOf } from './splices.ts';

/**
 * Writes maps and lists out on lines of their own where a change has made the line too long. Only lines that `before` does not have are
 * touched.
 */
export function unfold(before: string, after: string): string {
  const old = new Set(before.split('\n'));
  let text = after;
  // What was written out may hold a map that is itself too long.
  for (let depth = 0; depth < 10; depth++) {
    const unfolded = once(text, (line) => line.length > WIDTH && !old.has(line));
    if (unfolded === text) break;
    text = unfolded;
  }
  return text;
}

function once(text: string, isWanted: (line: string) => boolean): string {
  if (!text.split('\n').some(isWanted)) return text;
  const lineBreak = lineBreakOf(text);
  const splices: { start: number; end: number; text: string }[] = [];
  visit(parseDocument(text), {
    Collection(_, node, path) {
      if (!node.flow || node.items.length === 0) return undefined;
      const [start, end] = rangeOf(node);
      const lineStart = text.lastIndexOf('\n', start) + 1;
      const line = text.slice(lineStart, text.indexOf('\n', start));
      if (!isWanted(line)) return visit.SKIP;
      const inSequence = isSeq(path.at(-1));
      const indent = inSequence ? start - lineStart : line.search(/\S/) + 2 + dashes(line);
      const lines = itemsOf(node, text)
        .map((item) => ' '.repeat(indent) + item)
        .join(lineBreak);
      if (inSequence) splices.push({ start, end, text: lines.slice(indent) });
      else splices.push({ start: text.slice(0, start).trimEnd().length, end, text: lineBreak + lines });
      return visit.SKIP;
    },
  });
  return splices
    .reverse()
    .reduce((so, splice) => so.slice(0, splice.start) + splice.text + so.slice(splice.end), text);
}

function itemsOf(node: YAMLMap | YAMLSeq, text: string): string[] {
  if (isSeq(node)) return node.items.map((item) => `- ${text.slice(...rangeOf(item as Node))}`);
  return node.items.map(({ key, value }) =>
    text.slice(rangeOf(key as Node)[0], rangeOf((value ?? key) as Node)[1]),
  );
}

/** In `- key: { … }` the key stands two columns further right than the line begins. */
const dashes = (line: string): number => (/^\s*((?:- )*)/.exec(line)?.[1] ?? '').length;
