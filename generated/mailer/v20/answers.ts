// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const mailerV20Answers: DocumentAnswers = {
  operations: {
    'V20.mailer.message.send': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#MailMessage' },
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
    MailMessage: {
      type: 'object',
      members: {
        message_id: 'string',
        email: 'string',
        recipient_name: 'string',
        user_key: 'string',
        reply_to: 'string',
        attachments: { type: 'array', items: 'any' },
        account_name: 'string',
        template_name: 'string',
        msg_name: 'string',
        data: 'object',
        time: 'string',
        status: 'string',
      },
      required: ['message_id'],
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
