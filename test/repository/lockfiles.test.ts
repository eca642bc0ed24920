import { describe, expect, it } from 'vitest';
import { lockfileProblems } from '../../scripts/lockfiles/lockfile-problems.ts';

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
