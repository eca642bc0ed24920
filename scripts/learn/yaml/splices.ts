import { isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { flow, pair, type Value } from './render.ts';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How far what is inserted is indented: at the end of several blocks at once, the innermost comes first. */
  readonly indent: number;
}

/**
 * Changes of a YAML text at the places of nodes of its document. What is not changed keeps every byte: comments, order, line
 * breaks and quotes.
 */
export class Splices {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The text with all changes made. */
  apply(): string {
    const inOrder = this.#splices
      .map((splice, index) => ({ ...splice, index }))
      .sort((a, b) => a.start - b.start || b.indent - a.indent || a.index - b.index);
    let result = '';
    let done = 0;
    for (const { start, end, text } of inOrder) {
      if (start < done) throw new Error('Two changes are made to the same text.');
      result += this.#text.slice(done, start) + text.replaceAll('\n', lineBreakOf(this.#text));
      done = end;
    }
    return result + this.#text.slice(done);
  }

  /** Puts a value in the place of another. */
  replace(node: Node, value: Value) {
    const [start, end] = rangeOf(node);
    this.#add(start, end, flow(value));
  }

  /** Adds a pair to a map: after the pair with one of the keys, else at the end. */
  insert(map: YAMLMap, key: string, value: Value, after: readonly string[] = []) {
    const pairs = pairsOf(map);
    const last = pairs.findLast((one) => after.includes(keyOf(one))) ?? pairs.at(-1);
    if (!last) {
      const [start, end] = rangeOf(map);
      return this.#add(start, end, flow({ [key]: value }));
    }
    if (map.flow) return this.#add(endOf(last), endOf(last), `, ${flow(key)}: ${flow(value)}`);
    const column = this.#column(startOf(pairs[0] as Pair));
    this.#insertLines(endOf(last), pair(key, value, column), column);
  }

  /** Puts pairs in the place of one. */
  replacePair(map: YAMLMap, key: string, by: { readonly [key: string]: Value }): void {
    const old = pairsOf(map).find((one) => keyOf(one) === key) as Pair;
    const column = this.#column(startOf(old));
    const texts = Object.entries(by).map(([name, value]) =>
      map.flow ? `${flow(name)}: ${flow(value)}` : pair(name, value, column),
    );
    const text = texts.join(map.flow ? ', ' : `\n${' '.repeat(column)}`);
    this.#add(startOf(old), this.#contentEnd(endOf(old)), text);
  }

  /** Adds a value to the end of a sequence. */
  append(seq: YAMLSeq, value: Value) {
    const last = seq.items.at(-1) as Node | undefined;
    if (!last) return this.replace(seq, [value]);
    const end = rangeOf(last)[1];
    if (seq.flow) return this.#add(end, end, `, ${flow(value)}`);
    const column = this.#column(this.#text.lastIndexOf('-', rangeOf(seq.items[0] as Node)[0]));
    this.#insertLines(end, `- ${flow(value)}`, column);
  }

  /** Takes strings out of a sequence; the whole pair out of the map if none is left. */
  remove(map: YAMLMap, key: string, values: ReadonlySet<string>) {
    const seq = map.get(key, true) as unknown as YAMLSeq;
    const kept = seq.items.filter((item) => !values.has(String(isScalar(item) ? item.value : item)));
    if (kept.length === 0) return this.#removePair(map, key);
    if (seq.flow) {
      const [start, end] = rangeOf(seq);
      const texts = kept.map((item) => this.#text.slice(...rangeOf(item as Node)));
      return this.#add(start, end, `[${texts.join(', ')}]`);
    }
    for (const item of seq.items) {
      if (!kept.includes(item)) this.#removeLines(...rangeOf(item as Node));
    }
  }

  #removePair(map: YAMLMap, key: string) {
    const pairs = pairsOf(map);
    const index = pairs.findIndex((one) => keyOf(one) === key);
    const gone = pairs[index] as Pair;
    const next = pairs[index + 1];
    const before = pairs[index - 1];
    if (!map.flow) this.#removeLines(startOf(gone), endOf(gone));
    else if (before) this.#add(endOf(before), endOf(gone), '');
    else this.#add(startOf(gone), next ? startOf(next) : endOf(gone), '');
  }

  #removeLines(start: number, end: number) {
    const from = this.#text.lastIndexOf('\n', start) + 1;
    const next = this.#text.indexOf('\n', this.#contentEnd(end));
    this.#add(from, next < 0 ? this.#text.length : next + 1, '');
  }

  #insertLines(after: number, text: string, column: number) {
    const at = this.#lineEnd(this.#contentEnd(after));
    const [first, ...more] = text.split('\n');
    this.#add(at, at, [`\n${' '.repeat(column)}${first}`, ...more].join('\n'), column);
  }

  /** A block's range ends with its last line break. */
  #contentEnd(end: number): number {
    return this.#text.slice(0, end).trimEnd().length;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf(lineBreakOf(this.#text), at);
    return end < 0 ? this.#text.length : end;
  }

  #column(at: number): number {
    return at - (this.#text.lastIndexOf('\n', at - 1) + 1);
  }

  #add(start: number, end: number, text: string, indent = 0) {
    this.#splices.push({ start, end, text, indent });
  }
}

/** Files may have been checked out on Windows. */
export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export function rangeOf(node: Node): [start: number, end: number] {
  if (!node.range) throw new Error('The node does not come from a text.');
  return [node.range[0], node.range[1]];
}

const pairsOf = (map: YAMLMap): Pair[] => map.items;

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const startOf = ({ key }: Pair): number => rangeOf(key as Node)[0];

const endOf = ({ key, value }: Pair): number => {
  const node = value as Node | null;
  return rangeOf(node?.range ? node : (key as Node))[1];
};
