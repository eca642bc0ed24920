import { posix } from 'node:path';
import { isMap, isNode, isScalar, type Node, type Scalar, visit } from 'yaml';
import { nearest } from '../../../mock/src/utils/nearest.ts';
import { stepsOf } from '../json-pointer.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** References that lead nowhere, or back to themselves. */
export function referenceProblems(files: ReadonlyMap<string, SourceFile>): string[] {
  return [...files.values()].flatMap((file) =>
    referencesIn(file).flatMap((reference) => {
      const message = problemOf(files, file, reference.value);
      return message === undefined ? [] : [problemAt(file, reference.range?.[0] ?? 0, message)];
    }),
  );
}

function referencesIn(file: SourceFile): Scalar<string>[] {
  const found: Scalar<string>[] = [];
  visit(file.yaml, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === '$ref' && isText(value)) found.push(value);
    },
  });
  return found;
}

const isText = (value: unknown): value is Scalar<string> =>
  isScalar(value) && typeof value.value === 'string';

interface Target {
  readonly file: SourceFile;
  readonly node: Node;
}

function problemOf(
  files: ReadonlyMap<string, SourceFile>,
  from: SourceFile,
  reference: string,
): string | undefined {
  const seen = new Set<Node>();
  let target = targetOf(files, from, reference);
  while (typeof target !== 'string') {
    if (seen.has(target.node))
      return `${reference} leads back to itself; one of the references in the circle has to be a schema`;
    seen.add(target.node);
    const next = isMap(target.node) && target.node.items.length === 1 ? target.node.get('$ref') : undefined;
    if (typeof next !== 'string') return undefined;
    target = targetOf(files, target.file, next);
  }
  // The one that leads nowhere is reported where it stands.
  return seen.size === 0 ? target : undefined;
}

/** What a reference leads to, or in words why it leads nowhere. */
function targetOf(
  files: ReadonlyMap<string, SourceFile>,
  from: SourceFile,
  reference: string,
): Target | string {
  const [path = '', pointer = ''] = reference.split('#');
  const name = path === '' ? from.name : posix.join(posix.dirname(from.name), path);
  const file = files.get(name);
  if (!file) return `${name} is not there${meant(name, files.keys())}`;
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

function meant(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates);
  return found === undefined ? '; name one that is, or add it' : `; is ${found} meant?`;
}
