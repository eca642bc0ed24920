import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/drift/report.ts';
import { CREATE, GET, LIST, learned, learnedFrom, SHOW } from './kitchen/learned.ts';
import { drift, report, today } from './reports.ts';

const SEEN = { description: 'Seen in answers; not described yet.', 'x-source': 'observed' };
const member = (pointer: string, seen = 'string', count = 5) => ({ pointer, seen, count });
const otherType = (pointer: string, seen: string) => ({ kind: 'other-type' as const, pointer, seen });
const missing = (pointer: string) => ({ kind: 'missing-member' as const, pointer, seen: 'nothing' });
const value = (pointer: string, seen: string) => ({ kind: 'unknown-value' as const, pointer, seen });
const status = (status: number) => ({ kind: 'unknown-status' as const, status, seen: `${status}` });
const code = (status: number, seen: string) => ({
  kind: 'unknown-code' as const,
  ...{ status, pointer: '/code', seen },
});

/** What is learned of the first operation. */
const fromCreate = (...findings: Partial<Finding>[]) => learned(drift(CREATE, findings));
const untouched = await learned();

describe('new members', () => {
  test('are added with all that is in them', async () => {
    const { data, questions } = await fromCreate(
      member('/data/bill', 'object'),
      member('/data/bill/sum', 'integer'),
      member('/data/bill/sum', 'number'),
      member('/data/bill/lines', 'array'),
      member('/data/bill/lines/*', 'object'),
      member('/data/bill/lines/*/text', 'null'),
      member('/data/bill/lines/*/text', 'string'),
      member('/data/shelves', 'object'),
      member('/data/shelves/{*}', 'integer'),
      member('/data/bag', 'object'),
    );
    const text = { ...SEEN, type: ['string', 'null'] };
    expect(data.create.properties).toEqual({
      ...untouched.data.create.properties,
      bill: {
        ...SEEN,
        type: 'object',
        properties: {
          sum: { ...SEEN, type: 'number' },
          lines: { ...SEEN, type: 'array', items: { type: 'object', properties: { text } } },
        },
      },
      shelves: { ...SEEN, type: 'object', additionalProperties: { type: 'integer' } },
      bag: { ...SEEN, type: 'object', additionalProperties: true },
    });
    expect(questions).toEqual([]);
  });

  test('are added with what is in them where the report tells that first', async () => {
    const { data, questions } = await fromCreate(
      member('/data/bill/sum', 'integer'),
      member('/data/bill', 'object'),
    );
    expect(questions).toEqual([]);
    expect(data.create.properties.bill).toEqual({
      ...SEEN,
      type: 'object',
      properties: { sum: { ...SEEN, type: 'integer' } },
    });
  });

  test('make an object of data that the spec leaves open, where all answers had them', async () => {
    const all = await learned(drift(SHOW, [member('/data/size', 'integer', 5)]));
    expect(all.data.show).toMatchObject({ type: 'object', properties: { size: { type: 'integer' } } });
    const some = await learned(drift(SHOW, [member('/data/size', 'integer', 4)]));
    expect(some.questions).toEqual([expect.stringMatching(/leaves open what type/)]);
    expect(some.data.show).toEqual(untouched.data.show);
  });

  test('are left to a person where any JSON value may stand, in a map or in a list', async () => {
    const { data, schemas, questions } = await fromCreate(
      member('/data/stored/{*}/colour'),
      member('/data/stored/{*}/sizes', 'array'),
      member('/data/stored/{*}/sizes/*', 'integer'),
    );
    expect(questions).toEqual([
      expect.stringMatching(/^\/data\/stored\/\{\*\}\/colour: The spec takes any JSON value here/),
      expect.stringMatching(/^\/data\/stored\/\{\*\}\/sizes: The spec takes any JSON value here/),
    ]);
    expect([data, schemas]).toEqual([untouched.data, untouched.schemas]);
  });

  test('are added where they were found: in items, in maps, in the envelope', async () => {
    const { data, answer } = await fromCreate(
      member('/data/dishes/*/size', 'integer'),
      member('/data/tags/*', 'string'),
      member('/data/extras/{*}', 'boolean'),
      member('/trace', 'string'),
    );
    expect(data.create.properties.dishes.items.properties).toEqual({
      name: { type: 'string' },
      size: { ...SEEN, type: 'integer' },
    });
    expect(data.create.properties.tags).toEqual({ type: 'array', items: { type: 'string' } });
    expect(data.create.properties.extras).toEqual({
      type: 'object',
      additionalProperties: { type: 'boolean' },
    });
    expect(answer.create.oneOf[0].properties.trace).toEqual({ ...SEEN, type: 'string' });
  });

  test('that were null in all answers have the type that an example knows', async () => {
    const { data } = await fromCreate(member('/data/hint', 'null'), member('/data/other', 'null'));
    expect(data.create.properties).toMatchObject({
      hint: { type: ['string', 'null'] },
      other: { type: 'null' },
    });
  });

  test.each([
    ['could be somebody’s name', '/data/Anna Petrova', 'string', /^\/data\/…: .*somebody’s data/],
    ['have no JSON type', '/data/odd', 'REFUNDED', /does not tell a JSON type/],
    ['are in what the spec leaves open', '/data/anything/x', 'boolean', /leaves open what type/],
    ['are in what nobody told', '/data/orphan/x', 'string', /does not tell what it is part of/],
    ['are not told beside members that are', '/data/dishes/*/{*}', 'string', /Is it a map\?/],
  ])('are a question where they %s', async (_, pointer, seen, question) => {
    const { questions, files } = await fromCreate(member(pointer, seen));
    expect(questions).toEqual([expect.stringMatching(question)]);
    expect(files).toEqual([]);
  });

  test('and what is in them are one question', async () => {
    const { questions } = await fromCreate(
      member('/data/anything/x', 'object'),
      member('/data/anything/x/y', 'string'),
    );
    expect(questions).toHaveLength(1);
  });
});

describe('other types', () => {
  test('are added to those that the spec has', async () => {
    const { data, schemas, questions } = await fromCreate(
      otherType('/data/order_id', 'integer'),
      otherType('/data/price', 'number'),
      otherType('/data/note', 'string'),
      otherType('/data/course', 'integer'),
      otherType('/data/place', 'string'),
      otherType('/data/receipt', 'null'),
      otherType('/data/receipt/number', 'integer'),
    );
    expect(questions).toEqual([]);
    expect(data.create.properties).toEqual({
      ...untouched.data.create.properties,
      order_id: { type: ['string', 'integer'] },
      price: { type: 'number' },
      note: { type: ['string', 'null'] },
      course: { anyOf: [{ type: 'string', enum: ['FIRST'] }, { type: 'string' }, { type: 'integer' }] },
      place: { anyOf: [{ type: 'integer' }, { type: 'null' }, { type: 'string' }] },
      receipt: { anyOf: [{ $ref: '#/components/schemas/Receipt' }, { type: 'null' }] },
    });
    expect(schemas.Receipt.properties).toEqual({ number: { type: ['string', 'integer'] } });
  });

  test('are none where an older report tells of an integer, and the spec has a number', async () => {
    const { data, questions } = await fromCreate(otherType('/data/stored/*', 'integer'));
    expect(questions).toEqual([]);
    expect(data).toEqual(untouched.data);
  });

  test('bring with them what is in a value', async () => {
    const { data, questions } = await fromCreate(
      otherType('/data/order_id', 'object'),
      member('/data/order_id/number', 'integer'),
    );
    expect(questions).toEqual([]);
    expect(data.create.properties.order_id).toEqual({
      type: ['string', 'object'],
      properties: { number: { ...SEEN, type: 'integer' } },
    });
  });

  test.each([
    ['the answer is no envelope', '', 'array', /not the envelope/],
    ['the values are listed', '/data/status', 'integer', /limits it to certain values/],
    ['there is but one value', '/data/kind', 'null', /limits it to certain values/],
  ])('are a question where %s', async (_, pointer, seen, question) => {
    const { questions, files } = await fromCreate(otherType(pointer, seen));
    expect(questions).toEqual([expect.stringMatching(question)]);
    expect(files).toEqual([]);
  });

  test('that the spec has by now are no news', async () => {
    expect(
      (await fromCreate(otherType('/data/price', 'integer'), member('/data/price', 'integer'))).data,
    ).toEqual(untouched.data);
  });
});

describe('missing members', () => {
  test('are required no more', async () => {
    const { data, schemas, questions } = await fromCreate(
      missing('/data/price'),
      missing('/data/receipt/number'),
      missing('/data/note'),
    );
    expect(questions).toEqual([]);
    expect(data.create.required).toEqual(['order_id']);
    expect(schemas.Receipt).toEqual({ type: 'object', properties: { number: { type: 'string' } } });
  });

  test('of the envelope are a question', async () => {
    const { questions } = await fromCreate(missing('/data'));
    expect(questions).toEqual([expect.stringMatching(/^\/data: Every answer has it/)]);
  });
});

describe('new values', () => {
  test('are added to those that are listed', async () => {
    const { data, questions } = await fromCreate(
      value('/data/status', 'SERVED'),
      value('/data/course', 'SECOND'),
      value('/data/status', 'WAITING'),
    );
    expect(questions).toEqual([]);
    expect(data.create.properties).toMatchObject({
      status: { type: 'string', enum: ['WAITING', 'SERVED'] },
      course: { anyOf: [{ type: 'string', enum: ['FIRST', 'SECOND'] }, { type: 'string' }] },
    });
  });

  test.each([
    ['do not look like values', '/data/status', 'in the oven'],
    ['are not told', '/data/status', 'string'],
  ])('are a question where they %s', async (_, pointer, seen) => {
    const { questions, files } = await fromCreate(value(pointer, seen));
    expect(questions).toEqual([expect.stringMatching(/new value is not told/)]);
    expect(files).toEqual([]);
  });

  test('of success are a question', async () => {
    expect((await fromCreate(value('/success', 'text'))).questions).toEqual([
      expect.stringMatching(/Successes and failures come with other HTTP statuses/),
    ]);
  });
});

describe('what several operations answer', () => {
  const cook = untouched.people.Cook;

  test('is changed where it belongs to the document', async () => {
    const { schemas, data } = await fromCreate(member('/data/receipt/sum', 'integer'));
    expect(schemas.Receipt.properties.sum).toEqual({ ...SEEN, type: 'integer' });
    expect(data).toEqual(untouched.data);
  });

  test('is changed in spec/shared where two of them show the same', async () => {
    const { people, data, questions } = await learned(
      drift(CREATE, [member('/data/cook/hat'), value('/data/cook/rank', 'BOSS')]),
      drift(LIST, [member('/data/cook/hat'), value('/data/cook/rank', 'BOSS')]),
    );
    expect(questions).toEqual([]);
    expect(data).toEqual(untouched.data);
    expect(people.Cook.properties).toEqual({
      name: { type: 'string' },
      rank: { type: 'string', enum: ['CHEF', 'HELP', 'BOSS'] },
      hat: { ...SEEN, type: 'string' },
    });
  });

  test('stays as it is in spec/shared where two of them show different things', async () => {
    const { people, data, questions } = await learned(
      drift(CREATE, [member('/data/cook/hat'), value('/data/cook/rank', 'BOSS')]),
      drift(LIST, [member('/data/cook/knife'), value('/data/cook/rank', 'GUEST')]),
    );
    expect(people.Cook).toEqual(cook);
    const extended = (name: string) => ({
      description: 'Who cooks it.',
      allOf: [
        { $ref: '../shared/people.yaml#/Cook' },
        { type: 'object', properties: { [name]: { ...SEEN, type: 'string' } } },
      ],
    });
    expect(data.create.properties.cook).toEqual(extended('hat'));
    expect(data.list.properties.cook).toEqual(extended('knife'));
    expect(questions).toEqual([
      expect.stringMatching(/^\/data\/cook\/rank: .*people\.yaml#\/Cook, which 3 operations answer with/),
      expect.stringMatching(/^\/data\/cook\/rank: /),
    ]);
  });

  test('is changed in spec/shared where only this one answers with it', async () => {
    const { people } = await learned(
      drift(LIST, [member('/data/waiter/shift'), missing('/data/waiter/name')]),
    );
    expect(people.Waiter).toEqual({
      type: 'object',
      properties: { name: { type: 'string' }, shift: { ...SEEN, type: 'string' } },
    });
  });

  test('is left to a person where it is the envelope, whatever operations show the same', async () => {
    const failures = { 200: { successes: 0, failures: 5 } };
    const { questions, files } = await learned(
      drift(CREATE, [otherType('/code', 'string')], failures),
      drift(LIST, [otherType('/code', 'string')], failures),
    );
    const question = expect.stringMatching(/^\/code: .*which all answers share/);
    expect(questions).toEqual([question, question]);
    expect(files).toEqual([]);
  });

  test('is extended where it is all of the data', async () => {
    expect((await learned(drift(GET, [member('/data/hat')]))).data.get).toMatchObject({
      allOf: [{ $ref: '../shared/people.yaml#/Cook' }, { properties: { hat: { ...SEEN } } }],
    });
  });
});

describe('members that answers confirm', () => {
  const seen = (operation: string, ...pointers: string[]) => ({
    ...drift(operation),
    members: Object.fromEntries(pointers.map((pointer) => [pointer, 5])),
  });

  test('are marked where they are declared, and nothing else is', async () => {
    const { data, files } = await learned(seen(CREATE, '/data/price', '/data/dishes/*/name'));
    const { price, dishes, ...others } = data.create.properties;
    expect(price).toEqual({ type: 'integer', 'x-source': 'observed' });
    expect(dishes.items.properties).toEqual({ name: { type: 'string', 'x-source': 'observed' } });
    const { price: _, dishes: __, ...before } = untouched.data.create.properties;
    expect(others).toEqual(before);
    expect(files).toEqual(['spec/kitchen/v10.yaml']);
  });

  test('are marked beside a reference, and in a schema of the document', async () => {
    const { data, schemas } = await learned(seen(CREATE, '/data/cook', '/data/receipt/number'));
    expect(data.create.properties.cook).toEqual({
      ...untouched.data.create.properties.cook,
      'x-source': 'observed',
    });
    expect(schemas.Receipt.properties.number).toEqual({ type: 'string', 'x-source': 'observed' });
  });

  test('are marked in spec/shared where two operations show them', async () => {
    const one = await learned(seen(CREATE, '/data/cook/name'));
    expect(one.people).toEqual(untouched.people);
    const two = await learned(seen(CREATE, '/data/cook/name'), seen(LIST, '/data/cook/name'));
    expect(two.people.Cook.properties.name).toEqual({ type: 'string', 'x-source': 'observed' });
  });

  test('stay as they are where the owners of the API have documented them', async () => {
    const { data } = await learned(seen(CREATE, '/data/kind'));
    expect(data.create.properties.kind).toEqual(untouched.data.create.properties.kind);
  });

  test('stay as they are where they are part of requests, are no members, or the spec is still wrong', async () => {
    const { data, schemas, people } = await learned(
      seen(CREATE, '/data/address/street', '/data/guest/name', '/data/nothing'),
    );
    expect([data.create, schemas, people]).toEqual([
      untouched.data.create,
      untouched.schemas,
      untouched.people,
    ]);
    const open = await learned({
      ...seen(CREATE, '/data/price'),
      findings: drift(CREATE, [member('/data/a b')]).findings,
    });
    expect(open.questions).not.toEqual([]);
    expect(open.data.create).toEqual(untouched.data.create);
  });
});

describe('a schema that is part of requests', () => {
  test('is never changed: new members are added where the answer refers to it', async () => {
    const { schemas, people, data } = await fromCreate(
      member('/data/address/zip'),
      member('/data/guest/age'),
      member('/data/town/mayor'),
    );
    expect(schemas.Town).toEqual(untouched.schemas.Town);
    expect(schemas.Address).toEqual(untouched.schemas.Address);
    expect(people.Guest).toEqual(untouched.people.Guest);
    expect(data.create.properties.address.allOf[0]).toEqual({ $ref: '#/components/schemas/Address' });
    expect(data.create.properties.guest.allOf[1].properties).toHaveProperty('age');
  });

  test('leaves all else to a person', async () => {
    const { questions, files } = await fromCreate(missing('/data/address/street'));
    expect(questions).toEqual([
      expect.stringMatching(
        /^\/data\/address\/street: .*#\/components\/schemas\/Address, .*part of requests/,
      ),
    ]);
    expect(files).toEqual([]);
  });
});

describe('failures', () => {
  const counts = (successes: number, failures: number) => ({ successes, failures });

  test('under a new HTTP status are added, with the codes that came', async () => {
    const { responses } = await learned(
      drift(
        CREATE,
        [status(404), code(404, '3001'), code(404, '-7'), code(404, 'integer'), status(400), status(410)],
        {
          400: counts(0, 1),
          404: counts(0, 2),
          410: counts(0, 1),
        },
      ),
    );
    const failure = (examples: object) => ({
      description: 'A failure. The HTTP status was seen; not described yet.',
      content: { 'application/json': { schema: { $ref: '../shared/envelope.yaml#/Failure' }, examples } },
    });
    expect(Object.keys(responses.create)).toEqual(['200', '400', '403', '404', '410', '422']);
    expect(responses.create['404']).toEqual(
      failure({
        code3001: {
          summary: 'A failure with the code 3001, seen in answers',
          value: { success: false, code: 3001 },
        },
        codeMinus7: {
          summary: 'A failure with the code -7, seen in answers',
          value: { success: false, code: -7 },
        },
      }),
    );
    expect(responses.create['410']).toEqual(
      failure({ refused: { $ref: '../shared/examples.yaml#/cantFinishRequest' } }),
    );
  });

  test('with a new code get an example, once', async () => {
    const { responses, questions } = await learned(
      drift(CREATE, [code(422, '2001'), code(422, '2002')], { 422: counts(0, 2) }),
    );
    expect(questions).toEqual([]);
    const { examples } = responses.create['422'].content['application/json'];
    expect(Object.keys(examples)).toEqual(['soldOut', 'code2002']);
  });

  test('with more members get a schema of their own', async () => {
    const { answer, responses } = await learned(
      drift(GET, [member('/data/debt', 'integer', 2)], { 200: counts(0, 2) }),
      drift(CREATE, [{ ...member('/data', 'object', 2), status: 422 }], { 422: counts(0, 2) }),
    );
    expect(answer.get.oneOf[1]).toMatchObject({
      title: 'Failure',
      type: 'object',
      required: ['success'],
      properties: {
        success: { type: 'boolean', const: false },
        message: { $ref: '../shared/envelope.yaml#/FailureMessage' },
        code: { $ref: '../shared/envelope.yaml#/FailureCode' },
        data: {
          ...SEEN,
          type: 'object',
          properties: { debt: { ...SEEN, type: 'integer' } },
        },
      },
    });
    expect(responses.create['422'].content['application/json'].schema.properties.data).toEqual({
      ...SEEN,
      type: 'object',
      additionalProperties: true,
    });
  });

  test.each<[what: string, findings: Partial<Finding>[], answers: Parameters<typeof drift>[2], RegExp]>([
    ['come with a status that is none of a failure', [status(302)], { 302: counts(0, 1) }, /came with 302/],
    ['come together with successes', [status(500)], { 500: counts(1, 1) }, /came with 500/],
    [
      'are no answers of the API',
      [status(500), { ...value('/success', 'text'), status: 500 }],
      { 500: counts(0, 1) },
      /no answer of the API/,
    ],
    ['have a code that is not told', [code(422, 'integer')], { 422: counts(0, 1) }, /code is not told/],
    [
      'have a new code under a status that all calls share',
      [code(403, '1042')],
      { 403: counts(0, 1) },
      /code 1042.*shared\/failures\.yaml/,
    ],
    [
      'have members that all failures would have',
      [{ ...member('/data', 'object', 1), status: 403 }],
      { 403: counts(0, 1) },
      /all failures share one schema/,
    ],
  ])('are a question where they %s', async (_, findings, answers, question) => {
    const { questions, files } = await learned(drift(CREATE, findings, answers));
    expect(questions).toContainEqual(expect.stringMatching(question));
    expect(files).toEqual([]);
  });

  test('of a call without a token are a question where they say that there is none', async () => {
    const { questions } = await learned(drift(GET, [status(401)], { 401: counts(0, 1) }));
    expect(questions).toEqual([expect.stringMatching(/security: \[\] wrong\?/)]);
    expect((await learned(drift(CREATE, [status(401)], { 401: counts(0, 1) }))).questions).toEqual([]);
  });

  test('and successes have what each of them shows', async () => {
    const answers = { 200: counts(5, 3) };
    const ofBoth = [member('/reason'), { ...member('/reason'), success: false }];
    const both = (await learned(drift(CREATE, ofBoth, answers))).answer.create.oneOf;
    expect(both[0].properties).toHaveProperty('reason');
    expect(both[1].properties).toHaveProperty('reason');
    const success = (await learned(drift(CREATE, [member('/reason')], answers))).answer.create.oneOf;
    expect(success[0].properties).toHaveProperty('reason');
    expect(success[1]).toEqual({ $ref: '../shared/envelope.yaml#/Failure' });
  });
});

describe('answers that were seen', () => {
  test('are counted, from what is inferred to what is observed', async () => {
    const { answer } = await learned(drift(CREATE), drift(GET));
    expect(answer.create).toMatchObject({
      'x-source': 'observed',
      'x-observed': { answers: 5, last: today },
    });
    expect(answer.get).toMatchObject({
      'x-source': 'documented',
      'x-observed': { answers: 12, last: today },
    });
  });

  test('are counted with the last day on which any were seen, whatever report comes last', async () => {
    const { answer } = await learnedFrom({ ...report(drift(GET)), from: '2026-04-01', to: '2026-04-30' });
    expect(answer.get['x-observed']).toEqual({ answers: 12, last: '2026-05-01' });
  });

  test('are not counted where the spec stays wrong about them', async () => {
    const { answer, files } = await learned(drift(CREATE, [member('/data/anything/x')]));
    expect(answer.create).toEqual(untouched.answer.create);
    expect(files).toEqual([]);
  });

  test('are counted where only failures are a question', async () => {
    const { answer } = await learned(
      drift(CREATE, [code(403, '1042')], {
        200: { successes: 5, failures: 0 },
        403: { successes: 0, failures: 1 },
      }),
    );
    expect(answer.create['x-observed']).toEqual({ answers: 5, last: today });
  });

  test('of operations that the spec does not have are told of in a number', async () => {
    const { unknown, files } = await learned(drift('V10.kitchen.orders.cancel', [member('/data/x')]));
    expect({ unknown, files }).toEqual({ unknown: 1, files: [] });
  });
});
