import { describe, expect, test } from 'vitest';
import { isCode, isConstant, isMap, isPlainName } from '../../src/drift/names.ts';

describe('the name of a member', () => {
  test.each([
    ...['a', 'id', '_id', '__typename', '$ref', 'bill_id', 'bill__id', 'class_', 'URL', 'HTMLBody', 'aBc'],
    ...[
      'line2',
      'oauth22',
      'item123',
      'facade',
      'deadbee',
      'payUrl',
      'payUrlTo',
      'ab_cdEf_gh',
      'lastLoginAt',
    ],
    // Seven words, twenty letters in a word, forty in all.
    ...['ab_cd_ef_gh_ij_kl_mn', 'abcdefghijklmnopqrst', 'abcdefghi_'.repeat(4)],
    // Short names may change between capital and small letters more often than long ones, of sixteen and more.
    ...['aBcdEfghIjklMno', 'someVeryLongName'],
  ])('%s is told', (name) => {
    expect(isPlainName(name)).toBe(true);
  });

  test.each([
    ...[
      '',
      '_',
      '___id',
      'a___b',
      'class__ _',
      'a b',
      'a-b',
      'a.b',
      '@anna',
      'a@b',
      'anna!',
      '!anna',
      'имя',
      'Zoë',
    ],
    ...[
      'Anna',
      'Anna_Petrova',
      '_Anna',
      '12',
      '1234',
      'card1234',
      'a1b2',
      'a1_2',
      'deadbeef',
      'DEADBEEF',
      'dead1beef',
    ],
    ...['ab_cd_ef_gh_ij_kl_mn_op', 'abcdefghijklmnopqrstu', `a${'abcdefghi_'.repeat(4)}`],
    ...['payUrTo', 'aBcDeF', 'a_bCdEf', 'aBcdEfghIjklMnop', 'GIFTxAbCdEf'],
  ])('%s is not', (name) => {
    expect(isPlainName(name)).toBe(false);
  });
});

describe('an object', () => {
  const named = (count: number, valueAt: (n: number) => unknown = () => 1) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `key${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
        valueAt(n),
      ]),
    );
  const judge = (object: Record<string, unknown>, hasKnown = false) =>
    isMap(object, Object.keys(object), hasKnown);
  const differing = (n: number) => (n % 2 ? 'text' : n);

  test.each<[what: string, object: Record<string, unknown>, hasKnown?: boolean]>([
    ['of more than a hundred members', named(101, differing), true],
    ['with a name that no programmer gives', { 'Anna Petrova': 1 }, true],
    ['of three objects with the same members', named(3, () => ({ a: 1, b: 2 }))],
    [
      'of objects whose members come in another order',
      named(3, (n) => (n ? { a: 1, b: 2 } : { b: 2, a: 1 })),
    ],
    ['of ten numbers', named(10)],
    ['of large objects', named(3, (n) => ({ ...named(101), [`only${n}`]: 1 }))],
  ])('%s is a map', (_, object, hasKnown) => {
    expect(judge(object, hasKnown)).toBe(true);
  });

  test.each<[what: string, object: Record<string, unknown>, hasKnown?: boolean]>([
    ['of a hundred members that differ', named(100, differing)],
    ['of objects, beside members that are known', named(3, () => ({ a: 1 })), true],
    ['of two objects', named(2, () => ({ a: 1 }))],
    ['of objects with other members', named(3, (n) => (n === 2 ? { a: 1 } : { b: 1 }))],
    [
      'of a hundred members, one of another name',
      named(3, (n) => ({ ...named(99), [`only${n ? 'a' : 'b'}`]: 1 })),
    ],
    ['of nine numbers', named(9)],
    ['of numbers and a text', named(10, (n) => (n === 9 ? 'text' : n))],
    ['without members', {}],
  ])('%s is none', (_, object, hasKnown) => {
    expect(judge(object, hasKnown)).toBe(false);
  });
});

describe('the value of an enumeration', () => {
  const KEBAB = ['open', 'not-paid'];
  const CAMEL = ['open', 'notPaid'];

  test.each<[value: unknown, known: unknown[]]>([
    [true, ['a']],
    [false, []],
    ...['A', 'PAID', 'P2P', 'PARTLY_PAID', 'STEP_3', 'B_22', 'A'.repeat(40)].map(
      (value) => [value, ['OPEN']] as const,
    ),
    ...['a', 'paid', 'p2', 'half-paid', 'half_paid', 'step-33'].map((value) => [value, KEBAB] as const),
    ...['a', 'paid', 'halfPaid', 'isB2', 'aB', 'halfPaidBackAgain'].map((value) => [value, CAMEL] as const),
  ] as [unknown, unknown[]][])('%j is told where %j are known', (value, known) => {
    expect(isConstant(value, known)).toBe(true);
  });

  test.each<[value: unknown, known: unknown[]]>([
    ...[7, null, 'A'.repeat(41), 'P2P2', 'CARD_4510'].map((value) => [value, ['OPEN']]),
    ...['', '_A', 'A_', 'A__B', '2A', 'A!', '!A', 'A B', 'A_b', 'Ab', 'A_!', 'paid', 'halfPaid'].map(
      (value) => [value, ['OPEN']],
    ),
    ...['', '-a', 'a-', 'a--b', 'a-!', '2a', 'a!', '!a', 'a b', 'Ab', 'aB', 'a-B', 'halfPaid'].map(
      (value) => [value, KEBAB],
    ),
    ...['', 'Half', '2a', 'a2', 'a!', '!a', 'aB!', 'half_paid', 'half-paid', 'half Paid'].map((value) => [
      value,
      CAMEL,
    ]),
    ['paid', ['open', 'PAID']],
  ] as [unknown, unknown[]][])('%j is not where %j are', (value, known) => {
    expect(isConstant(value, known)).toBe(false);
  });
});

test('a code is told if it is short', () => {
  expect([0, 2000, 99_999, -99_999].filter((code) => !isCode(code))).toEqual([]);
  expect([100_000, -100_000, 1.5, Number.NaN, '2000', null].filter(isCode)).toEqual([]);
});
