import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideFiles } from '../../scripts/reference/guides.ts';
import { callPaths, operationCount } from '../support/calls.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

describe('README', () => {
  it('opens with the two commands of a newcomer, which are npm scripts, and CI runs them', () => {
    expect(read('README.md').split('```')[1]).toMatch(/npm ci && npm run demo.*\n.*npm ci && npm test/);
    expect(JSON.parse(read('package.json')).scripts).toMatchObject({
      demo: expect.any(String),
      test: expect.any(String),
      'test:all': 'npm test && npm run test:slow',
      'test:slow': expect.any(String),
    });
    const script = read('.ci/run');
    for (const command of ['npm ci', 'npm run demo && npm test', 'npm run test:slow'])
      expect(script).toContain(command);
    expect(script).toContain('npm run check -- changeset release audit');
  });

  it('names every script that its text runs', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const texts = [
      'README.md',
      'CONTRIBUTING.md',
      'docs/releasing.md',
      'spec/README.md',
      'mock/MANUAL.md',
      'mock/README.md',
    ]
      .map(read)
      .join('\n');
    for (const [, name] of texts.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([name as string]);
  });
});

it('README promises no more operations than there are', () => {
  const [, promised] = /more\s+than\s+(\d+)\s+operations/.exec(read('README.md')) ?? [];
  expect(operationCount).toBeGreaterThan(Number(promised));
});

describe('the guides', () => {
  it('name no call, module or app that there is not', () => {
    const known = new Set(
      callPaths.flatMap((path) =>
        path.split('.').map((_, last, parts) => parts.slice(0, last + 1).join('.')),
      ),
    );
    const named = guideFiles.flatMap((file) => read(file).match(/\bV\d+(\.\w+)+(?=[`)])/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !known.has(path))).toEqual([]);
  });

  it('name the apps that have several versions, and no others', () => {
    const documents = new Set(callPaths.map((path) => path.split('.').slice(0, 2).join('.')));
    const apps = [...documents].map((document) => document.split('.')[1]);
    const several = [...new Set(apps.filter((app, index) => apps.indexOf(app) !== index))].sort();
    const [, listed = ''] = /several versions: (.*?)\./.exec(read('reference/guides/which-version.md')) ?? [];
    expect(listed.split(/, | and /)).toEqual(several);
  });
});

describe('docs/architecture.md', () => {
  const [ways = '', glossary = ''] = read('docs/architecture.md').split('## Glossary');

  it('names files that there are', () => {
    const files = globSync('{scripts,src,mock/src,spec,generated,docs}/**/*.{ts,yaml}', { cwd: root }).map(
      (file) => `/${file.replaceAll('\\', '/')}`,
    );
    const named = [...`${ways}${glossary}`.matchAll(/`([\w./-]+\.(?:ts|yaml))`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
  });

  it('explains at most twenty words, and uses each', () => {
    const words = [...glossary.matchAll(/^\| (\w[\w ]*) \| (?!meaning)/gm)].map(([, word = '']) => word);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(20);
    expect(words.filter((word) => !new RegExp(`\\b${word.replace(/y$/, '')}`, 'i').test(ways))).toEqual([]);
  });
});
