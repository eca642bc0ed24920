import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { ReadDocument } from '../../../scripts/spec/documents.ts';
import type { OpenApiDocument } from '../../../scripts/spec/openapi.ts';

const text = readFileSync(join(import.meta.dirname, 'v10.yaml'), 'utf8');

/** The document of the kitchen, in one of its versions, after an edit. */
export function kitchen(version = 10, edit: (document: Document) => void = () => {}): ReadDocument {
  const document = parseDocument(text.replaceAll(/(?<=\bV|kitchen\/|version: ')10/g, `${version}`));
  edit(document);
  return { file: `spec/kitchen/v${version}.yaml`, content: document.toJS() as OpenApiDocument };
}
