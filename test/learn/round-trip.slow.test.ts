import { beforeAll, describe, expect, it } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { Project } from './project.ts';
import { BILL_STATUS, drift, PROCESS, report, today } from './reports.ts';
import { serve } from './server.ts';

const PATHS: Record<string, string> = {
  [BILL_STATUS]: '/api/payments/20/payture/billStatus',
  [PROCESS]: '/api/sales/20/companies/process',
};

const bill = (info: object = {}, more: object = {}) => ({
  success: true,
  data: { bill_info: { bill_status: 'PAID', amount: 99_900, ...info }, status: 'PAID', ...more },
});

const UNDESCRIBED = 'description: Seen in answers; not described yet.';
const seen = (answers: number) => `+x-observed: { answers: ${answers}, last: '${today}' }`;

interface Case {
  readonly name: string;
  readonly operation?: string;
  readonly answers: readonly (readonly [status: number, answer: unknown])[];
  readonly bump: 'patch' | 'minor' | 'major';
  /** The lines that differ from the spec of the repository. */
  readonly lines: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing new', answers: [[200, bill()]], bump: 'patch', lines: [seen(1)] },
  {
    name: 'a new member',
    answers: [[200, bill({ fee: 120 })]],
    bump: 'minor',
    lines: [seen(1), `+fee: { ${UNDESCRIBED}, type: integer, x-source: observed }`],
  },
  {
    name: 'a new member that is not always of one type',
    answers: [
      [200, bill({ fee: 120 })],
      [200, bill({ fee: 1.5 })],
      [200, bill({ fee: null })],
    ],
    bump: 'minor',
    lines: [seen(3), `+fee: { ${UNDESCRIBED}, type: [number, 'null'], x-source: observed }`],
  },
  {
    name: 'new members with members',
    answers: [[200, bill({}, { lines: [{ title: 'Course', price: { amount: 5, currency: null } }] })]],
    bump: 'minor',
    lines: [
      seen(1),
      '+lines:',
      `+${UNDESCRIBED}`,
      '+type: array',
      '+x-source: observed',
      '+items:',
      '+type: object',
      '+properties:',
      `+title: { ${UNDESCRIBED}, type: string, x-source: observed }`,
      '+price:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+properties:',
      `+amount: { ${UNDESCRIBED}, type: integer, x-source: observed }`,
      `+currency: { ${UNDESCRIBED}, type: 'null', x-source: observed }`,
    ],
  },
  {
    name: 'a map, whose names are nobody’s business',
    answers: [[200, bill({ shares: { 'ann@example.com': 1, 'bob@example.com': 2 } })]],
    bump: 'minor',
    lines: [
      seen(1),
      '+shares:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+additionalProperties: { type: integer }',
    ],
  },
  {
    name: 'numbers where there were integers',
    answers: [[200, bill({ amount: 999.5 })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', '+type: number'],
  },
  {
    name: 'another type',
    answers: [[200, bill({ amount: '99900' })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', '+type: [integer, string]'],
  },
  {
    name: 'null',
    answers: [[200, bill({ amount: null })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', "+type: [integer, 'null']"],
  },
  {
    name: 'an object where there was a number',
    answers: [[200, bill({ amount: { value: 99_900 } })]],
    bump: 'major',
    lines: [
      seen(1),
      '-type: integer',
      '+type: [integer, object]',
      `+properties: { value: { ${UNDESCRIBED}, type: integer, x-source: observed } }`,
    ],
  },
  {
    name: 'null where the spec refers to a schema',
    answers: [[200, bill({ gift: null })]],
    bump: 'major',
    lines: [
      seen(1),
      "-$ref: '#/components/schemas/GiftCode'",
      '+description: The gift that was bought. There only for gifts, and only once the payment is completed.',
      '+anyOf:',
      "+- { $ref: '#/components/schemas/GiftCode' }",
      "+- { type: 'null' }",
    ],
  },
  {
    name: 'another kind of value where there are alternatives',
    answers: [[200, bill({}, { status: null })]],
    bump: 'major',
    lines: [seen(1), "+- { type: 'null' }"],
  },
  {
    name: 'a new value',
    answers: [[200, bill({}, { status: 'REFUNDED' })]],
    bump: 'minor',
    lines: [
      seen(1),
      '-- { type: string, enum: [PENDING, PAID, DONE, AMOUNT_MISMATCH] }',
      '+- { type: string, enum: [PENDING, PAID, DONE, AMOUNT_MISMATCH, REFUNDED] }',
    ],
  },
  {
    name: 'a member that is missing',
    answers: [[200, { success: true, data: { status: 'PENDING' } }]],
    bump: 'major',
    lines: [seen(1), '-required: [bill_info, status]', '+required: [status]'],
  },
  {
    name: 'all members missing',
    answers: [[200, { success: true, data: {} }]],
    bump: 'major',
    lines: [seen(1), '-required: [bill_info, status]'],
  },
  {
    name: 'a new code, of failures alone',
    answers: [[200, { success: false, message: 'No such bill', code: 1042 }]],
    bump: 'patch',
    // `data` of this failure is described by the document, and may be left out.
    lines: [
      '+code1042:',
      '+summary: A failure with the code 1042, seen in answers',
      '+value: { success: false, code: 1042 }',
    ],
  },
  {
    name: 'a new HTTP status, with a new code',
    answers: [[404, { success: false, code: 1042 }]],
    bump: 'minor',
    lines: [
      "+'404':",
      '+description: A failure. The HTTP status was seen; not described yet.',
      '+content:',
      '+application/json:',
      '+schema: { $ref: ../shared/envelope.yaml#/Failure }',
      '+examples:',
      '+code1042:',
      '+summary: A failure with the code 1042, seen in answers',
      '+value: { success: false, code: 1042 }',
    ],
  },
  {
    name: 'a new HTTP status above all others',
    answers: [[500, { success: false }]],
    bump: 'minor',
    lines: [
      "+'500':",
      '+description: A failure. The HTTP status was seen; not described yet.',
      '+content:',
      '+application/json:',
      '+schema: { $ref: ../shared/envelope.yaml#/Failure }',
      '+examples: { refused: { $ref: ../shared/examples.yaml#/cantFinishRequest } }',
    ],
  },
  {
    name: 'what nobody had seen, in a schema that others share',
    operation: PROCESS,
    answers: [[200, { success: true, data: { queue: 7 } }]],
    bump: 'minor',
    lines: [
      '+x-source: observed',
      seen(1),
      '-properties: { data: { $ref: ../shared/sales.yaml#/AcceptedWork } }',
      '+properties:',
      '+data:',
      '+description: That the server has taken the work. What else it answers is unknown.',
      '+allOf:',
      '+- { $ref: ../shared/sales.yaml#/AcceptedWork }',
      '+- type: object',
      '+properties:',
      '+queue:',
      `+${UNDESCRIBED}`,
      '+type: integer',
      '+x-source: observed',
    ],
  },
  {
    name: 'data of a failure, which gets a schema of its own',
    operation: PROCESS,
    answers: [[200, { success: false, message: 'No', data: { reason: 'queue' } }]],
    bump: 'major',
    lines: [
      '-allOf: [{ $ref: ../shared/envelope.yaml#/Answer }]',
      '-properties: { data: { $ref: ../shared/sales.yaml#/AcceptedWork } }',
      '+oneOf:',
      '+- title: Success',
      '+type: object',
      '+required: [success, data]',
      '+properties:',
      '+success: { description: Always true., type: boolean, const: true }',
      '+data: { $ref: ../shared/sales.yaml#/AcceptedWork }',
      '+- title: Failure',
      '+type: object',
      '+required: [success]',
      '+properties:',
      '+success: { description: Always false., type: boolean, const: false }',
      '+message: { $ref: ../shared/envelope.yaml#/FailureMessage }',
      '+code: { $ref: ../shared/envelope.yaml#/FailureCode }',
      '+data:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+properties:',
      `+reason: { ${UNDESCRIBED}, type: string, x-source: observed }`,
    ],
  },
  {
    name: 'all of it at once, with failures in between',
    answers: [
      [200, bill({ fee: 1 })],
      [200, { success: false, code: 1042 }],
      [200, bill({ amount: 1.5, gift: null }, { status: 'REFUNDED' })],
      [200, { success: true, data: { bill_info: { bill_status: 'VOID', fee: null } } }],
      [404, { success: false }],
    ],
    bump: 'major',
    lines: expect.arrayContaining([seen(3), '+type: number', "+'404':"]) as unknown as string[],
  },
];

describe('what a real server answers is in the spec after learning from the report of the client', () => {
  it.each(cases)('$name', async ({ operation = BILL_STATUS, answers, bump, lines }) => {
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

async function reportOn(operation: string, answers: Case['answers']) {
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
