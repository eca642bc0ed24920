// npm run mutants -- PART            breaks the code of a part in small ways, one at a time, and lists what no test notices
// npm run mutants -- PART FILE …     only in these files (`src/drift/check.ts`, `src/drift/check.ts:20-60`)
// npm run mutants -- PART --quick    minutes in place of hours, with a few more that seem to be noticed by nothing
// npm run mutants -- --listed [PART …]  tries the deliberate bugs of listed/ alone, as `npm run test:all` does
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { commandLine } from '../terminal/command-line.ts';
import { listed } from './listed/index.ts';
import { parts } from './parts.ts';
import { tryListed } from './try-listed.ts';

const { positionals, values } = commandLine(import.meta.filename, {
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    listed: { type: 'boolean', default: false },
  },
});
if (values.listed) process.exit(await tryListed(positionals.length > 0 ? positionals : Object.keys(listed)));
const [name = '', ...files] = positionals;
const part = parts[name];
if (!part) {
  console.error(`Say which part: npm run mutants -- ${Object.keys(parts).join(' | ')}`);
  process.exit(2);
}

process.env.MUTANTS_PART = name;
if (values.quick) process.env.MUTANTS_QUICK = 'yes';
await new Stryker({
  testRunner: 'batch',
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'plugin.ts')],
  vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: false },
  mutate: files.length > 0 ? files : [...part.code],
  ignorePatterns: ['dist', 'reports', 'test/versions'],
  concurrency: 1,
  // Nothing is compiled, so there are no types to check.
  disableTypeChecks: false,
  timeoutMS: 30_000,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, skipFull: true },
  htmlReporter: { fileName: `reports/mutants/${name}.html` },
  jsonReporter: { fileName: `reports/mutants/${name}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
}).runMutationTest();
