import { describe, expect, test } from 'vitest';
import { fromCreate, member, SEEN } from './kitchen/findings.ts';
import { learned, SHOW } from './kitchen/learned.ts';
import { drift } from './reports.ts';

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
