import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationCount } from '../support/calls.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('README', () => {
  it('opens with the two commands of a newcomer, which are npm scripts, and CI runs them', () => {
    expect(read('README.md').split('```')[1]).toMatch(/npm ci && npm run demo.*\n.*npm ci && npm test/);
    expect(JSON.parse(read('package.json')).scripts).toMatchObject({
      demo: expect.any(String),
      test: expect.any(String),
      'test:all': expect.stringMatching(/^npm test && /),
    });
    expect(read('.ci/run')).toContain('npm ci && npm run demo');
    expect(read('.ci/run')).toContain('npm run test:all');
    expect(read('.ci/run')).toContain('npm run check -- changeset release audit');
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

describe('npm run demo', () => {
  it('makes a purchase, answer by answer', () => {
    const { stdout, stderr, status } = run('scripts/demo/index.ts');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const story = [
      /payUrl: 'http/,
      /status: 'PENDING'/,
      /the buyer pays/,
      /status: 'PAID'/,
      /status: 'DONE'/,
      /giftRecipient/,
      /the buyer pays/,
      /gift: \{ code: 'GIFT-/,
      /the buyer pays another amount/,
      /status: 'AMOUNT_MISMATCH'/,
      /message: 'bill_id can not be empty'/,
    ];
    let rest = stdout;
    for (const event of story) {
      const found = event.exec(rest);
      expect(found, `${event} in the rest of the demo`).not.toBeNull();
      rest = rest.slice((found?.index ?? 0) + 1);
    }
  });
});

describe('npm run api -- list', () => {
  it('prints every operation with its source, effect and summary', () => {
    const { stdout, status } = run('scripts/api/index.ts', 'list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^CALL +SOURCE +EFFECT +SUMMARY$/m);
    expect(stdout).toMatch(
      /^V20\.payments\.payture\.billCreate +documented +charge +Create a bill for the signed-in user$/m,
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`${operationCount} operations`);
  });

  it('takes a filter', () => {
    const { stdout } = run('scripts/api/index.ts', 'list', 'payture.billStatus');
    const [, ...rows] = stdout.trimEnd().split('\n');
    expect(rows.at(-1)).toMatch(/^\d+ operations$/);
    expect(rows).toContainEqual(expect.stringMatching(/^V20\.payments\.payture\.billStatus +/));
    for (const row of rows.slice(0, -2)) expect(row).toContain('payture.billStatus');
  });

  it('says so when nothing fits, and how it is used', () => {
    expect(run('scripts/api/index.ts', 'list', 'nothing like this')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('No operation has "nothing like this"'),
    });
    expect(run('scripts/api/index.ts')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run api -- list'),
    });
  });
});
