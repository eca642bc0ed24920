// Generated from spec/questionnaire/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { QuestionnaireV10 } from './modules.ts';

/**
 * Behind API – questionnaire v10: Forms to fill in, and what was filled in.
 *
 * Give it to `createBehindApi({ apis: [questionnaireV10] })`.
 */
export const questionnaireV10: Api<{ readonly V10: { readonly questionnaire: QuestionnaireV10 } }> = {
  'questionnaire/10/form': {
    get: 'read form_id',
    send: 'charge form_id data',
  },
};
