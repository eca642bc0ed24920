import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/reference/content.ts';
import { entriesOf } from '../../scripts/reference/search/entries.ts';
import { find } from '../../scripts/reference/search/find.ts';
import { indexOf } from '../../scripts/reference/search/index-script.ts';
import { synonyms } from '../../scripts/reference/search/synonyms.ts';
import * as client from '../../src/index.ts';
import { root } from './built.ts';

const content = await readContent(root);
const { site } = content;
const entries = entriesOf(content);
const index = indexOf(entries);
const found = (query: string) => find(index, query);
const titles = (query: string): string[] => found(query).hits.map(({ title }) => title);

describe('a call comes first', () => {
  const create = 'V20.payments.payture.billCreate';
  it.each([
    // By its name, as a whole or in parts, with the best known version before the others.
    ['billStatus', 'V20.payments.payture.billStatus'],
    ['bill status', 'V20.payments.payture.billStatus'],
    ['storage download', 'V10.storage.file.download'],
    ['publish job description', 'V10.easyjob.jobDescriptions.publish'],
    ['authorisation refresh', 'V10.authorisation.code.refresh'],
    // In spite of a slip.
    ['bilstatus', 'V20.payments.payture.billStatus'],
    ['creat bil', create],
    // By a URL or a path.
    ['https://api.behind.ai:6002/api/payments/20/payture/billCreate', create],
    ['/api/gpt/30/chat/execute', 'V30.gpt.chat.execute'],
    ['payments/20/payture/billStatus', 'V20.payments.payture.billStatus'],
    // By a line of code.
    [create, create],
    ['payture.billCreate', create],
    [`behindAPI.${create}`, create],
    [`await behindAPI.${create}(subscriptionId)`, create],
    [`const result = await api.${create}.withResponse(id, { signal });`, create],
    ['behindAPI.V10.storage.file.download.raw(id)', 'V10.storage.file.download'],
    // By a word that the API does not have.
    ['refund', 'V21.payments.subscriptions.cancel'],
    ['счёт', 'V20.payments.payture.billStatus'],
    // By the name of an argument.
    ['bill_id', 'V20.payments.payture.billStatus'],
    // In Russian.
    ['создать счёт', create],
    ['статус оплаты', 'V20.payments.payture.billStatus'],
  ])('%s', (query, call) => {
    expect(titles(query)[0]).toBe(call);
  });
});

it('finds every call by its module and name, as they stand in a program', () => {
  const lost = site.operations.filter(({ module, call }) => {
    const [first = ''] = titles(`${module}.${call.name}`);
    return !first.endsWith(`.${module}.${call.name}`);
  });
  expect(lost.map(({ call }) => call.id)).toEqual([]);
});

it.each([
  ['chat', '.chat.chat.'],
  ['cv', '.cv.'],
  ['телеграм', '.telegram.'],
  ['вакансия', '.jobDescriptions.'],
  ['резюме', '.cv.'],
  ['оплата', '.bill'],
  ['login', 'uthorisation'],
])('%s finds first what is in its module', (query, part) => {
  const first = titles(query).slice(0, 3);
  expect(first).toHaveLength(3);
  for (const title of first) expect(title).toContain(part);
});

it('finds members of answers, and leads to the answer', () => {
  const hit = found('payUrl').hits.find(({ inAnswer }) => inAnswer);
  expect(hit?.href).toMatch(/\/answer$/);
});

it('finds error classes, codes, outcomes, exports, options and guides', () => {
  const errors = Object.values(client).filter(
    (value): value is typeof client.BehindApiError =>
      typeof value === 'function' && value.prototype instanceof client.BehindApiError,
  );
  expect(errors.length).toBeGreaterThan(4);
  for (const { name } of errors) expect(titles(name)[0]).toBe(name);
  expect(titles('1039')[0]).toBe('Code 1039');
  expect(found('maybe-done').hits[0]?.href).toBe('errors/outcome-maybe-done.html');
  expect(found('paginate').hits[0]?.href).toBe('client/main.html#paginate');
  expect(found('idempotencyHeader').hits[0]?.href).toBe('client/main.html#ClientOptions.idempotencyHeader');
  expect(titles('queryOptions')[0]).toBe('queryOptions');
  for (const query of ['tokens', 'Token']) expect(titles(query)[0]).toBe('Tokens');
  expect(titles('break things')[0]).toBe('Break things on purpose');
});

it.each(['ECONNREFUSED', 'fetch failed', 'Failed to fetch', 'Load failed'])(
  'leads from "%s", which a runtime says, to what to do about it',
  (said) => {
    expect(titles(said)[0]).toBe('ConnectionError');
  },
);

it.each(['отправить письмо', 'загрузить файл', 'удалить чат', 'список компаний'])(
  'understands "%s"',
  (query) => {
    expect(found(query).hits[0]?.kind).toBe('operation');
  },
);

it('finds HTTP statuses and webhooks', () => {
  expect(titles('403')).toContain('Code 1001');
  expect(found('webhook').hits.map(({ href }) => href)).toContain(
    'payments/v20.html#notice-paymentNotification',
  );
});

it('suggests other words where it finds nothing', () => {
  expect(found('xyzzyplugh')).toEqual({ hits: [], suggestions: [] });
  const { hits, suggestions } = found('telegrxmm xyzzyplugh');
  expect(hits).toEqual([]);
  expect(suggestions).toContain('telegram');
});

it('has synonyms that find something', () => {
  for (const [word, meant] of Object.entries(synonyms)) {
    expect(titles(word), word).not.toEqual([]);
    for (const one of meant) expect(titles(one), `${word}: ${one}`).not.toEqual([]);
  }
});
