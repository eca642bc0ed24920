import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers } from '../../generated/answers.ts';
import { Shapes } from '../../scripts/generate/shapes.ts';
import { readDocuments } from '../../scripts/spec/documents.ts';
import type { OpenApiDocument, Schema } from '../../scripts/spec/openapi.ts';
import { check, isKnown } from '../../src/drift/check.ts';
import { admits, type DocumentAnswers, inFull, type Shape } from '../../src/drift/shape.ts';
import { type CallUnderTest, documentsUnderTest } from '../support/documents.ts';

const documents = await documentsUnderTest();
const calls = documents.flatMap((document) => document.calls);

interface Answer {
  readonly call: CallUnderTest;
  readonly status: number;
  readonly example: string;
  readonly value: unknown;
}

const examples: Answer[] = calls.flatMap((call) =>
  Object.entries(call.answers).flatMap(([status, byName]) =>
    Object.entries(byName).map(([example, { value }]) => ({ call, status: Number(status), example, value })),
  ),
);

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

/** JSON values that differ from a given one in one place. */
function* variations(value: unknown): Generator<unknown> {
  for (const other of ['text', 1, 1.5, true, null, [], {}]) yield other;
  if (typeof value !== 'object' || value === null) return;
  const copy = (change: (copy: Record<string, unknown>) => void) => {
    const changed = (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string, unknown>;
    change(changed);
    return changed;
  };
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value)) yield copy((changed) => delete changed[name]);
    for (const variation of variations(member)) {
      yield copy((changed) => {
        changed[name] = variation;
      });
    }
  }
}

describe('the check and a JSON Schema validator agree', () => {
  test('on every example, changed in any one place', { timeout: 120_000 }, async () => {
    const validators = await validatorsOfSpec();
    const seen = new Set<string>();
    const disagreeing: unknown[] = [];
    let fitting = 0;
    for (const { call, status, value } of examples) {
      for (const variation of variations(value)) {
        const key = `${call.id} ${status} ${JSON.stringify(variation)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const isValid = validators.get(`${call.id} ${status}`)?.(variation) as boolean;
        if (isValid) fitting++;
        if (isValid !== !isWrong(check(call.id, status, variation)))
          disagreeing.push([call.id, status, variation]);
      }
    }
    expect(disagreeing.slice(0, 5)).toEqual([]);
    expect(fitting).toBeGreaterThan(1_000);
    expect(seen.size - fitting).toBeGreaterThan(10_000);
  });

  /** What JSON Schema calls invalid; the schemas are open, to members, values, codes and statuses alike. */
  const isWrong = (findings: ReturnType<typeof check>) =>
    findings.some(({ kind, pointer }) => /type|missing/.test(kind) || pointer === '/success');
});

async function validatorsOfSpec(): Promise<Map<string, (value: unknown) => unknown>> {
  const validators = new Map<string, (value: unknown) => unknown>();
  for (const { content } of await readDocuments(process.cwd())) {
    // Limits of values are no matter of shape.
    const schemas = JSON.parse(JSON.stringify(content), (name, value) =>
      /^(min|max)|^(pattern|format)$/.test(name) && typeof value !== 'object' ? undefined : value,
    ) as OpenApiDocument;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
    ajv.addSchema({ ...schemas, $id: 'spec:' } as AnySchema);
    for (const [path, { post }] of Object.entries(schemas.paths)) {
      for (const [status, response] of Object.entries(post.responses)) {
        const at =
          '$ref' in response
            ? response.$ref
            : `#/paths/${path.replaceAll('/', '~1')}/post/responses/${status}`;
        const $ref = `spec:${at}/content/application~1json/schema`;
        validators.set(`${post.operationId} ${status}`, ajv.compile({ $ref }));
      }
    }
  }
  return validators;
}

describe('shapes', () => {
  const schemas = {
    Thing: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, next: { $ref: '#/components/schemas/Thing' } },
    },
    Open: { anyOf: [{ type: 'string', enum: ['A', 'B'] }, { type: 'string' }] },
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

  test('are refused where something would be overlooked', () => {
    expect(() => shapeOf({ type: 'object', patternProperties: {} })).toThrow(/"patternProperties"/);
    const own: Record<string, unknown> = { type: 'object' };
    own.allOf = [own];
    expect(() => shapeOf(own)).toThrow(/merged with itself/);
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
