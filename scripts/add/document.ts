import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formatYaml } from '../spec/format.ts';
import { layOut } from '../spec/layout.ts';
import type { NewCall } from './new-call.ts';

/** Without this, a schema that is in the document already would be written as a YAML alias of that. */
const WITHOUT_ALIASES = { aliasDuplicateObjects: false };

const ANSWER = ['post', 'responses', '200', 'content', 'application/json'];

/** A document without operations. What only its author knows is a TODO, which lint refuses (`behind/todo`). */
export const emptyDocument = ({ app, version }: NewCall): string => `openapi: 3.1.0
info:
  title: Behind API – ${app} v${version}
  version: '${version}'
  summary: TODO what the app is for, in a sentence.
  description: |
    TODO what its modules do, and how their calls belong together.
tags: []
paths: {}
`;

/** The document with one more operation, behind the others of its module, and the module at the top if it is new. */
export async function withOperation(text: string, path: string, operation: object): Promise<string> {
  const document = parseDocument(text);
  addModule(document, moduleOf(path));
  const paths = document.get('paths') as YAMLMap;
  const pair = document.createPair(path, { post: operation }, WITHOUT_ALIASES);
  layOut(pair.value, 2, 0);
  writeAsElsewhere(pair.value as YAMLMap);
  paths.flow = false;
  paths.items.splice(placeFor(paths, moduleOf(path)), 0, pair);
  return formatYaml(document.toString());
}

const moduleOf = (path: string): string => path.split('/')[4] ?? '';

function placeFor({ items }: YAMLMap, module: string): number {
  const last = items.findLastIndex(({ key }) => moduleOf(String(key)) === module);
  return last < 0 ? items.length : last + 1;
}

function addModule(document: Document, module: string): void {
  const tags = document.get('tags') as YAMLSeq;
  if (tags.items.some((tag) => isMap(tag) && tag.get('name') === module)) return;
  // For its author, whom lint asks for it.
  const tag = document.createNode({ name: module, description: 'TODO what the module is about.' });
  tag.flow = true;
  tags.flow = false;
  tags.add(tag);
}

/** As the other operations are written: the description as text on lines of its own, the envelope on one line. */
function writeAsElsewhere(item: YAMLMap): void {
  const description = item.getIn(['post', 'description'], true);
  if (isScalar(description)) description.type = Scalar.BLOCK_LITERAL;
  const envelope = item.getIn([...ANSWER, 'schema', 'allOf'], true);
  if (isSeq(envelope)) envelope.flow = true;
}
