import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationCount } from '../support/calls.ts';

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
    const texts = ['README.md', 'CONTRIBUTING.md', 'docs/releasing.md', 'spec/README.md', 'mock/README.md']
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
