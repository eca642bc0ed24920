import { glob } from 'node:fs/promises';

const DOCUMENT = /^spec\/[a-z\d]+(-[a-z\d]+)*\/v[1-9]\d*\.yaml$/;
const SHARED = /^spec\/shared\/[a-z\d-]+\.yaml$/;
const WORKFLOW = /^spec\/workflows\/[a-z\d-]+\.arazzo\.yaml$/;

/** Files below spec/ that no command would read, and that their author believes to be part of the API. */
export async function strayFiles(root: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('spec/*/**', { cwd: root, withFileTypes: true }));
  const folder = root.replaceAll('\\', '/').replace(/\/$/, '');
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1))
    .filter((name) => ![DOCUMENT, SHARED, WORKFLOW].some((read) => read.test(name)))
    .sort()
    .map((name) => `${name}:1:1: ${adviceFor(name)}`);
}

function adviceFor(name: string): string {
  const [, folder = '', file = ''] = name.split('/');
  const number = /^v?0*(\d+)\.ya?ml$/i.exec(file)?.[1];
  if (name.split('/').length === 3 && folder === 'shared' && /\.ya?ml$/i.test(file))
    return 'What documents share stands in spec/shared/<name>.yaml, in lower case; rename the file';
  if (name.split('/').length === 3 && number !== undefined)
    return `A document is spec/<app>/v<version>.yaml, in lower case; rename it to spec/${folder.toLowerCase()}/v${number}.yaml`;
  return 'Nothing reads this file; a document is spec/<app>/v<version>.yaml: rename it, or move it out of spec/';
}
