import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/drift/report.ts';
import { code, member, SEEN, status, value } from './kitchen/findings.ts';
import { CREATE, GET, learned } from './kitchen/learned.ts';
import { drift } from './reports.ts';

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
