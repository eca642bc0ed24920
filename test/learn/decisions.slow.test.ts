import { describe, expect, it } from 'vitest';
import { Project } from './project.ts';
import { BILL_STATUS, drift, PROCESS, report, today } from './reports.ts';

const changesetsOf = (project: Project) =>
  Object.entries(project.files()).filter(([name]) => name.startsWith('.changeset/'));

describe('without --write', () => {
  it('shows the diff and writes nothing at all', async () => {
    const project = new Project();
    const before = project.files();
    const finding = { pointer: '/data/fee', seen: 'integer', count: 5 };
    const { code, out } = await project.learn(project.input('r.json', report(drift(BILL_STATUS, [finding]))));
    expect(code).toBe(0);
    expect(out).toContain('--- a/spec/payments/v20.yaml\n+++ b/spec/payments/v20.yaml\n@@');
    expect(out).toContain('+        fee: {');
    expect(out).toContain('Nothing was written.');
    expect(project.files()).toEqual(before);
  });
});

describe('what was seen', () => {
  it('is added up, over reports and over days', async () => {
    const project = new Project();
    const reports = [report(drift(PROCESS)), report(drift(PROCESS), drift(BILL_STATUS))].map((one, index) =>
      project.input(`${index}.json`, { ...one, from: '2026-01-01', to: `2026-01-0${index + 1}` }),
    );
    await project.learn(...reports, '--write');
    expect(project.read('spec/sales/v20.yaml')).toContain("x-observed: { answers: 10, last: '2026-01-02' }");
    const { out } = await project.learn(reports[0] as string, '--write');
    expect(out).toContain('The next version: patch');
    expect(project.read('spec/sales/v20.yaml')).toContain("x-observed: { answers: 15, last: '2026-01-02' }");
    expect(changesetsOf(project)).toHaveLength(2);
  });

  it('makes inferred answers observed, and leaves documented ones documented', async () => {
    const project = new Project();
    await project.learn(project.input('r.json', report(drift(PROCESS), drift(BILL_STATUS))), '--write');
    const observed = `+x-observed: { answers: 5, last: '${today}' }`;
    expect(project.changedLines()).toEqual([observed, '+x-source: observed', observed]);
  });

  it('is nothing where there were failures alone', async () => {
    const project = new Project();
    const failures = drift(PROCESS, [], {
      200: { successes: 0, failures: 7 },
      429: { successes: 0, failures: 2 },
    });
    const { out } = await project.learn(project.input('r.json', report(failures)), '--write');
    expect(out).toContain('There is nothing to change.');
    expect(changesetsOf(project)).toEqual([]);
  });

  it('is not noted where the spec stays wrong about the answer', async () => {
    const project = new Project();
    const wrong = drift(PROCESS, [{ kind: 'missing-member', pointer: '/data', seen: 'nothing' }]);
    const { code, out } = await project.learn(project.input('r.json', report(wrong)), '--write');
    expect(code).toBe(0);
    expect(out).toContain('Needs a person');
    expect(project.changedLines()).toEqual([]);
  });
});

describe('a schema in spec/shared', () => {
  /** All operations that answer with AcceptedWork. */
  const all = (project: Project) =>
    ['sales/v10', 'sales/v20'].flatMap((name) =>
      project
        .read(`spec/${name}.yaml`)
        .split(/^ {2}\/api/m)
        .filter((text) => text.includes('AcceptedWork'))
        .map((text) => /operationId: (\S+)/.exec(text)?.[1] as string),
    );
  const value = { pointer: '/data/queue', seen: 'integer', count: 5 };

  it('stays as it is where one operation of several asks, and is extended where that refers to it', async () => {
    const project = new Project();
    const shared = project.read('spec/shared/sales.yaml');
    const { out } = await project.learn(project.input('r.json', report(drift(PROCESS, [value]))), '--write');
    expect(project.read('spec/shared/sales.yaml')).toBe(shared);
    expect(project.read('spec/sales/v20.yaml')).toContain('- { $ref: ../shared/sales.yaml#/AcceptedWork }');
    expect(out).toContain(
      'added at the reference: spec/shared/sales.yaml#/AcceptedWork is also used elsewhere',
    );
  });

  it('is changed where two operations that answer with it ask for the same', async () => {
    const project = new Project();
    expect(all(project).length).toBeGreaterThan(2);
    const two = all(project).slice(0, 2);
    const reports = report(...two.map((operation) => drift(operation, [value])));
    const { code, out } = await project.learn(project.input('r.json', reports), '--write');
    expect(code).toBe(0);
    expect(project.changedLines().filter((line) => line.includes('queue:'))).toHaveLength(1);
    expect(project.read('spec/shared/sales.yaml')).toContain('queue: {');
    expect(out).toMatch(/in spec\/shared\/sales\.yaml#\/AcceptedWork, which \d+ other calls answer, too/);
  });

  it('that is the envelope is never changed', async () => {
    const project = new Project();
    const code = { kind: 'other-type' as const, pointer: '/code', seen: 'string' };
    const failures = { 200: { successes: 0, failures: 5 } };
    const reports = report(drift(PROCESS, [code], failures), drift('V20.sales.notes.add', [code], failures));
    const { out } = await project.learn(project.input('r.json', reports), '--write');
    expect(out).toMatch(/companies\.process \/code.*\n.*\S+, which all answers share/);
    expect(project.changedLines()).toEqual([]);
  });

  it('is a question where more than new members are asked for', async () => {
    const project = new Project();
    const missing = { kind: 'missing-member' as const, pointer: '/data/msg_uuid', seen: 'nothing' };
    const { out } = await project.learn(
      project.input('r.json', report(drift('V20.chat.message.create', [missing]))),
    );
    expect(out).toMatch(
      /V20\.chat\.message\.create \/data\/msg_uuid.*\n.*spec\/shared\/chat\.yaml#\/Message/,
    );
    expect(out).toContain('There is nothing to change.');
  });
});

describe('what needs a person is listed, with the reason, and changes nothing', () => {
  const answers = (status: number, successes: number, failures: number) => ({
    [status]: { successes, failures },
  });
  it.each([
    [
      'a code under a status that all calls share',
      drift(
        BILL_STATUS,
        [{ kind: 'unknown-code', status: 403, pointer: '/code', seen: '1042' }],
        answers(403, 0, 1),
      ),
      /code 1042.*spec\/shared\/failures\.yaml/,
    ],
    [
      '401 where no token is needed',
      drift(BILL_STATUS, [{ kind: 'unknown-status', status: 401, seen: '401' }], answers(401, 0, 1)),
      /security: \[\] wrong/,
    ],
    [
      'a success with another status',
      drift(BILL_STATUS, [{ kind: 'unknown-status', status: 201, seen: '201' }], answers(201, 1, 0)),
      /Successes are described under 200 alone/,
    ],
    [
      'what is no envelope',
      drift(BILL_STATUS, [{ kind: 'other-type', pointer: '', seen: 'array' }]),
      /not the envelope/,
    ],
    [
      'data of a failure that all calls share',
      drift(PROCESS, [{ status: 429, pointer: '/data/reason' }], answers(429, 0, 3)),
      /all failures share one schema/,
    ],
    [
      'a value that is not told',
      drift(BILL_STATUS, [{ kind: 'unknown-value', pointer: '/data/status', seen: 'string' }]),
      /new value is not told/,
    ],
  ])('%s', async (_, operation, why) => {
    const project = new Project();
    const { code, out } = await project.learn(project.input('r.json', report(operation)), '--write');
    expect(code).toBe(0);
    expect(out).toContain('Needs a person');
    expect(out).toMatch(why);
    expect(project.changedLines()).toEqual([]);
    expect(changesetsOf(project)).toEqual([]);
  });
});

describe('where the spec leaves the data open', () => {
  const RENDER = 'V20.chat.message.render';
  const finding = { pointer: '/data/text', seen: 'string' };

  it('it is an object if all answers had members', async () => {
    const project = new Project();
    const { out } = await project.learn(
      project.input('r.json', report(drift(RENDER, [{ ...finding, count: 5 }]))),
      '--write',
    );
    expect(out).toMatch(/^\+ +type: object$/m);
    expect(await project.drift([[RENDER, 200, { success: true, data: { text: 'Hello' } }]])).toEqual([]);
    expect(await project.drift([[RENDER, 200, { success: true, data: 'Hello' }]])).toHaveLength(1);
  });

  it('it stays open if some had none', async () => {
    const project = new Project();
    const { out } = await project.learn(
      project.input('r.json', report(drift(RENDER, [{ ...finding, count: 4 }]))),
      '--write',
    );
    expect(out).toMatch(/render \/data\/text.*\n.*leaves open what type/);
    expect(project.changedLines()).toEqual([]);
  });
});

it('writes what successes have into the success, and what failures have into the failure', async () => {
  const project = new Project();
  const answers = { 200: { successes: 5, failures: 3 } };
  const findings = [
    { pointer: '/data/both', success: true },
    { pointer: '/data/both', success: false },
    { pointer: '/data/failure', success: false },
    { pointer: '/data/success', success: true },
  ];
  await project.learn(project.input('r.json', report(drift(PROCESS, findings, answers))), '--write');
  const text = project.read('spec/sales/v20.yaml');
  expect(text.match(/both:/g)).toHaveLength(2);
  expect(text.match(/ failure:/g)).toHaveLength(1);
  expect(text.match(/ success:(?: \{|\n +)\s*description: Seen/g)).toHaveLength(1);
});

it('takes a finding that is in the spec by now for no news', async () => {
  const project = new Project();
  const findings = [{ pointer: '/data/fee', seen: 'integer', count: 5 }];
  const input = project.input('r.json', report(drift(BILL_STATUS, findings)));
  await project.learn(input, '--write');
  const { out } = await project.learn(input);
  expect(out).not.toContain('fee');
});

it('restores nothing, because it writes nothing, where the spec would not pass the lint', async () => {
  const project = new Project();
  project.edit('spec/payments/v20.yaml', '      summary: Check a bill, and process its payment\n', '');
  const before = project.files();
  const input = project.input('r.json', report(drift(BILL_STATUS, [{ pointer: '/data/fee', count: 5 }])));
  const { code, err } = await project.learn(input, '--write');
  expect(code).toBe(1);
  expect(err).toContain('Nothing was written.');
  expect(err).toMatch(/spec\/payments\/v20\.yaml:\d+:\d+: .*summary/);
  expect(project.files()).toEqual(before);
});
