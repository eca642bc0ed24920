import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { callsOf } from './calls.ts';
import { GIFT, PAYTURE, post, TOKEN } from './support.ts';

// How things live in the real documents, told by example. What holds for all of them is in entities.slow.test.ts.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

type Data = Record<string, unknown>;

const { call, data, entities } = callsOf(() => mock);

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

test('Prefer and unfit bodies change nothing', async () => {
  await post(
    `${mock.url}/api/chat/10/chat/create`,
    { name: 'n', member_id: '1' },
    { ...TOKEN, Prefer: 'code=200' },
  );
  await post(`${mock.url}/api/chat/10/chat/create`, { name: 'n' }, TOKEN);
  expect(await entities()).toEqual([]);
});
