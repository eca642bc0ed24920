/** Puts the API's documents into the package before it is packed, and takes them out again (`--clean`) afterwards. */
import { cpSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packed = fileURLToPath(new URL('spec', import.meta.url));

rmSync(packed, { recursive: true, force: true });
if (!process.argv.includes('--clean')) {
  cpSync(fileURLToPath(new URL('../spec', import.meta.url)), packed, {
    recursive: true,
    filter: (source) => statSync(source).isDirectory() || source.endsWith('.yaml'),
  });
}
