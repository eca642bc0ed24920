// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { SalesV20 } from './modules.ts';

/**
 * Behind API – sales v20: Process a group of companies, search without signing in, richer notes.
 *
 * Give it to `createBehindApi({ apis: [salesV20] })`.
 */
export const salesV20: Api<{ readonly V20: { readonly sales: SalesV20 } }> = {
  'sales/20/companies': {
    process: 'charge queue_id group_id account_name template_name prompt_id',
    getUnauthorized: 'read query section',
  },
  'sales/20/notes': {
    add: 'write company_id text type data',
  },
};
