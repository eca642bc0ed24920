// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  ChatCreateArguments,
  ChatDeleteArguments,
  ChatGetArguments,
  ChatGetIdByMemberArguments,
  ChatInfoArguments,
  ChatPinArguments,
  ChatRenameArguments,
  ChatSystemCreateArguments,
  ChatSystemGetIdByMemberArguments,
  ChatUnPinArguments,
  MessageCreateArguments,
  MessageCreateFromArguments,
  MessageDeleteArguments,
  MessageEditArguments,
  MessageRenderArguments,
  MessageSetStatusArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – chat v10, by module and call. */
export interface ChatV10Schemas {
  readonly chat: {
    readonly get: ArgumentsSchema<ChatGetArguments>;
    readonly getIdByMember: ArgumentsSchema<ChatGetIdByMemberArguments>;
    readonly info: ArgumentsSchema<ChatInfoArguments>;
    readonly pin: ArgumentsSchema<ChatPinArguments>;
    readonly unPin: ArgumentsSchema<ChatUnPinArguments>;
    readonly delete: ArgumentsSchema<ChatDeleteArguments>;
    readonly rename: ArgumentsSchema<ChatRenameArguments>;
    readonly create: ArgumentsSchema<ChatCreateArguments>;
    readonly systemCreate: ArgumentsSchema<ChatSystemCreateArguments>;
    readonly systemGetIdByMember: ArgumentsSchema<ChatSystemGetIdByMemberArguments>;
  };
  readonly chats: {
    readonly get: ArgumentsSchema<NoArguments>;
  };
  readonly message: {
    readonly create: ArgumentsSchema<MessageCreateArguments>;
    readonly createFrom: ArgumentsSchema<MessageCreateFromArguments>;
    readonly setStatus: ArgumentsSchema<MessageSetStatusArguments>;
    readonly edit: ArgumentsSchema<MessageEditArguments>;
    readonly delete: ArgumentsSchema<MessageDeleteArguments>;
    readonly render: ArgumentsSchema<MessageRenderArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – chat v10, by module and call. Give it to
 * `validator([chatV10Schemas])`.
 */
export const chatV10Schemas: ChatV10Schemas = schemasOf(
  'V10.chat',
  {
    chat: {
      get: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] },
      getIdByMember: { members: { memberId: '#MemberId' }, required: ['memberId'] },
      info: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] },
      pin: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] },
      unPin: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] },
      delete: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] },
      rename: {
        members: { chatUuid: '#ChatUuid', title: { type: 'string', limits: { minLength: 1 } } },
        required: ['chatUuid', 'title'],
      },
      create: {
        members: {
          name: '#ChatName',
          memberId: '#MemberId',
          memberName: 'string',
          memberAlias: 'string',
          companyId: { type: 'string', limits: { minLength: 1 } },
          individualId: '#IndividualId',
        },
        required: ['name', 'memberId'],
      },
      systemCreate: {
        members: {
          userId: '#UserId',
          name: '#ChatName',
          memberId: '#MemberId',
          memberName: 'string',
          individualId: '#IndividualId',
        },
        required: ['userId', 'name', 'memberId'],
      },
      systemGetIdByMember: { members: { memberId: '#MemberId' }, required: ['memberId'] },
    },
    chats: { get: { members: {} } },
    message: {
      create: {
        members: { chatUuid: '#ChatUuid', text: '#MessageText', type: 'string' },
        required: ['chatUuid', 'text'],
      },
      createFrom: {
        members: {
          chatUuid: '#ChatUuid',
          from: { type: 'string', limits: { minLength: 1 } },
          text: '#MessageText',
        },
        required: ['chatUuid', 'from', 'text'],
      },
      setStatus: {
        members: { msgUuid: '#MsgUuid', status: { type: 'string', limits: { minLength: 1 } } },
        required: ['msgUuid', 'status'],
      },
      edit: { members: { msgUuid: '#MsgUuid', text: '#MessageText' }, required: ['msgUuid', 'text'] },
      delete: { members: { msgUuid: '#MsgUuid' }, required: ['msgUuid'] },
      render: {
        members: { chatUuid: '#ChatUuid', prompt: '#Prompt', extended: 'object' },
        required: ['chatUuid', 'prompt'],
      },
    },
  },
  {
    ChatUuid: { type: 'string', limits: { minLength: 1 } },
    MemberId: { type: 'string | integer', limits: { minLength: 1 } },
    ChatName: { type: 'string', limits: { minLength: 1 } },
    IndividualId: { type: 'string', limits: { minLength: 1 } },
    UserId: { type: 'string', limits: { minLength: 1 } },
    MessageText: { type: 'string', limits: { minLength: 1 } },
    MsgUuid: { type: 'string', limits: { minLength: 1 } },
    Prompt: { type: 'string', limits: { minLength: 1 } },
  },
);
