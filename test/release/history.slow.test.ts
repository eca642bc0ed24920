import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBase, missing } from '../../scripts/release/gate.ts';
import { lastTag } from '../../scripts/release/git.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  git('init', '--quiet', '--initial-branch=main');
  write('package.json', '{ "name": "node-behind-api-client", "version": "3.0.0" }');
  write('mock/package.json', '{ "name": "node-behind-api-mock", "version": "3.0.0" }');
  write(
    '.changeset/config.json',
    readFileSync(resolve(import.meta.dirname, '../../.changeset/config.json'), 'utf8'),
  );
  commit();
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=A change');
  return git('rev-parse', 'HEAD');
}

describe('the last release', () => {
  it('is the newest tag of a version', () => {
    git('tag', 'v2.9.9');
    commit();
    git('tag', 'v3.0.0');
    commit();
    expect(lastTag(root)).toBe('v3.0.0');
  });

  it('is no tag that is not of a version', () => {
    git('tag', 'v3.0.0');
    commit();
    for (const tag of ['nightly', 'v3', 'v3.1', 'version-3.1.0', 'v3.1.0-try', '3.1.0', 'vx.y.z'])
      git('tag', tag);
    expect(lastTag(root)).toBe('v3.0.0');
  });

  it('is none where there is no tag', () => {
    expect(lastTag(root)).toBeUndefined();
  });
});

describe('a change of package.json', () => {
  /** What is said of a branch on which one field of a package.json is another. */
  async function saidOf(path: string, field: object): Promise<string | undefined> {
    const before = readFileSync(join(root, path), 'utf8');
    write(path, JSON.stringify({ ...JSON.parse(before), ...field }));
    const base = findBase(root, {});
    const said = 'commit' in base ? await missing(root, base.commit) : base.nothing;
    write(path, before);
    return said;
  }

  it('needs a changeset where users depend on it', async () => {
    const fields = {
      type: 'commonjs',
      engines: { node: '>=22' },
      bin: { client: './cli.js' },
      main: './main.js',
      module: './module.js',
      types: './types.d.ts',
      exports: { '.': './index.js' },
      files: ['dist'],
      sideEffects: true,
      dependencies: { left: '1.0.0' },
      peerDependencies: { right: '1.0.0' },
    };
    for (const [field, value] of Object.entries(fields)) {
      expect(await saidOf('package.json', { [field]: value }), field).toMatch(
        /^node-behind-api-client changes, and no changeset says how:\n {2}package\.json\n/,
      );
    }
    expect(await saidOf('mock/package.json', { engines: { node: '>=22' } })).toMatch(
      /^node-behind-api-mock changes, .*\n {2}mock\/package\.json\n/,
    );
  });

  it('needs none where nobody notices', async () => {
    expect(await saidOf('package.json', { scripts: { test: 'vitest' } })).toBeUndefined();
    expect(await saidOf('package.json', { devDependencies: { left: '1.0.0' } })).toBeUndefined();
  });
});
