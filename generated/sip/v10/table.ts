// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { SipV10 } from './modules.ts';

/**
 * Behind API – sip v10: Phone calls, their transcripts, and what a recruiter learns from them.
 *
 * Give it to `createBehindApi({ apis: [sipV10] })`.
 */
export const sipV10: Api<{ readonly V10: { readonly sip: SipV10 } }> = {
  'sip/10/call': {
    createIntent: 'write phone_number meta',
    getIntent: 'read phone_1 phone_2',
    transcribe: 'charge call_id',
    transcribeAsync: 'charge call_id',
    transcribeLiveDemo: 'charge call_id',
    transcribeLive: 'charge call_id',
    extractCVInsights: 'charge call_id cv_id',
    extractJDInsights: 'charge call_id project_id',
    extractReportInsights: 'charge call_id cv_id',
    transcribeLiveCallback: 'write extended data',
  },
  'sip/10/phone': {
    create: 'charge phone_number',
    getUser: 'read phone_number',
    getContactName: 'read phone_number caller_id',
    getContactNameText: 'read phone_number caller_id',
    getWebRTCCredentials: 'read',
  },
  'sip/10/transcript': {
    get: 'read transcript_id',
    deleteUpdates: 'write transcript_id',
  },
  'sip/10/transcripts': {
    get: 'read',
    getByIndividualId: 'read individual_id',
  },
};
