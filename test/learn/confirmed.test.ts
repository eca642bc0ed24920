import { describe, expect, test } from 'vitest';
import { code, member } from './kitchen/findings.ts';
import { CREATE, GET, LIST, learned, learnedFrom } from './kitchen/learned.ts';
import { drift, report, today } from './reports.ts';

const untouched = await learned();

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
