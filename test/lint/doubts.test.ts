import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { specFiles } from '../../scripts/spec/document-files.ts';

/** Doubts that `behind/hedging` lets pass, since they may change what a caller does. */
const DOUBT =
  /\b(unknown|unclear|uncertain|undocumented|not (documented|known|clear|certain|been seen)|does not say|be ready for|rely on|might|may)\b/i;

/** What is allowed, and what is so for somebody: "may" says that as well. */
const PERMISSION =
  /\b(user|everybody|buyers|[Ww]ho|one) may (see|apply|recruit)|may (be another|be left out|be repeated|be a candidate|become|travel|(have|write) at the most)/g;

const MOST = 40;

/** Each sentence once, however many places refer to it. */
function doubtsIn(text: string): string[] {
  const sentences = new Set<string>();
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || !/^(summary|description)$/.test(String(key.value))) return;
      const sentencesOf = String(value.value)
        .replaceAll(/\s+/g, ' ')
        .split(/(?<=[.:;?!]) /);
      for (const sentence of sentencesOf)
        if (DOUBT.test(sentence.replaceAll(PERMISSION, ''))) sentences.add(sentence);
    },
  });
  return [...sentences];
}

test(`no more than ${MOST} sentences of the documents tell a doubt`, async () => {
  const files = await specFiles(process.cwd());
  const texts = await Promise.all(files.map((file) => readFile(join(process.cwd(), file), 'utf8')));
  const doubts = new Set(texts.flatMap(doubtsIn));
  expect([...doubts].length, [...doubts].join('\n')).toBeLessThanOrEqual(MOST);
});

test('a doubt is counted, and a permission is not', () => {
  const document = (description: string) => `info:\n  description: ${JSON.stringify(description)}\n`;
  expect(doubtsIn(document('Returns it. The server may send a mail.'))).toEqual([
    'The server may send a mail.',
  ]);
  expect(doubtsIn(document('Which one is the first is not documented.'))).toHaveLength(1);
  expect(doubtsIn(document('The companies that everybody may see, which may be left out.'))).toEqual([]);
});

test('no text sends a reader to a call that there is not', async () => {
  const files = await specFiles(process.cwd());
  const texts = await Promise.all(files.map((file) => readFile(join(process.cwd(), file), 'utf8')));
  const calls = new Set(
    texts.flatMap((text) => [...text.matchAll(/operationId: (\S+)/g)].map(([, id]) => id)),
  );
  const dead = texts.flatMap((text, index) =>
    [...text.matchAll(/`(V\d+\.\w+\.\w+\.\w+)`/g)]
      .filter(([, call]) => !calls.has(call))
      .map(({ 0: call, index: at }) => `${files[index]}:${text.slice(0, at).split('\n').length}: ${call}`),
  );
  expect(calls.size).toBeGreaterThan(0);
  expect(dead).toEqual([]);
});
