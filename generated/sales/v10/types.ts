// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The company, by the `object_id` that `companies.get` and `company.add` return. */
    ObjectId: string;
    /** The note, by the identifier that `notes.add` and `notes.get` return. */
    NoteId: string;
    /** The companies, each by its identifier: what the calls about one company name `object_id`. */
    CompanyIds: string[];
    /** The e-mail addresses of the company. An empty list removes them all. */
    Emails: string[];
    /** Words that select the companies, as in `companies.get`. */
    SelectionQuery: string;
    /** What the companies must have, beside matching the query. Default: none. */
    Filters: {
      /** The country they are in. */
      country?: string | undefined;
      /** What they do, as a category of the catalogue. */
      category?: string | undefined;
      /** The section of the catalogue they belong to. */
      section?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The country, as the companies of `companies.get` have it. */
    Country: string;
    /** The municipality, as `getMunicipalities` returns it. */
    Municipality: string;
    /** A record of the catalogue: a company as the catalogue shows it. */
    CatalogueRecord: {
      /** The record's identifier: that of the company. */
      object_id: string;
      /** The section of the catalogue it belongs to. */
      section?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An article about a branch of trade in a municipality. Its municipality and its branch together find it. */
    Article: {
      /** The country that the municipality is in. */
      country?: string | undefined;
      /** The municipality that the article is about. */
      municipality?: string | undefined;
      /** The branch of trade that the article is about. */
      branch?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A group of companies. */
    Group: {
      /** The group's identifier. */
      group_id: string;
      /** The group's name, for people to read. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** One entry of the log. */
    LogEntry: {
      [key: string]: unknown;
    };
    /** How many items a page has at the most. */
    PageSize: number;
    /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
    Section: string;
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    /** Words to search the companies for. Default: every company. */
    Query: string;
    /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
    PageNumber: number;
    /** A company that may become a customer. */
    Company: {
      /** The company's identifier. Groups and notes take the same value as `company_id`. */
      object_id: string;
      /** The company's name. */
      name?: string | undefined;
      /** The country it is in. */
      country?: string | undefined;
      /** The address of its site. */
      website?: string | undefined;
      /** What it does, as a category of the catalogue. */
      category?: string | undefined;
      /** The section of the catalogue it belongs to. */
      section?: string | undefined;
      /** The e-mail addresses that were found on its site or entered by hand. */
      emails?: string[] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** One page of a longer list. */
    Page: {
      /** The number of this page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      page_size?: number | undefined;
      /** How many items there are on all pages together. */
      total?: number | undefined;
    };
    /** The companies: a list, or one page of a list. */
    CompanyList:
      | components['schemas']['Company'][]
      | (components['schemas']['Page'] & {
          /** The companies on this page. */
          items?: components['schemas']['Company'][] | undefined;
        });
    /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
    QueueId: string;
    /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
    AccountName: string;
    /** The mail account to send from, by the name under which `V10.mailer.settings.update` stored it. */
    MailAccountName: components['schemas']['AccountName'];
    /** The template of the mail, by the name under which `template.create` (v10) stored it. */
    TemplateName: string;
    /** The template of the mail, by the name under which `V10.mailer.template.create` stored it. */
    MailTemplateName: components['schemas']['TemplateName'];
    /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
    PromptId: string;
    /** The prompt that writes the text of the mail: one of the signed-in user's prompts in the gpt app. */
    MailPromptId: components['schemas']['PromptId'];
    /** The work that the server has taken. */
    AcceptedWork: {
      /** The company that it is about, if it is about one. */
      object_id?: string | undefined;
      /** The group that it is about, if it is about one. */
      group_id?: string | undefined;
      /** The queue that it was put into. */
      queue_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The ways to reach a person or a company, such as phone numbers and e-mail addresses. */
    Contacts:
      | (
          | string
          | {
              [key: string]: unknown;
            }
        )[]
      | {
          [key: string]: unknown;
        };
    /** A note about a company. */
    Note: {
      /** The note's identifier, for `notes.edit` and `notes.delete` of v10. */
      note_id: string;
      /** The company that the note is about. */
      company_id?: string | undefined;
      /** The text of the note. */
      text?: string | undefined;
      /** The kind of note, as `notes.add` of v20 got it. */
      type?: string | undefined;
      /** The data of your own, as `notes.add` of v20 got it. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
    GroupId: string;
    /** The acknowledgement of a deletion. Nothing in it is worth reading: `success` says that the thing is gone. */
    Deleted:
      | boolean
      | {
          [key: string]: unknown;
        };
    /** The company, by its identifier: what the calls about one company name `object_id`. */
    CompanyId: string;
    /** The notes: a list, or one page of a list. */
    NoteList:
      | components['schemas']['Note'][]
      | (components['schemas']['Page'] & {
          /** The notes on this page. */
          items?: components['schemas']['Note'][] | undefined;
        });
    /** The text of the note, for colleagues to read. */
    NoteText: string;
    CatalogueGetRecordsArguments: {
      /** How many records to return at the most. */
      pageSize?: number | undefined;
      /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
      section?: string | undefined;
    };
    CatalogueGetAllRecordsArguments: {
      /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
      section?: string | undefined;
    };
    CatalogueGetAllArticlesArguments: {
      /** The country, as the companies of `companies.get` have it. */
      country: string;
    };
    CatalogueGetRecordArguments: {
      /** The record, by the identifier that `getRecords` and `getAllRecords` return. */
      objectId: string;
    };
    CatalogueGetArticleArguments: {
      /** The municipality, as `getMunicipalities` returns it. */
      municipality: string;
      /** The branch of trade that the article is about, as an article of `getArticles` names it. */
      branch: string;
    };
    CatalogueGetMunicipalitiesArguments: {
      /** The country, as the companies of `companies.get` have it. */
      country: string;
    };
    /** The municipalities. */
    CatalogueGetMunicipalitiesData: (
      | string
      | ({
          /** Its name. */
          municipality?: string | undefined;
        } & {
          [key: string]: unknown;
        })
    )[];
    CatalogueGetArticlesArguments: {
      /** The municipality, as `getMunicipalities` returns it. */
      municipality: string;
    };
    CategoriesGetArguments: {
      /** What the category's name contains. Default: all categories. */
      query?: string | undefined;
      /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
      section?: string | undefined;
    };
    /** The categories. */
    CategoriesGetData: (
      | string
      | ({
          /** Its name. */
          category?: string | undefined;
        } & {
          [key: string]: unknown;
        })
    )[];
    CompaniesGetArguments: {
      /** Words to search the companies for. Default: every company. */
      query?: string | undefined;
      /** What the companies must have, beside matching the query. Default: none. */
      filters?: components['schemas']['Filters'] | undefined;
      /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      pageSize?: number | undefined;
      /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
      section?: string | undefined;
    };
    CompaniesProcessArguments: {
      /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
      queueId: string;
      /** Words that select the companies, as in `companies.get`. */
      query: string;
      /** What the companies must have, beside matching the query. Default: none. */
      filters?: components['schemas']['Filters'] | undefined;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
      /** The prompt that writes the subject of the mail. Default: the subject is that of the template. */
      promptTitleId?: string | undefined;
    };
    CompaniesCrawlArguments: {
      /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
      queueId: string;
      /** What to crawl: a search as in `companies.get`. */
      query: string;
      /** How many companies to crawl at the most. Default: all that match. */
      limit?: number | undefined;
    };
    CompaniesTestArguments: {
      /** Words that select the companies, as in `companies.get`. */
      query: string;
      /** What the companies must have, beside matching the query. Default: none. */
      filters?: components['schemas']['Filters'] | undefined;
    };
    /** What the test found. */
    CompaniesTestData:
      | components['schemas']['CompanyList']
      | {
          [key: string]: unknown;
        };
    CompanyGetArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    CompanyGetUnauthorisedArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    CompanyContactsGetArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    CompanyProcessArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
      queueId: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    CompanyGetProgressStatusArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    /** How far the work has come. */
    CompanyGetProgressStatusData:
      | string
      | ({
          /** A word for it. */
          status?: string | undefined;
        } & {
          [key: string]: unknown;
        });
    CompanyParseSiteArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
      queueId: string;
    };
    CompanyParserArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The e-mail addresses of the company. An empty list removes them all. */
      emails: string[];
    };
    CompanyEmailUpdateArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The e-mail addresses of the company. An empty list removes them all. */
      emails: string[];
    };
    CompanyUpdateDescriptionArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    CompanyCrawlerStatusUpdateArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** What the crawler reports, in its own members. The example's are made up. */
      data: {
        [key: string]: unknown;
      };
    };
    CompanyEmailSendArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    /** The mail that was sent. */
    CompanyEmailSendData: {
      /** The company that it was sent to. */
      object_id?: string | undefined;
      /** The mail account that it was sent from. */
      account_name?: string | undefined;
      /** The template that it was made with. */
      template_name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    CompanyPromptRenderArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
      /** The prompt to try: one of the signed-in user's prompts in the gpt app. */
      promptId: string;
    };
    /** The text that the prompt made. */
    CompanyPromptRenderData:
      | string
      | ({
          /** The text. */
          text?: string | undefined;
        } & {
          [key: string]: unknown;
        });
    CompanyNotesArguments: {
      /** The company, by the `object_id` that `companies.get` and `company.add` return. */
      objectId: string;
    };
    CompanyAddArguments: {
      /** The company's name. */
      name: string;
      /** The country it is in, as the companies of `companies.get` have it. Default: none. */
      country?: string | undefined;
      /** The address of its site. Default: none. */
      website?: string | undefined;
      /** What it does, as one of the categories that `categories.get` returns. Default: none. */
      category?: string | undefined;
    };
    GroupGetArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      pageSize?: number | undefined;
    };
    GroupListArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
    };
    GroupDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
    };
    GroupRenameArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The group's new name, for people to read. */
      name: string;
    };
    GroupCompanyAddArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The company, by its identifier: what the calls about one company name `object_id`. */
      companyId: string;
    };
    GroupCompaniesAddArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The companies, each by its identifier: what the calls about one company name `object_id`. */
      companies: string[];
    };
    GroupCompanyDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The company, by its identifier: what the calls about one company name `object_id`. */
      companyId: string;
    };
    GroupCompaniesDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The companies, each by its identifier: what the calls about one company name `object_id`. */
      companies: string[];
    };
    GroupsCreateArguments: {
      /** The group's name, for people to read. */
      name: string;
    };
    NotesGetArguments: {
      /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      pageSize?: number | undefined;
    };
    NotesAddArguments: {
      /** The company, by its identifier: what the calls about one company name `object_id`. */
      companyId: string;
      /** The text of the note, for colleagues to read. */
      text: string;
    };
    NotesEditArguments: {
      /** The note, by the identifier that `notes.add` and `notes.get` return. */
      noteId: string;
      /** The text of the note, for colleagues to read. */
      text: string;
    };
    NotesDeleteArguments: {
      /** The note, by the identifier that `notes.add` and `notes.get` return. */
      noteId: string;
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type ObjectId = components['schemas']['ObjectId'];
export type NoteId = components['schemas']['NoteId'];
export type CompanyIds = components['schemas']['CompanyIds'];
export type Emails = components['schemas']['Emails'];
export type SelectionQuery = components['schemas']['SelectionQuery'];
export type Filters = components['schemas']['Filters'];
export type Country = components['schemas']['Country'];
export type Municipality = components['schemas']['Municipality'];
export type CatalogueRecord = components['schemas']['CatalogueRecord'];
export type Article = components['schemas']['Article'];
export type Group = components['schemas']['Group'];
export type LogEntry = components['schemas']['LogEntry'];
export type PageSize = components['schemas']['PageSize'];
export type Section = components['schemas']['Section'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Query = components['schemas']['Query'];
export type PageNumber = components['schemas']['PageNumber'];
export type Company = components['schemas']['Company'];
export type Page = components['schemas']['Page'];
export type CompanyList = components['schemas']['CompanyList'];
export type QueueId = components['schemas']['QueueId'];
export type AccountName = components['schemas']['AccountName'];
export type MailAccountName = components['schemas']['MailAccountName'];
export type TemplateName = components['schemas']['TemplateName'];
export type MailTemplateName = components['schemas']['MailTemplateName'];
export type PromptId = components['schemas']['PromptId'];
export type MailPromptId = components['schemas']['MailPromptId'];
export type AcceptedWork = components['schemas']['AcceptedWork'];
export type Contacts = components['schemas']['Contacts'];
export type Note = components['schemas']['Note'];
export type GroupId = components['schemas']['GroupId'];
export type Deleted = components['schemas']['Deleted'];
export type CompanyId = components['schemas']['CompanyId'];
export type NoteList = components['schemas']['NoteList'];
export type NoteText = components['schemas']['NoteText'];
export type CatalogueGetRecordsArguments = components['schemas']['CatalogueGetRecordsArguments'];
export type CatalogueGetAllRecordsArguments = components['schemas']['CatalogueGetAllRecordsArguments'];
export type CatalogueGetAllArticlesArguments = components['schemas']['CatalogueGetAllArticlesArguments'];
export type CatalogueGetRecordArguments = components['schemas']['CatalogueGetRecordArguments'];
export type CatalogueGetArticleArguments = components['schemas']['CatalogueGetArticleArguments'];
export type CatalogueGetMunicipalitiesArguments =
  components['schemas']['CatalogueGetMunicipalitiesArguments'];
export type CatalogueGetMunicipalitiesData = components['schemas']['CatalogueGetMunicipalitiesData'];
export type CatalogueGetArticlesArguments = components['schemas']['CatalogueGetArticlesArguments'];
export type CategoriesGetArguments = components['schemas']['CategoriesGetArguments'];
export type CategoriesGetData = components['schemas']['CategoriesGetData'];
export type CompaniesGetArguments = components['schemas']['CompaniesGetArguments'];
export type CompaniesProcessArguments = components['schemas']['CompaniesProcessArguments'];
export type CompaniesCrawlArguments = components['schemas']['CompaniesCrawlArguments'];
export type CompaniesTestArguments = components['schemas']['CompaniesTestArguments'];
export type CompaniesTestData = components['schemas']['CompaniesTestData'];
export type CompanyGetArguments = components['schemas']['CompanyGetArguments'];
export type CompanyGetUnauthorisedArguments = components['schemas']['CompanyGetUnauthorisedArguments'];
export type CompanyContactsGetArguments = components['schemas']['CompanyContactsGetArguments'];
export type CompanyProcessArguments = components['schemas']['CompanyProcessArguments'];
export type CompanyGetProgressStatusArguments = components['schemas']['CompanyGetProgressStatusArguments'];
export type CompanyGetProgressStatusData = components['schemas']['CompanyGetProgressStatusData'];
export type CompanyParseSiteArguments = components['schemas']['CompanyParseSiteArguments'];
export type CompanyParserArguments = components['schemas']['CompanyParserArguments'];
export type CompanyEmailUpdateArguments = components['schemas']['CompanyEmailUpdateArguments'];
export type CompanyUpdateDescriptionArguments = components['schemas']['CompanyUpdateDescriptionArguments'];
export type CompanyCrawlerStatusUpdateArguments =
  components['schemas']['CompanyCrawlerStatusUpdateArguments'];
export type CompanyEmailSendArguments = components['schemas']['CompanyEmailSendArguments'];
export type CompanyEmailSendData = components['schemas']['CompanyEmailSendData'];
export type CompanyPromptRenderArguments = components['schemas']['CompanyPromptRenderArguments'];
export type CompanyPromptRenderData = components['schemas']['CompanyPromptRenderData'];
export type CompanyNotesArguments = components['schemas']['CompanyNotesArguments'];
export type CompanyAddArguments = components['schemas']['CompanyAddArguments'];
export type GroupGetArguments = components['schemas']['GroupGetArguments'];
export type GroupListArguments = components['schemas']['GroupListArguments'];
export type GroupDeleteArguments = components['schemas']['GroupDeleteArguments'];
export type GroupRenameArguments = components['schemas']['GroupRenameArguments'];
export type GroupCompanyAddArguments = components['schemas']['GroupCompanyAddArguments'];
export type GroupCompaniesAddArguments = components['schemas']['GroupCompaniesAddArguments'];
export type GroupCompanyDeleteArguments = components['schemas']['GroupCompanyDeleteArguments'];
export type GroupCompaniesDeleteArguments = components['schemas']['GroupCompaniesDeleteArguments'];
export type GroupsCreateArguments = components['schemas']['GroupsCreateArguments'];
export type NotesGetArguments = components['schemas']['NotesGetArguments'];
export type NotesAddArguments = components['schemas']['NotesAddArguments'];
export type NotesEditArguments = components['schemas']['NotesEditArguments'];
export type NotesDeleteArguments = components['schemas']['NotesDeleteArguments'];
export type $defs = Record<string, never>;
