// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  CvCreateArguments,
  CvGenerateArguments,
  CvGetArguments,
  CvImportFromDocArguments,
  CvImportFromPdfArguments,
  CvMergeCVArguments,
  CvObtainArguments,
  CvParseArguments,
  CvReImportFromPdfArguments,
  CvUpdateArguments,
  CvUpdateOutlineArguments,
  IndividualContactsGetArguments,
  IndividualDeleteArguments,
  IndividualGetArguments,
  IndividualGetByPhoneNumberArguments,
  IndividualUpdateArguments,
  IndividualsCreateArguments,
  IndividualsGetArguments,
  IndividualsGetByPhoneNumberArguments,
  IndividualsGetByPhoneNumberSystemArguments,
  JdParseArguments,
  JdParseFromThePhoneCallArguments,
  JdParseSysArguments,
  JdUpdateArguments,
  JdUpdateSysArguments,
  ProjectDeleteArguments,
  ProjectEditArguments,
  ProjectEditSysArguments,
  ProjectGetArguments,
  ProjectGetCallLogArguments,
  ProjectUpdateStatusSysArguments,
  ReportCreateArguments,
  ReportGetArguments,
  ReportParseSysArguments,
  ReportUpdateArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – raet v10, by module and call. */
export interface RaetV10Schemas {
  readonly cv: {
    readonly get: ArgumentsSchema<CvGetArguments>;
    readonly create: ArgumentsSchema<CvCreateArguments>;
    readonly update: ArgumentsSchema<CvUpdateArguments>;
    readonly updateOutline: ArgumentsSchema<CvUpdateOutlineArguments>;
    readonly importFromPdf: ArgumentsSchema<CvImportFromPdfArguments>;
    readonly importFromDoc: ArgumentsSchema<CvImportFromDocArguments>;
    readonly reImportFromPdf: ArgumentsSchema<CvReImportFromPdfArguments>;
    readonly parse: ArgumentsSchema<CvParseArguments>;
    readonly generate: ArgumentsSchema<CvGenerateArguments>;
    readonly obtain: ArgumentsSchema<CvObtainArguments>;
    readonly mergeCV: ArgumentsSchema<CvMergeCVArguments>;
  };
  readonly individual: {
    readonly get: ArgumentsSchema<IndividualGetArguments>;
    readonly getByPhoneNumber: ArgumentsSchema<IndividualGetByPhoneNumberArguments>;
    readonly update: ArgumentsSchema<IndividualUpdateArguments>;
    readonly contactsGet: ArgumentsSchema<IndividualContactsGetArguments>;
    readonly delete: ArgumentsSchema<IndividualDeleteArguments>;
  };
  readonly individuals: {
    readonly get: ArgumentsSchema<IndividualsGetArguments>;
    readonly getByPhoneNumber: ArgumentsSchema<IndividualsGetByPhoneNumberArguments>;
    readonly getByPhoneNumberSystem: ArgumentsSchema<IndividualsGetByPhoneNumberSystemArguments>;
    readonly create: ArgumentsSchema<IndividualsCreateArguments>;
  };
  readonly jd: {
    readonly update: ArgumentsSchema<JdUpdateArguments>;
    readonly updateSys: ArgumentsSchema<JdUpdateSysArguments>;
    readonly parse: ArgumentsSchema<JdParseArguments>;
    readonly parseSys: ArgumentsSchema<JdParseSysArguments>;
    readonly parseFromThePhoneCall: ArgumentsSchema<JdParseFromThePhoneCallArguments>;
  };
  readonly project: {
    readonly get: ArgumentsSchema<ProjectGetArguments>;
    readonly create: ArgumentsSchema<NoArguments>;
    readonly edit: ArgumentsSchema<ProjectEditArguments>;
    readonly editSys: ArgumentsSchema<ProjectEditSysArguments>;
    readonly delete: ArgumentsSchema<ProjectDeleteArguments>;
    readonly updateStatusSys: ArgumentsSchema<ProjectUpdateStatusSysArguments>;
    readonly getCallLog: ArgumentsSchema<ProjectGetCallLogArguments>;
  };
  readonly projects: {
    readonly get: ArgumentsSchema<NoArguments>;
  };
  readonly report: {
    readonly get: ArgumentsSchema<ReportGetArguments>;
    readonly create: ArgumentsSchema<ReportCreateArguments>;
    readonly update: ArgumentsSchema<ReportUpdateArguments>;
    readonly parseSys: ArgumentsSchema<ReportParseSysArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – raet v10, by module and call. Give it to
 * `validator([raetV10Schemas])`.
 */
export const raetV10Schemas: RaetV10Schemas = schemasOf(
  'V10.raet',
  {
    cv: {
      get: { members: { individualId: '#IndividualId' }, required: ['individualId'] },
      create: {
        members: { individualId: '#IndividualId', cv: '#CvContent' },
        required: ['individualId', 'cv'],
      },
      update: { members: { cvId: '#CvId', cv: '#CvContent' }, required: ['cvId', 'cv'] },
      updateOutline: { members: { cvId: '#CvId' }, required: ['cvId'] },
      importFromPdf: { members: { fileKey: '#PdfKey' }, required: ['fileKey'] },
      importFromDoc: { members: { fileKey: '#FileKey' }, required: ['fileKey'] },
      reImportFromPdf: { members: { cvId: '#CvId' }, required: ['cvId'] },
      parse: { members: { cvId: '#CvId' }, required: ['cvId'] },
      generate: { members: { cvId: '#CvId' }, required: ['cvId'] },
      obtain: { members: { cvId: '#CvId' }, required: ['cvId'] },
      mergeCV: {
        members: {
          individualId: '#IndividualId',
          transcriptId: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['individualId', 'transcriptId'],
      },
    },
    individual: {
      get: { members: { individualId: '#IndividualId' }, required: ['individualId'] },
      getByPhoneNumber: { members: { phoneNumber: '#PhoneNumber' }, required: ['phoneNumber'] },
      update: {
        members: { individualId: '#IndividualId', individual: '#IndividualData' },
        required: ['individualId', 'individual'],
      },
      contactsGet: { members: { individualId: '#IndividualId' }, required: ['individualId'] },
      delete: { members: { individualId: '#IndividualId' }, required: ['individualId'] },
    },
    individuals: {
      get: { members: { query: 'string', page: '#PageNumber', pageSize: '#PageSize' } },
      getByPhoneNumber: { members: { phoneNumber: '#PhoneNumber' }, required: ['phoneNumber'] },
      getByPhoneNumberSystem: {
        members: { phoneNumber: '#PhoneNumber', userId: '#UserId' },
        required: ['phoneNumber', 'userId'],
      },
      create: { members: { individual: '#IndividualData' }, required: ['individual'] },
    },
    jd: {
      update: { members: { projectId: '#ProjectId', jd: '#JobDescription' }, required: ['projectId', 'jd'] },
      updateSys: {
        members: { projectId: '#ProjectId', jd: '#JobDescription' },
        required: ['projectId', 'jd'],
      },
      parse: {
        members: { projectId: '#ProjectId', data: '#JobDescriptionSource' },
        required: ['projectId', 'data'],
      },
      parseSys: {
        members: { projectId: '#ProjectId', data: '#JobDescriptionSource' },
        required: ['projectId', 'data'],
      },
      parseFromThePhoneCall: {
        members: { projectId: '#ProjectId', callId: '#CallId' },
        required: ['projectId', 'callId'],
      },
    },
    project: {
      get: { members: { projectId: '#ProjectId' }, required: ['projectId'] },
      create: { members: {} },
      edit: {
        members: { projectId: '#ProjectId', name: '#ProjectName', description: 'string' },
        required: ['projectId'],
      },
      editSys: {
        members: { projectId: '#ProjectId', name: '#ProjectName', description: 'string' },
        required: ['projectId'],
      },
      delete: { members: { projectId: '#ProjectId' }, required: ['projectId'] },
      updateStatusSys: {
        members: { projectId: '#ProjectId', status: { type: 'string', limits: { minLength: 1 } } },
        required: ['projectId', 'status'],
      },
      getCallLog: { members: { projectId: '#ProjectId' }, required: ['projectId'] },
    },
    projects: { get: { members: {} } },
    report: {
      get: { members: { projectId: '#ProjectId', cvId: '#CvId' }, required: ['projectId', 'cvId'] },
      create: { members: { projectId: '#ProjectId', cvId: '#CvId' }, required: ['projectId', 'cvId'] },
      update: { members: { projectId: '#ProjectId', cvId: '#CvId' }, required: ['projectId', 'cvId'] },
      parseSys: { members: { cvId: '#CvId', data: '#CallInsights' }, required: ['cvId', 'data'] },
    },
  },
  {
    IndividualId: { type: 'string', limits: { minLength: 1 } },
    CvContent: { type: 'string | object', limits: { minLength: 1 } },
    CvId: { type: 'string', limits: { minLength: 1 } },
    PdfKey: { type: 'string', limits: { minLength: 1 } },
    FileKey: { type: 'string', limits: { minLength: 1 } },
    PhoneNumber: { type: 'string', limits: { minLength: 1 } },
    IndividualData: { type: 'object', members: { name: 'string', phone_number: 'string', email: 'string' } },
    PageNumber: { type: 'integer', limits: { minimum: 0 } },
    PageSize: { type: 'integer', limits: { minimum: 1 } },
    UserId: { type: 'string', limits: { minLength: 1 } },
    ProjectId: { type: 'string', limits: { minLength: 1 } },
    JobDescription: { type: 'string | object', limits: { minLength: 1 } },
    JobDescriptionSource: { type: 'string | object', limits: { minLength: 1 } },
    CallId: { type: 'string', limits: { minLength: 1 } },
    ProjectName: { type: 'string', limits: { minLength: 1 } },
    CallInsights: { type: 'string | object', limits: { minLength: 1 } },
  },
);
