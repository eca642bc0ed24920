import type { Cases } from './case.ts';
import { ANSWER, CREATE, PARAMETERS, SHARED } from './places.ts';

/** Rules about how we know what a document says. */
export const certainty: Cases = {
  'behind/source': [
    {
      title: 'a call that does not say how it is known',
      set: { [`${CREATE}/x-source`]: undefined },
      at: CREATE,
      message: /how the name of this call .* known, by one of documented, observed, inferred; it is missing/,
    },
    {
      title: 'an answer known in an unknown way',
      set: { [`${ANSWER}/schema/x-source`]: 'heard' },
      at: `${ANSWER}/schema/x-source`,
      message: /how this answer is known, by one of documented, observed, inferred; it is "heard"/,
    },
    ...[
      { answers: 120 },
      { answers: 0, last: '2026-11-24' },
      { answers: 1.5, last: '2026-11-24' },
      { answers: 120, last: '2026-02-30' },
      { answers: 120, last: '24.11.2026' },
      { answers: 120, last: '2026-11-24', by: 'somebody' },
      120,
      null,
    ].map((observed) => ({
      title: `answers that were seen, as ${JSON.stringify(observed)}`,
      set: { [`${ANSWER}/schema/x-source`]: 'observed', [`${ANSWER}/schema/x-observed`]: observed },
      at: `${ANSWER}/schema/x-observed`,
      message: /like \{ answers: 120, last: '2026-11-24' \}; it is /,
    })),
    {
      title: 'answers that were seen of an answer that is a guess',
      set: {
        [`${ANSWER}/schema/x-source`]: 'inferred',
        [`${ANSWER}/schema/x-observed`]: { answers: 120, last: '2026-11-24' },
      },
      at: `${ANSWER}/schema/x-source`,
      message: /x-source should be observed \(or documented\); it is "inferred"/,
    },
  ],

  'behind/member-source': [
    {
      title: 'a parameter known in an unknown way',
      set: { [`${PARAMETERS}/extras/x-source`]: 'heard' },
      at: `${PARAMETERS}/extras/x-source`,
      message: /how extras is known, by one of documented, observed, inferred; it is "heard"/,
    },
    {
      title: 'a member of an answer known in an unknown way',
      set: { '#/components/schemas/Order/allOf/0/properties/table/x-source': null },
      at: '#/components/schemas/Order/allOf/0/properties/table/x-source',
      message: /how table is known.*; it is null/,
    },
  ],

  'behind/hedging': [
    {
      title: 'a doubt about a call',
      set: { [`${CREATE}/description`]: 'Orders a dish, presumably for a table.' },
      at: `${CREATE}/description`,
      message: /^"presumably" tells a doubt; leave it to x-source/,
    },
    {
      title: 'a doubt about a parameter in another file',
      set: { [`${SHARED}/DishId/description`]: 'The dish. Left out, the server decides.' },
      at: `${SHARED}/DishId/description`,
      message: /^"the server decides" tells a doubt/,
    },
  ],

  'behind/inferred-limits': [
    ...Object.entries({
      format: 'date-time',
      minimum: 1,
      maximum: 9,
      maxLength: 5,
      pattern: '^a',
    }).map(([keyword, value]) => ({
      title: `${keyword} of a guess`,
      set: {
        [`${SHARED}/Meal/properties/freshness/type`]: keyword.endsWith('imum') ? 'integer' : ['string'],
        [`${SHARED}/Meal/properties/freshness/${keyword}`]: value,
      },
      at: `${SHARED}/Meal/properties/freshness/${keyword}`,
      message: new RegExp(`^freshness is inferred, and ${keyword} limits it; remove that, or say`),
    })),
    {
      title: 'enum of a guess',
      set: { [`${PARAMETERS}/extras/properties/box/enum`]: ['red'] },
      at: `${PARAMETERS}/extras/properties/box/enum`,
      message: /^box is inferred, and enum limits it; remove that, or say/,
    },
  ],
};
