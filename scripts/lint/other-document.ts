import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Address, fileOf, pathOf } from './address.ts';
import type { Document, Operation } from './openapi.ts';

const known = new Map<string, Document>();

/** The operation at an address, as its own document has it: with its references as they are. `from` is any document. */
export function operationAt(address: Address, from: string): Operation | undefined {
  const file = resolve(dirname(from), '../..', fileOf(address));
  const item = read(file).paths?.[pathOf(address)];
  return item && 'post' in item ? item.post : undefined;
}

/** A document is read once for all operations that point to it. */
function read(file: string): Document {
  const document: Document = known.get(file) ?? (existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
  known.set(file, document);
  return document;
}
