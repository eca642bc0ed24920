// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  CvImportFromPdfArguments,
  CvImportFromTextArguments,
  CvUpdateFromCallSysArguments,
  IndividualsCreateArguments,
  IndividualsGetArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – raet v20, by module and call. */
export interface RaetV20Schemas {
  readonly cv: {
    readonly importFromPdf: ArgumentsSchema<CvImportFromPdfArguments>;
    readonly importFromText: ArgumentsSchema<CvImportFromTextArguments>;
    readonly updateFromCallSys: ArgumentsSchema<CvUpdateFromCallSysArguments>;
  };
  readonly individuals: {
    readonly get: ArgumentsSchema<IndividualsGetArguments>;
    readonly create: ArgumentsSchema<IndividualsCreateArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – raet v20, by module and call. Give it to
 * `validator([raetV20Schemas])`.
 */
export const raetV20Schemas: RaetV20Schemas = schemasOf(
  'V20.raet',
  {
    cv: {
      importFromPdf: {
        members: { projectId: '#ProjectId', fileKey: '#PdfKey' },
        required: ['projectId', 'fileKey'],
      },
      importFromText: {
        members: { projectId: '#ProjectId', text: { type: 'string', limits: { minLength: 1 } } },
        required: ['projectId', 'text'],
      },
      updateFromCallSys: { members: { cvId: '#CvId', data: '#CallInsights' }, required: ['cvId', 'data'] },
    },
    individuals: {
      get: {
        members: { projectId: '#ProjectId', query: 'string', page: '#PageNumber', pageSize: '#PageSize' },
        required: ['projectId'],
      },
      create: {
        members: { individual: '#IndividualData', projectId: '#ProjectId' },
        required: ['individual', 'projectId'],
      },
    },
  },
  {
    ProjectId: { type: 'string', limits: { minLength: 1 } },
    PdfKey: { type: 'string', limits: { minLength: 1 } },
    CvId: { type: 'string', limits: { minLength: 1 } },
    CallInsights: { type: 'string | object', limits: { minLength: 1 } },
    PageNumber: { type: 'integer', limits: { minimum: 0 } },
    PageSize: { type: 'integer', limits: { minimum: 1 } },
    IndividualData: { type: 'object', members: { name: 'string', phone_number: 'string', email: 'string' } },
  },
);
