// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
