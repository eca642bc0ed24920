import { describe, expect, test } from 'vitest';
import { fromCreate, member, missing, otherType, SEEN, value } from './kitchen/findings.ts';
import { learned } from './kitchen/learned.ts';

const untouched = await learned();

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
