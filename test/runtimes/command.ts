import { join } from 'node:path';
import { printedBy, repository } from '../package/installed.ts';
import { writeProgram } from './program.ts';
import type { Runtime } from './runtimes.ts';

const text = `
  import { program } from './program.js';
  const outcome = await program(JSON.parse(process.argv[2]));
  console.log(JSON.stringify(outcome));
`;

/** Runs the program on a runtime that has a command line, from the files of the installed package. */
export const command =
  (path: string, ...flags: string[]): Runtime['run'] =>
  async (consumer, input) => {
    writeProgram(consumer);
    const executable = join(repository, path);
    const main = consumer.write('main.mjs', text);
    return {
      version: await printedBy(executable, ['--version'], consumer.root),
      outcome: JSON.parse(
        await printedBy(executable, [...flags, main, JSON.stringify(input)], consumer.root),
      ),
    };
  };
