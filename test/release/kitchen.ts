import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { compareCalls } from '../../scripts/release/compare/compare-calls.ts';
import { compareMock } from '../../scripts/release/compare/compare-mock.ts';
import { compareNotices } from '../../scripts/release/compare/compare-notices.ts';
import { contractsOf } from '../../scripts/release/documents.ts';
import type { Finding } from '../../scripts/release/finding.ts';
import { readMockContracts } from '../../scripts/release/mock-contracts.ts';
import type { ReadDocument } from '../../scripts/spec/documents.ts';

const text = readFileSync(resolve(import.meta.dirname, 'kitchen.yaml'), 'utf8');

export const CREATE = ['paths', '/api/kitchen/10/orders/create', 'post'];
export const GET = ['paths', '/api/kitchen/10/orders/get', 'post'];
export const BODY = ['requestBody', 'content', 'application/json'];
export const PARAMETERS = [...CREATE, ...BODY, 'schema', 'properties'];
export const ANSWER = [...GET, 'responses', '200', 'content', 'application/json', 'schema', 'oneOf', 0];
export const SCHEMAS = ['components', 'schemas'];
export const ORDER = [...SCHEMAS, 'Order'];

export type Edit = (document: Document) => void;

function read(edit: Edit): ReadDocument[] {
  const document = parseDocument(text);
  edit(document);
  return [{ file: 'spec/kitchen/v10.yaml', content: document.toJS() }];
}

/** What is found between the document after one edit and the same document after another. */
export function foundBetween(from: Edit, to: Edit): Finding[] {
  const [old, now] = [read(from), read(to)];
  const [before, after] = [contractsOf(old), contractsOf(now)];
  return [
    ...compareCalls(before, after),
    ...compareNotices(before, after),
    ...compareMock(readMockContracts(old), readMockContracts(now)),
  ];
}

/** What is found after an edit, as `bump subject: text`. */
export const found = (to: Edit, from: Edit = () => {}): string[] =>
  foundBetween(from, to).map(({ bump, subject, text }) => `${bump} ${subject}: ${text}`);

/** Moves a key of a map behind all others. */
export function moveLast(document: Document, path: readonly unknown[], key: string): void {
  const value = document.getIn([...path, key], true);
  document.deleteIn([...path, key]);
  document.setIn([...path, key], value);
}
