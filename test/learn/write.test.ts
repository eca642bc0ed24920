import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from '../../scripts/learn/write.ts';
import { filesIn } from './files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'writing-'));
  writeFileSync(join(root, 'kept.yaml'), 'as it was');
  writeFileSync(join(root, 'changed.yaml'), 'before');
});
afterEach(() => rmSync(root, { recursive: true }));

test('writes what differs, and tells what was there before', async () => {
  const files = { 'kept.yaml': 'as it was', 'changed.yaml': 'after', 'some/new/file.md': 'new' };
  const before = await writeAll(root, new Map(Object.entries(files)));
  expect(filesIn(root)).toEqual(files);
  expect(Object.fromEntries(before)).toEqual({ 'changed.yaml': 'before', 'some/new/file.md': undefined });

  await writeAll(root, before);
  expect(filesIn(root)).toEqual({ 'kept.yaml': 'as it was', 'changed.yaml': 'before' });
});

test('leaves everything as it was if one of the files cannot be written', async () => {
  mkdirSync(join(root, 'in-the-way'));
  const before = filesIn(root);
  const files = { 'changed.yaml': 'after', 'new.md': 'new', 'in-the-way': 'a folder', 'later.md': 'later' };
  await expect(writeAll(root, new Map(Object.entries(files)))).rejects.toMatchObject({ code: 'EISDIR' });
  expect(filesIn(root)).toEqual(before);
  expect(readFileSync(join(root, 'changed.yaml'), 'utf8')).toBe('before');
});
