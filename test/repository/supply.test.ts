import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { lockfileProblems } from '../../scripts/lockfiles/lockfile-problems.ts';
import { freePort } from '../support/faults/index.ts';

const root = resolve(import.meta.dirname, '../..');

describe('a lockfile', () => {
  const integrity = 'sha512-abc';

  it.each([
    [
      'another registry',
      { integrity, resolved: 'https://registry.example/ky.tgz' },
      /comes from https:\/\/reg/,
    ],
    ['no TLS', { integrity, resolved: 'http://registry.npmjs.org/ky.tgz' }, /comes from http:/],
    ['a repository', { integrity, resolved: 'git+ssh://git@example.com/ky.git' }, /comes from git\+ssh/],
    [
      'another package',
      { integrity, resolved: 'https://registry.npmjs.org/ky-2/-/ky-2-1.0.0.tgz' },
      /comes from .*\/ky-2\/.*, not from https:\/\/registry\.npmjs\.org\/ky\/-\//,
    ],
    ['no integrity', {}, /has no integrity/],
    ['a weak integrity', { integrity: 'sha1-abc' }, /has no integrity/],
  ])('with %s is refused', (_, entry, problem) => {
    expect(lockfileProblems({ 'node_modules/ky': entry })).toEqual([expect.stringMatching(problem)]);
  });

  it('may name the addresses in the registry of npm, of aliases too', () => {
    const resolved = 'https://registry.npmjs.org/@types/node/-/node-24.0.0.tgz';
    const packages = {
      'node_modules/a/node_modules/@types/node': { integrity, resolved },
      'node_modules/node-types': { name: '@types/node', integrity, resolved },
    };
    expect(lockfileProblems(packages)).toEqual([]);
  });

  it('may leave out the addresses, and link the workspaces', () => {
    const workspaces = {
      '': {},
      mock: {},
      'node_modules/node-behind-api-mock': { link: true, resolved: 'mock' },
    };
    expect(lockfileProblems({ ...workspaces, 'node_modules/ky': { integrity } })).toEqual([]);
  });
});

describe('npm run audit', () => {
  /** Audits with a registry that knows these advisories, or has no audit at that status. */
  async function audit(status: number, advisories: object) {
    const registry = createServer((request, response) => {
      request.resume();
      response.writeHead(request.method === 'POST' ? status : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(request.method === 'POST' ? advisories : {}));
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    try {
      return await auditWith(`http://127.0.0.1:${(registry.address() as AddressInfo).port}`);
    } finally {
      registry.close();
    }
  }

  async function auditWith(registry: string) {
    const env = { ...process.env, npm_config_registry: registry, npm_config_fetch_retries: '0' };
    const child = spawn(process.execPath, ['scripts/audit/index.ts'], { cwd: root, env });
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { stdout, stderr, passed: exitCode === 0 };
  }

  const advisory = (vulnerable_versions: string) => [
    {
      id: 1,
      url: 'https://example.com/1',
      title: 'Prototype pollution',
      severity: 'high',
      vulnerable_versions,
    },
  ];

  it('names the vulnerable package, and why', async () => {
    const { passed, stderr } = await audit(200, { 'openapi-fetch': advisory('<99') });
    expect(stderr).toContain('openapi-fetch: high: Prototype pollution, <99 (https://example.com/1)');
    expect(passed).toBe(false);
  });

  it('passes if nothing is known of the packages that users get', async () => {
    expect(await audit(200, { vitest: advisory('<99') })).toEqual({ passed: true, stdout: '', stderr: '' });
  });

  it('says that it found out nothing if the registry offers no audit', async () => {
    const { passed, stdout } = await audit(405, {});
    expect(stdout).toContain('Nothing was checked, because the registry in use offers no audit');
    expect(passed).toBe(true);
  });

  it('fails if the registry cannot be reached', async () => {
    const { passed, stderr } = await auditWith(`http://127.0.0.1:${await freePort()}`);
    expect(stderr).toContain('The audit failed');
    expect(passed).toBe(false);
  });
});
