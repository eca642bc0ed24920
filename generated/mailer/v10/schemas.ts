// Generated from spec/mailer/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  BulkCreateArguments,
  MessageGetArguments,
  MessageGetStatusArguments,
  MessageSendArguments,
  MessageSendMsgArguments,
  MessageSendMsgToArguments,
  MessageSendToArguments,
  MessageTrackArguments,
  SettingsGetArguments,
  SettingsGetImapArguments,
  SettingsUpdateArguments,
  SettingsUpdateImapArguments,
  TemplateCreateArguments,
  TemplateEditArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – mailer v10, by module and call. */
export interface MailerV10Schemas {
  readonly bulk: {
    readonly create: ArgumentsSchema<BulkCreateArguments>;
  };
  readonly message: {
    readonly send: ArgumentsSchema<MessageSendArguments>;
    readonly sendTo: ArgumentsSchema<MessageSendToArguments>;
    readonly sendMsg: ArgumentsSchema<MessageSendMsgArguments>;
    readonly sendMsgTo: ArgumentsSchema<MessageSendMsgToArguments>;
    readonly get: ArgumentsSchema<MessageGetArguments>;
    readonly track: ArgumentsSchema<MessageTrackArguments>;
    readonly getStatus: ArgumentsSchema<MessageGetStatusArguments>;
    readonly listGet: ArgumentsSchema<NoArguments>;
  };
  readonly settings: {
    readonly update: ArgumentsSchema<SettingsUpdateArguments>;
    readonly updateImap: ArgumentsSchema<SettingsUpdateImapArguments>;
    readonly get: ArgumentsSchema<SettingsGetArguments>;
    readonly getImap: ArgumentsSchema<SettingsGetImapArguments>;
  };
  readonly template: {
    readonly create: ArgumentsSchema<TemplateCreateArguments>;
    readonly edit: ArgumentsSchema<TemplateEditArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – mailer v10, by module and call. Give it to
 * `validator([mailerV10Schemas])`.
 */
export const mailerV10Schemas: MailerV10Schemas = schemasOf(
  'V10.mailer',
  {
    bulk: {
      create: {
        members: {
          nodeName: { type: 'string', limits: { minLength: 1 } },
          templateName: '#TemplateName',
          accountName: '#AccountName',
          body: { type: 'string', limits: { minLength: 1 } },
          headline: { type: 'string', limits: { minLength: 1 } },
          data: 'object',
          time: 'string',
          filters: 'object',
        },
        required: ['nodeName', 'templateName', 'accountName', 'body', 'headline'],
      },
    },
    message: {
      send: {
        members: {
          email: '#RecipientEmail',
          recipientName: '#RecipientName',
          accountName: '#AccountName',
          templateName: '#TemplateName',
          data: 'object',
          time: 'string',
        },
        required: ['email', 'accountName', 'templateName'],
        known: ['data', 'time'],
      },
      sendTo: {
        members: {
          userKey: '#UserKey',
          accountName: '#AccountName',
          templateName: '#TemplateName',
          data: 'object',
          time: 'string',
        },
        required: ['userKey', 'accountName', 'templateName'],
      },
      sendMsg: {
        members: {
          email: '#RecipientEmail',
          recipientName: '#RecipientName',
          accountName: '#AccountName',
          templateName: '#TemplateName',
          msgName: '#MessageName',
          data: 'object',
          time: 'string',
        },
        required: ['email', 'accountName', 'templateName', 'msgName'],
      },
      sendMsgTo: {
        members: {
          userKey: '#UserKey',
          accountName: '#AccountName',
          templateName: '#TemplateName',
          msgName: '#MessageName',
          data: 'object',
          time: 'string',
        },
        required: ['userKey', 'accountName', 'templateName', 'msgName'],
      },
      get: { members: { messageId: '#MessageId' }, required: ['messageId'] },
      track: { members: { messageId: '#MessageId' }, required: ['messageId'] },
      getStatus: { members: { messageId: '#MessageId' }, required: ['messageId'] },
      listGet: { members: {} },
    },
    settings: {
      update: {
        members: {
          name: '#AccountKey',
          smtpFromName: { type: 'string', limits: { minLength: 1 } },
          smtpUser: { type: 'string', limits: { minLength: 1 } },
          smtpServer: { type: 'string', limits: { minLength: 1 } },
          smtpPort: { type: 'integer', limits: { minimum: 1, maximum: 65535 } },
          smtpPassword: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['name', 'smtpFromName', 'smtpUser', 'smtpServer', 'smtpPort', 'smtpPassword'],
      },
      updateImap: {
        members: {
          name: '#AccountKey',
          imapUser: { type: 'string', limits: { minLength: 1 } },
          imapServer: { type: 'string', limits: { minLength: 1 } },
          imapPort: { type: 'integer', limits: { minimum: 1, maximum: 65535 } },
          imapPassword: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['name', 'imapUser', 'imapServer', 'imapPort', 'imapPassword'],
      },
      get: { members: { name: '#AccountKey' }, required: ['name'] },
      getImap: { members: { name: '#AccountKey' }, required: ['name'] },
    },
    template: {
      create: {
        members: { name: { type: 'string', limits: { minLength: 1 } }, body: '#TemplateBody' },
        required: ['name', 'body'],
      },
      edit: {
        members: { name: { type: 'string', limits: { minLength: 1 } }, body: '#TemplateBody' },
        required: ['name', 'body'],
      },
    },
  },
  {
    TemplateName: { type: 'string', limits: { minLength: 1 } },
    AccountName: { type: 'string', limits: { minLength: 1 } },
    RecipientEmail: { type: 'string', limits: { format: 'email', minLength: 1 } },
    RecipientName: { type: 'string', limits: { minLength: 1 } },
    UserKey: { type: 'string', limits: { minLength: 1 } },
    MessageName: { type: 'string', limits: { minLength: 1 } },
    MessageId: { type: 'string', limits: { minLength: 1 } },
    AccountKey: { type: 'string', limits: { minLength: 1 } },
    TemplateBody: { type: 'string', limits: { minLength: 1 } },
  },
);
