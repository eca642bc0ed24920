// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { PromptGetArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – gpt v20, by module and call. */
export interface GptV20Schemas {
  readonly prompt: {
    readonly get: ArgumentsSchema<PromptGetArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – gpt v20, by module and call. Give it to
 * `validator([gptV20Schemas])`.
 */
export const gptV20Schemas: GptV20Schemas = schemasOf(
  'V20.gpt',
  {
    prompt: {
      get: {
        members: { promptName: { type: 'string', limits: { minLength: 1 } }, params: 'object' },
        required: ['promptName'],
      },
    },
  },
  {},
);
