import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declaredBump } from '../../scripts/release/changesets.ts';
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

describe('a branch', () => {
  const changeset = (id: string, ...lines: string[]) =>
    write(`.changeset/${id}.md`, ['---', ...lines, '---', '', 'Better.', ''].join('\n'));

  /** What is said of the branch, as it is now. */
  async function said(): Promise<string | undefined> {
    const base = findBase(root, {});
    return 'commit' in base ? missing(root, base.commit) : base.nothing;
  }

  beforeEach(() => {
    write('src/old.ts', 'export const OLD = "a text that is long enough for git to see a renamed file";\n');
    commit();
    git('switch', '--quiet', '--create', 'a-branch');
  });

  it('needs a changeset for a file that is not committed yet', async () => {
    expect(await said()).toBeUndefined();
    write('src/new.ts', '');
    expect(await said()).toContain('  src/new.ts');
  });

  it('needs one for a file that no longer ships', async () => {
    mkdirSync(join(root, 'docs'));
    git('mv', 'src/old.ts', 'docs/old.ts');
    commit();
    expect(await said()).toContain('  src/old.ts');
  });

  it('needs one of its own, for the package that it changes', async () => {
    git('switch', '--quiet', 'main');
    changeset('of-main', '"node-behind-api-client": patch');
    commit();
    git('switch', '--quiet', '--create', 'another-branch');
    write('src/new.ts', '');
    expect(await said()).toContain('node-behind-api-client changes');
    changeset('of-the-mock', '"node-behind-api-mock": patch');
    expect(await said()).toContain('node-behind-api-client changes');
    changeset('of-the-client', '"node-behind-api-client": patch');
    expect(await said()).toBeUndefined();
  });

  it('may say that no user notices', async () => {
    write('src/new.ts', '');
    changeset('empty');
    expect(await said()).toBeUndefined();
  });

  it('is compared with where it left main, not with what main has become', async () => {
    write('src/new.ts', '');
    changeset('of-the-client', '"node-behind-api-client": patch');
    commit();
    git('switch', '--quiet', 'main');
    write('mock/src/theirs.ts', '');
    commit();
    git('switch', '--quiet', 'a-branch');
    expect(await said()).toBeUndefined();
  });

  it('of a merge request is compared with the commit that GitLab names', () => {
    const commit = git('rev-parse', 'HEAD~1');
    expect(findBase(root, { CI_MERGE_REQUEST_DIFF_BASE_SHA: commit })).toEqual({ commit });
  });

  it('asks for the greatest of its changesets, or for what its version has got already', async () => {
    expect(await declaredBump(root, '3.0.0')).toBe('none');
    changeset('one', '"node-behind-api-client": minor');
    changeset('two', '"node-behind-api-mock": major', '"node-behind-api-client": patch');
    changeset('zero', '"node-behind-api-client": patch');
    expect(await declaredBump(root, '3.0.0')).toBe('major');
    for (const id of ['one', 'two', 'zero']) rmSync(join(root, `.changeset/${id}.md`));
    expect(await declaredBump(root, '2.9.0')).toBe('major');
  });
});
