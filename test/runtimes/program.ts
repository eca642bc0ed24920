import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Consumer } from '../package/installed.ts';

const text = readFileSync(new URL('program.js', import.meta.url), 'utf8');

export const writeProgram = (consumer: Consumer): string => consumer.write('program.js', text);

/** The program and the installed package in one script, which makes `program` what the script says of it. */
export async function bundled(consumer: Consumer, script: string, format: 'esm' | 'iife'): Promise<string> {
  writeProgram(consumer);
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: consumer.root },
    bundle: true,
    format,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
