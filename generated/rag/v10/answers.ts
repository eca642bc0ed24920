// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const ragV10Answers: DocumentAnswers = {
  operations: {
    'V10.rag.storage.search': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Passage' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.rag.storage.put': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Passage' },
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
    Passage: {
      type: 'object',
      members: {
        text: 'string',
        doc_type: 'string',
        source: 'string',
        book_id: 'string',
        chapter_id: 'string',
        page_id: 'string',
      },
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
  },
};
