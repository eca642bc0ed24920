// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV30 } from './modules.ts';

/**
 * Behind API – gpt v30: Write, keep and run prompts, and chat with the model.
 *
 * Give it to `createBehindApi({ apis: [gptV30] })`.
 */
export const gptV30: Api<{ readonly V30: { readonly gpt: GptV30 } }> = {
  'gpt/30/chat': {
    execute: 'charge messages options context prompt reverseSystem jsonSchema',
  },
  'gpt/30/prompt': {
    get: 'read prompt_id',
    execute: 'charge prompt_id params',
    edit: 'write prompt_id title temperature max_tokens model body',
    delete: 'write prompt_id',
  },
  'gpt/30/prompts': {
    get: 'read',
    create: 'write title temperature max_tokens model body',
    init: 'write',
  },
};
