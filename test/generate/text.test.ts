import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { generateFiles } from '../../scripts/generate/files.ts';
import { kitchen } from './kitchen/documents.ts';

// Formatting starts a process, which takes most of the time of a generation. These do without, for quick answers.

/** A text without what the formatter decides: white space, quotes and punctuation. */
const bare = (text = ''): string => text.replaceAll(/[\s,;()'"|]/g, '');

/** The lines of its comments, which the formatter does no more than indent. */
const comments = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\/?\*/.test(line));

const expected = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/kitchen', path), 'utf8');

test('what is generated from a document is as expected before it is formatted', async () => {
  const files = await generateFiles([kitchen(10)]);
  for (const name of ['types', 'modules', 'table', 'index', 'answers']) {
    const path = `kitchen/v10/${name}.ts`;
    expect(bare(files.get(path)), path).toBe(bare(expected(path)));
    expect(comments(files.get(path)), path).toEqual(comments(expected(path)));
  }
});

test('what is generated from all documents together is, too', async () => {
  const other = kitchen(11, (document) => document.set('x-client', 'auth'));
  const files = await generateFiles([kitchen(10), kitchen(9), other]);
  for (const path of ['main.ts', 'auth.ts', 'answers.ts']) {
    expect(bare(files.get(path)), path).toBe(bare(expected(path)));
  }
});
