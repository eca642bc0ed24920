import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo, withValueAt } from '../../mock/src/utils/json-pointer.ts';
import { documentFiles } from '../../scripts/spec/document-files.ts';
import { type Call, statefulDocuments } from './stateful.ts';
import { dataOf, post, send, TOKEN } from './support.ts';

// What every call with x-state has to do, whatever it is about. All answers are checked against their schemas.

vi.setConfig({ testTimeout: 20_000 });

const documents = await statefulDocuments();
const calls = documents.flatMap(({ calls }) => calls);
const creators = calls.filter(({ rule }) => rule.does === 'create');

describe.each([false, true])('strict: %s', (strict) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ strict });
  });
  afterAll(() => mock.close());

  async function ask(
    call: Call,
    body: unknown,
  ): Promise<{ success: boolean; data?: unknown; message?: string }> {
    const { status, body: answer } = await post(`${mock.url}${call.path}`, body, TOKEN);
    expect(status, `${call.id}: ${answer.message}`).toBe(200);
    expect(call.problems(answer), call.id).toEqual([]);
    return answer;
  }
  /** A request that describes what was created last; undefined if that has not what is asked for. */
  async function describing(call: Call): Promise<unknown> {
    const entities = await dataOf(
      send<{ lifecycle: string; data: Record<string, unknown> }[]>(`${mock.url}/__mock/entities`),
    );
    const { data } = entities.findLast(({ lifecycle }) => lifecycle === call.state.lifecycle) ?? {};
    const where = Object.entries(call.state.where ?? {});
    if (where.some(([member]) => pointedTo(data, member) === undefined)) return undefined;
    return where.reduce(
      (request, [member, pointer]) => withValueAt(request, pointer, pointedTo(data, member)),
      call.requests[0],
    );
  }
  /** Creates what a request refers to. */
  async function provide({ app, rule }: Call, request: unknown): Promise<void> {
    for (const { lifecycle, at, state } of [...rule.parents, ...rule.needs, ...rule.within]) {
      const ids = [pointedTo(request, at)].flat().filter((id) => typeof id === 'string');
      await mock.seed(ids.map((id) => ({ app, lifecycle, id, ...(state && { state }) })));
    }
  }

  test.each(creators)('$id', async (creator) => {
    const related = calls.filter(
      ({ app, state }) => app === creator.app && state.lifecycle === creator.state.lifecycle,
    );

    for (const request of creator.requests) {
      mock.reset();
      await provide(creator, request);
      const before = await ask(creator, request);
      const created = await ask(creator, request);
      expect(created.success).toBe(true);
      const ids = creator.rule.id.map((pointer) => pointedTo(request, pointer) as string);
      const idIn = ({ data }: { data?: unknown }) =>
        creator.rule.answerId === undefined ? undefined : (pointedTo(data, creator.rule.answerId) as string);
      const id = idIn(created);
      if (id !== undefined) {
        expect(creator.answers.map((answer) => idIn(answer as { data?: unknown }))).not.toContain(id);
        expect(idIn(before)).not.toBe(id);
      }

      for (const call of related) {
        const { does } = call.rule;
        if (does === 'use' && (id !== undefined || ids.length > 0)) {
          const about = withIds(call, call.rule.id, id === undefined ? ids : [id]);
          if (call.state.from === undefined && call.state.deletes === undefined) {
            await provide(call, about);
            expect(await ask(call, about), call.id).toMatchObject({ success: true });
          }
        } else if (does === 'list' || does === 'find') {
          if (call.rule.within.length > 0 || (does === 'find' && call.rule.answerId === undefined)) continue;
          const description = await describing(call);
          if (description === undefined) continue;
          const answer = await ask(call, description);
          expect(answer.success, call.id).toBe(true);
          expect(JSON.stringify(answer), call.id).toContain(id ?? ids[0] ?? '');
        }
      }

      const deleter = related.find(({ rule }) => rule.does === 'use' && rule.deletes);
      if (deleter === undefined || id === undefined) continue;
      const deleted = await ask(deleter, withIds(deleter, deleter.rule.id, [id]));
      expect(deleted.success).toBe(true);
      for (const call of related) {
        const { does } = call.rule;
        if (does === 'use') {
          const about = withIds(call, call.rule.id, [id]);
          expect(await ask(call, about), call.id).toEqual({
            success: false,
            message: `The ${creator.state.lifecycle} ${id} was deleted`,
          });
        } else if (does === 'list') {
          expect(JSON.stringify(await ask(call, call.requests[0]))).not.toContain(id);
        }
      }
    }
  });

  test.each(creators.filter(({ rule }) => rule.page !== undefined))(
    '$id: whatever a request prefers, the page is one of the mock',
    async ({ path, rule, requests }) => {
      const { body } = await post(`${mock.url}${path}`, requests[0], { ...TOKEN, Prefer: 'code=200' });
      expect(pointedTo(body, `/data${rule.page}`)).toMatch(`${mock.url}/__mock/pay/`);
    },
  );

  const users = calls.filter(({ rule }) => rule.does === 'use');
  test.each(users)('$id about what nobody created', async (call) => {
    mock.reset();
    await provide(call, call.requests[0]);
    const { id } = call.rule;
    const answer = await ask(
      call,
      withIds(
        call,
        id,
        id.map((_, index) => `nobodys-${index}`),
      ),
    );
    if (strict) {
      expect(answer).toEqual({
        success: false,
        message: `No ${call.state.lifecycle} with the id ${id.map((_, index) => `nobodys-${index}`).join('/')} was created here`,
      });
    } else expect(call.answers.map((one) => withRequestedIds(one, call))).toContainEqual(answer);
  });

  const lists = calls.filter(({ rule }) => rule.does === 'list');
  test.each(lists)('$id before anything was created', async (call) => {
    mock.reset();
    if (strict) await provide(call, call.requests[0]);
    const { data } = await ask(call, call.requests[0]);
    const items = Object.values(pointedTo(data, call.rule.items) as object);
    if (strict) expect(items).toEqual([]);
    else expect(items.length).toBeGreaterThan(0);
  });
});

test('all documents with life cycles are here, and all operations with x-state', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const texts = (await documentFiles(root)).map((file) => readFileSync(resolve(root, file), 'utf8'));
  expect(documents).toHaveLength(texts.filter((text) => /^x-lifecycles:/m.test(text)).length);
  expect(calls).toHaveLength(texts.join('\n').match(/^ +x-state:/gm)?.length ?? 0);
});

/** An example as it is answered about ids that nobody created. */
function withRequestedIds(example: unknown, { requests, rule }: Call): unknown {
  let text = JSON.stringify(example);
  for (const [index, pointer] of rule.id.entries()) {
    for (const request of requests) {
      const sample = JSON.stringify(pointedTo(request, pointer));
      text = text.replaceAll(`:${sample}`, `:"nobodys-${index}"`);
    }
  }
  return JSON.parse(text);
}

function withIds(call: Call, pointers: readonly string[], ids: readonly string[]): unknown {
  return pointers.reduce(
    (request, pointer, index) => withValueAt(request, pointer, ids[index]),
    call.requests[0] as unknown,
  );
}
