import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { dataOf, GIFT, PAYTURE, post, send, TOKEN } from './support.ts';

// How things live in the real documents, told by example. What holds for all of them is in entities.slow.test.ts.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

type Data = Record<string, unknown>;

/** Calls an operation by its path without `/api/`. */
async function call<Expected = Data>(
  path: string,
  body: object = {},
): Promise<{ success: boolean; message?: string; data: Expected }> {
  const got = await post<Expected>(`${mock.url}/api/${path}`, body, TOKEN);
  expect(got.status, got.body.message).toBe(200);
  return got.body as { success: boolean; message?: string; data: Expected };
}
const data = async <Expected = Data>(path: string, body?: object) => (await call<Expected>(path, body)).data;
const entities = () => dataOf(send<Data[]>(`${mock.url}/__mock/entities`));

describe('a chat', () => {
  const ANNA = { name: 'A job', member_id: '1', member_name: 'Anna' };

  test('has what was set on it, and nothing of the example', async () => {
    const { chat_uuid } = await data('chat/10/chat/create', ANNA);
    expect(await data('chat/10/chat/get', { chat_uuid })).toEqual({ chat_uuid, ...ANNA });
    const renamed = { chat_uuid, ...ANNA, name: 'T', title: 'T' };
    expect(await data('chat/10/chat/rename', { chat_uuid, title: 'T' })).toEqual(renamed);
    expect(await data('chat/10/chats/get')).toEqual([renamed]);
  });

  test('is found by its member, the latest first, until it is deleted', async () => {
    const { chat_uuid: first } = await data('chat/10/chat/create', ANNA);
    const { chat_uuid: second } = await data('chat/10/chat/systemCreate', { ...ANNA, user_id: 'u' });
    await data('chat/10/chat/create', { ...ANNA, member_id: '2' });
    const find = () => data('chat/10/chat/getIdByMember', { member_id: '1' });
    expect(await find()).toEqual({ chat_uuid: second });
    await call('chat/10/chat/delete', { chat_uuid: second });
    expect(await find()).toEqual({ chat_uuid: first });
  });

  test('is pinned and unpinned', async () => {
    const { chat_uuid } = await data('chat/10/chat/create', ANNA);
    const state = async () => (await entities())[0]?.state;
    expect(await state()).toBe('open');
    await call('chat/10/chat/pin', { chat_uuid });
    expect(await state()).toBe('pinned');
    await call('chat/10/chat/unPin', { chat_uuid });
    expect(await state()).toBe('open');
  });

  test('has messages of both versions, and their status is what was set', async () => {
    const { chat_uuid } = await data('chat/10/chat/create', ANNA);
    const message = await data('chat/20/message/create', { chat_uuid, text: 'Hi', headline: 'H' });
    expect(message).toEqual({ msg_uuid: expect.any(String), chat_uuid, text: 'Hi', headline: 'H' });
    const { msg_uuid } = message;
    expect(await data('chat/10/message/setStatus', { msg_uuid, status: 'read' })).toEqual({
      ...{ msg_uuid, chat_uuid, text: 'Hi', headline: 'H', status: 'read' },
    });
    expect(await data('chat/10/message/edit', { msg_uuid, text: 'Hello' })).toMatchObject({
      text: 'Hello',
      status: 'read',
    });
    expect((await entities())[1]).toMatchObject({ lifecycle: 'message', state: 'read' });
  });
});

describe('a job description', () => {
  const create = (department_id = 'd') =>
    data('easyjob/10/jobDescriptions/create', { department_id, title: 'T' });

  test('is a draft, published and closed, and shows it', async () => {
    const { job_description_id, status } = await create();
    const about = { job_description_id };
    expect(status).toBe('draft');
    expect(await data('easyjob/10/jobDescriptions/publish', about)).toMatchObject({ status: 'published' });
    expect(await data('easyjob/10/jobDescriptions/getUnauthorised', about)).toEqual({
      ...{ job_description_id, department_id: 'd', title: 'T', status: 'published' },
    });
    expect(await data('easyjob/10/jobDescriptions/close', about)).toMatchObject({ status: 'closed' });
    await call('easyjob/10/jobDescriptions/updateStatus', { ...about, status: 'of its own' });
    expect(await data('easyjob/10/jobDescriptions/get', about)).toMatchObject({ status: 'of its own' });
  });

  test('is listed by its department only', async () => {
    const { job_description_id } = await create('one');
    await create('two');
    const list = await data('easyjob/10/jobDescriptions/getList', { department_id: 'one' });
    expect(list).toMatchObject([{ job_description_id }]);
    expect(await data('easyjob/10/jobDescriptions/getList', { department_id: 'three' })).toEqual([]);
  });

  test('has a question that keeps what an edit leaves out', async () => {
    const about = { job_description_id: 'j1', category: 'a' };
    const { question_id } = await data('easyjob/10/jobDescriptionCandidateQuestions/create', {
      ...about,
      ...{ question: 'Why?', type: 'text', weight: 1 },
    });
    await call('easyjob/10/jobDescriptionCandidateQuestions/edit', { question_id, text: 'Why us?' });
    const list = await data('easyjob/10/jobDescriptionCandidateQuestions/getByCategory', about);
    expect(list).toMatchObject([{ question: 'Why us?', weight: 1 }]);
    await call('easyjob/10/jobDescriptionCandidateQuestions/edit', { question_id, weight: 2 });
    const later = await data('easyjob/10/jobDescriptionCandidateQuestions/getByCategory', about);
    expect(later).toMatchObject([{ question: 'Why us?', weight: 2 }]);
  });

  test('loses all of its questions at once, and no others', async () => {
    const ask = (job_description_id: string, category: string) =>
      call('easyjob/10/jobDescriptionCandidateQuestions/create', {
        ...{ job_description_id, question: 'Why?', type: 'text', weight: 1, category },
      });
    for (const category of ['a', 'b']) await ask('j1', category);
    await ask('j2', 'a');
    const list = (job_description_id: string, category?: string) =>
      data<Data[]>(
        `easyjob/10/${category ? 'jobDescriptionCandidateQuestions/getByCategory' : 'jobDescriptionCandidateQuestions/getList'}`,
        { job_description_id, ...(category && { category }) },
      );
    expect(await list('j1')).toHaveLength(2);
    expect(await list('j1', 'b')).toMatchObject([{ question: 'Why?', category: 'b' }]);
    await call('easyjob/10/jobDescriptionCandidateQuestions/deleteAll', { job_description_id: 'j1' });
    expect(await list('j1')).toEqual([]);
    expect(await list('j2')).toHaveLength(1);
  });

  test('has applicants, who move from stage to stage', async () => {
    const { job_description_id } = await create();
    await call('easyjob/10/jobDescriptions/publish', { job_description_id });
    const { application_id } = await data('easyjob/10/applications/create', {
      ...{ job_description_id, candidate_profile_id: 'p' },
    });
    await call('easyjob/10/applicants/stageChange', { application_id, new_stage: 'offer' });
    expect(await data('easyjob/10/applicants/getList', { job_description_id })).toEqual([
      { application_id, job_description_id, candidate_profile_id: 'p', stage: 'offer' },
    ]);
    expect(await data('easyjob/10/applications/get', { job_description_id })).toMatchObject({
      application_id,
    });
    await call('easyjob/10/reports/create', { application_id });
    expect(await data('easyjob/10/reports/build', { application_id })).toMatchObject({ application_id });
    expect((await entities()).at(-1)).toMatchObject({ id: application_id, state: 'built' });
  });
});

describe('a gift', () => {
  const status = (bill_id: unknown) => data('payments/20/payture/billStatus', { bill_id });
  async function buy(): Promise<string> {
    const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GIFT);
    await post(`${mock.url}/__mock/bills/${body.data?.bill_id}/pay`);
    const { bill_info } = (await status(body.data?.bill_id)) as { bill_info: { gift: { code: string } } };
    expect(await status(body.data?.bill_id)).toMatchObject({ bill_info });
    return bill_info.gift.code;
  }

  test('is made by paying, sent, and applied once', async () => {
    const code = await buy();
    expect(await data('payments/10/gift/get', { code })).toEqual({ code });
    const delivery = { delivery_email: 'anna@example.com', extended: { greeting: 'Hi' } };
    expect(await data('payments/10/gift/send', { code, ...delivery })).toEqual({ code, ...delivery });
    expect((await call('payments/10/gift/apply', { code })).success).toBe(true);
    expect(await call('payments/10/gift/apply', { code })).toEqual({
      success: false,
      message: `apply is not possible: the gift ${code} is applied. It would have to be created or sent`,
    });
    expect(await data('payments/10/gift/get', { code })).toEqual({ code, ...delivery });
  });

  test('has a code of its own', async () => {
    expect(new Set([await buy(), await buy(), await buy()]).size).toBe(3);
  });
});

describe('what the request names', () => {
  test('a mail account is stored by its name, in two steps and without its passwords', async () => {
    const smtp = { smtp_from_name: 'Me', smtp_user: 'me', smtp_server: 's.example.com', smtp_port: 25 };
    const imap = { imap_user: 'me', imap_server: 'i.example.com', imap_port: 993 };
    await call('mailer/10/settings/update', { name: 'mine', ...smtp, smtp_password: 'hush' });
    expect(await data('mailer/10/settings/get', { name: 'mine' })).toEqual({ name: 'mine', ...smtp });
    expect(await data('mailer/10/settings/getImap', { name: 'mine' })).toEqual({ name: 'mine' });
    await call('mailer/10/settings/updateImap', { name: 'mine', ...imap, imap_password: 'hush' });
    expect(await data('mailer/10/settings/getImap', { name: 'mine' })).toEqual({ name: 'mine', ...imap });
    expect(await data('mailer/10/settings/get', { name: 'mine' })).toEqual({ name: 'mine', ...smtp });
    expect(JSON.stringify(await entities())).not.toContain('hush');
  });

  test('what was deleted is created anew under the same name', async () => {
    const template = { app: 'mailer', lifecycle: 'mailTemplate', id: 'hello' };
    mock.seed([{ ...template, deleted: true, data: { name: 'hello', body: 'old' } }]);
    expect((await call('mailer/10/template/edit', { name: 'hello', body: 'b' })).success).toBe(false);
    expect(await data('mailer/10/template/create', { name: 'hello', body: 'new' })).toEqual({
      ...{ name: 'hello', body: 'new' },
    });
    expect((await call('mailer/10/template/edit', { name: 'hello', body: 'b' })).success).toBe(true);
  });

  test('the token of a channel is not remembered', async () => {
    const { channel_uuid } = await data('mastogram/10/mastodon/create', {
      domain: 'd.example.com',
      token: 'hush',
    });
    await call('mastogram/10/mastodon/update', { channel_uuid, token: 'hush', enabled: true });
    expect(await data('mastogram/10/mastodon/get')).toEqual([
      { channel_uuid, domain: 'd.example.com', enabled: true },
    ]);
    expect(JSON.stringify(await entities())).not.toContain('hush');
  });

  test('the access token in the body is not remembered', async () => {
    await post(`${mock.url}/api/chat/10/chat/create`, { name: 'n', member_id: '1', access_token: 'hush' });
    expect(await entities()).toHaveLength(1);
    expect(JSON.stringify(await entities())).not.toContain('hush');
  });

  test.each<[string, string, object]>([
    [
      'a member of any name',
      'raet/10/individuals/create',
      { individual: { first_name: 'Ann', pwd: 'hush' } },
    ],
    [
      'further inside',
      'global/10/storage/set',
      { key: 'k', value: [{ shown: 1, login: { password: 'hush' } }] },
    ],
  ])('a secret is not remembered: %s', async (_, path, body) => {
    await call(path, body);
    expect(await entities()).toHaveLength(1);
    expect(JSON.stringify(await entities())).toMatch(/Ann|shown/);
    expect(JSON.stringify(await entities())).not.toContain('hush');
  });

  test.each([[{ a: [1] }], ['text'], [0], [null], [false]])('%j is stored under a key', async (value) => {
    await call('global/10/storage/set', { key: 'k', value: 'before' });
    await call('global/10/storage/set', { key: 'k', value });
    expect(await data('global/10/storage/get', { key: 'k' })).toEqual(value);
  });

  test('a figure is stored by its name and month', async () => {
    const set = (alias: string, month: string, value: number) =>
      call('monitor/10/finances/set', { alias, month, value });
    await set('rent', '2025-03', 1);
    await set('rent', '2025-04', 2);
    await set('rent', '2025-03', 3);
    expect(await data('monitor/10/finances/get', { month: '2025-03' })).toEqual([
      { alias: 'rent', month: '2025-03', value: 3 },
    ]);
  });

  test('a report is about a project and a CV', async () => {
    const about = { project_id: 'p', cv_id: 'c' };
    await call('raet/10/report/create', about);
    expect(await data('raet/10/report/get', about)).toMatchObject(about);
    expect((await entities())[0]).toMatchObject({ id: 'p/c', lifecycle: 'report' });
  });
});

describe('what the documents advise', () => {
  test('the open questions end once they are answered', async () => {
    const about = { application_id: 'an application' };
    const open = () => data<Data[]>('easyjob/10/applications/getUnansweredQuestionsList', about);
    expect(await open()).not.toEqual([]);
    await call('easyjob/10/answers/store', { ...about, user_id: 'u', answers: [{ question_id: 'q' }] });
    expect(await open()).toEqual([]);
  });

  test('an intent is found by the number that is called', async () => {
    const meta = { topic: 'a first talk' };
    await call('sip/10/call/createIntent', { phone_number: '+447700900007', meta });
    const asked = { phone_1: '+447700900100', phone_2: '+447700900007' };
    expect(await data('sip/10/call/getIntent', asked)).toMatchObject({ meta });
  });

  test('a transcript that was started is listed, and merges into the CV that is there', async () => {
    const { transcript_id } = await data('sip/10/call/transcribeAsync', { call_id: 'a call' });
    const listed = await data('sip/10/transcripts/getByIndividualId', { individual_id: 'Anna' });
    expect(listed).toMatchObject([{ transcript_id, call_id: 'a call' }]);
    const { cv_id } = await data('raet/10/cv/create', { individual_id: 'Anna', cv: 'Six years of Node.js' });
    expect(await data('raet/10/cv/mergeCV', { individual_id: 'Anna', transcript_id })).toMatchObject({
      cv_id,
    });
    expect(await data('raet/10/cv/get', { individual_id: 'Anna' })).toMatchObject({ cv_id });
  });
});

describe('free-form data', () => {
  const create = (individual: object, project_id = 'p') =>
    data('raet/20/individuals/create', { individual, project_id });

  test('is answered as it was set', async () => {
    const { individual_id } = await create({ name: 'Anna', skills: ['a'] });
    expect(await data('raet/10/individual/get', { individual_id })).toEqual({
      ...{ individual_id, name: 'Anna', skills: ['a'], project_id: 'p' },
    });
    expect(await data('raet/10/individual/update', { individual_id, individual: { name: 'Eve' } })).toEqual({
      ...{ individual_id, name: 'Eve', skills: ['a'], project_id: 'p' },
    });
  });

  test('cannot change the id, and is answered whatever its type', async () => {
    const { individual_id } = await data('raet/10/individuals/create', {
      individual: JSON.parse('{"individual_id":"other","project_id":5,"__proto__":{"x":1},"constructor":2}'),
    });
    expect(individual_id).not.toBe('other');
    const got = await data('raet/10/individual/get', { individual_id });
    expect(got.individual_id).toBe(individual_id);
    expect(got.project_id).toBe(5);
    expect(JSON.stringify(got)).toContain('"__proto__":{"x":1}');
  });

  test('is listed page by page', async () => {
    const ids: unknown[] = [];
    for (let index = 0; index < 25; index++) ids.push((await create({ name: String(index) })).individual_id);
    await create({ name: 'elsewhere' }, 'other');
    const page = (body: object) => data('raet/20/individuals/get', { project_id: 'p', ...body });
    const idsOf = ({ items }: Data) => (items as Data[]).map(({ individual_id }) => individual_id);
    expect(await page({})).toMatchObject({ page: 1, page_size: 20, total: 25 });
    expect(idsOf(await page({}))).toEqual(ids.slice(0, 20));
    expect(idsOf(await page({ page: 2 }))).toEqual(ids.slice(20));
    expect(idsOf(await page({ page: 3, page_size: 7 }))).toEqual(ids.slice(14, 21));
    expect(await page({ page: 9 })).toMatchObject({ items: [], total: 25 });
    expect(await data('raet/10/individuals/get')).toMatchObject({ total: 26 });
  });
});

test('Prefer and unfit bodies change nothing', async () => {
  await post(
    `${mock.url}/api/chat/10/chat/create`,
    { name: 'n', member_id: '1' },
    { ...TOKEN, Prefer: 'code=200' },
  );
  await post(`${mock.url}/api/chat/10/chat/create`, { name: 'n' }, TOKEN);
  expect(await entities()).toEqual([]);
});

test('of each life cycle, the last 10,000 are remembered', async () => {
  const things = Array.from({ length: 10_001 }, (_, index) => ({
    ...{ app: 'chat', lifecycle: 'chat', id: `chat-${index}`, data: { name: String(index), member_id: '1' } },
  }));
  mock.seed(things);
  mock.seed([{ app: 'chat', lifecycle: 'message', id: 'message' }]);
  expect(await entities()).toHaveLength(10_001);
  expect(await data('chat/10/chat/get', { chat_uuid: 'chat-10000' })).toMatchObject({ name: '10000' });
  expect(await data('chat/10/chat/get', { chat_uuid: 'chat-0' })).not.toMatchObject({ name: '0' });
});

test('as many that were deleted are remembered besides, and push out nothing else', async () => {
  const chat = (id: string, deleted: boolean) => ({ app: 'chat', lifecycle: 'chat', id, deleted });
  mock.seed([chat('live', false)]);
  mock.seed(Array.from({ length: 10_001 }, (_, index) => chat(`gone-${index}`, true)));
  expect((await send(`${mock.url}/__mock/chats/live`)).status).toBe(200);
  expect(await call('chat/10/chat/get', { chat_uuid: 'gone-10000' })).toMatchObject({ success: false });
  expect(await entities()).toHaveLength(10_001);
});
