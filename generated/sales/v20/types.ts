// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
    QueueId: string;
    /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
    GroupId: string;
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
    /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
    Section: string;
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
    /** The company, by its identifier: what the calls about one company name `object_id`. */
    CompanyId: string;
    /** The text of the note, for colleagues to read. */
    NoteText: string;
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
    CompaniesProcessArguments: {
      /** The queue that the work is put into. No call of this API creates or lists queues: ask the owners of the server which one is yours. */
      queueId: string;
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 return. */
      groupId: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    CompaniesGetUnauthorizedArguments: {
      /** Words to search the companies for. Default: every company. */
      query?: string | undefined;
      /** The section of the catalogue to stay within; the records of `catalogue.getAllRecords` name theirs. Default: all sections. */
      section?: string | undefined;
    };
    NotesAddArguments: {
      /** The company, by its identifier: what the calls about one company name `object_id`. */
      companyId: string;
      /** The text of the note, for colleagues to read. */
      text: string;
      /** The kind of note, such as a call or a meeting. Default: none. */
      type?: string | undefined;
      /** Data of your own to store with the note. Default: none. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
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
export type QueueId = components['schemas']['QueueId'];
export type GroupId = components['schemas']['GroupId'];
export type AccountName = components['schemas']['AccountName'];
export type MailAccountName = components['schemas']['MailAccountName'];
export type TemplateName = components['schemas']['TemplateName'];
export type MailTemplateName = components['schemas']['MailTemplateName'];
export type PromptId = components['schemas']['PromptId'];
export type MailPromptId = components['schemas']['MailPromptId'];
export type AcceptedWork = components['schemas']['AcceptedWork'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Query = components['schemas']['Query'];
export type Section = components['schemas']['Section'];
export type Company = components['schemas']['Company'];
export type CompanyId = components['schemas']['CompanyId'];
export type NoteText = components['schemas']['NoteText'];
export type Note = components['schemas']['Note'];
export type CompaniesProcessArguments = components['schemas']['CompaniesProcessArguments'];
export type CompaniesGetUnauthorizedArguments = components['schemas']['CompaniesGetUnauthorizedArguments'];
export type NotesAddArguments = components['schemas']['NotesAddArguments'];
export type $defs = Record<string, never>;
