import { expect } from 'vitest';
import { PROCESS, today } from './reports.ts';

/** What billStatus answers. */
export const bill = (info: object = {}, more: object = {}) => ({
  success: true,
  data: { bill_info: { bill_status: 'PAID', amount: 99_900, ...info }, status: 'PAID', ...more },
});

export const UNDESCRIBED = 'description: Seen in answers; not described yet.';
export const seen = (answers: number) => `+x-observed: { answers: ${answers}, last: '${today}' }`;

/** What a server answers, and what the spec has of it after learning. */
export interface RoundTrip {
  readonly name: string;
  readonly operation?: string;
  readonly answers: readonly (readonly [status: number, answer: unknown])[];
  readonly bump: 'patch' | 'minor' | 'major';
  /** The lines that differ from the spec of the repository. */
  readonly lines: readonly string[];
}

export const roundTrips: readonly RoundTrip[] = [
  { name: 'nothing new', answers: [[200, bill()]], bump: 'patch', lines: [seen(1)] },
  {
    name: 'a new member',
    answers: [[200, bill({ fee: 120 })]],
    bump: 'minor',
    lines: [seen(1), `+fee: { ${UNDESCRIBED}, type: integer, x-source: observed }`],
  },
  {
    name: 'a new member that is not always of one type',
    answers: [
      [200, bill({ fee: 120 })],
      [200, bill({ fee: 1.5 })],
      [200, bill({ fee: null })],
    ],
    bump: 'minor',
    lines: [seen(3), `+fee: { ${UNDESCRIBED}, type: [number, 'null'], x-source: observed }`],
  },
  {
    name: 'new members with members',
    answers: [[200, bill({}, { lines: [{ title: 'Course', price: { amount: 5, currency: null } }] })]],
    bump: 'minor',
    lines: [
      seen(1),
      '+lines:',
      `+${UNDESCRIBED}`,
      '+type: array',
      '+x-source: observed',
      '+items:',
      '+type: object',
      '+properties:',
      `+title: { ${UNDESCRIBED}, type: string, x-source: observed }`,
      '+price:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+properties:',
      `+amount: { ${UNDESCRIBED}, type: integer, x-source: observed }`,
      `+currency: { ${UNDESCRIBED}, type: 'null', x-source: observed }`,
    ],
  },
  {
    name: 'a map, whose names are nobody’s business',
    answers: [[200, bill({ shares: { 'ann@example.com': 1, 'bob@example.com': 2 } })]],
    bump: 'minor',
    lines: [
      seen(1),
      '+shares:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+additionalProperties: { type: integer }',
    ],
  },
  {
    name: 'numbers where there were integers',
    answers: [[200, bill({ amount: 999.5 })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', '+type: number'],
  },
  {
    name: 'another type',
    answers: [[200, bill({ amount: '99900' })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', '+type: [integer, string]'],
  },
  {
    name: 'null',
    answers: [[200, bill({ amount: null })]],
    bump: 'major',
    lines: [seen(1), '-type: integer', "+type: [integer, 'null']"],
  },
  {
    name: 'an object where there was a number',
    answers: [[200, bill({ amount: { value: 99_900 } })]],
    bump: 'major',
    lines: [
      seen(1),
      '-type: integer',
      '+type: [integer, object]',
      `+properties: { value: { ${UNDESCRIBED}, type: integer, x-source: observed } }`,
    ],
  },
  {
    name: 'null where the spec refers to a schema',
    answers: [[200, bill({ gift: null })]],
    bump: 'major',
    lines: [
      seen(1),
      "-$ref: '#/components/schemas/GiftCode'",
      '+description: The gift that was bought. There only for gifts, and only once the payment is completed.',
      '+anyOf:',
      "+- { $ref: '#/components/schemas/GiftCode' }",
      "+- { type: 'null' }",
    ],
  },
  {
    name: 'another kind of value where there are alternatives',
    answers: [[200, bill({}, { status: null })]],
    bump: 'major',
    lines: [seen(1), "+- { type: 'null' }"],
  },
  {
    name: 'a new value',
    answers: [[200, bill({}, { status: 'REFUNDED' })]],
    bump: 'minor',
    lines: [
      seen(1),
      '-- { type: string, enum: [PENDING, PAID, DONE, AMOUNT_MISMATCH] }',
      '+- { type: string, enum: [PENDING, PAID, DONE, AMOUNT_MISMATCH, REFUNDED] }',
    ],
  },
  {
    name: 'a member that is missing',
    answers: [[200, { success: true, data: { status: 'PENDING' } }]],
    bump: 'major',
    lines: [seen(1), '-required: [bill_info, status]', '+required: [status]'],
  },
  {
    name: 'all members missing',
    answers: [[200, { success: true, data: {} }]],
    bump: 'major',
    lines: [seen(1), '-required: [bill_info, status]'],
  },
  {
    name: 'a new code, of failures alone',
    answers: [[200, { success: false, message: 'No such bill', code: 1042 }]],
    bump: 'patch',
    // `data` of this failure is described by the document, and may be left out.
    lines: [
      '+code1042:',
      '+summary: A failure with the code 1042, seen in answers',
      '+value: { success: false, code: 1042 }',
    ],
  },
  {
    name: 'a new HTTP status, with a new code',
    answers: [[404, { success: false, code: 1042 }]],
    bump: 'minor',
    lines: [
      "+'404':",
      '+description: A failure. The HTTP status was seen; not described yet.',
      '+content:',
      '+application/json:',
      '+schema: { $ref: ../shared/envelope.yaml#/Failure }',
      '+examples:',
      '+code1042:',
      '+summary: A failure with the code 1042, seen in answers',
      '+value: { success: false, code: 1042 }',
    ],
  },
  {
    name: 'a new HTTP status above all others',
    answers: [[500, { success: false }]],
    bump: 'minor',
    lines: [
      "+'500':",
      '+description: A failure. The HTTP status was seen; not described yet.',
      '+content:',
      '+application/json:',
      '+schema: { $ref: ../shared/envelope.yaml#/Failure }',
      '+examples: { refused: { $ref: ../shared/examples.yaml#/cantFinishRequest } }',
    ],
  },
  {
    name: 'what nobody had seen, in a schema that others share',
    operation: PROCESS,
    answers: [[200, { success: true, data: { queue: 7 } }]],
    bump: 'minor',
    lines: [
      '+x-source: observed',
      seen(1),
      '-properties: { data: { $ref: ../shared/sales.yaml#/AcceptedWork } }',
      '+properties:',
      '+data:',
      '+description: That the server has taken the work. What else it answers is unknown.',
      '+allOf:',
      '+- { $ref: ../shared/sales.yaml#/AcceptedWork }',
      '+- type: object',
      '+properties:',
      '+queue:',
      `+${UNDESCRIBED}`,
      '+type: integer',
      '+x-source: observed',
    ],
  },
  {
    name: 'data of a failure, which gets a schema of its own',
    operation: PROCESS,
    answers: [[200, { success: false, message: 'No', data: { reason: 'queue' } }]],
    bump: 'major',
    lines: [
      '-allOf: [{ $ref: ../shared/envelope.yaml#/Answer }]',
      '-properties: { data: { $ref: ../shared/sales.yaml#/AcceptedWork } }',
      '+oneOf:',
      '+- title: Success',
      '+type: object',
      '+required: [success, data]',
      '+properties:',
      '+success: { description: Always true., type: boolean, const: true }',
      '+data: { $ref: ../shared/sales.yaml#/AcceptedWork }',
      '+- title: Failure',
      '+type: object',
      '+required: [success]',
      '+properties:',
      '+success: { description: Always false., type: boolean, const: false }',
      '+message: { $ref: ../shared/envelope.yaml#/FailureMessage }',
      '+code: { $ref: ../shared/envelope.yaml#/FailureCode }',
      '+data:',
      `+${UNDESCRIBED}`,
      '+type: object',
      '+x-source: observed',
      '+properties:',
      `+reason: { ${UNDESCRIBED}, type: string, x-source: observed }`,
    ],
  },
  {
    name: 'all of it at once, with failures in between',
    answers: [
      [200, bill({ fee: 1 })],
      [200, { success: false, code: 1042 }],
      [200, bill({ amount: 1.5, gift: null }, { status: 'REFUNDED' })],
      [200, { success: true, data: { bill_info: { bill_status: 'VOID', fee: null } } }],
      [404, { success: false }],
    ],
    bump: 'major',
    lines: expect.arrayContaining([seen(3), '+type: number', "+'404':"]),
  },
];
