// The types of all documents by openapi-typescript, as its documentation says, into the folder that is named.
import { glob, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const target = process.argv[2] as string;
const root = resolve(import.meta.dirname, '../..');
for await (const file of glob('spec/*/v*.yaml', { cwd: root })) {
  const nodes = await openapiTS(pathToFileURL(join(root, file)), { silent: true });
  await writeFile(join(target, file.replaceAll(/[\\/]/g, '-').replace('.yaml', '.ts')), astToString(nodes));
}
