import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Check, checks } from '../../scripts/check/checks.ts';
import { schedule, select } from '../../scripts/check/schedule.ts';

const repository = resolve(import.meta.dirname, '../..');
const leftBehind = new Set(['node_modules', 'dist', '.git']);

describe('npm run check', { timeout: 120_000 }, () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'repository-'));
    cpSync(repository, copy, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function edit(path: string, find: string | RegExp, replacement: string): void {
    const text = readFileSync(join(copy, path), 'utf8');
    const edited = text.replace(find, replacement);
    expect(edited).not.toBe(text);
    writeFileSync(join(copy, path), edited);
  }
  function check(...args: string[]) {
    const script = join(copy, 'scripts/check/index.ts');
    return spawnSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8' });
  }

  it('says of each thing that is wrong what to do about it', () => {
    edit('generated/payments/v20/table.ts', 'read bill_id', 'read id');
    edit('spec/chat/v10.yaml', /value: \{ chat_uuid: [^ ]+ \}/, 'value: { chat_uuid: 3 }');
    edit('src/core.ts', 'export ', 'export   ');
    edit('package.json', '"openapi-fetch": "^', '"openapi-fetch": "^9');
    writeFileSync(join(copy, 'scripts/check/forgotten.ts'), "export const forgotten = 'forgotten';\n");
    const { status, stdout, stderr } = check('generated', 'spec', 'style', 'unused', 'lockfiles');
    expect(stdout).toBe('');
    expect(status).toBe(1);
    const said = Object.fromEntries(stderr.split('✖ ').map((part) => [part.split(':')[0], part]));
    expect(said.generated).toMatch(
      /payments\/v20\/table\.ts.*\n[^→]*→ .*run `npm run generate` and commit both/,
    );
    expect(said.spec).toMatch(
      /spec\/chat\/v10\.yaml[^→]*no-invalid-media-type-examples[^→]*→ Mend the documents/,
    );
    expect(said.style).toContain('src/core.ts');
    expect(said.style).toContain('→ Run `npm run format`');
    expect(said.unused).toMatch(/scripts\/check\/forgotten\.ts[^→]*→ Remove what nothing uses/);
    expect(said.lockfiles).toMatch(/openapi-fetch[^→]*→ Run `npm install`/);
    expect(stderr).toMatch(/5 of 5 checks failed/);
  });

  it('leaves out what needs a build that failed', () => {
    edit('src/core.ts', 'export', 'export export');
    const { status, stdout, stderr } = check('size', 'package');
    expect(status).toBe(1);
    expect(stderr).toMatch(/build: npm run.*\n[^→]*src\/core\.ts[^→]*→ Nothing can be built/);
    expect(stdout).toContain('size was left out, because build failed');
    expect(stdout).toContain('package was left out, because build failed');
  });

  it('is told of a wrong name', () => {
    const { status, stderr } = check('styel');
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no check "styel". There are: build, types/);
  });
});

describe('the checks', () => {
  const names = (list: readonly Check[]) => list.map(({ name }) => name);

  it('are all run if none is named, otherwise those named and what they need', () => {
    expect(select(checks, [])).toBe(checks);
    expect(names(select(checks, ['size', 'style']))).toEqual(['build', 'size', 'style']);
  });

  it('wait for what they need, and are run no more at once than is said', async () => {
    const began: string[] = [];
    let atOnce = 0;
    let most = 0;
    const leftOut = await schedule(checks, 2, async ({ name, after }) => {
      if (after) expect(began).toContain(after);
      began.push(name);
      most = Math.max(most, ++atOnce);
      await new Promise((done) => setTimeout(done, 5));
      atOnce--;
      return true;
    });
    expect(leftOut).toEqual([]);
    expect(began.toSorted()).toEqual(names(checks).toSorted());
    expect(most).toBe(2);
  });
});
