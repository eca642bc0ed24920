import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { callsOf } from './calls.ts';
import { post } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const { call, data, entities } = callsOf(() => mock);

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
    await mock.seed([{ ...template, deleted: true, data: { name: 'hello', body: 'old' } }]);
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
