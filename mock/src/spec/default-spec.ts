import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns the directory of the documents that are packed with this package, or of those of the repository that it is in. */
export function defaultSpec(): string {
  const packed = fileURLToPath(new URL('../openapi', import.meta.url));
  return existsSync(packed) ? packed : fileURLToPath(new URL('../../../spec', import.meta.url));
}
