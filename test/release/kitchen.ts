import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { compareOperations } from '../../scripts/release/compare/compare-operations.ts';
import { compare } from '../../scripts/release/compare/index.ts';
import { contractOf } from '../../scripts/release/contract.ts';
import type { Finding } from '../../scripts/release/finding.ts';
import type { Snapshot } from '../../scripts/release/snapshot.ts';

const text = readFileSync(resolve(import.meta.dirname, 'kitchen.yaml'), 'utf8');

export const CREATE = ['paths', '/api/kitchen/10/orders/create', 'post'];
export const GET = ['paths', '/api/kitchen/10/orders/get', 'post'];
export const PARAMETERS = ['requestBody', 'content', 'application/json', 'schema'];
export const ORDER = ['components', 'schemas', 'Order'];

export type Edit = (document: Document) => void;

const snapshotOf = (parts: Partial<Snapshot>): Snapshot => ({
  version: '3.0.0',
  documents: {},
  exports: {},
  typeTests: {},
  ...parts,
});

function snapshotAfter(...edits: Edit[]): Snapshot {
  const document = parseDocument(text);
  for (const edit of edits) edit(document);
  return snapshotOf({ documents: { 'kitchen/v10': contractOf(document.toJS()) } });
}

const line = ({ bump, subject, text }: Finding) => `${bump} ${subject}: ${text}`;

/** What is found between the document and the same one after an edit, as `bump subject: text`. */
export async function found(edit: Edit): Promise<string[]> {
  const findings = await compare(snapshotAfter(), snapshotAfter(edit), import.meta.dirname);
  return findings.map(line);
}

/** What is found after edits, before which there were others, without Redocly, which takes seconds. */
export function foundInOperations(edit: Edit, ...earlier: Edit[]): string[] {
  const [before, after] = [snapshotAfter(...earlier), snapshotAfter(...earlier, edit)];
  return compareOperations(before.documents, after.documents).map(line);
}

/** Moves a key of a map behind all others. */
export function moveLast(document: Document, path: readonly string[], key: string): void {
  const value = document.getIn([...path, key], true);
  document.deleteIn([...path, key]);
  document.setIn([...path, key], value);
}
