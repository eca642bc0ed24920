import { describe, expect, test } from 'vitest';
import { fromCreate, member, missing, otherType, SEEN, value } from './kitchen/findings.ts';
import { CREATE, GET, LIST, learned } from './kitchen/learned.ts';
import { drift } from './reports.ts';

const untouched = await learned();

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
