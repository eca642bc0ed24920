import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** One file below spec/, as it was read. */
export interface SpecFile {
  /** `spec/payments/v20.yaml` */
  readonly name: string;
  readonly text: string;
  /** What the text says; a document has here also what no document writes. */
  readonly document: Document;
}

/** A node of a file. Unlike the node itself, it knows where it stands. */
export class Place {
  readonly file: SpecFile;
  readonly path: readonly string[];

  constructor(file: SpecFile, path: readonly string[] = []) {
    this.file = file;
    this.path = path;
  }

  /** The same for the same place. */
  get id(): string {
    return `${this.file.name}#/${this.path.join('/')}`;
  }

  get node(): Node | undefined {
    return (
      (this.file.document.getIn(keysOf(this.file.document, this.path), true) as Node | undefined) ?? undefined
    );
  }

  get map(): YAMLMap | undefined {
    return isMap(this.node) ? this.node : undefined;
  }

  /** The value of a scalar, the values of a sequence of scalars. */
  get value(): unknown {
    const { node } = this;
    if (isScalar(node)) return node.value;
    return isSeq(node) ? node.items.map((item) => (isScalar(item) ? item.value : item)) : undefined;
  }

  /** What is beneath it, if it is there. */
  at(...keys: readonly string[]): Place | undefined {
    const place = new Place(this.file, [...this.path, ...keys]);
    return place.node === undefined ? undefined : place;
  }

  /** The places in a sequence. */
  items(): Place[] {
    const { node } = this;
    return isSeq(node) ? node.items.map((_, index) => new Place(this.file, [...this.path, `${index}`])) : [];
  }

  keys(): string[] {
    return this.map?.items.map(({ key }) => String(isScalar(key) ? key.value : key)) ?? [];
  }
}

/** The keys as YAML has them: `200` may be a number, and so is an index. */
export function keysOf(document: Document, path: readonly string[]): unknown[] {
  let node: unknown = document.contents;
  return path.map((key) => {
    if (isSeq(node)) {
      node = node.items[Number(key)];
      return Number(key);
    }
    const pair = isMap(node)
      ? node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key)
      : undefined;
    node = pair?.value;
    return isScalar(pair?.key) ? pair.key.value : key;
  });
}
