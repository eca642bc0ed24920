import type { Cases } from './case.ts';
import { ANSWER, CREATE, JSON_BODY, MENU, REQUEST, SHARED } from './places.ts';

export const answers: Cases = {
  'behind/examples': [
    {
      title: 'a request without examples',
      set: { [`${REQUEST}/examples`]: undefined },
      at: REQUEST,
      message: /request should have a named example; add one/,
    },
    {
      title: 'an answer without an example of a success',
      set: { [`${ANSWER}/examples/ordered`]: undefined },
      at: `${ANSWER}/examples`,
      message: /no example of a success; add one with success: true/,
    },
    {
      title: 'an answer without an example of a failure',
      set: { [`${ANSWER}/examples/refused`]: undefined },
      at: `${ANSWER}/examples`,
      message: /no example of a failure; add \{ \$ref: .*cantFinishRequest \}/,
    },
    {
      title: 'a success among the examples of a failed call, reported once for all calls that share it',
      set: { [`${SHARED}/Failed/${JSON_BODY}`]: { examples: { failed: { value: { success: true } } } } },
      at: `${SHARED}/Failed/${JSON_BODY}/examples/failed/value`,
      message: /failed call should have success: false/,
    },
  ],

  'behind/envelope': [
    {
      title: 'an answer without a schema',
      set: {
        [`${ANSWER}/schema`]: undefined,
        [`${CREATE}/x-state`]: undefined,
        '#/components/schemas': undefined,
      },
      at: `${CREATE}/responses/200`,
      message: /should have an application\/json schema: oneOf a success and a failure/,
    },
    {
      title: 'a third kind of answer',
      set: { [`${ANSWER}/schema/oneOf/2`]: { type: 'string' } },
      at: `${ANSWER}/schema/oneOf`,
      message: /should be oneOf exactly two, a success and a failure/,
    },
    {
      title: 'a success that may lack its data',
      set: { [`${ANSWER}/schema/oneOf/0/required`]: ['success'] },
      at: `${ANSWER}/schema/oneOf/0`,
      message: /first of oneOf should be the success: .*required: \[success, data\]/,
    },
    {
      title: 'a failure whose success is no constant',
      set: {
        [`${SHARED}/Failure/properties/success`]: {
          description: 'Always false.',
          'x-source': 'documented',
          enum: [false],
        },
      },
      at: `${SHARED}/Failure`,
      message: /second of oneOf should be the failure: .*const: false/,
    },
  ],

  'behind/failures': [
    {
      title: 'a failure that is missing',
      set: { [`${CREATE}/responses/429`]: undefined },
      at: `${CREATE}/responses`,
      message: /^429 is missing; add '429': \{ \$ref: \.\.\/shared\/failures\.yaml#\/TooManyRequests \}$/,
    },
    {
      title: 'no 401 where a token is sent',
      set: { [`${CREATE}/responses/401`]: undefined },
      at: `${CREATE}/responses`,
      message: /^401 is missing; add .*#\/Unauthorised/,
    },
    {
      title: 'a 401 where no token is sent',
      set: { [`${MENU}/post/responses/401`]: { $ref: `${SHARED}/Failed` } },
      at: `${MENU}/post/responses/401`,
      message: /without authorisation has no 401; remove it/,
    },
  ],
};
