import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { distTag, publish } from '../../scripts/release/publish.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  mkdirSync(join(root, 'mock'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Puts an npm first that writes down how it is called, and knows the given packages. */
function npmThatKnows(...published: string[]): { calls: () => string[] } {
  const log = join(root, 'calls');
  writeFileSync(log, '');
  const known = published.map((id) => `[ "$1 $2" = "view ${id}" ] && echo 3.1.0 && exit 0`).join('\n');
  const script = `#!/bin/sh\necho "$(basename "$PWD") $*" >> '${log}'\n${known}\n[ "$1" != view ]\n`;
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/npm'), script);
  chmodSync(join(root, 'bin/npm'), 0o755);
  vi.stubEnv('PATH', `${join(root, 'bin')}${delimiter}${process.env.PATH}`);
  const name = basename(root);
  return {
    calls: () =>
      readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.replace(name, 'root')),
  };
}

const manifests = [
  { name: 'client', version: '3.1.0' },
  { name: 'mock', version: '3.1.0' },
];

it('publishes both packages, for everyone and with their provenance', () => {
  const npm = npmThatKnows();
  publish(root, manifests);
  expect(npm.calls()).toEqual([
    'root view client@3.1.0 version',
    'root view client dist-tags.latest',
    'root publish --provenance --access public --tag latest',
    'root view mock@3.1.0 version',
    'root view mock dist-tags.latest',
    'mock publish --provenance --access public --tag latest',
  ]);
});

it('leaves out what is published already, when a job is run again', () => {
  const npm = npmThatKnows('client@3.1.0');
  publish(root, manifests);
  expect(console.log).toHaveBeenCalledWith('client@3.1.0 is published already.');
  expect(npm.calls().filter((call) => call.includes('publish'))).toEqual([
    'mock publish --provenance --access public --tag latest',
  ]);
});

it('publishes a version that npm does not have of a package that it has: it answers nothing then, and that is no error', () => {
  const npm = npmThatKnows();
  const script = readFileSync(join(root, 'bin/npm'), 'utf8');
  writeFileSync(join(root, 'bin/npm'), script.replace('[ "$1" != view ]', 'exit 0'));
  publish(root, manifests);
  expect(npm.calls().filter((call) => call.includes('publish'))).toHaveLength(2);
});

it.each([
  ['3.1.0', '', 'latest'],
  ['3.1.0', '3.0.9', 'latest'],
  ['3.10.0', '3.9.0', 'latest'],
  ['3.1.0-next.0', '3.0.9', 'next'],
  ['4.0.0-beta.12', '3.0.9', 'beta'],
  ['3.1.2', '4.0.0', 'latest-3'],
  ['3.1.2', '3.2.0', 'latest-3'],
])('%s, where %j is what everybody gets, is published as %s', (version, latest, tag) => {
  expect(distTag(version, latest)).toBe(tag);
});

it('a trial is published under its own name, which nobody gets unasked', () => {
  const npm = npmThatKnows();
  publish(root, [{ name: 'client', version: '3.1.0-next.0' }]);
  expect(npm.calls().at(-1)).toBe('root publish --provenance --access public --tag next');
});
