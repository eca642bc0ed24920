// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const chatV10Answers: DocumentAnswers = {
  operations: {
    'V10.chat.chat.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.getIdByMember': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#ChatId' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.info': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.pin': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.unPin': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.delete': {
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
    'V10.chat.chat.rename': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.systemCreate': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Chat' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chat.systemGetIdByMember': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#ChatId' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.chats.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Chat' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.chat.message.create': {
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
    'V10.chat.message.createFrom': {
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
    'V10.chat.message.setStatus': {
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
    'V10.chat.message.edit': {
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
    'V10.chat.message.delete': {
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
    'V10.chat.message.render': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#RenderedText' },
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
    Chat: {
      type: 'object',
      members: {
        chat_uuid: 'string',
        name: 'string',
        title: 'string',
        user_id: 'string',
        member_id: 'string | integer',
        member_name: 'string',
        member_alias: 'string',
        company_id: 'string',
        individual_id: 'string',
      },
      required: ['chat_uuid'],
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
    ChatId: { type: 'object', members: { chat_uuid: 'string' }, required: ['chat_uuid'] },
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
    RenderedText: { type: 'string | object', members: { text: 'string' } },
  },
};
