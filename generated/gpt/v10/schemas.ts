// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  PromptGetArguments,
  RequestExecuteArguments,
  WhisperTranscribeArguments,
  WhisperTranscribeLiveArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – gpt v10, by module and call. */
export interface GptV10Schemas {
  readonly prompt: {
    readonly get: ArgumentsSchema<PromptGetArguments>;
  };
  readonly request: {
    readonly execute: ArgumentsSchema<RequestExecuteArguments>;
  };
  readonly storedprompts: {
    readonly get: ArgumentsSchema<NoArguments>;
  };
  readonly whisper: {
    readonly transcribe: ArgumentsSchema<WhisperTranscribeArguments>;
    readonly transcribeLive: ArgumentsSchema<WhisperTranscribeLiveArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – gpt v10, by module and call. Give it to
 * `validator([gptV10Schemas])`.
 */
export const gptV10Schemas: GptV10Schemas = schemasOf(
  'V10.gpt',
  {
    prompt: {
      get: {
        members: {
          customPrompt: { type: 'string', limits: { minLength: 1 } },
          tokensMax: 'integer',
          temperature: 'number',
          params: 'object',
        },
        required: ['customPrompt'],
      },
    },
    request: {
      execute: {
        members: { path: { type: 'string', limits: { minLength: 1 } }, data: 'object', params: 'object' },
        required: ['path'],
      },
    },
    storedprompts: { get: { members: {} } },
    whisper: {
      transcribe: { members: { fileName: '#FileName' }, required: ['fileName'] },
      transcribeLive: {
        members: { fileName: '#FileName', callback: '#Url', extended: 'object' },
        required: ['fileName', 'callback'],
      },
    },
  },
  {
    FileName: { type: 'string', limits: { minLength: 1 } },
    Url: { type: 'string', limits: { format: 'uri', pattern: '^https?://', minLength: 1 } },
  },
);
