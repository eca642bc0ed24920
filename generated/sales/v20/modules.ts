// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  AcceptedWork,
  CompaniesGetUnauthorizedArguments,
  CompaniesProcessArguments,
  Company,
  Note,
  NotesAddArguments,
} from './types.ts';

/** What `V20.sales.companies.process` answers. */
export type CompaniesProcessResult = Result<AcceptedWork>;

export interface CompaniesProcessCall {
  /**
   * Starts the processing of every company in a group: presumably its site is visited for e-mail addresses, a
   * prompt writes a mail, and the mail is sent. It counts as a charge because strangers get mail and prompts
   * cost money. Look at the group with `group.get` of v10 first; whether companies that have been written to
   * before are skipped is not known.
   *
   * The work is presumably done in a queue, after the answer. `company.getProgressStatus` of v10 tells how far
   * it has come with a company. To process all companies that match a search instead, or to have a prompt of
   * its own write the subject, use v10.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues; ask the
   *   owners of the server which one is yours.
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 answer.
   * @param accountName - The mail account to send from, presumably by the name under which the mailer app
   *   stores its settings (`settings.update`).
   * @param templateName - The template of the mail, presumably by the name that `template.create` of the
   *   mailer app gave it.
   * @param promptId - The prompt that writes the text of the mail, by its identifier. Presumably one of the
   *   signed-in user's prompts in the gpt app (`prompts.get`).
   * @param options - Settings for this call alone.
   * @returns That the server has taken the work.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.companies.process(
   *   '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   'sales',
   *   'introduction',
   *   'c41d7e9a-52b0-4c3f-9d68-1e7fa3b5c003',
   * );
   * ```
   */
  (
    queueId: string,
    groupId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<CompaniesProcessResult>;
  /** The same call with named arguments. */
  with(named: CompaniesProcessArguments, options?: CallOptions): Promise<CompaniesProcessResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    queueId: string,
    groupId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesProcessResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    queueId: string,
    groupId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V20.sales.companies.getUnauthorized` answers. */
export type CompaniesGetUnauthorizedResult = Result<Company[]>;

export interface CompaniesGetUnauthorizedCall {
  /**
   * Answers companies that match a search to anybody, for example on a public page. It takes no page number,
   * so how many it answers at the most is the server's decision. It may tell less of a company than
   * `companies.get` of v10, which needs authorisation.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: none needed; a token that is there is sent.
   *
   * @param query - Words to search the companies for. Which of a company's details are searched is not known.
   *   Left out, presumably every company matches.
   * @param section - The section of the catalogue to stay within. Which sections there are is not known, and
   *   no call lists them. Left out, the server decides, presumably all sections.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.companies.getUnauthorized('joinery', 'crafts');
   * ```
   */
  (query?: string, section?: string, options?: CallOptions): Promise<CompaniesGetUnauthorizedResult>;
  /** The same call with named arguments. */
  with(
    named: CompaniesGetUnauthorizedArguments,
    options?: CallOptions,
  ): Promise<CompaniesGetUnauthorizedResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    query?: string,
    section?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesGetUnauthorizedResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(query?: string, section?: string, options?: CallOptions): Promise<Response>;
}

/** What `V20.sales.notes.add` answers. */
export type NotesAddResult = Result<Note>;

export interface NotesAddCall {
  /**
   * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of
   * notes apart and keep data of your own with them. Edit and delete it with v10, which answers all notes with
   * `notes.get`, and those about one company with `company.notes`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param companyId - The company, by its identifier. Presumably what the calls about one company name
   *   `object_id`.
   * @param text - The text of the note, for colleagues to read. How long it may be is not known.
   * @param type - What kind of note it is, such as a call or a meeting. Whether the server knows certain kinds
   *   is not known. Left out, the server decides.
   * @param data - Data of your own to store with the note. Left out, presumably there is none.
   * @param options - Settings for this call alone.
   * @returns The new note.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.notes.add(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   'Asked us to call again in spring.',
   *   'call',
   *   { phone_number: '+79005550142', minutes: 6 },
   * );
   * ```
   */
  (
    companyId: string,
    text: string,
    type?: string,
    data?: NotesAddArguments['data'],
    options?: CallOptions,
  ): Promise<NotesAddResult>;
  /** The same call with named arguments. */
  with(named: NotesAddArguments, options?: CallOptions): Promise<NotesAddResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    companyId: string,
    text: string,
    type?: string,
    data?: NotesAddArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<NotesAddResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    companyId: string,
    text: string,
    type?: string,
    data?: NotesAddArguments['data'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** Companies, to search without authorisation or to process by the group. */
export interface CompaniesModule {
  /** Process all companies of a group. */
  readonly process: CompaniesProcessCall;
  /** Search companies without authorisation. */
  readonly getUnauthorized: CompaniesGetUnauthorizedCall;
}

/** Notes about companies, with a type and data of your own. */
export interface NotesModule {
  /** Write a note with a type and data. */
  readonly add: NotesAddCall;
}

/** Process a group of companies, search without signing in, richer notes. */
export interface SalesV20 {
  /** Companies, to search without authorisation or to process by the group. */
  readonly companies: CompaniesModule;
  /** Notes about companies, with a type and data of your own. */
  readonly notes: NotesModule;
}
