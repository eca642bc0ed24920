// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GptV10 } from './modules.ts';

/**
 * Behind API – gpt v10: Run prompts of your own, pass requests on to the model, transcribe speech.
 *
 * Give it to `createBehindApi({ apis: [gptV10] })`.
 */
export const gptV10: Api<{ readonly V10: { readonly gpt: GptV10 } }> = {
  app: 'gpt',
  version: 10,
  modules: {
    prompt: {
      get: 'charge custom_prompt tokens_max temperature params',
    },
    request: {
      execute: 'charge path data params',
    },
    storedprompts: {
      get: 'read',
    },
    whisper: {
      transcribe: 'charge file_name',
      transcribeLive: 'charge file_name callback extended',
    },
  },
};
