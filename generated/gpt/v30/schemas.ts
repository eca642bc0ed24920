// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  ChatExecuteArguments,
  PromptDeleteArguments,
  PromptEditArguments,
  PromptExecuteArguments,
  PromptGetArguments,
  PromptsCreateArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – gpt v30, by module and call. */
export interface GptV30Schemas {
  readonly chat: {
    readonly execute: ArgumentsSchema<ChatExecuteArguments>;
  };
  readonly prompt: {
    readonly get: ArgumentsSchema<PromptGetArguments>;
    readonly execute: ArgumentsSchema<PromptExecuteArguments>;
    readonly edit: ArgumentsSchema<PromptEditArguments>;
    readonly delete: ArgumentsSchema<PromptDeleteArguments>;
  };
  readonly prompts: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<PromptsCreateArguments>;
    readonly init: ArgumentsSchema<NoArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – gpt v30, by module and call. Give it to
 * `validator([gptV30Schemas])`.
 */
export const gptV30Schemas: GptV30Schemas = schemasOf(
  'V30.gpt',
  {
    chat: {
      execute: {
        members: {
          messages: {
            type: 'array',
            items: { type: 'object', members: { role: 'string', content: 'string' } },
            limits: { minItems: 1 },
          },
          options: '#ModelSettings',
          context: 'string | object',
          prompt: 'string',
          reverseSystem: 'boolean',
          jsonSchema: 'object',
        },
        required: ['messages'],
      },
    },
    prompt: {
      get: { members: { promptId: '#PromptId' }, required: ['promptId'] },
      execute: { members: { promptId: '#PromptId', params: 'object' }, required: ['promptId'] },
      edit: {
        members: {
          promptId: '#PromptId',
          title: '#PromptTitle',
          temperature: 'number',
          maxTokens: 'integer',
          model: '#Model',
          body: '#PromptBody',
        },
        required: ['promptId'],
      },
      delete: { members: { promptId: '#PromptId' }, required: ['promptId'] },
    },
    prompts: {
      get: { members: {} },
      create: {
        members: {
          title: '#PromptTitle',
          temperature: 'number',
          maxTokens: 'integer',
          model: '#Model',
          body: '#PromptBody',
        },
        required: ['title', 'body'],
      },
      init: { members: {} },
    },
  },
  {
    ModelSettings: {
      type: 'object',
      members: { model: '#Model', temperature: 'number', max_tokens: 'integer' },
    },
    Model: { type: 'string', limits: { minLength: 1 } },
    PromptId: { type: 'string', limits: { minLength: 1 } },
    PromptTitle: { type: 'string', limits: { minLength: 1 } },
    PromptBody: { type: 'string', limits: { minLength: 1 } },
  },
);
