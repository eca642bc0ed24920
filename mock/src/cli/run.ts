import { enableCompileCache } from 'node:module';
import type { Mock } from '../http/server.ts';
import { HELP, type Options, readOptions } from './options.ts';

/** Where the command writes: `console`, or what stands in for it in a test. */
export interface Output {
  log(text: string): void;
  error(text: string): void;
}

/**
 * Runs the command. Returns its exit code once the server listens, or when there is nothing to serve; the server then runs until
 * SIGINT or SIGTERM. Whatever is wrong is one line on stderr, and the exit code is 1.
 */
export async function run(args: readonly string[], output: Output = console): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === undefined) output.log(HELP.trimEnd());
    else await serve(options, output);
    return 0;
  } catch (error) {
    output.error((error as Error).message);
    return 1;
  }
}

async function serve(options: Options, output: Output): Promise<void> {
  const mock = await start(options);
  const end = () =>
    mock.close().catch((error: Error) => {
      output.error(error.message);
      process.exitCode = 1;
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  output.log(`Mock of the Behind API on ${mock.url} (${mock.operations} operations)`);
}

async function start(options: Options): Promise<Mock> {
  // Prism is large: what was compiled once starts faster.
  enableCompileCache();
  const { startMock } = await import('../http/server.ts');
  try {
    return await startMock(options);
  } catch (error) {
    throw listenProblem(error as NodeJS.ErrnoException, options);
  }
}

function listenProblem(error: NodeJS.ErrnoException, { port, host }: Options): Error {
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return error;
  const other = 'Choose another with --port, or --port 0 for a free one.';
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken. ${other}`);
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be opened by you. ${other}`);
  return new Error(`${host} is not an address of this machine (${error.code}). Choose another with --host.`);
}
