import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as mockPackage from '../../mock/src/index.ts';
import * as client from '../../src/index.ts';
import { run, typeErrors } from '../reference/programs.ts';

// Whoever finds the package on npm sees its README first, and tries what it says from top to bottom.

const README = readFileSync('mock/README.md', 'utf8');
const MANUAL = readFileSync('mock/MANUAL.md', 'utf8');
const ADDRESS = 'http://127.0.0.1:4010';

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocks: Block[] = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', code = '']) => ({ language, code }),
);
const isCurl = ({ language, code }: Block) => language === 'sh' && code.startsWith('curl ');

let mock: mockPackage.Mock;
beforeAll(async () => {
  mock = await mockPackage.startMock();
});
afterAll(() => mock.close());

test('its commands are answered as it says', async () => {
  const [idInReadme = ''] = /(?<="bill_id": ")[^"]+/.exec(README) ?? [];
  let id = idInReadme;
  const here = (text: string) => text.replaceAll(idInReadme, id).replaceAll(ADDRESS, mock.url);
  const answers: unknown[] = [];
  const expected: unknown[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isCurl(block)) continue;
    const { stdout } = await promisify(execFile)('sh', ['-c', here(block.code)]);
    const answer = JSON.parse(stdout);
    if (id === idInReadme) id = answer.data.bill_id;
    answers.push(answer);
    const next = blocks[index + 1];
    expect(next?.language, block.code).toBe('json');
    expected.push(JSON.parse(here(next?.code ?? '')));
  }
  expect(answers).toEqual(expected);
  expect(blocks.filter(({ language }) => language === 'json')).toHaveLength(answers.length);
});

test('its program does what it says', async () => {
  const programs = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
  expect(programs).toHaveLength(1);
  const [program = ''] = programs;
  expect(typeErrors({ readme: program })).toEqual([]);
  const printed: string[] = [];
  const log = (value: unknown) => printed.push(String(value));
  await run(
    program,
    { 'node-behind-api-client': { ...client }, 'node-behind-api-mock': { ...mockPackage } },
    { console: { log } },
  );
  expect(printed).toEqual([...program.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text));
});

test.each([
  ['its links', /\]\(MANUAL\.md#([^)]*)\)/g, README],
  ['the links of the manual', /\]\(#([^)]*)\)/g, MANUAL],
])('%s lead to headings of the manual', (_, pattern, text) => {
  const links = [...text.matchAll(pattern)].map(([, anchor]) => anchor);
  const headings = [...MANUAL.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !headings.includes(String(link)))).toEqual([]);
});
