import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Address, pathOf } from '../spec/address.ts';
import type { Document, Operation } from './openapi.ts';
import type { Place } from './place.ts';

const read = new Map<string, Document>();

/** An operation of another document of the same spec, as it is written there; undefined if there is none. */
export function operationIn(document: Place<Document>, address: Address): Operation | undefined {
  const spec = dirname(dirname(document.location.source.absoluteRef));
  const item = readOnce(join(spec, address.app, `v${address.version}.yaml`)).paths?.[pathOf(address)];
  return item && 'post' in item ? item.post : undefined;
}

/** Many operations point to the same document. */
function readOnce(file: string): Document {
  const document: Document = read.get(file) ?? (existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
  read.set(file, document);
  return document;
}
