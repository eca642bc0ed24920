import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formatYaml } from '../../spec/format.ts';
import { fits, keyOf, layOut } from '../../spec/layout.ts';
import { Place, type SpecFile } from './place.ts';
import type { Value } from './value.ts';
import { writtenKeys } from './written.ts';

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
    const keys = writtenKeys(this.#document, place);
    const node = this.#document.createNode(value, WITHOUT_ALIASES);
    layOut(node, 2 * keys.length, 0);
    keepComments(this.#document.getIn(keys, true), node);
    this.#document.setIn(keys, node);
    this.#unfold(place);
  }

  /** Puts a value under a key of a map, which is added at the top if it is not there. */
  set(place: Place, key: string, value: Value): void {
    const map = this.#map(place);
    if (map.has(key)) this.replace(new Place(place.file, [...place.path, key]), value);
    else map.items.unshift(this.#pair(key, value, place));
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
    layOut(node, 2 * writtenKeys(this.#document, place).length + 2, 0);
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
    const node = this.#document.getIn(writtenKeys(this.#document, place), true);
    if (!isMap(node)) throw new TypeError(`${place.id} is not a map.`);
    return node;
  }

  #seq(place: Place): YAMLSeq {
    const node = this.#document.getIn(writtenKeys(this.#document, place), true);
    if (!isSeq(node)) throw new TypeError(`${place.id} is not a sequence.`);
    return node;
  }

  #pair(key: string, value: Value, place: Place): Pair {
    const pair = this.#document.createPair(key, value, WITHOUT_ALIASES);
    layOut(pair.value, 2 * writtenKeys(this.#document, place).length, key.length + 2);
    return pair;
  }

  /** Writes the collections on the way to a place on lines of their own where a change has made the line too long. */
  #unfold(place: Place): void {
    const keys = writtenKeys(this.#document, place);
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
