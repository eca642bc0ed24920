import {
  isCollection,
  isPair,
  isScalar,
  type Pair,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** The longest line that Prettier writes. */
const WIDTH = 120;

/**
 * Writes a new value as the documents do: what is short on one line, and longer text folded. Its line begins at a column, with a
 * key of some length.
 */
export function layOut(node: unknown, column: number, key: number): void {
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

export const fits = (value: unknown, indent: number): boolean =>
  indent + stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd().length <= WIDTH;

/** Maps in a list, and maps in maps in maps, are easier to read on lines of their own. */
const isDeep = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((one) => typeof one === 'object')
    : JSON.stringify(value).split('{').length > 3;

export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
