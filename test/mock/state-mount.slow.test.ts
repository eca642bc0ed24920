import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs a shell in which `state.json` of a folder is a mount of `host.json`. Returns what it wrote. */
function withMount(folder: string, options: string, command: string): string {
  const script = `mount --bind host.json state.json ${options} && ${command}`;
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const EMPTY = JSON.stringify({ format: 'node-behind-api-mock state', version: 1, entities: [] });
const MOCK = JSON.stringify(fileURLToPath(new URL('../../mock/src/index.ts', import.meta.url)));
const PROGRAM = `
import { startMock } from ${MOCK};
const mock = await startMock({ state: 'state.json' });
for (const id of ['a', 'b']) {
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id }]);
  await new Promise((resolve) => setTimeout(resolve, 400));
}
await mock.close();`;

function folderWithFiles(): string {
  const folder = temporaryFolder('mock-mount');
  for (const name of ['host.json', 'state.json']) writeFileSync(join(folder, name), EMPTY);
  writeFileSync(join(folder, 'use.mjs'), PROGRAM);
  return folder;
}

const node = JSON.stringify(process.execPath);

// As `docker run -v ./state.json:/state.json` makes it. Not every machine lets a process mount things for itself.
const cannotMount = spawnSync('unshare', ['-rm', 'true']).status !== 0;
test.skipIf(cannotMount)('a state file that is a mount of its own is written', () => {
  const folder = folderWithFiles();
  expect(withMount(folder, '', `${node} use.mjs && cat host.json`)).toMatch(/"id":"a".*"id":"b"/);
  expect(readdirSync(folder).sort()).toEqual(['host.json', 'state.json', 'use.mjs']);
});

test.skipIf(cannotMount)('one that may only be read is refused at the start', () => {
  const said = withMount(folderWithFiles(), '&& mount -o remount,bind,ro state.json', `${node} use.mjs`);
  expect(said).toMatch(/The state file .*state\.json can not be written \(EROFS\)/);
});
