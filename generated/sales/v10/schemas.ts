// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  CatalogueGetAllArticlesArguments,
  CatalogueGetAllRecordsArguments,
  CatalogueGetArticleArguments,
  CatalogueGetArticlesArguments,
  CatalogueGetMunicipalitiesArguments,
  CatalogueGetRecordArguments,
  CatalogueGetRecordsArguments,
  CategoriesGetArguments,
  CompaniesCrawlArguments,
  CompaniesGetArguments,
  CompaniesProcessArguments,
  CompaniesTestArguments,
  CompanyAddArguments,
  CompanyContactsGetArguments,
  CompanyCrawlerStatusUpdateArguments,
  CompanyEmailSendArguments,
  CompanyEmailUpdateArguments,
  CompanyGetArguments,
  CompanyGetProgressStatusArguments,
  CompanyGetUnauthorisedArguments,
  CompanyNotesArguments,
  CompanyParseSiteArguments,
  CompanyParserArguments,
  CompanyProcessArguments,
  CompanyPromptRenderArguments,
  CompanyUpdateDescriptionArguments,
  GroupCompaniesAddArguments,
  GroupCompaniesDeleteArguments,
  GroupCompanyAddArguments,
  GroupCompanyDeleteArguments,
  GroupDeleteArguments,
  GroupGetArguments,
  GroupListArguments,
  GroupRenameArguments,
  GroupsCreateArguments,
  NotesAddArguments,
  NotesDeleteArguments,
  NotesEditArguments,
  NotesGetArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – sales v10, by module and call. */
export interface SalesV10Schemas {
  readonly catalogue: {
    readonly getRecords: ArgumentsSchema<CatalogueGetRecordsArguments>;
    readonly getAllRecords: ArgumentsSchema<CatalogueGetAllRecordsArguments>;
    readonly getAllArticles: ArgumentsSchema<CatalogueGetAllArticlesArguments>;
    readonly getRecord: ArgumentsSchema<CatalogueGetRecordArguments>;
    readonly getArticle: ArgumentsSchema<CatalogueGetArticleArguments>;
    readonly getMunicipalities: ArgumentsSchema<CatalogueGetMunicipalitiesArguments>;
    readonly getArticles: ArgumentsSchema<CatalogueGetArticlesArguments>;
  };
  readonly categories: {
    readonly get: ArgumentsSchema<CategoriesGetArguments>;
  };
  readonly companies: {
    readonly get: ArgumentsSchema<CompaniesGetArguments>;
    readonly getUnauthorized: ArgumentsSchema<NoArguments>;
    readonly process: ArgumentsSchema<CompaniesProcessArguments>;
    readonly crawl: ArgumentsSchema<CompaniesCrawlArguments>;
    readonly test: ArgumentsSchema<CompaniesTestArguments>;
  };
  readonly company: {
    readonly get: ArgumentsSchema<CompanyGetArguments>;
    readonly getUnauthorised: ArgumentsSchema<CompanyGetUnauthorisedArguments>;
    readonly contactsGet: ArgumentsSchema<CompanyContactsGetArguments>;
    readonly process: ArgumentsSchema<CompanyProcessArguments>;
    readonly getProgressStatus: ArgumentsSchema<CompanyGetProgressStatusArguments>;
    readonly parseSite: ArgumentsSchema<CompanyParseSiteArguments>;
    readonly parser: ArgumentsSchema<CompanyParserArguments>;
    readonly emailUpdate: ArgumentsSchema<CompanyEmailUpdateArguments>;
    readonly updateDescription: ArgumentsSchema<CompanyUpdateDescriptionArguments>;
    readonly crawlerStatusUpdate: ArgumentsSchema<CompanyCrawlerStatusUpdateArguments>;
    readonly emailSend: ArgumentsSchema<CompanyEmailSendArguments>;
    readonly promptRender: ArgumentsSchema<CompanyPromptRenderArguments>;
    readonly notes: ArgumentsSchema<CompanyNotesArguments>;
    readonly add: ArgumentsSchema<CompanyAddArguments>;
  };
  readonly group: {
    readonly get: ArgumentsSchema<GroupGetArguments>;
    readonly list: ArgumentsSchema<GroupListArguments>;
    readonly delete: ArgumentsSchema<GroupDeleteArguments>;
    readonly rename: ArgumentsSchema<GroupRenameArguments>;
    readonly companyAdd: ArgumentsSchema<GroupCompanyAddArguments>;
    readonly companiesAdd: ArgumentsSchema<GroupCompaniesAddArguments>;
    readonly companyDelete: ArgumentsSchema<GroupCompanyDeleteArguments>;
    readonly companiesDelete: ArgumentsSchema<GroupCompaniesDeleteArguments>;
  };
  readonly groups: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<GroupsCreateArguments>;
  };
  readonly logs: {
    readonly get: ArgumentsSchema<NoArguments>;
  };
  readonly notes: {
    readonly get: ArgumentsSchema<NotesGetArguments>;
    readonly add: ArgumentsSchema<NotesAddArguments>;
    readonly edit: ArgumentsSchema<NotesEditArguments>;
    readonly delete: ArgumentsSchema<NotesDeleteArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – sales v10, by module and call. Give it to
 * `validator([salesV10Schemas])`.
 */
export const salesV10Schemas: SalesV10Schemas = schemasOf(
  'V10.sales',
  {
    catalogue: {
      getRecords: { members: { pageSize: '#PageSize', section: 'string' } },
      getAllRecords: { members: { section: 'string' } },
      getAllArticles: { members: { country: '#Country' }, required: ['country'] },
      getRecord: {
        members: { objectId: { type: 'string', limits: { minLength: 1 } } },
        required: ['objectId'],
      },
      getArticle: {
        members: { municipality: '#Municipality', branch: { type: 'string', limits: { minLength: 1 } } },
        required: ['municipality', 'branch'],
      },
      getMunicipalities: { members: { country: '#Country' }, required: ['country'] },
      getArticles: { members: { municipality: '#Municipality' }, required: ['municipality'] },
    },
    categories: { get: { members: { query: 'string', section: 'string' } } },
    companies: {
      get: {
        members: {
          query: 'string',
          filters: '#Filters',
          page: '#PageNumber',
          pageSize: '#PageSize',
          section: 'string',
        },
      },
      getUnauthorized: { members: {} },
      process: {
        members: {
          queueId: '#QueueId',
          query: '#SelectionQuery',
          filters: '#Filters',
          accountName: '#MailAccountName',
          templateName: '#MailTemplateName',
          promptId: '#MailPromptId',
          promptTitleId: '#PromptId',
        },
        required: ['queueId', 'query', 'accountName', 'templateName', 'promptId'],
      },
      crawl: {
        members: {
          queueId: '#QueueId',
          query: { type: 'string', limits: { minLength: 1 } },
          limit: 'integer',
        },
        required: ['queueId', 'query'],
      },
      test: { members: { query: '#SelectionQuery', filters: '#Filters' }, required: ['query'] },
    },
    company: {
      get: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      getUnauthorised: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      contactsGet: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      process: {
        members: {
          objectId: '#ObjectId',
          queueId: '#QueueId',
          accountName: '#MailAccountName',
          templateName: '#MailTemplateName',
          promptId: '#MailPromptId',
        },
        required: ['objectId', 'queueId', 'accountName', 'templateName', 'promptId'],
      },
      getProgressStatus: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      parseSite: {
        members: { objectId: '#ObjectId', queueId: '#QueueId' },
        required: ['objectId', 'queueId'],
      },
      parser: { members: { objectId: '#ObjectId', emails: '#Emails' }, required: ['objectId', 'emails'] },
      emailUpdate: {
        members: { objectId: '#ObjectId', emails: '#Emails' },
        required: ['objectId', 'emails'],
      },
      updateDescription: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      crawlerStatusUpdate: {
        members: { objectId: '#ObjectId', data: 'object' },
        required: ['objectId', 'data'],
      },
      emailSend: {
        members: {
          objectId: '#ObjectId',
          accountName: '#MailAccountName',
          templateName: '#MailTemplateName',
          promptId: '#MailPromptId',
        },
        required: ['objectId', 'accountName', 'templateName', 'promptId'],
      },
      promptRender: {
        members: { objectId: '#ObjectId', promptId: '#PromptId' },
        required: ['objectId', 'promptId'],
      },
      notes: { members: { objectId: '#ObjectId' }, required: ['objectId'] },
      add: {
        members: {
          name: { type: 'string', limits: { minLength: 1 } },
          country: 'string',
          website: 'string',
          category: 'string',
        },
        required: ['name'],
      },
    },
    group: {
      get: {
        members: { groupId: '#GroupId', page: '#PageNumber', pageSize: '#PageSize' },
        required: ['groupId'],
      },
      list: { members: { groupId: '#GroupId' }, required: ['groupId'] },
      delete: { members: { groupId: '#GroupId' }, required: ['groupId'] },
      rename: {
        members: { groupId: '#GroupId', name: { type: 'string', limits: { minLength: 1 } } },
        required: ['groupId', 'name'],
      },
      companyAdd: {
        members: { groupId: '#GroupId', companyId: '#CompanyId' },
        required: ['groupId', 'companyId'],
      },
      companiesAdd: {
        members: { groupId: '#GroupId', companies: '#CompanyIds' },
        required: ['groupId', 'companies'],
      },
      companyDelete: {
        members: { groupId: '#GroupId', companyId: '#CompanyId' },
        required: ['groupId', 'companyId'],
      },
      companiesDelete: {
        members: { groupId: '#GroupId', companies: '#CompanyIds' },
        required: ['groupId', 'companies'],
      },
    },
    groups: {
      get: { members: {} },
      create: { members: { name: { type: 'string', limits: { minLength: 1 } } }, required: ['name'] },
    },
    logs: { get: { members: {} } },
    notes: {
      get: { members: { page: '#PageNumber', pageSize: '#PageSize' } },
      add: { members: { companyId: '#CompanyId', text: '#NoteText' }, required: ['companyId', 'text'] },
      edit: { members: { noteId: '#NoteId', text: '#NoteText' }, required: ['noteId', 'text'] },
      delete: { members: { noteId: '#NoteId' }, required: ['noteId'] },
    },
  },
  {
    PageSize: { type: 'integer', limits: { minimum: 1 } },
    Country: { type: 'string', limits: { minLength: 1 } },
    Municipality: { type: 'string', limits: { minLength: 1 } },
    Filters: { type: 'object', members: { country: 'string', category: 'string', section: 'string' } },
    PageNumber: { type: 'integer', limits: { minimum: 0 } },
    QueueId: { type: 'string', limits: { minLength: 1 } },
    SelectionQuery: { type: 'string', limits: { minLength: 1 } },
    MailAccountName: { type: 'string', limits: { minLength: 1 } },
    MailTemplateName: { type: 'string', limits: { minLength: 1 } },
    MailPromptId: { type: 'string', limits: { minLength: 1 } },
    PromptId: { type: 'string', limits: { minLength: 1 } },
    ObjectId: { type: 'string', limits: { minLength: 1 } },
    Emails: { type: 'array', items: { type: 'string', limits: { format: 'email' } } },
    GroupId: { type: 'string', limits: { minLength: 1 } },
    CompanyId: { type: 'string', limits: { minLength: 1 } },
    CompanyIds: { type: 'array', items: { type: 'string', limits: { minLength: 1 } } },
    NoteText: { type: 'string', limits: { minLength: 1 } },
    NoteId: { type: 'string', limits: { minLength: 1 } },
  },
);
