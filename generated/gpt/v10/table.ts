// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV10 } from './modules.ts';

/**
 * Behind API – gpt v10: Run prompts of your own, pass requests on to the model, transcribe speech.
 *
 * Give it to `createBehindApi({ apis: [gptV10] })`.
 */
export const gptV10: Api<{ readonly V10: { readonly gpt: GptV10 } }> = {
  'gpt/10/prompt': {
    get: 'charge custom_prompt tokens_max temperature params',
  },
  'gpt/10/request': {
    execute: 'charge path data params',
  },
  'gpt/10/storedprompts': {
    get: 'read',
  },
  'gpt/10/whisper': {
    transcribe: 'charge file_name',
    transcribeLive: 'charge file_name callback extended',
  },
};
