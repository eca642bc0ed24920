import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import type { Mock } from '../http/server.ts';
import { openBrowser } from './open-browser.ts';
import { aboutVariables, HELP, type Options, readCommand } from './options.ts';

/** Where the command writes: `console`, or what stands in for it in a test. */
export interface Output {
  log(text: string): void;
  error(text: string): void;
}

/**
 * Runs the command. Returns its exit code once the server listens, or when there is nothing to serve; the server then runs until
 * SIGINT or SIGTERM. Whatever is wrong is one line on stderr, and the exit code is 1.
 */
export async function run(
  args: readonly string[],
  output: Output = console,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  try {
    const command = readCommand(args, environment);
    if (command === 'help') output.log(HELP.trimEnd());
    else if (command === 'version') output.log(ownVersion());
    else {
      const about = aboutVariables(args, environment);
      await serve(command, output).catch((error: Error) => {
        throw new Error(`${error.message}${about}`, { cause: error });
      });
    }
    return 0;
  } catch (error) {
    output.error((error as Error).message);
    return 1;
  }
}

function ownVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}

async function serve(options: Options, output: Output): Promise<void> {
  // A reader that has gone, such as `head`, ends nothing.
  for (const stream of [process.stdout, process.stderr]) stream.off('error', ignore).on('error', ignore);
  const mock = await start(options);
  const end = () =>
    mock.close().catch((error: Error) => {
      output.error(error.message);
      process.exitCode = 1;
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  output.log(
    `Mock of the Behind API on ${mock.url} (${mock.operations} operations). In a browser, /__mock is its control page.`,
  );
  if (options.open) {
    const page = `${mock.url}/__mock`;
    openBrowser(page, (reason) =>
      output.error(`No browser could be opened (${reason}). Open ${page} yourself.`),
    );
  }
}

const ignore = () => undefined;

async function start({ open: _, ...options }: Options): Promise<Mock> {
  // Prism is large: what was compiled once starts faster.
  enableCompileCache();
  const { startMock } = await import('../http/server.ts');
  try {
    return await startMock(options);
  } catch (error) {
    throw listenProblem(error as NodeJS.ErrnoException, options);
  }
}

function listenProblem(error: NodeJS.ErrnoException, { port, host }: Pick<Options, 'port' | 'host'>): Error {
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return error;
  const other = 'Choose another with --port, or --port 0 for a free one.';
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken. ${other}`);
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be opened by you. ${other}`);
  return new Error(`${host} is not an address of this machine (${error.code}). Choose another with --host.`);
}
