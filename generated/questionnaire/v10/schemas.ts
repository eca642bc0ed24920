// Generated from spec/questionnaire/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { FormGetArguments, FormSendArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – questionnaire v10, by module and call. */
export interface QuestionnaireV10Schemas {
  readonly form: {
    readonly get: ArgumentsSchema<FormGetArguments>;
    readonly send: ArgumentsSchema<FormSendArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – questionnaire v10, by module and call. Give it to
 * `validator([questionnaireV10Schemas])`.
 */
export const questionnaireV10Schemas: QuestionnaireV10Schemas = schemasOf(
  'V10.questionnaire',
  {
    form: {
      get: { members: { formId: '#FormId' }, required: ['formId'] },
      send: { members: { formId: '#FormId', data: 'object' }, required: ['formId', 'data'] },
    },
  },
  { FormId: { type: 'string', limits: { minLength: 1 } } },
);
