import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { readLatency } from '../faults/latency.ts';
import { LOG_STYLES, type LogStyle } from '../http/access-log.ts';
import { readHost, readPort } from '../http/address.ts';
import type { MockOptions } from '../http/server.ts';
import { readUpstream } from '../upstream/upstream.ts';
import { nearest } from '../utils/nearest.ts';
import { checkSecret } from '../webhooks/signature.ts';
import { completeEndpoint } from '../webhooks/webhook-endpoint.ts';
import { argumentsIn, variablesUsed } from './environment.ts';

const MAX_TIMEOUT_MS = 600_000;

export const HELP = `Mock of the Behind API

Usage: node-behind-api-mock [options]

  --port PORT        the port to listen on, 0 for a free one (default: 4010)
  --host HOST        the address to listen on (default: 127.0.0.1)
  --allow-host NAME  a name under which the mock is reached, and whose pages may control it; for each name once more
  --spec DIR         the directory of the OpenAPI documents (default: those of this package)
  --watch            read the documents again when they are edited
  --state FILE       keep what was created in this file, over restarts; what is in worlds with names is not kept
  --seed FILE        set the entities of this file at the start: JSON as POST /__mock/seed takes it
  --strict           an id that was not created here is a failure (default: the document's example)
  --latency MS       how long each answer of the API waits: 300, 200,upTo=800 or, lognormal, 90,sigma=0.4 (default: 0)
  --upstream URL     pass calls on to the real server, and compare its answers with the spec
  --upstream-timeout MS  how long the real server may take to answer (default: 30000)
  --fallback         answer where the real server fails, unless it may have changed or charged something
  --reports DIR      write there how answers of the real server differ from the spec, for npm run spec:learn
  --reference DIR    show the reference of the API, which is built there, at /__mock/reference
  --log STYLE        how requests are reported on stderr: json, pretty or off (default: pretty on a terminal, else off)
  --webhook URL      tell this server what happens, as the API's webhooks do
  --webhook-secret S sign webhooks with this secret, whsec_ and base64 (default: that of MANUAL.md)
  --allow-webhook-host NAME  a host to which control requests may have webhooks sent; for each name once more
  --open             open the control page in a browser
  --version          show the version
  --help             show this

Each has an environment variable, which the command line overrides: BEHIND_MOCK_PORT=4011, BEHIND_MOCK_STRICT=true,
BEHIND_MOCK_ALLOW_HOST=a.example,b.example.
`;

/** What the command line asks for. Port and host are always there, for messages about them. */
export interface Options extends MockOptions {
  readonly port: number;
  readonly host: string;
  /** Whether the control page is opened in a browser. */
  readonly open: boolean;
}

/** What the command is to do: to show a text, or to serve. */
export type Command = 'help' | 'version' | Options;

/**
 * Reads the arguments of the command line, and what the environment says of those that are not there. Throws an Error that says which
 * one is wrong.
 */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { help, version } = parse(args);
  if (help) return 'help';
  if (version) return 'version';
  return readOptions([...argumentsIn(environment, LASTING, readOptions), ...args]);
}

/** Says which variables of the environment have a part in what the command does; '' if none has. */
export function aboutVariables(args: readonly string[], environment: NodeJS.ProcessEnv): string {
  const variables = variablesUsed(environment, LASTING, args);
  return variables.length === 0 ? '' : ` (The environment sets ${variables.join(', ')}.)`;
}

function readOptions(args: readonly string[]): Options {
  const { port, host, spec, state, seed, strict, latency, log, open, ...others } = parse(args);
  const { 'allow-host': allowHosts, 'allow-webhook-host': allowWebhookHosts } = others;
  if (state === '') throw new Error('"" is not a file. --state takes the name of one.');
  if (seed === '') throw new Error('"" is not a file. --seed takes the name of one.');
  return {
    port: readPort(port),
    host: readHost(host),
    watch: others.watch,
    strict,
    open,
    latency: readLatency(latency),
    log: readStyle(log),
    allowHosts: allowHosts.map((name) => readHostName(name, '--allow-host')),
    allowWebhookHosts: allowWebhookHosts.map((name) => readHostName(name, '--allow-webhook-host')),
    ...(others.reference !== undefined && { reference: others.reference }),
    ...readUpstreamOptions(others),
    ...readWebhook(others.webhook, others['webhook-secret']),
    ...(spec === undefined ? {} : { spec }),
    ...(state === undefined ? {} : { state }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function readUpstreamTimeout(text: string): number {
  if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_TIMEOUT_MS) return Number(text);
  throw new Error(
    `"${text}" is not a time. --upstream-timeout takes milliseconds from 1 to ${MAX_TIMEOUT_MS}.`,
  );
}

function readUpstreamOptions({
  upstream,
  'upstream-timeout': timeout,
  fallback = false,
  reports,
}: Partial<ReturnType<typeof parse>>): Pick<
  Options,
  'upstream' | 'upstreamTimeout' | 'fallback' | 'reports'
> {
  if (upstream !== undefined) readUpstream(upstream);
  if (reports === '') throw new Error('"" is not a directory. --reports takes the name of one.');
  return {
    fallback,
    ...(upstream !== undefined && { upstream }),
    ...(timeout !== undefined && { upstreamTimeout: readUpstreamTimeout(timeout) }),
    ...(reports !== undefined && { reports }),
  };
}

function readWebhook(
  webhook: string | undefined,
  webhookSecret: string | undefined,
): Pick<Options, 'webhook' | 'webhookSecret'> {
  if (webhook !== undefined) completeEndpoint({ url: webhook }, webhookSecret);
  else if (webhookSecret !== undefined) checkSecret(webhookSecret);
  return {
    ...(webhook !== undefined && { webhook }),
    ...(webhookSecret !== undefined && { webhookSecret }),
  };
}

function readHostName(name: string, option: string): string {
  if (URL.parse(`http://${name}`)?.hostname === name.toLowerCase()) return name;
  throw new Error(
    `"${name}" is not the name of a host. ${option} takes one such as mock.example.com, without port or path.`,
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

/** What the environment may say as well. */
const LASTING = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-host': { type: 'string', multiple: true, default: [] },
  spec: { type: 'string' },
  watch: { type: 'boolean', default: false },
  state: { type: 'string' },
  seed: { type: 'string' },
  strict: { type: 'boolean', default: false },
  latency: { type: 'string', default: '0' },
  webhook: { type: 'string' },
  'webhook-secret': { type: 'string' },
  'allow-webhook-host': { type: 'string', multiple: true, default: [] },
  upstream: { type: 'string' },
  'upstream-timeout': { type: 'string' },
  fallback: { type: 'boolean', default: false },
  reports: { type: 'string' },
  reference: { type: 'string' },
  log: { type: 'string' },
  open: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

const ARGUMENTS = {
  ...LASTING,
  version: { type: 'boolean', short: 'v', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsOptionsConfig;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: ARGUMENTS }).values;
  } catch (error) {
    const hint = hintFor(error as NodeJS.ErrnoException, args);
    throw new Error(`${reasonOf(error as Error)}${hint} --help shows the options.`);
  }
}

function hintFor({ code, message }: NodeJS.ErrnoException, args: readonly string[]): string {
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return '';
  const unknown = args.map((arg) => arg.split('=')[0] ?? '').find((name) => message.includes(`'${name}'`));
  const near = nearest(
    unknown ?? '',
    Object.keys(ARGUMENTS).map((name) => `--${name}`),
  );
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** What Node says is wrong. Where it takes a value that begins with a dash for an option, it says in another line what to write. */
function reasonOf({ message }: Error): string {
  const [reason = '', ...more] = message.split(/(?<=\.) |\n/);
  const advice = more.find((line) => line.startsWith('To specify an option argument starting with a dash'));
  return [reason, advice]
    .filter((line) => line !== undefined)
    .map((line) => line.replace(/\.?$/, '.'))
    .join(' ');
}
