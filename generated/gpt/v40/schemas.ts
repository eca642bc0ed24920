// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type { PromptEditArguments, PromptGetArguments, PromptsCreateArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – gpt v40, by module and call. */
export interface GptV40Schemas {
  readonly prompt: {
    readonly get: ArgumentsSchema<PromptGetArguments>;
    readonly edit: ArgumentsSchema<PromptEditArguments>;
  };
  readonly prompts: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<PromptsCreateArguments>;
    readonly init: ArgumentsSchema<NoArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – gpt v40, by module and call. Give it to
 * `validator([gptV40Schemas])`.
 */
export const gptV40Schemas: GptV40Schemas = schemasOf(
  'V40.gpt',
  {
    prompt: {
      get: { members: { promptId: '#PromptId' }, required: ['promptId'] },
      edit: {
        members: { promptId: '#PromptId', title: '#PromptTitle', extended: '#Settings', body: '#PromptBody' },
        required: ['promptId'],
      },
    },
    prompts: {
      get: { members: {} },
      create: {
        members: { title: '#PromptTitle', body: '#PromptBody', extended: '#Settings' },
        required: ['title', 'body'],
      },
      init: { members: {} },
    },
  },
  {
    PromptId: { type: 'string', limits: { minLength: 1 } },
    PromptTitle: { type: 'string', limits: { minLength: 1 } },
    Settings: { type: 'object', members: { model: '#Model', temperature: 'number', max_tokens: 'integer' } },
    Model: { type: 'string', limits: { minLength: 1 } },
    PromptBody: { type: 'string', limits: { minLength: 1 } },
  },
);
