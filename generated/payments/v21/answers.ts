// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const paymentsV21Answers: DocumentAnswers = {
  operations: {
    'V21.payments.cards.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: 'object' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V21.payments.payture.billCreate': {
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
    'V21.payments.payture.billCreateUnauthorised': {
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
    'V21.payments.payture.billStatus': {
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
    'V21.payments.stripe.billCreate': {
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
    'V21.payments.stripe.billCreateUnauthorised': {
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
    'V21.payments.stripe.billStatus': {
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
    'V21.payments.subscriptions.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Subscription' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V21.payments.subscriptions.cancel': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Subscription' },
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
    Subscription: { type: 'object', members: { subscription_id: 'string' }, required: ['subscription_id'] },
  },
};
