// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  CallCreateIntentArguments,
  CallExtractCVInsightsArguments,
  CallExtractJDInsightsArguments,
  CallExtractReportInsightsArguments,
  CallGetIntentArguments,
  CallTranscribeArguments,
  CallTranscribeAsyncArguments,
  CallTranscribeLiveArguments,
  CallTranscribeLiveCallbackArguments,
  CallTranscribeLiveDemoArguments,
  PhoneCreateArguments,
  PhoneGetContactNameArguments,
  PhoneGetContactNameTextArguments,
  PhoneGetUserArguments,
  TranscriptDeleteUpdatesArguments,
  TranscriptGetArguments,
  TranscriptsGetByIndividualIdArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – sip v10, by module and call. */
export interface SipV10Schemas {
  readonly call: {
    readonly createIntent: ArgumentsSchema<CallCreateIntentArguments>;
    readonly getIntent: ArgumentsSchema<CallGetIntentArguments>;
    readonly transcribe: ArgumentsSchema<CallTranscribeArguments>;
    readonly transcribeAsync: ArgumentsSchema<CallTranscribeAsyncArguments>;
    readonly transcribeLiveDemo: ArgumentsSchema<CallTranscribeLiveDemoArguments>;
    readonly transcribeLive: ArgumentsSchema<CallTranscribeLiveArguments>;
    readonly extractCVInsights: ArgumentsSchema<CallExtractCVInsightsArguments>;
    readonly extractJDInsights: ArgumentsSchema<CallExtractJDInsightsArguments>;
    readonly extractReportInsights: ArgumentsSchema<CallExtractReportInsightsArguments>;
    readonly transcribeLiveCallback: ArgumentsSchema<CallTranscribeLiveCallbackArguments>;
  };
  readonly phone: {
    readonly create: ArgumentsSchema<PhoneCreateArguments>;
    readonly getUser: ArgumentsSchema<PhoneGetUserArguments>;
    readonly getContactName: ArgumentsSchema<PhoneGetContactNameArguments>;
    readonly getContactNameText: ArgumentsSchema<PhoneGetContactNameTextArguments>;
    readonly getWebRTCCredentials: ArgumentsSchema<NoArguments>;
  };
  readonly transcript: {
    readonly get: ArgumentsSchema<TranscriptGetArguments>;
    readonly deleteUpdates: ArgumentsSchema<TranscriptDeleteUpdatesArguments>;
  };
  readonly transcripts: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly getByIndividualId: ArgumentsSchema<TranscriptsGetByIndividualIdArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – sip v10, by module and call. Give it to
 * `validator([sipV10Schemas])`.
 */
export const sipV10Schemas: SipV10Schemas = schemasOf(
  'V10.sip',
  {
    call: {
      createIntent: { members: { phoneNumber: '#PhoneNumber', meta: 'object' }, required: ['phoneNumber'] },
      getIntent: {
        members: { phone1: '#PhoneNumber', phone2: '#PhoneNumber' },
        required: ['phone1', 'phone2'],
      },
      transcribe: { members: { callId: '#CallId' }, required: ['callId'] },
      transcribeAsync: { members: { callId: '#CallId' }, required: ['callId'] },
      transcribeLiveDemo: { members: { callId: '#CallId' }, required: ['callId'] },
      transcribeLive: { members: { callId: '#CallId' }, required: ['callId'] },
      extractCVInsights: { members: { callId: '#CallId', cvId: '#CvId' }, required: ['callId', 'cvId'] },
      extractJDInsights: {
        members: { callId: '#CallId', projectId: '#ProjectId' },
        required: ['callId', 'projectId'],
      },
      extractReportInsights: { members: { callId: '#CallId', cvId: '#CvId' }, required: ['callId', 'cvId'] },
      transcribeLiveCallback: {
        members: { extended: 'object', data: 'object' },
        required: ['extended', 'data'],
      },
    },
    phone: {
      create: { members: { phoneNumber: '#PhoneNumber' }, required: ['phoneNumber'] },
      getUser: { members: { phoneNumber: '#PhoneNumber' }, required: ['phoneNumber'] },
      getContactName: {
        members: { phoneNumber: '#PhoneNumber', callerId: '#CallerId' },
        required: ['phoneNumber', 'callerId'],
      },
      getContactNameText: {
        members: { phoneNumber: '#PhoneNumber', callerId: '#CallerId' },
        required: ['phoneNumber', 'callerId'],
      },
      getWebRTCCredentials: { members: {} },
    },
    transcript: {
      get: { members: { transcriptId: '#TranscriptId' }, required: ['transcriptId'] },
      deleteUpdates: { members: { transcriptId: '#TranscriptId' }, required: ['transcriptId'] },
    },
    transcripts: {
      get: { members: {} },
      getByIndividualId: { members: { individualId: '#IndividualId' }, required: ['individualId'] },
    },
  },
  {
    PhoneNumber: { type: 'string', limits: { minLength: 1 } },
    CallId: { type: 'string', limits: { minLength: 1 } },
    CvId: { type: 'string', limits: { minLength: 1 } },
    ProjectId: { type: 'string', limits: { minLength: 1 } },
    CallerId: { type: 'string', limits: { minLength: 1 } },
    TranscriptId: { type: 'string', limits: { minLength: 1 } },
    IndividualId: { type: 'string', limits: { minLength: 1 } },
  },
);
