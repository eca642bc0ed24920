// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { RaetV20 } from './modules.ts';

/**
 * Behind API – raet v20: Individuals and imported CVs, tied to a project.
 *
 * Give it to `createBehindApi({ apis: [raetV20] })`.
 */
export const raetV20: Api<{ readonly V20: { readonly raet: RaetV20 } }> = {
  'raet/20/cv': {
    importFromPdf: 'charge project_id file_key',
    importFromText: 'charge project_id text',
    updateFromCallSys: 'charge cv_id data',
  },
  'raet/20/individuals': {
    get: 'read project_id query page page_size',
    create: 'write individual project_id',
  },
};
