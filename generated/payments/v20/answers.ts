// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const paymentsV20Answers: DocumentAnswers = {
  operations: {
    'V20.payments.payture.billCreate': {
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
    'V20.payments.payture.billCreateUnauthorised': {
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
    'V20.payments.payture.billStatus': {
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
  },
  shapes: {
    CreatedBill: {
      type: 'object',
      members: {
        bill_id: 'string',
        bill: { type: 'object', members: { payUrl: 'string' }, required: ['payUrl'] },
      },
      required: ['bill_id', 'bill'],
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
    BillStatus: {
      type: 'object',
      members: {
        bill_info: '#BillInfo',
        status: { type: 'string', values: ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH'] },
      },
      required: ['bill_info', 'status'],
    },
    BillInfo: {
      type: 'object',
      members: {
        bill_status: { type: 'string', values: ['PENDING', 'PAID'] },
        amount: 'number',
        gift: '#GiftCode',
      },
      required: ['bill_status', 'amount'],
    },
    GiftCode: { type: 'object', members: { code: 'string' }, required: ['code'] },
  },
};
