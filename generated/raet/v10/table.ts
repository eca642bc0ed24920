// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { RaetV10 } from './modules.ts';

/**
 * Behind API – raet v10: Individuals and their CVs, projects with a job description, and reports.
 *
 * Give it to `createBehindApi({ apis: [raetV10] })`.
 */
export const raetV10: Api<{ readonly V10: { readonly raet: RaetV10 } }> = {
  'raet/10/cv': {
    get: 'read individual_id',
    create: 'write individual_id cv',
    update: 'write cv_id cv',
    updateOutline: 'charge cv_id',
    importFromPdf: 'charge file_key',
    importFromDoc: 'charge file_key',
    reImportFromPdf: 'charge cv_id',
    parse: 'charge cv_id',
    generate: 'charge cv_id',
    obtain: 'read cv_id',
    mergeCV: 'charge individual_id transcript_id',
  },
  'raet/10/individual': {
    get: 'read individual_id',
    getByPhoneNumber: 'read phone_number',
    update: 'write individual_id individual',
    contactsGet: 'read individual_id',
    delete: 'write individual_id',
  },
  'raet/10/individuals': {
    get: 'read query page page_size',
    getByPhoneNumber: 'read phone_number',
    getByPhoneNumberSystem: 'read phone_number user_id',
    create: 'write individual',
  },
  'raet/10/jd': {
    update: 'write project_id jd',
    updateSys: 'write project_id jd',
    parse: 'charge project_id data',
    parseSys: 'charge project_id data',
    parseFromThePhoneCall: 'charge project_id call_id',
  },
  'raet/10/project': {
    get: 'read project_id',
    create: 'write',
    edit: 'write project_id name description',
    editSys: 'write project_id name description',
    delete: 'write project_id',
    updateStatusSys: 'write project_id status',
    getCallLog: 'read project_id',
  },
  'raet/10/projects': {
    get: 'read',
  },
  'raet/10/report': {
    get: 'read project_id cv_id',
    create: 'charge project_id cv_id',
    update: 'charge project_id cv_id',
    parseSys: 'charge cv_id data',
  },
};
