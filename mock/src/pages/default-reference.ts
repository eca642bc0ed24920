import { fileURLToPath } from 'node:url';

/** Returns where the repository builds the reference; undefined in the package, which does not have it. */
export function defaultReference(): string | undefined {
  if (!import.meta.url.endsWith('.ts')) return undefined;
  return fileURLToPath(new URL('../../../dist/reference', import.meta.url));
}
