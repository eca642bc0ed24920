import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationCount } from '../support/calls.ts';

const root = resolve(import.meta.dirname, '../..');

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { stdout, stderr, status };
}

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

it('npm run spec:coverage prints its table', () => {
  const { stdout, status } = run('scripts/coverage/index.ts');
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^all +${operationCount} `, 'm'));
});

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(resolve(root, 'package.json'), 'utf8'),
);
const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^node (scripts\/\S+\.ts)$/.exec(command) ?? [];
  // They have no options.
  return file === undefined || ['api', 'audit'].includes(name) ? [] : [{ name, file }];
});

describe.each(commands)('npm run $name', ({ name, file }) => {
  it('says how it is used', () => {
    expect(run(file, '--help')).toMatchObject({
      stdout: expect.stringContaining(`npm run ${name}`),
      stderr: '',
      status: 0,
    });
  });

  it('says so, and which one, where it does not have an option', () => {
    const { stderr, status } = run(file, '--colour');
    expect(status).toBe(1);
    expect(stderr).toContain(`npm run ${name}`);
    expect(stderr).toContain('--colour');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
