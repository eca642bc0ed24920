/** Puts the API's documents beside the built code, so that they are in the package. */
import { cpSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const copy = fileURLToPath(new URL('dist/openapi', import.meta.url));

rmSync(copy, { recursive: true, force: true });
cpSync(fileURLToPath(new URL('../spec', import.meta.url)), copy, {
  recursive: true,
  // Workflows are for clients.
  filter: (source) =>
    statSync(source).isDirectory() ? basename(source) !== 'workflows' : source.endsWith('.yaml'),
});
