// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/sales/20/companies/process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Process all companies of a group
     * Starts the processing of every company in a group: its site is visited for e-mail addresses, a prompt writes a
     *     mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost money. Look at
     *     the group with `group.get` of v10 first: companies that have been written to before may be written to again.
     *
     *     The work is done in a queue, after the answer. `company.getProgressStatus` of v10 returns how far it has come
     *     with a company. To process all companies that match a search instead, or to give the subject a prompt of its
     *     own, use v10.
     */
    post: operations['V20.sales.companies.process'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/20/companies/getUnauthorized': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search companies without authorisation
     * Returns companies that match a search to anybody, for example on a public page. It takes no page number. For
     *     signed-in users, `companies.get` of v10 returns more of a company, page by page. Mind the spelling:
     *     `V10.sales.company.getUnauthorised` has an s.
     */
    post: operations['V20.sales.companies.getUnauthorized'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/20/notes/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write a note with a type and data
     * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of notes
     *     apart and keep data of your own with them. Edit and delete it with v10, which returns all notes with
     *     `notes.get`, and those about one company with `company.notes`.
     */
    post: operations['V20.sales.notes.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
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
export interface operations {
  'V20.sales.companies.process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          queue_id: components['schemas']['QueueId'];
          group_id: components['schemas']['GroupId'];
          account_name: components['schemas']['MailAccountName'];
          template_name: components['schemas']['MailTemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
        };
      };
    };
    responses: {
      /** The work that the server has taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['AcceptedWork'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V20.sales.companies.getUnauthorized': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              query?: components['schemas']['Query'] | undefined;
              section?: components['schemas']['Section'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** The companies that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The companies. */
                data: components['schemas']['Company'][];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V20.sales.notes.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
          text: components['schemas']['NoteText'];
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
    };
    responses: {
      /** The new note. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Note'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
