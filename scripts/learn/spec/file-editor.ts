import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formatYaml } from '../../spec/format.ts';
import { keysOf, type Place, type SpecFile } from './place.ts';
import type { Value } from './value.ts';

/** The longest line that Prettier writes. */
const WIDTH = 120;

/** Without this, an object that is in a value twice would be written once, and referred to by a YAML anchor. */
const WITHOUT_ALIASES = { aliasDuplicateObjects: false };

/** Changes one file of the spec. What is not changed stays as it is, with its comments and in its order. */
export class FileEditor {
  readonly #document: Document;

  constructor({ text }: SpecFile) {
    this.#document = parseDocument(text);
  }

  /** The formatted text with all changes made. */
  async text(): Promise<string> {
    return formatYaml(this.#document.toString());
  }

  /** Puts a value in the place of another. */
  replace(place: Place, value: Value): void {
    const node = this.#document.createNode(value, WITHOUT_ALIASES);
    layOut(node, 2 * place.path.length, 0);
    keepComments(this.#document.getIn(keysOf(place), true), node);
    this.#document.setIn(keysOf(place), node);
    this.#unfold(place);
  }

  /** Adds a pair to a map: after the last one that has one of the keys in `after`, else at the end. */
  insert(place: Place, key: string, value: Value, after: readonly string[] = []): void {
    const { items } = this.#map(place);
    const last = items.findLastIndex((pair) => after.includes(keyOf(pair)));
    items.splice(last < 0 ? items.length : last + 1, 0, this.#pair(key, value, place));
    this.#unfold(place);
  }

  /** Puts pairs in the place of the one that has the key. */
  replacePair(place: Place, key: string, by: { readonly [key: string]: Value }): void {
    const { items } = this.#map(place);
    const index = items.findIndex((pair) => keyOf(pair) === key);
    const pairs = Object.entries(by).map(([name, value]) => this.#pair(name, value, place));
    keepComments(items[index]?.value, pairs[0]?.value);
    items.splice(index, 1, ...pairs);
    this.#unfold(place);
  }

  /** Adds a value to the end of a sequence. */
  append(place: Place, value: Value): void {
    const node = this.#document.createNode(value, WITHOUT_ALIASES);
    layOut(node, 2 * place.path.length + 2, 0);
    this.#seq(place).items.push(node);
    this.#unfold(place);
  }

  /** Takes strings out of the sequence under a key of a map, and the key as well if none is left. */
  remove(place: Place, key: string, values: ReadonlySet<string>): void {
    const map = this.#map(place);
    const seq = map.get(key, true);
    if (!isSeq(seq)) return;
    seq.items = seq.items.filter((item) => !values.has(String(isScalar(item) ? item.value : item)));
    if (seq.items.length === 0) map.delete(key);
  }

  #map(place: Place): YAMLMap {
    const node = this.#document.getIn(keysOf(place), true);
    if (!isMap(node)) throw new TypeError(`${place.id} is not a map.`);
    return node;
  }

  #seq(place: Place): YAMLSeq {
    const node = this.#document.getIn(keysOf(place), true);
    if (!isSeq(node)) throw new TypeError(`${place.id} is not a sequence.`);
    return node;
  }

  #pair(key: string, value: Value, { path }: Place): Pair {
    const pair = this.#document.createPair(key, value, WITHOUT_ALIASES);
    layOut(pair.value, 2 * path.length, key.length + 2);
    return pair;
  }

  /** Writes the collections on the way to a place on lines of their own where a change has made the line too long. */
  #unfold(place: Place): void {
    const keys = keysOf(place);
    for (const depth of [...keys.keys(), keys.length]) {
      const node = this.#document.getIn(keys.slice(0, depth), true);
      const indent = 2 * depth + String(keys[depth - 1] ?? '').length;
      if (isCollection(node) && node.flow) node.flow = fits(node.toJS(this.#document), indent);
    }
  }
}

/** What stands beside a value is about its place, and stays when the value changes. */
function keepComments(before: unknown, after: unknown): void {
  if (!isNode(before) || !isNode(after)) return;
  after.comment = before.comment;
  after.commentBefore = before.commentBefore;
}

/**
 * Writes a new value as the documents do: what is short on one line, and longer text folded. Its line begins at a column, with a
 * key of some length.
 */
function layOut(node: unknown, column: number, key: number): void {
  if (isScalar(node)) {
    const isText = typeof node.value === 'string' && /^\S+( \S+)+$/.test(node.value);
    if (isText && !fits(node.value, column + key)) node.type = Scalar.BLOCK_FOLDED;
  }
  if (!isCollection(node)) return;
  const value: unknown = node.toJSON();
  node.flow = fits(value, column + key) && !isDeep(value);
  if (node.flow) {
    quoteDates(node);
    return;
  }
  for (const item of node.items) {
    if (isPair(item)) layOut(item.value, column + 2, keyOf(item).length + 2);
    else layOut(item, column + 4, 0);
  }
}

/** YAML 1.1 reads a bare date as more than text. */
function quoteDates(node: YAMLMap | YAMLSeq): void {
  visit(node, {
    Scalar: (_, scalar) => {
      if (/^\d{4}-\d\d-\d\d/.test(String(scalar.value))) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
}

const fits = (value: unknown, indent: number): boolean =>
  indent + stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd().length <= WIDTH;

/** Maps in a list, and maps in maps in maps, are easier to read on lines of their own. */
const isDeep = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((one) => typeof one === 'object')
    : JSON.stringify(value).split('{').length > 3;

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
