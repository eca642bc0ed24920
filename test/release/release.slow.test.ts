import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { client, mock } from '../../scripts/release/packages.ts';
import { refusals } from '../../scripts/release/refusals.ts';
import { unexpected } from '../../scripts/release/tarball.ts';

vi.setConfig({ testTimeout: 300_000 });

const root = resolve(import.meta.dirname, '../..');

function release(env: Record<string, string>, ...args: string[]) {
  const outside = Object.entries(process.env).filter(([name]) => !/^(CI|GITLAB)(_|$)/.test(name));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release/index.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...Object.fromEntries(outside), ...env },
  });
  return { status, stdout, stderr };
}

describe('npm run release', () => {
  it('publishes nothing from a laptop, and says how a release is made', () => {
    const { status, stdout, stderr } = release({});
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Releases are made by CI alone.*\n.*git tag v.*\n.*docs\/releasing\.md/);
  });

  it('publishes nothing from a branch', () => {
    const { status, stdout, stderr } = release({ CI: 'true', GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('this pipeline is not for a tag');
  });

  it('-- --dry-run lists both packages, file by file with sizes, and that nothing is too much', () => {
    const { status, stdout, stderr } = release({}, '--dry-run', '--built');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^node-behind-api-client@\d+\.\d+\.\d+: \d+ files, [\d,]+ bytes, [\d,]+ packed$/m);
    expect(stdout).toMatch(/^ +[\d,]+ {2}dist\/esm\/index\.js$/m);
    expect(stdout).toMatch(/^ +[\d,]+ {2}CHANGELOG\.md$/m);
    expect(stdout).toMatch(/^node-behind-api-mock@/m);
    expect(stdout).toMatch(/^ +[\d,]+ {2}public\/control\.html$/m);
    expect(stdout).toContain('Nothing but what users need');
  });
});

describe('CI publishes', () => {
  const repository = { url: 'git+https://gitlab.example/behind/client.git' };
  const manifests = [
    { name: 'one', version: '3.1.0', repository },
    { name: 'two', version: '3.1.0', repository },
  ];
  const env = {
    GITLAB_CI: 'true',
    CI_COMMIT_TAG: 'v3.1.0',
    CI_PROJECT_URL: 'https://gitlab.example/behind/client',
  };

  it('from the tag of the version', () => {
    expect(refusals(env, manifests)).toEqual([]);
  });

  it('from no other', () => {
    expect(refusals({ ...env, CI_COMMIT_TAG: 'v3.0.0' }, manifests)).toEqual([
      'one has the version 3.1.0, which is released from the tag v3.1.0; the tag is v3.0.0.',
      'two has the version 3.1.0, which is released from the tag v3.1.0; the tag is v3.0.0.',
    ]);
  });

  it('only what names this repository, as provenance asks for', () => {
    const [one, two] = manifests as [(typeof manifests)[0], (typeof manifests)[0]];
    const other = { ...two, repository: { url: 'git+https://gitlab.example/other/client.git' } };
    expect(refusals(env, [one, other])).toEqual([
      expect.stringMatching(/^two must say.*behind\/client\.git/),
    ]);
  });
});

it.each([
  [client, 'src/index.ts'],
  [client, 'dist/reference/index.html'],
  [client, '.env'],
  [client, 'dist/esm/index.test.js'],
  [client, 'release/baseline.json'],
  [mock, 'src/index.ts'],
  [mock, 'copy-spec.ts'],
  [mock, 'tsconfig.build.json'],
])('a tarball of $0.name must not hold $1', (shipped, path) => {
  const tarball = {
    id: '',
    size: 0,
    unpackedSize: 0,
    files: [
      { path: 'README.md', size: 1 },
      { path, size: 1 },
    ],
  };
  expect(unexpected(shipped, tarball)).toEqual([path]);
});
