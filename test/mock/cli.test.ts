import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { versionProblem } from '../../mock/src/cli/node-version.ts';
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

async function ran(args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { log: (text) => out.push(text), error: (text) => err.push(text) });
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
  [['--prot', '1'], /^Unknown option '--prot'\. --help shows the options\.$/],
  [['4010'], /^Unexpected argument '4010'.* --help shows the options\.$/],
  [['--port'], /^Option '--port <value>' argument missing\. --help shows the options\.$/],
  [['--port', 'x'], /^"x" is not a port\. --port takes a number from 0 to 65535\.$/],
  [['--port', ''], /^"" is not a port\./],
  [['--port=-1'], /^"-1" is not a port\./],
  [['--port', '65536'], /^"65536" is not a port\./],
  [['--port', '0', '--host', '192.0.2.1'], /^192\.0\.2\.1 is not an address of this machine .*--host\.$/],
  [['--port', '0', '--host', 'no.such.host.invalid'], /^no\.such\.host\.invalid is not an address/],
  [['--latency', 'slow'], /^"slow" is not a time\. --latency takes milliseconds from 0 to 600000\.$/],
  [['--latency', '600001'], /^"600001" is not a time\./],
  [['--log', 'loud'], /^"loud" is not a style\. --log takes one of json, pretty, off\.$/],
  [['--state', ''], /^"" is not a file\./],
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
