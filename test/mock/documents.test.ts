import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { post, send, specWith, TOKEN } from './support.ts';

// A constant, because an object with this property looks like a promise.
const THEN = 'then';
const OK = { description: 'Fine.' };
const json = (examples: Record<string, unknown>, schema: object = { type: 'object' }) => ({
  'application/json': {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  },
});

/** Another app with another life cycle: two doors of a shop, the glass one and any other. */
const DOORS = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  'x-lifecycles': { door: { $ref: '../shared/states.yaml#/door' } },
  paths: {
    '/api/shop/1/doors/build': {
      post: {
        'x-state': {
          lifecycle: 'door',
          does: 'create',
          answerId: '/door/id',
          kinds: { glass: '/of~1what/glass', wood: '/wood' },
        },
        requestBody: { content: json({ any: {} }) },
        responses: {
          200: {
            ...OK,
            content: json({
              no: { success: false },
              built: { success: true, data: { door: { id: 'd-1', name: 'd-1 is not it' }, link: 'd-1' } },
            }),
          },
        },
      },
    },
    '/api/shop/1/doors/look': {
      post: {
        'x-state': {
          lifecycle: 'door',
          does: 'use',
          id: '/door',
          answers: {
            CLOSED: { example: 'closed', glass: 'seeThrough' },
            OPEN: { example: 'open', [THEN]: 'CLOSED' },
          },
        },
        requestBody: { content: json({ any: { door: 'd-1' } }, { type: 'object', required: ['door'] }) },
        responses: {
          200: {
            ...OK,
            content: json({
              unknown: { success: false, message: 'Which door?' },
              closed: { success: true, data: { id: 'd-1', list: [{ id: 'd-1' }, { id: 'd-2' }] } },
              seeThrough: { success: true, data: { see: 'through' } },
              open: { success: true, data: { open: true } },
            }),
          },
        },
      },
    },
  },
};
const DOOR_STATES = {
  door: {
    initial: 'CLOSED',
    states: ['CLOSED', 'OPEN', 'BROKEN'],
    actions: {
      open: { from: 'CLOSED', to: 'OPEN', description: 'Somebody opens it.' },
      kick: { from: ['CLOSED', 'OPEN'], to: 'BROKEN', description: 'Somebody kicks it.' },
    },
  },
};

async function startWith(documents: Record<string, unknown>): Promise<Mock> {
  const mock = await startMock({ spec: specWith(documents) });
  onTestFinished(() => mock.close());
  return mock;
}

test('any life cycle of a document works', async () => {
  const mock = await startWith({ 'shop/v1.yaml': DOORS, 'shared/states.yaml': DOOR_STATES });
  expect(mock.operations).toBe(2);
  const build = async (body: object) => (await post(`${mock.url}/api/shop/1/doors/build`, body)).body.data;
  const look = async (door: unknown) => (await post(`${mock.url}/api/shop/1/doors/look`, { door })).body;

  const built = (await build({})) as { door: { id: string; name: string }; link: string };
  const { id } = built.door;
  expect(id).not.toBe('d-1');
  expect(built).toEqual({ door: { id, name: 'd-1 is not it' }, link: id });

  expect((await look(id)).data).toEqual({ id, list: [{ id }, { id: 'd-2' }] });
  expect((await post(`${mock.url}/__mock/doors/${id}/open`)).body.data).toEqual({ id, state: 'OPEN' });
  expect((await look(id)).data).toEqual({ open: true });
  expect((await send(`${mock.url}/__mock/doors/${id}`)).body.data).toEqual({ id, state: 'CLOSED' });
  expect((await post(`${mock.url}/__mock/doors/${id}/kick`)).body.data).toEqual({ id, state: 'BROKEN' });
  // Nothing stands for this state, so the document answers as it does for a door that nobody built.
  expect(await look(id)).toEqual({ success: false, message: 'Which door?' });
  expect(await look('d-1')).toEqual({ success: false, message: 'Which door?' });
  expect(await look(7)).toEqual({ success: false, message: 'Which door?' });
  const conflict = await post(`${mock.url}/__mock/doors/${id}/open`);
  expect(conflict).toMatchObject({
    status: 409,
    body: { message: 'open is not possible: the door is BROKEN. Possible now: none' },
  });
});

test.each([
  [{ 'of/what': { glass: true } }, 'through'],
  [{ 'of/what': { glass: null } }, undefined],
  [{ 'of/what': { glass: 1 }, wood: 1 }, 'through'],
  [{ wood: 1 }, undefined],
  [{ 'of/what': 'glass' }, undefined],
])('the kind of %j', async (body, see) => {
  const mock = await startWith({ 'shop/v1.yaml': DOORS, 'shared/states.yaml': DOOR_STATES });
  const built = await post(`${mock.url}/api/shop/1/doors/build`, body);
  const { id } = (built.body.data as { door: { id: string } }).door;
  const looked = await post(`${mock.url}/api/shop/1/doors/look`, { door: id });
  expect(looked.body.data?.see).toBe(see);
});

test('an operation is named by its operationId, or by the call path that a published document has beside it', async () => {
  const doors = structuredClone(DOORS) as { paths: Record<string, { post: object }> };
  Object.assign(doors.paths['/api/shop/1/doors/build']?.post ?? {}, { operationId: 'build' });
  Object.assign(doors.paths['/api/shop/1/doors/look']?.post ?? {}, {
    operationId: 'V1_shop_doors_look',
    'x-call-path': 'V1.shop.doors.look',
  });
  const mock = await startWith({ 'shop/v1.yaml': doors, 'shared/states.yaml': DOOR_STATES });
  const { body } = await send(`${mock.url}/__mock/faults`);
  expect(body.data?.operations).toEqual(['build', 'V1.shop.doors.look']);
});

test('apps do not share what they created', async () => {
  const other = JSON.parse(JSON.stringify(DOORS).replaceAll('/api/shop/', '/api/barn/'));
  const mock = await startWith({
    'shop/v1.yaml': DOORS,
    'barn/v1.yaml': other,
    'shared/states.yaml': DOOR_STATES,
  });
  const built = await post(`${mock.url}/api/barn/1/doors/build`, {});
  const { id } = (built.body.data as { door: { id: string } }).door;
  expect((await post(`${mock.url}/api/shop/1/doors/look`, { door: id })).body.success).toBe(false);
  expect((await post(`${mock.url}/api/barn/1/doors/look`, { door: id })).body.success).toBe(true);
  expect((await post(`${mock.url}/__mock/doors/${id}/kick`)).status).toBe(200);
});

test('operations that declare no failures are answered in the envelope too', async () => {
  const mock = await startWith({
    'shop/v1.yaml': {
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1' },
      components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
      paths: {
        '/api/shop/1/x/nothing': {
          post: { responses: { 200: { ...OK, content: json({ a: { success: true } }) } } },
        },
        '/api/shop/1/x/closed': {
          post: {
            security: [{ Key: [] }],
            responses: { 200: { ...OK, content: json({ a: { success: true } }) } },
          },
        },
        '/api/shop/1/x/old': {
          post: {
            requestBody: { content: json({ a: { n: 1 } }, { type: 'object', required: ['n'] }) },
            responses: { 200: OK, 400: { ...OK, content: json({ bad: { success: false, code: 3 } }) } },
          },
        },
        '/api/shop/1/x/asked': {
          post: {
            parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
            responses: { 200: { ...OK, content: json({ a: { success: true } }) } },
          },
        },
        '/api/shop/1/x/strict': {
          post: {
            requestBody: { content: json({ a: { n: 1 } }, { type: 'object', required: ['n'] }) },
            responses: { 200: OK },
          },
        },
      },
    },
  });
  const nothing = `${mock.url}/api/shop/1/x/nothing`;
  expect((await post(nothing)).body).toEqual({ success: true });
  expect((await post(nothing, {})).body).toEqual({ success: true });
  expect((await post(nothing, { access_token: 't' })).body).toEqual({ success: true });

  const closed = `${mock.url}/api/shop/1/x/closed`;
  expect(await post(closed, {}, TOKEN)).toMatchObject({ status: 401, body: { success: false } });
  expect((await post(closed, { access_token: 't' })).status).toBe(200);

  // Where 422 is not declared, 400 is answered to an invalid body.
  expect(await post(`${mock.url}/api/shop/1/x/old`, {})).toMatchObject({
    status: 400,
    body: { success: false, code: 3, message: 'n can not be empty' },
  });

  // The mock takes calls of the Behind API, whose parameters are in the body; a query never arrives.
  expect(await post(`${mock.url}/api/shop/1/x/asked`)).toMatchObject({
    status: 422,
    body: { success: false, message: expect.stringContaining("required property 'q'") },
  });

  const strict = await post(`${mock.url}/api/shop/1/x/strict`, {});
  expect(strict.status).toBe(422);
  expect(strict.body).toEqual({ success: false, message: 'n can not be empty' });
  expect((await post(`${mock.url}/api/shop/1/x/strict`, { n: 1 })).status).toBe(200);
});

test.each<[string, object, object, RegExp]>([
  [
    'an unknown life cycle',
    { look: { lifecycle: 'window' } },
    {},
    /POST .*look: x-state\/lifecycle is "window"/,
  ],
  [
    'an unknown state',
    { look: { answers: { AJAR: { example: 'open' } } } },
    {},
    /is "AJAR".*CLOSED, OPEN, BROKEN/,
  ],
  [
    'an unknown next state',
    { look: answers({ example: 'open', [THEN]: 'AJAR' }) },
    {},
    /OPEN\/then is "AJAR"/,
  ],
  ['an unknown example', { look: answers({ example: 'blind' }) }, {}, /there is no example "blind"/],
  ['an unknown example of a kind', { look: answers({ example: 'open', glass: 'x' }) }, {}, /no example "x"/],
  [
    'no example',
    { look: answers({ glass: 'open' }) },
    {},
    /x-state\/answers\/OPEN\/example: example is missing/,
  ],
  [
    'an id that is no pointer',
    { build: { answerId: 'id' } },
    {},
    /x-state\/answerId: answerId should be a JSON pointer, like \/name; it is "id"/,
  ],
  ['nothing that the call does', { build: { does: undefined } }, {}, /does should be one of create, use/],
  ['an unknown key', { build: { creates: '/id' } }, {}, /x-state with create has no creates; use lifecycle/],
  ['an unknown state to come from', { look: { from: ['AJAR'] } }, {}, /x-state\/from is "AJAR"/],
  [
    'an unknown state to go to',
    { look: { to: '/door' } },
    {},
    /x-state\/to is "\/door", which is none of CLOSED/,
  ],
  ['making the unknown', { build: { makes: { window: '/id' } } }, {}, /x-state\/makes is "window"/],
  ['a member by no pointer', { build: { sets: { door: '/of' } } }, {}, /a key of sets should be .*"door"/],
  ['an unknown first state', {}, { initial: 'AJAR' }, /v1\.yaml: x-lifecycles\/door\/initial is "AJAR"/],
  ['an unknown from', {}, { actions: { open: { from: 'AJAR', to: 'OPEN' } } }, /open\/from is "AJAR"/],
  ['an unknown to', {}, { actions: { open: { from: 'OPEN', to: 'AJAR' } } }, /open\/to is "AJAR"/],
  ['no states', {}, { states: [] }, /x-lifecycles\/door\/states: states must NOT have fewer than 1 items/],
])('a mistake in a life cycle shows at the start: %s', async (_, changes, changed, message) => {
  const doors = structuredClone(DOORS);
  for (const [name, change] of Object.entries(changes)) {
    const path = `/api/shop/1/doors/${name}` as keyof typeof doors.paths;
    Object.assign(doors.paths[path].post['x-state'], change);
  }
  const states = { door: { ...DOOR_STATES.door, ...changed } };
  const spec = specWith({ 'shop/v1.yaml': doors, 'shared/states.yaml': states });
  await expect(startMock({ spec })).rejects.toThrow(message);
});
function answers(open: object) {
  return { answers: { OPEN: open } };
}

test('an id that is nowhere in the examples shows when the document is needed', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const doors = structuredClone(DOORS);
  doors.paths['/api/shop/1/doors/build'].post['x-state'].answerId = '/id';
  const mock = await startWith({ 'shop/v1.yaml': doors, 'shared/states.yaml': DOOR_STATES });
  expect(await post(`${mock.url}/api/shop/1/doors/build`, {})).toMatchObject({
    status: 500,
    body: {
      message: expect.stringMatching(
        /POST .*build: x-state: no example of a success has a string at \/data\/id/,
      ),
    },
  });
  error.mockRestore();
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['no documents', { 'shop/notes.txt': 'x' }, /There are no documents .* in .*mock-spec-/],
  ['broken YAML', { 'shop/v1.yaml': 'paths: [' }, /v1\.yaml:2:1: .*; mend the YAML there/],
  [
    'broken YAML in a shared file',
    { 'shop/v1.yaml': DOORS, 'shared/states.yaml': 'door: [' },
    /v1\.yaml: .*states\.yaml:2:1: .*; mend the YAML there/,
  ],
  ['no paths', { 'shop/v1.yaml': { openapi: '3.1.0' } }, /v1\.yaml: it has no paths/],
  [
    'a path in two documents',
    { 'shop/v1.yaml': { paths: { '/x': { post: {} } } }, 'shop/v2.yaml': { paths: { '/x': { post: {} } } } },
    /POST \/x is there twice/,
  ],
  [
    'life cycles that differ between versions',
    {
      'shop/v1.yaml': DOORS,
      'shop/v2.yaml': { ...DOORS, paths: {}, 'x-lifecycles': { door: { initial: 'A', states: ['A'] } } },
      'shared/states.yaml': DOOR_STATES,
    },
    /v2\.yaml: the life cycle of door is another one/,
  ],
])('a mistake in the documents shows at the start: %s', async (_, documents, message) => {
  await expect(startMock({ spec: specWith(documents) })).rejects.toThrow(message);
});

test('the server knows nothing about any app', () => {
  const sources = fileURLToPath(new URL('../../mock/src', import.meta.url));
  const files = globSync('**/*.ts', { cwd: sources });
  expect(files).not.toEqual([]);
  for (const file of files) {
    // Samples in the documentation name calls that there are.
    const source = readFileSync(`${sources}/${file}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
    expect(source, file).not.toMatch(/\bbill|payment|payture|\bgift|\bchat|easyjob|\braet\b|mailer/i);
  }
});

test('a schema that contains itself is checked down to where it begins again', async () => {
  const comment = {
    type: 'object',
    required: ['text'],
    properties: {
      text: { type: 'string' },
      replies: { type: 'array', items: { $ref: '#/components/schemas/Comment' } },
    },
  };
  const add = { requestBody: { content: json({}, { $ref: '#/components/schemas/Comment' }) } };
  const answer = json({ added: { success: true, data: {} } });
  const blog = {
    openapi: '3.1.0',
    info: { title: 'Blog', version: '1' },
    paths: {
      '/api/blog/1/comments/add': { post: { ...add, responses: { 200: { ...OK, content: answer } } } },
    },
    components: { schemas: { Comment: comment } },
  };
  const spec = specWith({ 'blog/v1.yaml': blog });
  const mock = await startMock({ port: 0, spec });
  onTestFinished(() => mock.close());
  const url = `${mock.url}/api/blog/1/comments/add`;
  const replies = [{ text: 'Thanks', replies: [{ text: 'You are welcome' }] }];
  expect(await post(url, { text: 'Nice', replies })).toMatchObject({ status: 200 });
  expect(await post(url, { text: 'Nice', replies: 'none' })).toMatchObject({ status: 422 });
});
