// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { MessageSendArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – mailer v20, by module and call. */
export interface MailerV20Schemas {
  readonly message: {
    readonly send: ArgumentsSchema<MessageSendArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – mailer v20, by module and call. Give it to
 * `validator([mailerV20Schemas])`.
 */
export const mailerV20Schemas: MailerV20Schemas = schemasOf(
  'V20.mailer',
  {
    message: {
      send: {
        members: {
          email: '#RecipientEmail',
          recipientName: '#RecipientName',
          replyTo: { type: 'string', limits: { minLength: 1 } },
          attachments: { type: 'array', items: '#Attachment' },
          accountName: '#AccountName',
          templateName: '#TemplateName',
          data: 'object',
          time: 'string',
        },
        required: ['email', 'accountName', 'templateName'],
      },
    },
  },
  {
    RecipientEmail: { type: 'string', limits: { format: 'email', minLength: 1 } },
    RecipientName: { type: 'string', limits: { minLength: 1 } },
    Attachment: { type: 'string | object', limits: { minLength: 1 } },
    AccountName: { type: 'string', limits: { minLength: 1 } },
    TemplateName: { type: 'string', limits: { minLength: 1 } },
  },
);
