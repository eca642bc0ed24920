import { format } from 'node:util';
import { vi } from 'vitest';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command in this process, which takes a fraction of the time that a process of its own takes to load TypeScript and
 * Redocly. One at a time: what it prints is taken from the console.
 */
export async function runCommand(
  command: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<Outcome> {
  let out = '';
  let err = '';
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    out += `${format(...values)}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((...values) => {
    err += `${format(...values)}\n`;
  });
  try {
    const code = await command(args);
    return { code, out, err };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
