import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers } from '../../generated/answers.ts';
import { Shapes } from '../../scripts/generate/shapes.ts';
import type { OpenApiDocument, Schema } from '../../scripts/spec/openapi.ts';
import type { DocumentAnswers } from '../../src/drift/answers.ts';
import { check, isKnown } from '../../src/drift/check.ts';
import { admits, inFull, type Shape } from '../../src/shapes/shape.ts';
import { documentsUnderTest } from '../support/documents.ts';
import { type Answer, answersInExamples } from './examples.ts';

const documents = await documentsUnderTest();
const calls = documents.flatMap((document) => document.calls);

const examples = answersInExamples(calls);

describe('the examples of the spec', () => {
  test('are of operations that are known', () => {
    expect(calls).not.toEqual([]);
    expect(calls.filter(({ id }) => !isKnown(id))).toEqual([]);
  });

  test('fit; members that the spec does not declare are in objects that it leaves open', () => {
    const differing = examples.flatMap((answer) =>
      check(answer.call.id, answer.status, answer.value).map(({ kind, pointer }) => ({
        answer,
        kind,
        pointer,
      })),
    );
    expect(differing.filter(({ kind }) => kind !== 'unknown-member')).toEqual([]);
    expect(differing.filter(({ answer, pointer }) => !isLeftOpen(answer, pointer))).toEqual([]);
  });

  /** Whether the spec declares nothing of the object in which a member stands. */
  function isLeftOpen({ call, status, value }: Answer, pointer: string): boolean {
    const document = answers.find(({ operations }) => operations[call.id]);
    const shapes = document?.operations[call.id]?.answers.find(({ on }) => on.includes(status));
    const shape = (value as { success: boolean }).success ? shapes?.success : shapes?.failure;
    return declaresNothingOf(shape ?? 'any', pointer.split('/').slice(1), document?.shapes ?? {});
  }

  function declaresNothingOf(
    shape: Shape,
    steps: readonly string[],
    shapes: DocumentAnswers['shapes'],
  ): boolean {
    const { type, members, items, others } = inFull(shape, shapes);
    const [step, ...rest] = steps;
    if (step === undefined) return false;
    const inside = members?.[step] ?? others ?? (step === '*' ? items : undefined);
    if (inside !== undefined && rest.length > 0) return declaresNothingOf(inside, rest, shapes);
    return members === undefined && (admits(type, 'object') || admits(type, 'array'));
  }
});

describe('shapes', () => {
  const schemas = {
    Thing: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, next: { $ref: '#/components/schemas/Thing' } },
    },
    Open: { anyOf: [{ type: 'string', enum: ['A', 'B'] }, { type: 'string' }] },
    Person: {
      type: 'object',
      properties: { parent: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] } },
    },
    Box: {
      type: 'object',
      properties: { inside: { $ref: '#/components/schemas/Box' } },
      allOf: [{ properties: { inside: { type: 'object', required: ['size'] } } }],
    },
  };
  const shapeOf = (schema: unknown) => {
    const shapes = new Shapes({ components: { schemas } } as unknown as OpenApiDocument);
    return { shape: shapes.of(schema as Schema), named: Object.fromEntries(shapes.named) };
  };
  const $ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test.each([
    ['types', { type: ['string', 'null'] }, 'string | null'],
    ['nothing said', { description: 'x', 'x-source': 'inferred' }, 'any'],
    ['alternatives', { oneOf: [{ type: 'integer' }, { type: 'number' }, { type: 'null' }] }, 'number | null'],
    ['an open enumeration', $ref('Open'), '#Open'],
    [
      'a limit of an alternative',
      { type: 'integer', anyOf: [{ type: 'number' }, { type: 'string' }] },
      'integer',
    ],
    [
      'parts',
      { allOf: [$ref('Thing'), { properties: { id: { type: 'string', const: 'x' } }, required: ['next'] }] },
      {
        type: 'object',
        members: { id: { type: 'string', values: ['x'] }, next: '#Thing' },
        required: ['id', 'next'],
      },
    ],
    [
      'alternative objects',
      {
        anyOf: [$ref('Thing'), { type: 'object', properties: { id: { type: 'integer' } } }, { type: 'null' }],
      },
      { type: 'object | null', members: { id: 'string | integer', next: '#Thing' } },
    ],
    [
      'alternative enumerations',
      { anyOf: [{ enum: ['A'] }, { enum: ['B', 'A'] }] },
      { type: 'string', values: ['A', 'B'] },
    ],
    [
      'an enumeration that a part limits',
      { allOf: [{ enum: ['A', 'B'] }, { enum: ['B', 'C'] }] },
      { type: 'string', values: ['B'] },
    ],
    [
      'numbers that a part limits to integers',
      { allOf: [{ type: 'number' }, { type: 'integer' }] },
      'integer',
    ],
    ['a map', { type: 'object', additionalProperties: $ref('Thing') }, { type: 'object', others: '#Thing' }],
  ])('of %s', (_, schema, expected) => {
    expect(shapeOf(schema).shape).toEqual(expected);
  });

  test('of a schema that contains itself', () => {
    expect(shapeOf($ref('Thing'))).toEqual({
      shape: '#Thing',
      named: { Thing: { type: 'object', members: { id: 'string', next: '#Thing' }, required: ['id'] } },
    });
  });

  test('of a schema that contains itself or something else', () => {
    const { shape, named } = shapeOf($ref('Person'));
    const parent = inFull(shape, named).members?.parent ?? 'any';
    expect(inFull(parent, named)).toEqual({ type: 'object | null', members: { parent } });
  });

  test('of a schema that contains itself and asks for more there', () => {
    expect(shapeOf($ref('Box')).named).toEqual({
      Box: { type: 'object', members: { inside: { type: 'object', required: ['size'] } } },
    });
  });

  test('are refused where something would be overlooked', () => {
    expect(() => shapeOf({ type: 'object', patternProperties: {} })).toThrow(/"patternProperties"/);
    const own: Record<string, unknown> = { type: 'object' };
    own.allOf = [own];
    expect(() => shapeOf(own)).toThrow(/refers to itself/);
    expect(() => shapeOf({ allOf: [{ type: 'string' }, { type: 'object' }] })).toThrow(
      /both string and object/,
    );
  });
});

test('any JSON at all can be checked', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.integer({ min: 100, max: 599 }),
      fc.constantFrom(...calls),
      (answer, status, { id }) => {
        for (const { pointer, count, seen } of check(id, status, answer)) {
          expect(pointer).toMatch(/^(\/[^/]+)*$/);
          expect([count, seen]).toEqual([1, expect.stringMatching(/./)]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
