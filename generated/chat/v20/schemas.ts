// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { ChatGetContextArguments, MessageCreateArguments, MessageRenderArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – chat v20, by module and call. */
export interface ChatV20Schemas {
  readonly chat: {
    readonly getContext: ArgumentsSchema<ChatGetContextArguments>;
  };
  readonly message: {
    readonly create: ArgumentsSchema<MessageCreateArguments>;
    readonly render: ArgumentsSchema<MessageRenderArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – chat v20, by module and call. Give it to
 * `validator([chatV20Schemas])`.
 */
export const chatV20Schemas: ChatV20Schemas = schemasOf(
  'V20.chat',
  {
    chat: { getContext: { members: { chatUuid: '#ChatUuid' }, required: ['chatUuid'] } },
    message: {
      create: {
        members: { chatUuid: '#ChatUuid', text: '#MessageText', headline: 'string', type: 'string' },
        required: ['chatUuid', 'text'],
      },
      render: {
        members: { chatUuid: '#ChatUuid', prompt: '#Prompt', headlinePrompt: 'string', extended: 'object' },
        required: ['chatUuid', 'prompt'],
      },
    },
  },
  {
    ChatUuid: { type: 'string', limits: { minLength: 1 } },
    MessageText: { type: 'string', limits: { minLength: 1 } },
    Prompt: { type: 'string', limits: { minLength: 1 } },
  },
);
