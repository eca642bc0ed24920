import { isSecretName } from '../utils/secrets.ts';

export const REDACTED = '•••';

const WORD = /[\w-]+/g;

// They are sticky, and no two of their parts can match the same characters without a limit: a long text takes time in proportion
// to its length.
/** What stands between a name and its value: the rest of the name, a quote and a colon. */
const SEPARATOR = /[^"':={}[\],\n]{0,100}["']?[ \t]*[:=]\s*/y;
const STRING = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/sy;
const PLAIN = /(?:(?:Bearer|Basic)\s+)?[^\s,;&{}[\]]*/iy;
const BRACKET_OR_STRING = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;

/** Returns text that is not JSON, or only the beginning of it, without the values that belong to the name of a secret. */
export function redactFragment(text: string): string {
  let shown = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < end || !isSecretName(word)) continue;
    const start = endOf(SEPARATOR, text, index + word.length);
    if (start === undefined) continue;
    shown += `${text.slice(end, start)}"${REDACTED}"`;
    end = endOfValue(text, start);
  }
  return shown + text.slice(end);
}

function endOfValue(text: string, start: number): number {
  if ('[{'.includes(text[start] ?? ' ')) return endOfBrackets(text, start);
  return endOf(STRING, text, start) ?? endOf(PLAIN, text, start) ?? start;
}

/** Returns where a list or an object ends; the end of the text if the last bracket is missing. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  BRACKET_OR_STRING.lastIndex = start;
  for (let match = BRACKET_OR_STRING.exec(text); match !== null; match = BRACKET_OR_STRING.exec(text)) {
    if ('[{'.includes(match[0])) depth++;
    else if (']}'.includes(match[0])) depth--;
    if (depth === 0) return BRACKET_OR_STRING.lastIndex;
  }
  return text.length;
}

/** Returns where the match of a sticky pattern ends; undefined if there is none. */
function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
