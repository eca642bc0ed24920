// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const chatV20Answers: DocumentAnswers = {
  operations: {
    'V20.chat.chat.getContext': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: {
                type: 'string | object',
                members: { chat_uuid: 'string', name: 'string', member_name: 'string' },
              },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V20.chat.message.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Message' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V20.chat.message.render': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'object', members: { text: 'string', headline: 'string' } },
            },
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
    Message: {
      type: 'object',
      members: {
        msg_uuid: 'string',
        chat_uuid: 'string',
        text: 'string',
        headline: 'string',
        type: 'string',
        from: 'string',
        status: 'string',
      },
      required: ['msg_uuid'],
    },
  },
};
