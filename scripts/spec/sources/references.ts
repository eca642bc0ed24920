import { posix } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import { nearest } from '../../../mock/src/utils/nearest.ts';
import { stepsOf } from '../json-pointer.ts';
import type { SourceFile } from './source-file.ts';

/** The text of a `$ref`, and the file in which it stands. */
export interface SourceReference {
  readonly file: SourceFile;
  readonly text: Scalar<string>;
}

/** What a reference leads to. */
export interface Target {
  readonly file: SourceFile;
  readonly node: Node;
}

export function referencesIn(file: SourceFile): SourceReference[] {
  const found: SourceReference[] = [];
  visit(file.yaml, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === '$ref' && isText(value)) found.push({ file, text: value });
    },
  });
  return found;
}

/** The references without which a schema says nothing: its own `$ref`, and those in its alternatives and parts. */
export function referencesOfSchema({ file, node }: Target): SourceReference[] {
  if (!isMap(node)) return [];
  const own: unknown = node.get('$ref', true);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const list: unknown = node.get(key, true);
    return isSeq(list) ? list.items.filter(isNode) : [];
  });
  return [
    ...(isText(own) ? [{ file, text: own }] : []),
    ...parts.flatMap((part) => referencesOfSchema({ file, node: part })),
  ];
}

const isText = (value: unknown): value is Scalar<string> =>
  isScalar(value) && typeof value.value === 'string';

/** The file and the place in it that a reference names. */
export function addressOf({ file, text }: SourceReference): { name: string; pointer: string } {
  const [path = '', pointer = ''] = text.value.split('#');
  return { name: path === '' ? file.name : posix.join(posix.dirname(file.name), path), pointer };
}

/** What a reference leads to, or in words why it leads nowhere. */
export function targetOf(files: ReadonlyMap<string, SourceFile>, from: SourceReference): Target | string {
  const reference = from.text.value;
  const { name, pointer } = addressOf(from);
  if (reference === '') return '$ref is empty; write what it leads to, like ../shared/common.yaml#/UserId';
  if (/^\w+:\/\//.test(reference))
    return `${reference} leads out of spec/; write what it has in spec/shared, and refer to that`;
  if (pointer !== '' && !pointer.startsWith('/'))
    return `${reference} has no / behind the #; write ${reference.replace('#', '#/')}`;
  const file = files.get(name);
  if (!file)
    return `${name} is not there${meantFile(name, posix.dirname(from.file.name), [...files.keys()])}`;
  let node = file.yaml.contents;
  for (const step of stepsOf(pointer)) {
    const next: unknown = isNode(node) && 'get' in node ? node.get(keyIn(node, step), true) : undefined;
    if (!isNode(next)) return `${name} has no ${step} where ${reference} leads${meant(step, keysOf(node))}`;
    node = next;
  }
  return node ? { file, node } : `${name} is empty`;
}

const keysOf = (node: unknown): string[] =>
  isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];

/** A key of a map as YAML has it: `200` may be a number. */
const keyIn = (node: Node, step: string): unknown =>
  isMap(node) ? (node.items.find(({ key }) => String(key) === step)?.key ?? step) : Number(step);

/** The file may be misspelt, be looked for in another folder, or have no # behind its name. */
function meantFile(name: string, folder: string, files: readonly string[]): string {
  const [before, behind] = name.split('.yaml/');
  const found =
    behind === undefined
      ? files.find((file) => posix.basename(file) === posix.basename(name))
      : `${before}.yaml`;
  if (found === undefined || nearest(name, files) !== undefined) return meant(name, files);
  return `; is ${posix.relative(folder, found)}${behind === undefined ? '' : `#/${behind}`} meant?`;
}

function meant(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates);
  return found === undefined ? '; name one that is, or add it' : `; is ${found} meant?`;
}
