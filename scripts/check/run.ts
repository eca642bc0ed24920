import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { redoclyEnvironment } from '../spec/redocly-environment.ts';
import { shell } from '../spec/windows-shell.ts';
import type { Check } from './checks.ts';

export interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a check in the repository at `root`, with the tools that are installed there. */
export function run({ command: [program, ...args] }: Check, root: string): Promise<Outcome> {
  const started = performance.now();
  const path = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    let output = '';
    const end = (passed: boolean) =>
      done({ passed, output: output.trim(), seconds: (performance.now() - started) / 1000 });
    const child = spawn(program, args, {
      cwd: root,
      shell,
      env: { ...redoclyEnvironment, NO_COLOR: '1', PATH: path },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child
      .on('error', (error) => {
        output += `${error.message}\nRun \`npm ci\` first: it installs what the checks need.`;
        end(false);
      })
      .on('close', (code) => end(code === 0));
  });
}
