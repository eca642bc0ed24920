import { expect, test, vi } from 'vitest';
import type { Finding } from '../../src/drift/index.ts';
import { createDriftMonitor } from './frozen.ts';
import { bill, clientOf, findingsIn, tell, useServer } from './support.ts';

useServer();

const PERSONAL = {
  emails: ['anna.petrova@example.com', 'bob+news@mail.example.org', 'кирилл@пример.рф'],
  phones: ['+79161234567', '8 (916) 123-45-67', '79161234567', '555-0199'],
  tokens: [
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    'sk_live_51HqJ8aKZvKYlo2C9',
    'V1StGXR8_Z5jdHi6B-myT',
    'Bearer QmVoaW5kQXBpVG9rZW4',
    'dGhpc0lzQVNlY3JldFRva2Vu',
    'deadbeefcafebabe',
    'GIFTX12ABC34',
  ],
  ids: [
    '550e8400-e29b-41d4-a716-446655440001',
    'abcdefab-cdef-abcd-efab-cdefabcdefab',
    '4510',
    '123456789012',
  ],
  names: ['Anna Petrova', 'Иван Сидоров', "O'Brien", 'Li', 'anna_petrova_1987', '@anna_petrova', 'Zoë'],
};
const all = Object.values(PERSONAL).flat();

/** What must not be found in anything that leaves the monitor. */
function expectNothingPersonal(...outputs: unknown[]): void {
  const text = outputs.map((output) => JSON.stringify(output)).join('\n');
  const words = [
    ...all.filter((word) => word.length > 2),
    'Petrova',
    'Сидоров',
    'Brien',
    '1234567',
    '446655440001',
  ];
  expect(words.filter((word) => text.includes(word))).toEqual([]);
  expect(/"Li"|\/Li\b/.test(text)).toBe(false);
}

/** All of it, wherever an answer can have something. */
const answersFullOf = (word: string) => [
  { success: true, data: { ...bill('PAID'), note: word, list: [word], deep: { er: { still: word } } } },
  { success: true, data: { ...bill(word), [word]: 1 } },
  { success: true, data: { bill_info: { bill_status: word, amount: word, gift: word }, status: 'PAID' } },
  { success: true, data: { ...bill('PAID'), balances: { [word]: { amount: 1 } } } },
  { success: true, data: { ...bill('PAID'), [word]: { [word]: { [word]: [word] } } } },
  { success: true, data: word },
  { success: true, data: [word, { [word]: word }] },
  { success: false, message: word, code: word },
  { success: false, message: { [word]: word }, code: 79161234567 },
  { success: true, data: bill('PAID'), [word]: word },
];

test.each(all)('nothing of %s leaves', async (word) => {
  const told: unknown[] = [];
  const drift = createDriftMonitor({
    onDrift: (finding, operation) => told.push([finding, operation]),
    onError: (error) => told.push(`${error}`, (error as Error).stack),
  });
  for (const answer of answersFullOf(word)) {
    for (const status of [200, 422, 500]) {
      await clientOf(drift, answer, status).V20.payments.payture.billStatus('bill');
    }
  }
  expect(told.length).toBeGreaterThan(10);
  expectNothingPersonal(drift.report(), told);
});

test('maps are told as maps, whatever their keys are', async () => {
  const byName = ['anna', 'boris', 'Clara'].map((name) => [name, { age: 30, city: 'Omsk' }]);
  const counts = 'anna boris clara dora egor fedor gleb hanna igor jana'.split(' ').map((name) => [name, 1]);
  const data = {
    ...bill('PAID'),
    people: Object.fromEntries(byName),
    visits: Object.fromEntries(counts),
    mixed: { anna: 1, boris: 'x', 'clara@example.com': true },
  };
  const findings = await findingsIn({ success: true, data });
  expect(pointersOf(findings)).toEqual([
    '/data/people',
    '/data/visits',
    '/data/mixed',
    '/data/people/{*}',
    '/data/visits/{*}',
    '/data/mixed/{*}',
    '/data/mixed/{*}',
    '/data/mixed/{*}',
    '/data/people/{*}/age',
    '/data/people/{*}/city',
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/anna|boris|clara|egor/i);
});

test('a map that comes with one key at a time is told as one after a hundred', () => {
  const onDrift = vi.fn();
  const drift = createDriftMonitor({ onDrift });
  const nameOf = (n: number) => `user${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`;
  for (let n = 0; n < 200; n++) {
    tell(drift, { success: true, data: { ...bill('PAID'), map: { [nameOf(n)]: { age: n } } } });
  }
  const pointers = pointersOf(drift.report().operations[0]?.findings ?? []);
  expect(pointers).toContain(`/data/map/${nameOf(99)}/age`);
  expect(pointers.slice(-2)).toEqual(['/data/map/{*}', '/data/map/{*}/age']);
  expect(JSON.stringify([drift.report(), onDrift.mock.calls])).not.toContain(nameOf(100));
  expect(drift.report().operations[0]?.findings.at(-1)?.count).toBe(100);
});

test('names that programmers give are told', async () => {
  const names = [
    'id',
    'bill_id',
    'payUrl',
    'line2',
    'oauth2_token',
    'isB2b',
    '_id',
    'lastLoginAt',
    'HTMLBody',
    'x',
  ];
  const odd = Object.fromEntries(names.map((name, n) => [name, n % 2 ? 'text' : n]));
  const findings = await findingsIn({ success: true, data: { ...bill('PAID'), ...odd } });
  expect(pointersOf(findings).sort()).toEqual(names.map((name) => `/data/${name}`).sort());
});

test('values of an enumeration are told if they look like constants, and codes if they are short', async () => {
  const seen = async (answer: object) => (await findingsIn(answer)).map(({ seen }) => seen);
  for (const status of ['REFUNDED', 'PARTLY_PAID', 'STEP_3']) {
    expect(await seen({ success: true, data: bill(status) })).toEqual([status]);
  }
  for (const status of ['refunded', 'Paid by Anna', 'CARD_4510', 'A1B2C3', '', 'A'.repeat(50)]) {
    expect(await seen({ success: true, data: bill(status) })).toEqual(['string']);
  }
  expect(await seen({ success: false, code: 99_999 })).toEqual(['99999']);
  expect(await seen({ success: false, code: 79161234567 })).toEqual(['integer']);
});

test('a member that is no enumeration after all is told by its type after some values', () => {
  const drift = createDriftMonitor();
  for (let n = 0; n < 40; n++) {
    tell(drift, {
      success: true,
      data: bill(`USER_${String.fromCharCode(65 + (n % 26), 65 + Math.floor(n / 26))}`),
    });
    tell(drift, { success: false, code: 2000 + n });
  }
  const seen = (drift.report().operations[0]?.findings ?? []).map(({ kind, seen, count }) => [
    kind,
    seen,
    count,
  ]);
  expect(seen.filter(([kind]) => kind === 'unknown-value')).toHaveLength(21);
  expect(seen).toContainEqual(['unknown-value', 'string', 20]);
  expect(seen).toContainEqual(['unknown-code', 'integer', 20]);
});

test('an error of the check itself quotes nothing', () => {
  const errors: unknown[] = [];
  const drift = createDriftMonitor({ onError: (error) => errors.push(error) });
  const data = {
    get status() {
      throw new Error('anna.petrova@example.com');
    },
  };
  tell(drift, { success: true, data });
  expect(errors).toHaveLength(1);
  const [error] = errors as [Error];
  expectNothingPersonal(error.message, error.stack, error.cause, Object.entries(error));
  expect(error.message).toContain('V20.payments.payture.billStatus');
  expect(drift.report().operations).toEqual([]);
});

const pointersOf = (findings: readonly Finding[]) => findings.map(({ pointer }) => pointer);
