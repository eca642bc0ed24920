import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { versionProblem } from '../../mock/src/cli/node-version.ts';
import { readCommand } from '../../mock/src/cli/options.ts';
import { run } from '../../mock/src/cli/run.ts';
import { ready, start } from './command.ts';
import { specWith } from './support.ts';

test('--host and --spec', async () => {
  const spec = specWith({
    'shop/v1.yaml': { openapi: '3.1.0', paths: { '/x': { post: { responses: {} } } } },
  });
  expect(await ready(start('--port=0', '--host=::1', `--spec=${spec}`))).toMatch(
    /on http:\/\/\[::1\]:\d+ \(1 operations\)/,
  );
});

// What ends before anything is served needs no process.

async function ran(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { log: (text: string) => out.push(text), error: (text: string) => err.push(text) };
  const code = await run(args, output, environment);
  return { code, out, err };
}

test('--help', async () => {
  const { code, out, err } = await ran(['--help']);
  expect(code).toBe(0);
  expect(err).toEqual([]);
  expect(out.join('\n')).toMatch(
    /--port .*4010.*--host .*127\.0\.0\.1.*--spec DIR.*--state FILE.*--strict.*--latency MS.*--log STYLE/s,
  );
});

test('--version', async () => {
  const { version } = JSON.parse(readFileSync('mock/package.json', 'utf8')) as { version: string };
  for (const option of ['--version', '-v']) {
    expect(await ran([option, '--port', 'x'])).toEqual({ code: 0, out: [version], err: [] });
  }
});

test('a state file of somebody else', async () => {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  const before = readFileSync(file, 'utf8');
  const { code, out, err } = await ran(['--port=0', '--state', file]);
  expect(code).toBe(1);
  expect(err.join()).toMatch(
    /package\.json is no state of this mock: .* It stays as it is; name another file, or remove it\.$/,
  );
  expect(out).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each([
  [['--prot', '1'], /^Unknown option '--prot'\. Did you mean --port\? --help shows the options\.$/],
  [['--latancy=5'], /^Unknown option '--latancy'\. Did you mean --latency\? --help shows the options\.$/],
  [['--quiet'], /^Unknown option '--quiet'\. --help shows the options\.$/],
  [['4010'], /^Unexpected argument '4010'.* --help shows the options\.$/],
  [['--port'], /^Option '--port <value>' argument missing\. --help shows the options\.$/],
  [['--port', 'x'], /^"x" is not a port\. --port takes a number from 0 to 65535\.$/],
  [['--port', ''], /^"" is not a port\./],
  [['--port=-1'], /^"-1" is not a port\./],
  [['--port', '65536'], /^"65536" is not a port\./],
  [
    ['--host', ''],
    /^"" is not an address\. --host takes one of this machine, or 0\.0\.0\.0 for all that it has\.$/,
  ],
  [['--port', '0', '--host', '192.0.2.1'], /^192\.0\.2\.1 is not an address of this machine .*--host\.$/],
  [['--port', '0', '--host', 'no.such.host.invalid'], /^no\.such\.host\.invalid is not an address/],
  [
    ['--latency', 'slow'],
    /^"slow" is not a latency: ms of latency should be a whole number from 0 to 600000, not "slow"\. --latency takes milliseconds such as 300, /,
  ],
  [['--latency', '600001'], /^"600001" is not a latency: ms of latency .* from 0 to 600000, not 600001\. /],
  [['--latency', '90,sigma=4'], /sigma of latency should be a number from 0 to 3, not 4\./],
  [['--latency', '90,sigma'], /sigma of latency should be a number/],
  [['--latency', '90,skew=1'], /latency has no parameter "skew"\. Its parameters: ms, upTo, sigma\./],
  [['--webhook', 'shop.example'], /^"shop\.example" is not the address of a webhook\./],
  [['--webhook-secret', 'hush'], /^The secret of a webhook should be whsec_ and bytes in base64/],
  [['--allow-webhook-host', 'a/b'], /^"a\/b" is not the name of a host\. --allow-webhook-host takes one/],
  [['--log', 'loud'], /^"loud" is not a style\. --log takes one of json, pretty, off\.$/],
  [
    ['--latency', '-5'],
    /^Option '--latency' argument is ambiguous\. To specify .* use '--latency=-XYZ'\. --help shows/,
  ],
  [['--upstream', 'api.example'], /^"api\.example" is not the address of a server\. --upstream takes one/],
  [['--upstream', 'http://a', '--upstream-timeout', '0'], /^"0" is not a time\. --upstream-timeout takes/],
  [['--upstream', 'http://a', '--reports', ''], /^"" is not a directory\./],
  [
    ['--fallback'],
    /^A fallback, reports and a timeout of the real server are for a mock in front of one: name it with --upstream$/,
  ],
  [['--upstream-timeout', '500'], /^A fallback, reports and a timeout .* name it with --upstream$/],
  [['--state', ''], /^"" is not a file\./],
  [['--seed', ''], /^"" is not a file\./],
  [
    ['--seed', '/nowhere/seed.json'],
    /^\/nowhere\/seed\.json can not be read \(ENOENT\)\. It should have entities/,
  ],
  [['--seed', 'README.md'], /^README\.md is not valid JSON: /],
  [
    ['--seed', 'package.json'],
    /^package\.json has a member "name", which --seed does not set; write entities alone$/,
  ],
  [['--state', '/nowhere/state.json'], /^There is no directory \/nowhere for the state file$/],
  [['--strict=yes'], /^Option '--strict' does not take an argument\. --help shows the options\.$/],
  [['--spec', '/nowhere'], /^There are no documents .* in \/nowhere$/],
])('%j is refused in one line', async (args, message) => {
  const { code, out, err } = await ran(args);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(message)]);
  expect(err[0]).not.toContain('\n');
  expect(out).toEqual([]);
});

test.each<[NodeJS.ProcessEnv, RegExp]>([
  [
    { BEHIND_MOCK_PORT: 'x' },
    /^BEHIND_MOCK_PORT: "x" is not a port\. --port takes a number from 0 to 65535\.$/,
  ],
  [{ BEHIND_MOCK_HOST: '' }, /^BEHIND_MOCK_HOST: "" is not an address\./],
  [{ BEHIND_MOCK_LATENCY: '-5' }, /^BEHIND_MOCK_LATENCY: "-5" is not a latency: /],
  [{ BEHIND_MOCK_STRICT: 'yes' }, /^BEHIND_MOCK_STRICT: "yes" should be true or false$/],
  [
    { BEHIND_MOCK_ALLOW_HOST: 'a.example,http://b' },
    /^BEHIND_MOCK_ALLOW_HOST: "http:\/\/b" is not the name of a host/,
  ],
  [
    { BEHIND_MOCK_SPEC: '/nowhere', BEHIND_MOCK_STRICT: '1' },
    /^There are no documents .* in \/nowhere \(The environment sets BEHIND_MOCK_SPEC, BEHIND_MOCK_STRICT\.\)$/,
  ],
  [
    { BEHIND_MOCK_PROT: '4010' },
    /^There is no variable BEHIND_MOCK_PROT\. Did you mean BEHIND_MOCK_PORT\? The variables: BEHIND_MOCK_PORT, /,
  ],
  [{ BEHIND_MOCK_ALLOW_HOSTS: 'a' }, /BEHIND_MOCK_ALLOW_HOSTS\. Did you mean BEHIND_MOCK_ALLOW_HOST\? /],
  [{ behind_mock_port: '4010' }, /^There is no variable behind_mock_port\. Did you mean BEHIND_MOCK_PORT\? /],
  [{ BEHIND_MOCK_HELP: '1' }, /^There is no variable BEHIND_MOCK_HELP\./],
])('%j in the environment is refused in one line', async (environment, message) => {
  const { code, out, err } = await ran([], environment);
  expect({ code, out, err }).toEqual({ code: 1, out: [], err: [expect.stringMatching(message)] });
});

test('what the command line says is not said to be of the environment', async () => {
  const { err } = await ran(['--spec=/nowhere'], { BEHIND_MOCK_SPEC: '/elsewhere' });
  expect(err.join()).toMatch(/ in \/nowhere$/);
});

test('the environment says what the command line does not', () => {
  const environment = {
    BEHIND_MOCK_PORT: '4011',
    BEHIND_MOCK_HOST: '[::1]',
    BEHIND_MOCK_ALLOW_HOST: 'a.example,b.example',
    BEHIND_MOCK_STRICT: 'true',
    BEHIND_MOCK_OPEN: '0',
    BEHIND_MOCK_STATE: '',
    BEHIND_MOCK_WEBHOOK: 'http://app:3000/notices',
    BEHIND_MOCK_WEBHOOK_SECRET: 'whsec_aHVzaA==',
    BEHIND_MOCK_UPSTREAM: 'https://api.example.com',
    BEHIND_MOCK_UPSTREAM_TIMEOUT: '500',
    BEHIND_MOCK_FALLBACK: '1',
    BEHIND_MOCK_REPORTS: 'reports',
    BEHIND_MOCK_REFERENCE: 'site',
  };
  expect(() => readCommand([], environment)).toThrow('BEHIND_MOCK_STATE: "" is not a file.');
  expect(readCommand(['--state=s', '--port=1'], { ...environment, BEHIND_MOCK_STATE: 't' })).toEqual({
    port: 1,
    host: '::1',
    allowHosts: ['a.example', 'b.example'],
    watch: false,
    strict: true,
    open: false,
    state: 's',
    latency: { ms: 0, upTo: 0, sigma: 0 },
    webhook: 'http://app:3000/notices',
    webhookSecret: 'whsec_aHVzaA==',
    allowWebhookHosts: [],
    upstream: 'https://api.example.com',
    upstreamTimeout: 500,
    fallback: true,
    reports: 'reports',
    reference: 'site',
    log: expect.any(String),
  });
});

test.each([
  ['22.19.0', false],
  ['24.17.9', false],
  ['18.0.0', false],
  ['24.18.0', true],
  ['24.21.0', true],
  ['25.0.0-nightly', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(versionProblem(version) === undefined).toBe(enough);
});
