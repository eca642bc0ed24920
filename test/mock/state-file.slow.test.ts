import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../mock/src/index.ts';
import { eventually } from '../support/eventually.ts';
import { GIFT, GUEST, PAYTURE, post, send, TOKEN, writeSpec } from './support.ts';

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'mock-state-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function start(options: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

const entitiesOf = async (mock: Mock) => (await send(`${mock.url}/__mock/entities`)).body.data;
const bill = async (mock: Mock, body: object = GUEST) =>
  (await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, body)).body.data?.bill_id as string;
const status = async (mock: Mock, bill_id: string) =>
  (await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id })).body.data as Record<string, unknown>;

test('what was created is there after a restart, as it was', async () => {
  const state = join(directory(), 'state.json');
  const before = await start({ state });
  const id = await bill(before, GIFT);
  await post(`${before.url}/__mock/bills/${id}/pay`);
  const { bill_info } = await status(before, id);
  const chat = await post(`${before.url}/api/chat/10/chat/create`, { name: 'n', member_id: '1' }, TOKEN);
  const { chat_uuid } = chat.body.data as { chat_uuid: string };
  await post(`${before.url}/api/chat/10/chat/delete`, { chat_uuid }, TOKEN);
  const entities = await entitiesOf(before);
  expect(entities).toHaveLength(3);
  await before.close();

  const after = await start({ state });
  expect(await entitiesOf(after)).toEqual(entities);
  expect(await status(after, id)).toEqual({ bill_info, status: 'DONE' });
  const gone = await post(`${after.url}/api/chat/10/chat/get`, { chat_uuid }, TOKEN);
  expect(gone.body).toEqual({ success: false, message: `The chat ${chat_uuid} was deleted` });
});

test('it is written while the mock runs, and only when something changes', async () => {
  const state = join(directory(), 'state.json');
  const mock = await start({ state });
  const written = () => readFileSync(state, 'utf8');
  expect(written).toThrow('ENOENT');
  const id = await bill(mock);
  await eventually(() => expect(written()).toContain(id));
  await post(`${mock.url}/__mock/bills/${id}/pay`);
  await eventually(() => expect(written()).toContain('PAID'));
  await post(`${mock.url}/__mock/reset`);
  await eventually(() => expect(written()).not.toContain(id));
  writeFileSync(state, 'sentinel');
  await status(mock, 'x');
  await mock.close();
  expect(written()).toBe('sentinel');
});

test('it is always whole', async () => {
  const folder = directory();
  const state = join(folder, 'state.json');
  const mock = await start({ state });
  await mock.seed(
    Array.from({ length: 5000 }, (_, id) => ({
      app: 'chat',
      lifecycle: 'chat',
      id: `${id}`,
      data: { name: 'x'.repeat(200) },
    })),
  );
  // Read all the time while it is written, until it was written anew a few times.
  const versions = new Set<string>();
  while (versions.size < 5) {
    await bill(mock);
    if (!existsSync(state)) continue;
    const text = readFileSync(state, 'utf8');
    expect(() => JSON.parse(text)).not.toThrow();
    versions.add(text);
  }
  await mock.close();
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a link to it stays a link', async () => {
  const folder = directory();
  const mock = await start({ state: join(folder, 'state.json') });
  await bill(mock);
  await mock.close();
  symlinkSync('state.json', join(folder, 'link.json'));
  const linked = await start({ state: join(folder, 'link.json') });
  await bill(linked);
  await linked.close();
  const after = await start({ state: join(folder, 'state.json') });
  expect(await entitiesOf(after)).toHaveLength(2);
});

const FORMAT = { format: 'node-behind-api-mock state', version: 1 };
test.each<[string, string, string]>([
  ['an empty file', '', 'it is not valid JSON'],
  ['half a file', '{"format":"node-behind-api-mock state","entities":[{"app"', 'it is not valid JSON'],
  ['JSON of something else', '{"name":"my-app"}', 'its format is not "node-behind-api-mock state"'],
  ['a list', '[]', 'its format is not "node-behind-api-mock state"'],
  ['a later version', JSON.stringify({ ...FORMAT, version: 2, entities: [] }), 'its version is 2, not 1'],
  ['no entities', JSON.stringify(FORMAT), 'entities is not a list'],
  [
    'what the documents do not have',
    JSON.stringify({ ...FORMAT, entities: [{ app: 'chat', lifecycle: 'cat', id: '1' }] }),
    'entities[0].lifecycle should be one of chat, message, not "cat"',
  ],
])('%s is left alone', async (_, content, reason) => {
  const state = join(directory(), 'state.json');
  writeFileSync(state, content);
  await expect(startMock({ state })).rejects.toThrow(
    `${state} is no state of this mock: ${reason}. It stays as it is; name another file, or remove it.`,
  );
  expect(readFileSync(state, 'utf8')).toBe(content);
});

test('a place where no file can be', async () => {
  const folder = directory();
  await expect(startMock({ state: join(folder, 'no', 'state.json') })).rejects.toThrow(
    `There is no directory ${join(folder, 'no')} for the state file`,
  );
  await expect(startMock({ state: folder })).rejects.toThrow(
    `The state file ${folder} can not be read (EISDIR)`,
  );
});

test('a state that can not be written is said, and the mock goes on', async () => {
  const folder = directory();
  const mock = await startMock({ state: join(folder, 'state.json') });
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rmSync(folder, { recursive: true });
  await bill(mock);
  await eventually(() =>
    expect(error).toHaveBeenCalledWith(expect.stringContaining('The state could not be written')),
  );
  await bill(mock);
  error.mockRestore();
  await expect(mock.close()).rejects.toThrow('The state could not be written');
});

test('a state that could not be written is written at the end, if that is possible by then', async () => {
  const folder = directory();
  const state = join(folder, 'state.json');
  const mock = await startMock({ state });
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rmSync(folder, { recursive: true });
  const id = await bill(mock);
  await eventually(() => expect(error).toHaveBeenCalled());
  error.mockRestore();
  mkdirSync(folder);
  // Nothing changes any more, so only the failed write is left to do.
  await mock.close();
  expect(readFileSync(state, 'utf8')).toContain(id);
});

test.runIf(process.platform === 'linux')('what is no place to write to is refused at the start', async () => {
  // Even root can not make a file there.
  await expect(startMock({ state: '/proc/state.json' })).rejects.toThrow(
    'The state file /proc/state.json can not be written (',
  );
});

describe('a second mock on the same file', () => {
  // A small one is read faster.
  const spec = writeSpec({ 'shop/v1.yaml': { openapi: '3.1.0', paths: {} } });
  afterAll(() => rmSync(spec, { recursive: true }));

  const used = (state: string) =>
    `The state file ${state} is used by another mock (process ${process.pid} on ${hostname()}). Name another file, or end that mock. If it has ended, remove ${state}.lock.`;

  test('is refused until the first one ends', async () => {
    const folder = directory();
    const state = join(folder, 'state.json');
    writeFileSync(state, JSON.stringify({ ...FORMAT, entities: [] }));
    symlinkSync('state.json', join(folder, 'link.json'));
    const first = await startMock({ spec, state });
    await expect(startMock({ spec, state })).rejects.toThrow(used(state));
    await expect(startMock({ spec, state: join(folder, 'link.json') })).rejects.toThrow(used(state));
    await first.close();
    await start({ spec, state });
  });

  const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);
  test.each<[string, object, Date | undefined]>([
    ['a process that has ended', { pid: 2 ** 22, host: hostname(), id: 'x' }, undefined],
    ['this process before it was started again', { pid: process.pid, host: hostname(), id: 'x' }, undefined],
    ['a container that has ended', { pid: 1, host: 'elsewhere', id: 'x' }, AN_HOUR_AGO],
    ['something else', [], AN_HOUR_AGO],
  ])('takes over the lock of %s', async (_, holder, touched) => {
    const folder = directory();
    const state = join(folder, 'state.json');
    writeFileSync(`${state}.lock`, JSON.stringify(holder));
    if (touched !== undefined) utimesSync(`${state}.lock`, touched, touched);
    await (await startMock({ spec, state })).close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['another machine', { pid: 1, host: 'elsewhere', id: 'x' }],
    ['another process', { pid: process.ppid, host: hostname(), id: 'x' }],
  ])('is refused while that of %s is there', async (_, holder) => {
    const state = join(directory(), 'state.json');
    writeFileSync(`${state}.lock`, JSON.stringify(holder));
    await expect(startMock({ spec, state })).rejects.toThrow(`(process ${holder.pid} on ${holder.host})`);
  });

  test('is not refused if the first one could not start', async () => {
    const state = join(directory(), 'state.json');
    const other = await start({ spec });
    await expect(startMock({ spec, state, port: other.port })).rejects.toThrow('EADDRINUSE');
    await (await startMock({ spec, state })).close();
  });

  test('removes what a mock left that was killed while it wrote', async () => {
    const folder = directory();
    const state = join(folder, 'state.json');
    writeFileSync(`${state}.tmp`, '{"format":');
    await (await startMock({ spec, state })).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.skipIf(process.getuid?.() === 0)('a directory that can not be written', async () => {
  const folder = directory();
  chmodSync(folder, 0o500);
  await expect(startMock({ state: join(folder, 'state.json') })).rejects.toThrow('can not be written');
});
