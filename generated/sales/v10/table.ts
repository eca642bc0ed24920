// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { SalesV10 } from './modules.ts';

/**
 * Behind API – sales v10: Find companies, look at their sites, and write to them with prompts.
 *
 * Give it to `createBehindApi({ apis: [salesV10] })`.
 */
export const salesV10: Api<{ readonly V10: { readonly sales: SalesV10 } }> = {
  'sales/10/catalogue': {
    getRecords: 'read page_size section',
    getAllRecords: 'read section',
    getAllArticles: 'read country',
    getRecord: 'read object_id',
    getArticle: 'read municipality branch',
    getMunicipalities: 'read country',
    getArticles: 'read municipality',
  },
  'sales/10/categories': {
    get: 'read query section',
  },
  'sales/10/companies': {
    get: 'read query filters page page_size section',
    getUnauthorized: 'read',
    process: 'charge queue_id query filters account_name template_name prompt_id prompt_title_id',
    crawl: 'charge queue_id query limit',
    test: 'charge query filters',
  },
  'sales/10/company': {
    get: 'read object_id',
    getUnauthorised: 'read object_id',
    contactsGet: 'read object_id',
    process: 'charge object_id queue_id account_name template_name prompt_id',
    getProgressStatus: 'read object_id',
    parseSite: 'charge object_id queue_id',
    parser: 'write object_id emails',
    emailUpdate: 'write object_id emails',
    updateDescription: 'charge object_id',
    crawlerStatusUpdate: 'write object_id data',
    emailSend: 'charge object_id account_name template_name prompt_id',
    promptRender: 'charge object_id prompt_id',
    notes: 'read object_id',
    add: 'write name country website category',
  },
  'sales/10/group': {
    get: 'read group_id page page_size',
    list: 'read group_id',
    delete: 'write group_id',
    rename: 'write group_id name',
    companyAdd: 'write group_id company_id',
    companiesAdd: 'write group_id companies',
    companyDelete: 'write group_id company_id',
    companiesDelete: 'write group_id companies',
  },
  'sales/10/groups': {
    get: 'read',
    create: 'write name',
  },
  'sales/10/logs': {
    get: 'read',
  },
  'sales/10/notes': {
    get: 'read page page_size',
    add: 'write company_id text',
    edit: 'write note_id text',
    delete: 'write note_id',
  },
};
