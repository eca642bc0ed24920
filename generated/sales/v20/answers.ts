// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const salesV20Answers: DocumentAnswers = {
  operations: {
    'V20.sales.companies.process': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#AcceptedWork' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V20.sales.companies.getUnauthorized': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Company' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V20.sales.notes.add': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Note' },
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
    AcceptedWork: {
      type: 'object',
      members: { object_id: 'string', group_id: 'string', queue_id: 'string' },
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
    Company: {
      type: 'object',
      members: {
        object_id: 'string',
        name: 'string',
        country: 'string',
        website: 'string',
        category: 'string',
        section: 'string',
        emails: { type: 'array', items: 'string' },
      },
      required: ['object_id'],
    },
    Note: {
      type: 'object',
      members: { note_id: 'string', company_id: 'string', text: 'string', type: 'string', data: 'object' },
      required: ['note_id'],
    },
  },
};
