import { stringify } from 'yaml';

/** What is put into a document. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** No line is made longer. */
export const WIDTH = 120;

/** A value on one line, as the documents write it: `{ type: [string, 'null'] }`. */
export function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow(key)}: ${flow(inner)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  const text = scalar(value);
  // Commas and brackets end a plain scalar that stands between braces.
  return text === value && /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

/** A pair on lines of its own, the first of them without its indentation. */
export function pair(key: string, value: Value, indent: number): string {
  if (typeof value !== 'object') return scalarPair(key, value, indent);
  const line = `${flow(key)}: ${flow(value)}`;
  if (!isDeep(value) && indent + line.length <= WIDTH) return line;
  const inner = Array.isArray(value)
    ? value.map((one) => `- ${item(one, indent + 4)}`)
    : Object.entries(value).map(([name, one]) => pair(name, one as Value, indent + 2));
  return [`${flow(key)}:`, ...inner.map((text) => ' '.repeat(indent + 2) + text)].join('\n');
}

function scalarPair(key: string, value: string | number | boolean, indent: number): string {
  const line = `${flow(key)}: ${scalar(value)}`;
  if (indent + line.length <= WIDTH || !/^\S+( \S+)+$/.test(String(value))) return line;
  const lines = [''];
  for (const word of String(value).split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (indent + 2 + longer.length <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return [`${flow(key)}: >-`, ...lines.map((text) => ' '.repeat(indent + 2) + text)].join('\n');
}

const scalar = (value: string | number | boolean): string =>
  stringify(value, { singleQuote: true, lineWidth: 0 }).trimEnd();

/** Maps in a list, and maps in maps in maps, are easier to read on lines of their own. */
const isDeep = (value: Value): boolean =>
  Array.isArray(value)
    ? value.some((one) => typeof one === 'object')
    : JSON.stringify(value).split('{').length > 3;

function item(value: Value, indent: number): string {
  const line = flow(value);
  if (typeof value !== 'object' || Array.isArray(value) || indent + line.length <= WIDTH) return line;
  return Object.entries(value)
    .map(([key, inner]) => pair(key, inner, indent))
    .join(`\n${' '.repeat(indent)}`);
}
