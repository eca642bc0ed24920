import { beforeAll, describe, expect, it } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { Project } from './project.ts';
import { BILL_STATUS, drift, PROCESS, report } from './reports.ts';
import { bill, type RoundTrip, roundTrips, seen, UNDESCRIBED } from './round-trips.ts';
import { serve } from './server.ts';

const PATHS: Record<string, string> = {
  [BILL_STATUS]: '/api/payments/20/payture/billStatus',
  [PROCESS]: '/api/sales/20/companies/process',
};

describe('what a real server answers is in the spec after learning from the report of the client', () => {
  it.each(roundTrips)('$name', async ({ operation = BILL_STATUS, answers, bump, lines }) => {
    const project = new Project();
    const report = project.input('report.json', await reportOn(operation, answers));
    const { code, out, err } = await project.learn(report, '--write');
    expect(err).toBe('');
    expect(code).toBe(0);

    expect(project.changedLines()).toEqual(lines);
    expect(out).toContain(`The next version: ${bump}`);
    const changesets = Object.entries(project.files()).filter(([name]) => name.startsWith('.changeset/'));
    expect(changesets).toEqual([
      [expect.any(String), expect.stringContaining(`'node-behind-api-client': ${bump}\n`)],
    ]);
    expect(await project.neededBump()).toBe(bump);
    expect((await project.generate('--check')).code).toBe(0);
    const checked = answers.map(([status, answer]) => [operation, status, answer] as const);
    expect(await project.drift(checked)).toEqual([]);
  });

  it('knows that the same answers are news before', async () => {
    const { operations } = await reportOn(BILL_STATUS, [[200, bill({ fee: 120 })]]);
    expect(operations[0]?.findings).toHaveLength(1);
  });
});

it('is learned twice before a release, which both times together need', async () => {
  const project = new Project();
  const steps = [
    [bill({ note: null }), 'minor'],
    [bill({ note: 'Thanks' }), 'minor'],
    [bill({ note: 7 }), 'major'],
  ] as const;
  for (const [index, [answer, bump]] of steps.entries()) {
    await project.generate();
    const found = await project.drift([[BILL_STATUS, 200, answer]]);
    const input = project.input(`${index}.json`, report(drift(BILL_STATUS, found)));
    const { out } = await project.learn(input, '--write');
    expect(out).toContain(`The next version: ${bump}`);
  }
  expect(project.read('spec/payments/v20.yaml')).toContain("type: [string, integer, 'null']");
  // To those who have the last release, all of it is a new member.
  expect(await project.neededBump()).toBe('minor');
});

/** What is known before. */
let before: Project;
beforeAll(async () => {
  before = new Project();
  await before.generate();
});

async function reportOn(operation: string, answers: RoundTrip['answers']) {
  const server = await serve({ [PATHS[operation] as string]: answers });
  const monitor = await before.monitor();
  const api = createBehindApi({
    ...{ endpoint: server.url, accessToken: 'token', retries: 0, logLevel: 'off' },
    onAnswer: monitor.onAnswer,
  });
  for (const _ of answers) {
    if (operation === BILL_STATUS) await api.V20.payments.payture.billStatus('bill');
    else await api.V20.sales.companies.process('queue', 'group', 'account', 'template', 'prompt');
  }
  await server.close();
  return monitor.report();
}

it('keeps every other line of a formatted file, comments and all', async () => {
  const project = new Project();
  const path = 'spec/payments/v20.yaml';
  const comment = '        # In kopecks,\n        # not in roubles.\n        amount:\n';
  project.edit(path, '        amount:\n', comment);
  project.edit(
    path,
    '      required: [bill_info, status]\n',
    '      # Always there.\n      required:\n        - bill_info # One of two.\n        - status\n',
  );
  project.edit(path, '          type: integer\n', '          type: integer # No fractions.\n');
  const text = project.read(path);
  const answers = [
    [200, bill({ amount: 1.5, fee: 2 })],
    [200, { success: true, data: { status: 'PAID' } }],
  ] as const;
  const { code } = await project.learn(
    project.input('r.json', await reportOn(BILL_STATUS, answers)),
    '--write',
  );
  expect(code).toBe(0);
  const expected = text
    .replace(
      "x-source: documented\n                oneOf:\n                  - title: Success\n                    type: object\n                    required: [success, data]\n                    properties:\n                      success: { description: Always true., type: boolean, const: true }\n                      data: { $ref: '#/components/schemas/BillStatus' }",
      (text) => text.replace('documented\n', `documented\n                ${seen(2).slice(1)}\n`),
    )
    .replace('        - bill_info # One of two.\n', '')
    .replace('integer # No', 'number # No')
    .replace(
      "          $ref: '#/components/schemas/GiftCode'\n",
      (text) => `${text}        fee: { ${UNDESCRIBED}, type: integer, x-source: observed }\n`,
    );
  expect(project.read(path)).toBe(expected);
});
