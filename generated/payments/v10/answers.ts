// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const paymentsV10Answers: DocumentAnswers = {
  operations: {
    'V10.payments.gift.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Gift' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.gift.send': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Gift' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.gift.apply': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Gift' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.payture.billCreate': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CreatedBill' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.payture.billCreateUnauthorised': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CreatedBill' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.payture.billStatus': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#BillStatus' },
            required: ['success', 'data'],
          },
          failure: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [false] },
              message: 'string',
              code: 'integer',
              data: '#BillStatus',
            },
            required: ['success'],
          },
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.product.has': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.telegram.billCreate': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CreatedBill' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.telegram.billCreateUnauthorised': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CreatedBill' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.telegram.billStatus': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#BillStatus' },
            required: ['success', 'data'],
          },
          failure: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [false] },
              message: 'string',
              code: 'integer',
              data: '#BillStatus',
            },
            required: ['success'],
          },
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.telegram.start': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.payments.telegram.successfulPayment': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
  },
  shapes: {
    Gift: {
      type: 'object',
      members: {
        code: 'string',
        delivery_time: 'string | number',
        delivery_email: 'string',
        delivery_name: 'string',
        extended: 'object',
      },
      required: ['code'],
    },
    Failure: {
      type: 'object',
      members: {
        success: { type: 'boolean', values: [false] },
        message: 'string',
        code: 'integer',
        data: 'any',
      },
      required: ['success'],
    },
    CreatedBill: {
      type: 'object',
      members: { bill_id: 'string', bill: { type: 'object', members: { payUrl: 'string' } } },
      required: ['bill_id'],
    },
    BillStatus: {
      type: 'object',
      members: {
        bill_info: {
          type: 'object',
          members: { bill_status: { type: 'string', values: ['PENDING', 'PAID'] }, amount: 'number' },
        },
        status: { type: 'string', values: ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH'] },
      },
    },
  },
};
