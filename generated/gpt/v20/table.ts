// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV20 } from './modules.ts';

/**
 * Behind API – gpt v20: Run a prompt that the server keeps, by its name.
 *
 * Give it to `createBehindApi({ apis: [gptV20] })`.
 */
export const gptV20: Api<{ readonly V20: { readonly gpt: GptV20 } }> = {
  'gpt/20/prompt': {
    get: 'charge prompt_name params',
  },
};
