import { expect, test } from 'vitest';
import { certaintyOf } from '../../scripts/spec/certainty.ts';
import type { Source } from '../../scripts/spec/openapi.ts';

const known = (source: Source, parameters: readonly Source[], answerSource: Source, seen?: number): string =>
  certaintyOf({
    source,
    parameters: parameters.map((one) => ({ source: one })),
    answerSource,
    answersSeen: seen === undefined ? undefined : { answers: seen, last: '2026-11-20' },
  });

test('what is known of a call in one way is one sentence', () => {
  expect(known('inferred', ['inferred', 'inferred'], 'inferred')).toBe(
    'All of it is inferred: nobody has seen this call.',
  );
  expect(known('documented', ['documented'], 'documented')).toBe(
    'The owners of the API document this call, its parameters and its answer.',
  );
});

test('what is known in different ways is two, which fit the number of parameters', () => {
  const call = 'Another client of the server makes this call';
  expect(known('observed', [], 'inferred')).toBe(`${call}. The answer is inferred.`);
  expect(known('observed', ['inferred'], 'inferred')).toBe(
    `${call} with this parameter. Its type and the answer are inferred.`,
  );
  expect(known('observed', ['inferred', 'inferred'], 'documented')).toBe(
    `${call} with these parameters in this order. Their types are inferred; the answer is documented.`,
  );
  expect(known('inferred', ['documented'], 'inferred')).toBe(
    'This call and its parameter are inferred. Its type is documented; the answer is inferred.',
  );
});

test('answers that were seen are counted', () => {
  expect(known('documented', ['documented', 'observed', 'inferred'], 'observed', 12)).toBe(
    'The owners of the API document this call and the order of its parameters. Their types are known where a parameter is ' +
      'marked, and inferred elsewhere; the answer is observed. It was compared with 12 answers of the real server, the last on 2026-11-20.',
  );
});
