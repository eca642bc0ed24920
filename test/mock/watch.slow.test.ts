import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { post, TOKEN } from './support.ts';

// One document is read faster than all.
let spec: string;
beforeAll(() => {
  spec = temporaryFolder('mock-watch');
  for (const folder of ['chat', 'shared'])
    cpSync(join('spec', folder), join(spec, folder), { recursive: true });
  rmSync(join(spec, 'chat/v20.yaml'), { force: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(spec, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function watching(): Promise<{ mock: Mock; said: () => string }> {
  const lines: string[] = [];
  for (const method of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((line) => void lines.push(String(line)));
    onTestFinished(() => spy.mockRestore());
  }
  const mock = await startMock({ spec, watch: true });
  onTestFinished(() => mock.close());
  return { mock, said: () => lines.join('\n') };
}

const call = async ({ url }: Mock, path: string, body: object) =>
  (await post(`${url}/api/chat/10/${path}`, body, TOKEN)).body;

test('an edit is answered, what was created stays, and a wrong edit changes nothing', async () => {
  const { mock, said } = await watching();
  const created = await call(mock, 'chat/create', { name: 'mine', member_id: '1' });
  const { chat_uuid } = created.data as { chat_uuid: string };

  edit('chat/v10.yaml', (text) => text.replace('/api/chat/10/chat/delete:', '/api/chat/10/chat/remove:'));
  await eventually(() =>
    expect(said()).toMatch(/^The documents were read again \(\d+ operations\): chat\/v10\.yaml$/m),
  );
  expect(await call(mock, 'chat/delete', { chat_uuid })).toMatchObject({
    success: false,
    message: expect.stringContaining('There is no /api/chat/10/chat/delete.'),
  });
  expect(await call(mock, 'chat/get', { chat_uuid })).toMatchObject({
    success: true,
    data: { name: 'mine' },
  });

  // Wrong YAML, and what is only noticed when an operation is read.
  for (const [wrong, message] of [
    ['paths: [', /An edit is wrong, so the documents stay as they were\. .*chat\/v10\.yaml:\d+:\d+: /],
    ['type: strung', /An edit is wrong.*chat\/v10\.yaml.*schema is invalid/],
  ] as const) {
    const before = readFileSync(join(spec, 'chat/v10.yaml'), 'utf8');
    edit('chat/v10.yaml', (text) =>
      wrong === 'paths: [' ? text.replace('paths:', wrong) : text.replaceAll('type: string', wrong),
    );
    await eventually(() => expect(said()).toMatch(message));
    expect(await call(mock, 'chat/get', { chat_uuid })).toMatchObject({ success: true });
    writeFileSync(join(spec, 'chat/v10.yaml'), before);
  }

  expect(await call(mock, 'chat/remove', { chat_uuid })).toMatchObject({ success: true });
});

test('an edit of what documents share is answered, too', async () => {
  const { mock, said } = await watching();
  expect((await post(`${mock.url}/api/chat/10/chats/get`, {})).body.message).toBe('Access token is missing');
  edit('shared/failures.yaml', (text) => text.replaceAll('Access token is missing', 'Where is your token?'));
  await eventually(() => expect(said()).toContain('shared/failures.yaml'));
  expect((await post(`${mock.url}/api/chat/10/chats/get`, {})).body.message).toBe('Where is your token?');
});
