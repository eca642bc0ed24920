import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { BILL_PATH, bill, entryOf } from './har.ts';
import { Project, repository, run } from './project.ts';
import { BILL_STATUS, drift, report } from './reports.ts';

const ANSWERS = 10_000;
/** Far less than the file has. */
const HEAP_MB = 64;

const learn = (project: Project, file: string) =>
  run([
    `--max-old-space-size=${HEAP_MB}`,
    join(repository, 'scripts/learn/index.ts'),
    file,
    '--root',
    project.root,
  ]);

it('a HAR file of 10 000 answers is read in little memory', async () => {
  const project = new Project();
  const file = project.input('large.har', '');
  await pipeline(Readable.from(entries()), createWriteStream(file));
  expect(statSync(file).size).toBeGreaterThan(100 * 1024 * 1024);

  const { code, out, err } = await learn(project, file);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain(`HAR file, ${ANSWERS} answers of 1 operation`);
  expect(out).toContain(`x-observed: { answers: ${ANSWERS}, last: '2026-03-01' }`);
  expect(out).toContain('fee: {');
});

function* entries(): Generator<string> {
  yield '{"log":{"version":"1.2","entries":[';
  for (let index = 0; index < ANSWERS; index++) {
    const text = bill({
      fee: index,
      lines: Array.from({ length: 100 }, (_, id) => ({ id, title: 'x'.repeat(80) })),
    });
    yield (index > 0 ? ',' : '') + JSON.stringify(entryOf({ path: BILL_PATH, text }));
  }
  yield ']}}';
}

it('a report of 10 000 answers is, too', async () => {
  const project = new Project();
  const findings = Array.from({ length: 300 }, (_, index) => ({
    pointer: `/data/${'abcdefghij'[index % 10]}_member_${Math.floor(index / 10)}`,
    count: ANSWERS,
  }));
  const answers = { 200: { successes: ANSWERS, failures: 0 } };
  const file = project.input('large.json', report(drift(BILL_STATUS, findings, answers)));
  const { code, out } = await learn(project, file);
  expect(code).toBe(0);
  expect(out.match(/^\+ {8}\w+_member_\d+:/gm)).toHaveLength(300);
});
