import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { shell } from '../../scripts/spec/windows-shell.ts';
import { operationCount } from '../support/calls.ts';
import { GUEST, PAYTURE, post } from './support.ts';

// The package as others get it: packed, unpacked elsewhere, and with no packages beside it but its dependencies.

const repository = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

let root: string;
let paths: string[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mock-packed-'));
  const source = join(repository, 'mock');
  const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', root], {
    cwd: source,
    shell,
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  paths = packed.files.map(({ path }: { path: string }) => path);
  const folder = join(root, 'node_modules/node-behind-api-mock');
  mkdirSync(folder, { recursive: true });
  await run('tar', ['-xzf', join(root, packed.filename), '-C', folder, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) installBeside(name);
});

/** Puts a package of the repository beside the packed one. */
function installBeside(name: string): void {
  const link = join(root, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(repository, 'node_modules', name), link);
}

afterAll(() => rmSync(root, { recursive: true }));

test('holds what runs, the documents and the pages, and nothing else', () => {
  const kinds = new Set(
    paths.map((path) => path.replace(/^(dist|public)\/.*?\.(d\.ts|js\.map|\w+)$/, '$1 $2')),
  );
  expect([...kinds].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'MANUAL.md',
    'README.md',
    'dist d.ts',
    'dist js',
    'dist js.map',
    'dist yaml',
    'package.json',
    'public css',
    'public html',
    'public js',
    'public svg',
  ]);
});

test('its command serves all operations, the payment page and the control page', async () => {
  const command = join(root, 'node_modules/node-behind-api-mock/dist/cli.js');
  const mock = spawn(process.execPath, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void mock.kill('SIGKILL'));
  const [line] = (await once(mock.stdout, 'data')) as [Buffer];
  const [, url = '', served] =
    /^Mock of the Behind API on (\S+) \((\d+) operations\)\./.exec(String(line)) ?? [];
  expect(Number(served)).toBe(operationCount);

  const created = await post(`${url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  const payUrl = String(pointedTo(created.body, '/data/bill/payUrl'));
  expect(await (await fetch(payUrl)).text()).toContain('>Pay<');
  const page = await (await fetch(`${url}/__mock`)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/__mock\/assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(assets.length).toBeGreaterThan(2);
  for (const path of assets) expect((await fetch(url + path)).status, path).toBe(200);

  mock.kill('SIGTERM');
  expect((await once(mock, 'close'))[0]).toBe(0);
});

test('what the Dockerfile starts and asks for its health is in the package', async () => {
  const text = readFileSync(join(repository, 'mock/Dockerfile'), 'utf8');
  const argumentsOf = (instruction: string): string[] =>
    JSON.parse(new RegExp(`^${instruction}.*?(\\[.*\\])$`, 'm').exec(text)?.[1] ?? '[]');
  const [name = '', ...entry] = argumentsOf('ENTRYPOINT');
  const [node, ...health] = argumentsOf('HEALTHCHECK');
  const folder = join(root, 'node_modules/node-behind-api-mock');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const mock = spawn(process.execPath, [join(folder, bin[name]), ...entry, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void mock.kill('SIGKILL'));
  const [line] = (await once(mock.stdout, 'data')) as [Buffer];
  const [, port = ''] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(line)) ?? [];
  expect(node).toBe('node');
  const ask = () => run(process.execPath, health, { env: { ...process.env, BEHIND_MOCK_PORT: port } });
  await ask();
  mock.kill('SIGTERM');
  expect((await once(mock, 'close'))[0]).toBe(0);
  await expect(ask()).rejects.toMatchObject({ code: 1 });
});

test('with --upstream it has the check of the client beside it', async () => {
  const program = `
    import { startMock } from 'node-behind-api-mock';
    const mock = await startMock({ upstream: 'http://127.0.0.1:1' });
    console.log(mock.driftReport().format);
    await mock.close();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
  expect(stdout).toBe('behind-api-drift\n');
});

test('programs import startMock and the catalogue of faults', async () => {
  const program = `
    import { startMock } from 'node-behind-api-mock';
    import { catalogue } from 'node-behind-api-mock/faults';
    const mock = await startMock();
    console.log(mock.operations, Object.keys(catalogue).includes('drop-after-work'));
    await mock.close();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
  expect(stdout).toBe(`${operationCount} true\n`);
});

test('its fixtures give each test of Playwright a world, and its handlers take requests from MSW', async () => {
  for (const name of ['@playwright/test', 'msw']) installBeside(name);
  const folder = join(root, 'tests');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'worlds.spec.ts'),
    `
    import { test as base, expect } from '@playwright/test';
    import { setupServer } from 'msw/node';
    import { type MockFixtures, mockFixtures } from 'node-behind-api-mock/fixtures';
    import { mockHandlers } from 'node-behind-api-mock/msw';

    const test = base.extend<Pick<MockFixtures, 'world'>, Pick<MockFixtures, 'mock'>>(mockFixtures);
    const ask = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '${JSON.stringify(GUEST)}' };

    for (const name of ['one', 'another']) {
      test(name, async ({ mock, world }) => {
        const server = setupServer(...mockHandlers(world, 'https://api.example.com'));
        server.listen();
        const answer = await fetch('https://api.example.com${PAYTURE}/billCreateUnauthorised', ask);
        server.close();
        const { data } = await answer.json();
        expect(world.pay(data.bill_id).state).toBe('PAID');
        expect(world.entities()).toHaveLength(1);
        expect(mock.entities()).toEqual([]);
      });
    }`,
  );
  const command = join(repository, 'node_modules/@playwright/test/cli.js');
  const { stdout } = await run(process.execPath, [command, 'test', '--reporter=json'], { cwd: folder });
  expect(JSON.parse(stdout).stats).toMatchObject({ expected: 2, unexpected: 0, flaky: 0 });
});
