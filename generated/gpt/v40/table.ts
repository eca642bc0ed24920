// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV40 } from './modules.ts';

/**
 * Behind API – gpt v40: Write and keep prompts whose settings are one object.
 *
 * Give it to `createBehindApi({ apis: [gptV40] })`.
 */
export const gptV40: Api<{ readonly V40: { readonly gpt: GptV40 } }> = {
  'gpt/40/prompt': {
    get: 'read prompt_id',
    edit: 'write prompt_id title extended body',
  },
  'gpt/40/prompts': {
    get: 'read',
    create: 'write title body extended',
    init: 'write',
  },
};
