import { isMap, isScalar } from 'yaml';
import { isDocument } from '../document-files.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** What documents begin with. Of another version, the rules of redocly.yaml would look at nothing, or at other keys. */
const VERSION = '3.1.0';

export function openApiVersion(file: SourceFile): string[] {
  if (!isDocument(file.name) || !isMap(file.yaml.contents)) return [];
  const version = file.yaml.contents.get('openapi', true);
  const value = isScalar(version) ? version.value : undefined;
  if (value === VERSION) return [];
  const found = value === undefined ? 'it is missing' : `it is ${JSON.stringify(value)}`;
  return [problemAt(file, version?.range?.[0] ?? 0, `openapi should be ${VERSION}; ${found}`)];
}
