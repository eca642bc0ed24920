import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Project, repository, run } from './project.ts';

let project: Project;
let generated: Record<string, string>;
const count = () => Object.keys(generated).length;
beforeAll(async () => {
  project = await Project.generated();
  generated = project.files('generated');
});

const names = [
  'answers.ts',
  'calls.ts',
  'index.ts',
  'modules.ts',
  'paths.ts',
  'schemas.ts',
  'table.ts',
  'types.ts',
];

test('has these files per document, one per client, one for all answers, and no other', () => {
  expect(Object.keys(generated)).toEqual([
    'answers.ts',
    ...names.map((name) => `gpt/v20/${name}`),
    'main.ts',
    ...names.map((name) => `oauth/v10/${name}`),
  ]);
});

test('says on its first line that it is generated, and from what', () => {
  for (const [path, text] of Object.entries(generated)) {
    const source = /^(main|answers)\.ts$/.test(path)
      ? 'spec/'
      : `spec/${path.replace(/\/\w+\.ts$/, '.yaml')}`;
    const [line] = text.split('\n');
    expect(line).toBe(`// Generated from ${source} by \`npm run generate\`. Do not edit.`);
  }
});

test('satisfies the formatter and linter of the project', async () => {
  const { vcs, ...config } = JSON.parse(readFileSync(join(repository, 'biome.json'), 'utf8'));
  const copy = project.copy();
  copy.write('biome.json', JSON.stringify({ ...config, root: true }));
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { code, out, err } = await run([biome, 'check', 'generated'], copy.root);
  expect({ code, said: out + err }).toEqual({
    code: 0,
    said: expect.stringContaining(`Checked ${count()} files`),
  });
});

describe('is written', () => {
  test('below generated/ alone', async () => {
    const fresh = new Project();
    const before = fresh.files();
    const prefixed = Object.entries(generated).map(([path, text]) => [`generated/${path}`, text]);
    expect(await fresh.generate()).toEqual({
      code: 0,
      out: `generated/ is up to date: ${count()} files, ${count()} of them changed.\n`,
      err: '',
    });
    // And byte for byte what is made elsewhere.
    expect(fresh.files()).toEqual({ ...before, ...Object.fromEntries(prefixed) });
  });

  test('once: the second time, nothing changes', async () => {
    const again = project.copy();
    const said = `generated/ is up to date: ${count()} files, 0 of them changed.\n`;
    expect((await again.generate()).out).toBe(said);
    expect(again.files('generated')).toEqual(generated);
  });

  test('without what belongs to a document that is gone', async () => {
    const smaller = project.copy();
    smaller.remove('spec/gpt');
    expect((await smaller.generate()).out).toContain(`${count() - names.length} files`);
    expect(Object.keys(smaller.files('generated')).filter((path) => path.startsWith('gpt'))).toEqual([]);
    expect(smaller.read('generated/main.ts')).not.toContain('gpt');
  });
});
