import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GIFT, PAYTURE, post, send, TOKEN } from './support.ts';

// What things of several kinds have to do with each other. The mock is strict, so that nothing is taken from an example.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ strict: true });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

type Data = Record<string, unknown>;

async function call(path: string, body: object = {}) {
  const got = await post(`${mock.url}/api/${path}`, body, TOKEN);
  expect(got.status, got.body.message).toBe(200);
  return got.body as { success: boolean; message?: string; data: unknown };
}
const data = async (path: string, body?: object) => (await call(path, body)).data as Data;
const list = async (path: string, body?: object) => (await call(path, body)).data as Data[];
const messageOf = async (path: string, body?: object) => (await call(path, body)).message;

describe('a search', () => {
  const companies = async (request: object) => {
    const { items, total } = await data('sales/10/companies/get', request);
    return { names: (items as Data[]).map(({ name }) => name), total };
  };
  beforeEach(async () => {
    await call('sales/10/company/add', { name: 'Alpha', country: 'FI', category: 'Joinery' });
    await call('sales/10/company/add', { name: 'Beta', country: 'RU', category: 'joinery' });
    await call('sales/10/company/add', { name: 'Gamma', country: 'RU' });
  });

  test.each([
    [{ query: 'alpha' }, ['Alpha']],
    [{ query: 'JOINERY' }, ['Alpha', 'Beta']],
    [{ query: ' ' }, ['Alpha', 'Beta', 'Gamma']],
    [{ query: 'nobody' }, []],
    [{ filters: { country: 'RU' } }, ['Beta', 'Gamma']],
    [{ filters: { name: ['Alpha', 'Beta', 'Delta'] } }, ['Alpha', 'Beta']],
    [{ filters: { name: null } }, ['Alpha', 'Beta', 'Gamma']],
    [{ filters: { country: 'RU', category: 'joinery' } }, ['Beta']],
    [{ filters: { size: 3 } }, []],
    [{ filters: { country: 'RU' }, query: 'gam' }, ['Gamma']],
  ])('for %j', async (request, names) => {
    expect(await companies(request)).toEqual({ names, total: names.length });
  });

  test('has the total of all pages', async () => {
    const request = { filters: { country: 'RU' }, page: 2, page_size: 1 };
    expect(await companies(request)).toEqual({ names: ['Gamma'], total: 2 });
  });

  test('finds a list that has the value', async () => {
    const [{ object_id } = {}] = await list('sales/20/companies/getUnauthorized', { query: 'beta' });
    await call('sales/10/company/emailUpdate', { object_id, emails: ['a@b.example', 'c@d.example'] });
    expect(await companies({ filters: { emails: 'c@d.example' } })).toEqual({ names: ['Beta'], total: 1 });
    expect(await companies({ query: 'c@d' })).toEqual({ names: ['Beta'], total: 1 });
  });
});

describe('a group', () => {
  const company = async (name: string) => (await data('sales/10/company/add', { name })).object_id as string;
  const group = async () => (await data('sales/10/groups/create', { name: 'G' })).group_id as string;
  const held = async (group_id: string) =>
    (await list('sales/10/group/list', { group_id })).map(({ name }) => name);

  test('holds what was added, once, and loses what was removed', async () => {
    const [group_id, other] = [await group(), await group()];
    const [a, b, c] = [await company('A'), await company('B'), await company('C')];
    expect(await held(group_id)).toEqual([]);
    await call('sales/10/group/companyAdd', { group_id, company_id: b });
    await call('sales/10/group/companiesAdd', { group_id, companies: [a, b] });
    expect(await held(group_id)).toEqual(['B', 'A']);
    await call('sales/10/group/companiesAdd', { group_id, companies: [c] });
    await call('sales/10/group/companyDelete', { group_id, company_id: a });
    expect(await held(group_id)).toEqual(['B', 'C']);
    await call('sales/10/group/companiesDelete', { group_id, companies: [a, c] });
    expect(await held(group_id)).toEqual(['B']);
    expect(await held(other)).toEqual([]);
  });

  test('is shown page by page', async () => {
    const group_id = await group();
    const companies = [await company('A'), await company('B'), await company('C')];
    await call('sales/10/group/companiesAdd', { group_id, companies });
    const page = await data('sales/10/group/get', { group_id, page: 2, page_size: 2 });
    expect(page).toMatchObject({ total: 3, items: [{ name: 'C' }] });
  });

  test('loses what is deleted elsewhere, and is not shown once it is deleted', async () => {
    const group_id = await group();
    const [a, b] = [await company('A'), await company('B')];
    await call('sales/10/group/companiesAdd', { group_id, companies: [a, b] });
    await mock.seed([{ app: 'sales', lifecycle: 'company', id: a, deleted: true }]);
    expect(await held(group_id)).toEqual(['B']);
    await call('sales/10/group/delete', { group_id });
    expect(await messageOf('sales/10/group/list', { group_id })).toBe(`The group ${group_id} was deleted`);
    expect((await data('sales/10/companies/get')).total).toBe(1);
  });

  test('takes only what is there, and must be there itself', async () => {
    const group_id = await group();
    const companies = [await company('A'), 'none'];
    const missing = 'No company with the id none was created here';
    expect(await messageOf('sales/10/group/companiesAdd', { group_id, companies })).toBe(missing);
    expect(await held(group_id)).toEqual([]);
    const unknown = 'No group with the id none was created here';
    expect(await messageOf('sales/10/group/list', { group_id: 'none' })).toBe(unknown);
  });
});

describe('what belongs to something else', () => {
  test('cannot be created without it', async () => {
    expect(await messageOf('chat/20/message/create', { chat_uuid: 'none', text: 't' })).toBe(
      'No chat with the id none was created here',
    );
    const { body } = await send(`${mock.url}/__mock/entities`);
    expect(body.data).toEqual([]);
  });

  test('goes with it, over several steps, and nothing else goes', async () => {
    const { company_id } = await data('easyjob/10/companies/create', { name: 'C' });
    const { department_id } = await data('easyjob/10/departments/create', { company_id, name: 'D' });
    const job = { department_id, title: 'T' };
    const { job_description_id } = await data('easyjob/10/jobDescriptions/create', job);
    const question = { job_description_id, question: 'Why?' };
    await call('easyjob/10/jobDescriptionCandidateQuestions/create', question);
    const other = await data('easyjob/10/companies/create', { name: 'Other' });
    await call('easyjob/10/departments/create', { company_id: other.company_id, name: 'D' });

    await call('easyjob/10/companies/delete', { company_id });
    const jobOf = { job_description_id };
    const deleted = `The jobDescription ${job_description_id} was deleted`;
    expect(await messageOf('easyjob/10/jobDescriptions/get', jobOf)).toBe(deleted);
    expect(await list('easyjob/10/jobDescriptionCandidateQuestions/getList', jobOf)).toEqual([]);
    expect(await messageOf('easyjob/10/jobDescriptionCandidateQuestions/create', question)).toBe(deleted);
    const left = await list('easyjob/10/departments/getList', { company_id: other.company_id });
    expect(left).toHaveLength(1);
  });

  test('goes with it when the mock is not strict, too', async () => {
    const lenient = await startMock();
    const ask = async (path: string, body: object) =>
      (await post(`${lenient.url}/api/${path}`, body, TOKEN)).body;
    try {
      const { data: chat } = await ask('chat/10/chat/create', { name: 'n', member_id: 'm' });
      const about = { chat_uuid: chat?.chat_uuid };
      const { data: message } = await ask('chat/10/message/create', { ...about, text: 't' });
      await ask('chat/10/chat/delete', about);
      const edited = await ask('chat/10/message/edit', { msg_uuid: message?.msg_uuid, text: 'u' });
      expect(edited).toEqual({ success: false, message: `The message ${message?.msg_uuid} was deleted` });
      expect((await ask('chat/10/message/create', { ...about, text: 't' })).success).toBe(false);
      expect((await ask('chat/10/message/create', { chat_uuid: 'unknown', text: 't' })).success).toBe(true);
    } finally {
      await lenient.close();
    }
  });

  test('needs it in the right state, and brings what comes with it', async () => {
    const { company_id } = await data('easyjob/10/companies/create', { name: 'C' });
    const { department_id } = await data('easyjob/10/departments/create', { company_id, name: 'D' });
    const { job_description_id } = await data('easyjob/10/jobDescriptions/create', {
      department_id,
      title: 'T',
    });
    const { profile_id } = await data('easyjob/10/candidateProfiles/create');
    const request = { job_description_id, candidate_profile_id: profile_id };
    expect(await messageOf('easyjob/10/applications/create', request)).toBe(
      `create is not possible: the jobDescription ${job_description_id} is draft. It would have to be published`,
    );
    await call('easyjob/10/jobDescriptions/publish', { job_description_id });
    const { application_id } = await data('easyjob/10/applications/create', request);
    const open = () => list('easyjob/10/applications/getUnansweredQuestionsList', { application_id });
    expect((await open()).length).toBeGreaterThan(0);
    await call('easyjob/10/answers/store', { user_id: 'u', application_id, answers: [{ question_id: 'q' }] });
    expect(await open()).toEqual([]);
  });

  test('a mail needs its account and its template, and outlives neither', async () => {
    const mail = { email: 'a@b.example', account_name: 'mine', template_name: 'hello' };
    const send = () => messageOf('mailer/20/message/send', mail);
    expect(await send()).toBe('No mailAccount with the id mine was created here');
    const imap = {
      name: 'mine',
      imap_user: 'u',
      imap_server: 's.example',
      imap_port: 993,
      imap_password: 'p',
    };
    await call('mailer/10/settings/updateImap', imap);
    expect(await send()).toBe('No mailTemplate with the id hello was created here');
    await call('mailer/10/template/create', { name: 'hello', body: 'b' });
    expect(await send()).toBeUndefined();
  });
});

describe('a purchase', () => {
  const SUBSCRIPTION_ID = '550e8400-e29b-41d4-a716-446655440001';
  const PURCHASE = { subscription_id: SUBSCRIPTION_ID, user_id: 'u1' };
  const has = async (user_id: string) =>
    (await call('payments/10/product/has', { user_id, product_id: SUBSCRIPTION_ID })).data;
  const running = () => list('payments/21/subscriptions/getList');

  async function buy(request: object, action = 'pay'): Promise<void> {
    const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, request);
    await post(`${mock.url}/__mock/bills/${body.data?.bill_id}/${action}`);
    for (let time = 0; time < 3; time++) {
      await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: body.data?.bill_id });
    }
  }

  test('leads to one subscription, of the buyer alone, until it is cancelled', async () => {
    expect(await has('u1')).toBe(false);
    await buy(PURCHASE);
    expect(await running()).toEqual([{ subscription_id: SUBSCRIPTION_ID }]);
    expect([await has('u1'), await has('u2')]).toEqual([true, false]);
    await buy({ ...PURCHASE, subscription_id: 'another' });
    expect(await running()).toHaveLength(2);
    expect(
      (await call('payments/21/subscriptions/cancel', { subscription_id: SUBSCRIPTION_ID })).success,
    ).toBe(true);
    expect(await running()).toEqual([{ subscription_id: 'another' }]);
    expect(await has('u1')).toBe(false);
  });

  test.each<[string, object, string]>([
    ['of a gift', { ...GIFT, user_id: 'u1' }, 'pay'],
    ['that was paid wrongly', PURCHASE, 'payWrongAmount'],
  ])('%s leads to none', async (_, request, action) => {
    await buy(request, action);
    expect(await running()).toEqual([]);
    expect(await has('u1')).toBe(false);
  });
});

describe('answers are about the request', () => {
  test('several values are answered under the keys that were asked for', async () => {
    await call('global/10/storage/set', { key: 'k1', value: { a: 1 } });
    await call('global/10/storage/set', { key: 'k2', value: false });
    await call('global/10/storage/set', { key: 'k3', value: 'other' });
    expect(await data('global/10/storage/getBulk', { keys: ['k2', 'none', 'k1'] })).toEqual({
      ...{ k2: false, k1: { a: 1 } },
    });
  });

  test('a code is exchanged by the client that it was made for, and once', async () => {
    const made = { client_id: 'one', redirect_uri: 'https://one.example/back' };
    const { code } = await data('authorisation/10/code/create', made);
    const exchange = (client_id: string) => messageOf('authorisation/10/code/exchange', { client_id, code });
    expect(await exchange('two')).toBe(`The authorisationCode ${code} has another client_id`);
    expect(await exchange('one')).toBeUndefined();
    expect(await exchange('one')).toMatch(/exchange is not possible: .* is exchanged/);
  });

  test('each file has an object of its own, by which it is downloaded', async () => {
    const store = async (file_token: string) => {
      const { file_key } = await data('storage/10/file/store', { file_token });
      return (await data('storage/10/file/get', { file_key })).object_id;
    };
    const [one, two] = [await store('1'), await store('2')];
    expect(one).not.toBe(two);
    expect((await call('storage/10/file/download', { object_id: two })).success).toBe(true);
    expect((await call('storage/10/file/download', { object_id: 'none' })).success).toBe(false);
  });

  test('a call without state answers the number and the ids that it was sent', async () => {
    const lenient = await startMock();
    try {
      const ask = async (path: string, body: object) =>
        (await post(`${lenient.url}/api/${path}`, body, TOKEN)).body.data;
      const asked = { object_id: 'mine', queue_id: 'q' };
      expect(await ask('sales/10/company/parseSite', asked)).toMatchObject(asked);
      const chat = await ask('chat/10/chat/get', { chat_uuid: 'unknown' });
      expect(chat).toMatchObject({ chat_uuid: 'unknown' });
    } finally {
      await lenient.close();
    }
  });

  test('ids of several parts do not run into each other', async () => {
    await call('monitor/10/finances/set', { alias: 'a/b', month: 'c', value: 1 });
    await call('monitor/10/finances/set', { alias: 'a', month: 'b/c', value: 2 });
    expect(await list('monitor/10/finances/get', { month: 'c' })).toEqual([
      { alias: 'a/b', month: 'c', value: 1 },
    ]);
    await call('monitor/10/finances/set', { alias: 'a%2Fb', month: 'c', value: 3 });
    expect(await list('monitor/10/finances/get', { month: 'c' })).toHaveLength(2);
  });

  test('what was set in another version of the app is answered, and nothing of the example instead', async () => {
    await call('sales/10/company/add', { name: 'Alpha' });
    const [found] = await list('sales/20/companies/getUnauthorized');
    expect(found).toMatchObject({ name: 'Alpha' });
    expect(found).not.toHaveProperty('country');
  });
});

describe('what was never created, in a mock that is not strict', () => {
  let lenient: Mock;
  beforeAll(async () => {
    lenient = await startMock();
  });
  afterAll(() => lenient.close());
  const ask = async (path: string, body: object) =>
    (await post(`${lenient.url}/api/${path}`, body, TOKEN)).body.data as unknown;

  test('is shown as in the example, under its own id, once it was added to a group', async () => {
    const { group_id } = (await ask('sales/10/groups/create', { name: 'G' })) as Data;
    expect(await ask('sales/10/group/list', { group_id })).toEqual([]);
    await ask('sales/10/group/companyAdd', { group_id, company_id: 'unknown' });
    expect(await ask('sales/10/group/list', { group_id })).toMatchObject([{ object_id: 'unknown' }]);
  });

  test('has a value under each key that was asked for', async () => {
    expect(Object.keys((await ask('global/10/storage/getBulk', { keys: ['a', 'b'] })) as Data)).toEqual([
      'a',
      'b',
    ]);
  });
});

test('what was deleted pushes out nothing that is there', async () => {
  const { project_id } = await data('raet/10/project/create');
  const gone = Array.from({ length: 10_001 }, (_, index) => ({
    ...{ app: 'raet', lifecycle: 'project', id: `gone-${index}`, deleted: true },
  }));
  await mock.seed(gone);
  expect((await data('raet/10/project/get', { project_id })).project_id).toBe(project_id);
  const { body } = await send(`${mock.url}/__mock/entities`);
  expect(body.data).toHaveLength(10_001);
});
