import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the programs beside this file in a process of its own. It gets `input` as JSON. */
export async function runProgram(name: string, input: object, flags: readonly string[] = []): Promise<Ran> {
  const file = `${import.meta.dirname}/${name}.ts`;
  const child = spawn(process.execPath, [...flags, file, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** What {@link runProgram} was given, inside the program. */
export const inputOf = <Input>(): Input => JSON.parse(process.argv[2] ?? 'null') as Input;
