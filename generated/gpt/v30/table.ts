// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV30 } from './modules.ts';

/**
 * Behind API – gpt v30: Write, keep and run prompts, and chat with the model.
 *
 * Give it to `createBehindApi({ apis: [gptV30] })`.
 */
export const gptV30: Api<{ readonly V30: { readonly gpt: GptV30 } }> = {
  app: 'gpt',
  version: 30,
  modules: {
    chat: {
      execute: 'charge messages options context prompt reverseSystem jsonSchema',
    },
    prompt: {
      get: 'read prompt_id',
      execute: 'charge prompt_id params',
      edit: 'write prompt_id title temperature max_tokens model body',
      delete: 'write prompt_id',
    },
    prompts: {
      get: 'read',
      create: 'write title temperature max_tokens model body',
      init: 'write',
    },
  },
};
