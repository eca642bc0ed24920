// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  CompaniesGetUnauthorizedArguments,
  CompaniesProcessArguments,
  NotesAddArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – sales v20, by module and call. */
export interface SalesV20Schemas {
  readonly companies: {
    readonly process: ArgumentsSchema<CompaniesProcessArguments>;
    readonly getUnauthorized: ArgumentsSchema<CompaniesGetUnauthorizedArguments>;
  };
  readonly notes: {
    readonly add: ArgumentsSchema<NotesAddArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – sales v20, by module and call. Give it to
 * `validator([salesV20Schemas])`.
 */
export const salesV20Schemas: SalesV20Schemas = schemasOf(
  'V20.sales',
  {
    companies: {
      process: {
        members: {
          queueId: '#QueueId',
          groupId: '#GroupId',
          accountName: '#MailAccountName',
          templateName: '#MailTemplateName',
          promptId: '#MailPromptId',
        },
        required: ['queueId', 'groupId', 'accountName', 'templateName', 'promptId'],
      },
      getUnauthorized: { members: { query: 'string', section: 'string' } },
    },
    notes: {
      add: {
        members: { companyId: '#CompanyId', text: '#NoteText', type: 'string', data: 'object' },
        required: ['companyId', 'text'],
      },
    },
  },
  {
    QueueId: { type: 'string', limits: { minLength: 1 } },
    GroupId: { type: 'string', limits: { minLength: 1 } },
    MailAccountName: { type: 'string', limits: { minLength: 1 } },
    MailTemplateName: { type: 'string', limits: { minLength: 1 } },
    MailPromptId: { type: 'string', limits: { minLength: 1 } },
    CompanyId: { type: 'string', limits: { minLength: 1 } },
    NoteText: { type: 'string', limits: { minLength: 1 } },
  },
);
