import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { LOG_STYLES, type LogStyle } from '../http/access-log.ts';
import type { Mock, MockOptions } from '../http/server.ts';

const HELP = `Mock of the Behind API

Usage: node-behind-api-mock [options]

  --port PORT   the port to listen on, 0 for a free one (default: 4010)
  --host HOST   the address to listen on (default: 127.0.0.1)
  --spec DIR    the directory of the OpenAPI documents (default: those of this package)
  --state FILE  keep what was created in this file, over restarts
  --strict      an id that was not created here is a failure (default: the document's example)
  --latency MS  how long each answer of the API waits (default: 0)
  --log STYLE   how requests are reported on stderr: json, pretty or off (default: pretty on a terminal, else off)
  --help        show this
`;

export async function main(args: string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options === undefined) process.stdout.write(HELP);
    else await run(options);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

type Options = Required<Pick<MockOptions, 'port' | 'host'>> & MockOptions;

function readOptions(args: string[]): Options | undefined {
  const { port, host, spec, state, strict, latency, log, help } = parse(args);
  if (help) return undefined;
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    throw new Error(`"${port}" is not a port. --port takes a number from 0 to 65535.`);
  }
  if (!/^\d+$/.test(latency) || Number(latency) > MOST_LATENCY) {
    throw new Error(`"${latency}" is not a time. --latency takes milliseconds from 0 to ${MOST_LATENCY}.`);
  }
  if (state === '') throw new Error('"" is not a file. --state takes the name of one.');
  return {
    ...{ port: Number(port), host, strict, latency: Number(latency), log: readStyle(log) },
    ...(spec === undefined ? {} : { spec }),
    ...(state === undefined ? {} : { state }),
  };
}

const MOST_LATENCY = 600_000;

/** Nobody may read what is written to a pipe, and a full one would stop the mock: so only a terminal is written to unasked. */
function readStyle(given: string | undefined): LogStyle {
  if (given === undefined) return process.stderr.isTTY ? 'pretty' : 'off';
  const style = LOG_STYLES.find((one) => one === given);
  if (style === undefined)
    throw new Error(`"${given}" is not a style. --log takes one of ${LOG_STYLES.join(', ')}.`);
  return style;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        spec: { type: 'string' },
        state: { type: 'string' },
        strict: { type: 'boolean', default: false },
        latency: { type: 'string', default: '0' },
        log: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${reason}. --help shows the options.`);
  }
}

async function run(options: Options): Promise<void> {
  const mock = await start(options);
  const end = () =>
    mock.close().catch((error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  console.log(`Mock of the Behind API on ${mock.url} (${mock.operations} operations)`);
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
