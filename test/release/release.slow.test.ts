import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

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
