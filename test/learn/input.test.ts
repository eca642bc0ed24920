import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Project, repository, run } from './project.ts';
import { BILL_STATUS, drift, report } from './reports.ts';

const SECRET = 'sk_live_4242secret';
const good = report(drift(BILL_STATUS, [{ pointer: '/data/fee', count: 5 }]));
const [operation] = good.operations as [(typeof good.operations)[0]];
const withFinding = (change: object) => ({
  ...good,
  operations: [{ ...operation, findings: [{ ...operation.findings[0], ...change }] }],
});

describe('what is no report is refused, in words that do not repeat it, and nothing is learned from the others', () => {
  it.each<[name: string, content: unknown, message: RegExp]>([
    ['no JSON', `{"${SECRET}`, /not JSON/],
    ['something else', { token: SECRET }, /neither a drift report .* nor a HAR file/],
    ['a list', [SECRET], /neither a drift report/],
    ['another version', { ...good, version: 2 }, /version is not 1/],
    ['no day', { ...good, from: SECRET }, /from is not a day/],
    ['days in the wrong order', { ...good, from: '2026-02-02', to: '2026-02-01' }, /from is later than to/],
    ['a day to come', { ...good, to: '2999-01-01' }, /in the future/],
    ['no operations', { ...good, operations: SECRET }, /operations is not a list/],
    [
      'a call path that is none',
      { ...good, operations: [{ ...operation, operation: SECRET }] },
      /operations\[0\]\.operation/,
    ],
    ['an operation twice', { ...good, operations: [operation, operation] }, /operations\[1\] is there twice/],
    [
      'a status that is none',
      { ...good, operations: [{ ...operation, answers: { [SECRET]: 1 } }] },
      /no HTTP status/,
    ],
    [
      'counts that are none',
      { ...good, operations: [{ ...operation, answers: { 200: SECRET } }] },
      /answers\.200/,
    ],
    ['a kind of its own', withFinding({ kind: SECRET }), /findings\[0\]\.kind/],
    ['a pointer that is none', withFinding({ pointer: SECRET }), /pointer is not a JSON pointer/],
    ['more findings than answers', withFinding({ count: 6 }), /count is higher/],
    ['a status without answers', withFinding({ status: 500 }), /status is not among/],
    ['half a HAR file', `{"log":{"entries":[{"request":"${SECRET}"}`, /HAR file is not whole/],
    ['a broken HAR file', `{"log":{"entries":[${SECRET}]}}`, /HAR file is not whole/],
    ['two HAR files in one', '{"log":{"entries":[]}}{"log":{}}', /HAR file is not whole/],
  ])('%s', async (_, content, message) => {
    const project = new Project();
    const before = project.files();
    const files = [project.input('good.json', good), project.input('bad.json', content)];
    const { code, out, err } = await project.learn(...files, '--write');
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json: /);
    expect(err).toMatch(message);
    expect(out + err).not.toContain(SECRET);
    expect(project.files()).toEqual(before);
  });

  it('a file that is not there', async () => {
    const { code, err } = await new Project().learn('nowhere.json');
    expect(code).toBe(1);
    expect(err).toContain('nowhere.json: there is no such file.');
  });

  it.each([[[]], [['--right']], [['--undo', 'a.har']], [['--undo', '--write']]])(
    'no file, or an option that there is not: %j',
    async (args) => {
      const { code, err } = await new Project().learn(...args);
      expect(code).toBe(1);
      expect(err).toContain('Usage: npm run spec:learn -- FILE… [--write]');
    },
  );

  it('by a spec with YAML that has no place in it, which would be lost', async () => {
    const project = new Project();
    project.edit(
      'spec/payments/v20.yaml',
      'required: [bill_info, status]',
      'required: &all [bill_info, status]',
    );
    const before = project.files();
    const { code, err } = await project.learn(project.input('r.json', good), '--write');
    expect(code).toBe(1);
    expect(err).toMatch(/spec\/payments\/v20\.yaml:\d+:\d+: &all is a YAML anchor/);
    expect(err).toContain('Nothing was learned.');
    expect(project.files()).toEqual(before);
  });

  it('by the command, which fails too', async () => {
    const { code, err } = await run([join(repository, 'scripts/learn/index.ts')]);
    expect(code).toBe(1);
    expect(err).toContain('Usage: npm run spec:learn -- FILE… [--write]');
  });
});

describe('names that no monitor tells', () => {
  it.each(['ann@example.com', '+4479460000', SECRET, 'x: y', '"', '__proto__'])(
    '%s is not repeated',
    async (name) => {
      const project = new Project();
      const pointer = `/data/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const { out, err } = await project.learn(
        project.input('r.json', report(drift(BILL_STATUS, [{ pointer }, { pointer: `${pointer}/inner` }]))),
        '--write',
      );
      expect(out + err + JSON.stringify(project.files())).not.toContain(`/${name}`);
      expect(project.changedLines()).toEqual([]);
    },
  );
});
