import { parseArgs } from 'node:util';
import { LOG_STYLES, type LogStyle } from '../http/access-log.ts';
import type { MockOptions } from '../http/server.ts';

const MAX_LATENCY_MS = 600_000;

export const HELP = `Mock of the Behind API

Usage: node-behind-api-mock [options]

  --port PORT        the port to listen on, 0 for a free one (default: 4010)
  --host HOST        the address to listen on (default: 127.0.0.1)
  --allow-host NAME  a name under which the mock is reached, and whose pages may control it; for each name once more
  --spec DIR         the directory of the OpenAPI documents (default: those of this package)
  --state FILE       keep what was created in this file, over restarts
  --strict           an id that was not created here is a failure (default: the document's example)
  --latency MS       how long each answer of the API waits (default: 0)
  --log STYLE        how requests are reported on stderr: json, pretty or off (default: pretty on a terminal, else off)
  --help             show this
`;

/** The options of the command line. Port and host are always there, for messages about them. */
export type Options = Required<Pick<MockOptions, 'port' | 'host'>> & MockOptions;

/** Reads the arguments of the command line; undefined if they ask for help. Throws an Error that says which one is wrong. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { port, host, spec, state, strict, latency, log, help, 'allow-host': allowHosts } = parse(args);
  if (help) return undefined;
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    throw new Error(`"${port}" is not a port. --port takes a number from 0 to 65535.`);
  }
  if (!/^\d+$/.test(latency) || Number(latency) > MAX_LATENCY_MS) {
    throw new Error(`"${latency}" is not a time. --latency takes milliseconds from 0 to ${MAX_LATENCY_MS}.`);
  }
  if (state === '') throw new Error('"" is not a file. --state takes the name of one.');
  return {
    port: Number(port),
    host,
    strict,
    latency: Number(latency),
    log: readStyle(log),
    allowHosts: allowHosts.map(readHostName),
    ...(spec === undefined ? {} : { spec }),
    ...(state === undefined ? {} : { state }),
  };
}

function readHostName(name: string): string {
  if (URL.parse(`http://${name}`)?.hostname === name.toLowerCase()) return name;
  throw new Error(
    `"${name}" is not the name of a host. --allow-host takes one such as mock.example.com, without port or path.`,
  );
}

// Nobody may be reading a pipe, and a full one would stop the mock: so only a terminal is written to unasked.
function readStyle(given: string | undefined): LogStyle {
  if (given === undefined) return process.stderr.isTTY ? 'pretty' : 'off';
  const style = LOG_STYLES.find((one) => one === given);
  if (style === undefined) {
    throw new Error(`"${given}" is not a style. --log takes one of ${LOG_STYLES.join(', ')}.`);
  }
  return style;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        'allow-host': { type: 'string', multiple: true, default: [] },
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
