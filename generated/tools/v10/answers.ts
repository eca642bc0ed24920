// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const toolsV10Answers: DocumentAnswers = {
  operations: {
    'V10.tools.pdf.toText': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'string | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.tools.pdf.toTextFromUrl': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'string | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.tools.pdf.renderFromJSON': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'string | object' },
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
  },
};
