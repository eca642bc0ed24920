// npm run check                 all that has to be in order before a change is committed, and what to do where it is not
// npm run check -- spec style   some of it
// npm run check -- --quick      all but what takes long, and what is only asked for before a merge
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { commandLine } from '../terminal/command-line.ts';
import { type Check, checks } from './checks.ts';
import { run } from './run.ts';
import { schedule, select } from './schedule.ts';

const { values, positionals } = commandLine(import.meta.filename, {
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const root = resolve(import.meta.dirname, '../..');
const started = performance.now();

try {
  const selected = select(checks, positionals).filter(
    ({ beforeMerge, slow }) => !(values.quick && (beforeMerge || slow)),
  );
  let failed = 0;
  const leftOut = await schedule(selected, availableParallelism(), async (check) => {
    const { passed, output, seconds } = await run(check, root);
    if (passed) {
      console.log(`${styleText('green', '✔')} ${check.name} ${inSeconds(seconds)}`);
      // It may have had nothing to compare with, and says so.
      if (check.beforeMerge && output) console.log(indent(output));
    } else {
      failed += 1;
      report(check, output);
    }
    return passed;
  });
  for (const { name, after } of leftOut) console.log(`- ${name} was left out, because ${after} failed`);
  const total = inSeconds((performance.now() - started) / 1000);
  if (failed === 0) console.log(`All is in order ${total}`);
  else console.error(`${failed} of ${selected.length} checks failed ${total}`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function report({ name, command, advice }: Check, output: string): void {
  console.error(`\n${styleText('red', `✖ ${name}`)}: ${command.join(' ')}\n${indent(output)}`);
  console.error(`  ${styleText('bold', `→ ${advice}`)}\n`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function inSeconds(seconds: number): string {
  return styleText('dim', `(${seconds.toFixed(1)} s)`);
}
