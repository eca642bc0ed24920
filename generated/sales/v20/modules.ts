// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  AcceptedWork,
  CompaniesGetUnauthorizedArguments,
  CompaniesProcessArguments,
  Company,
  Note,
  NotesAddArguments,
} from './types.ts';

/** The result of `V20.sales.companies.process`. */
export type CompaniesProcessResult = Result<AcceptedWork>;

export interface CompaniesProcessCall {
  /**
   * Starts the processing of every company in a group: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the group with `group.get` of v10 first: companies that have been written to before may be
   * written to again.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` of v10 returns how far it has
   * come with a company. To process all companies that match a search instead, or to give the subject a prompt
   * of its own, use v10.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.companies.process(
   *   '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   'sales',
   *   'introduction',
   *   '7c0e8400-e29b-41d4-a716-446655440021',
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
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts the processing of every company in a group: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the group with `group.get` of v10 first: companies that have been written to before may be
   * written to again.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` of v10 returns how far it has
   * come with a company. To process all companies that match a search instead, or to give the subject a prompt
   * of its own, use v10.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  with(named: CompaniesProcessArguments, options?: CallOptions): Promise<CompaniesProcessResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts the processing of every company in a group: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the group with `group.get` of v10 first: companies that have been written to before may be
   * written to again.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` of v10 returns how far it has
   * come with a company. To process all companies that match a search instead, or to give the subject a prompt
   * of its own, use v10.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  withResponse(
    queueId: string,
    groupId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesProcessResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts the processing of every company in a group: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the group with `group.get` of v10 first: companies that have been written to before may be
   * written to again.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` of v10 returns how far it has
   * come with a company. To process all companies that match a search instead, or to give the subject a prompt
   * of its own, use v10.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
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

/** The result of `V20.sales.companies.getUnauthorized`. */
export type CompaniesGetUnauthorizedResult = Result<Company[]>;

export interface CompaniesGetUnauthorizedCall {
  /**
   * Returns companies that match a search to anybody, for example on a public page. It takes no page number.
   * For signed-in users, `companies.get` of v10 returns more of a company, page by page. Mind the spelling:
   * `V10.sales.company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.companies.getUnauthorized('joinery', 'crafts');
   * ```
   */
  (query?: string, section?: string, options?: CallOptions): Promise<CompaniesGetUnauthorizedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns companies that match a search to anybody, for example on a public page. It takes no page number.
   * For signed-in users, `companies.get` of v10 returns more of a company, page by page. Mind the spelling:
   * `V10.sales.company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   */
  with(
    named: CompaniesGetUnauthorizedArguments,
    options?: CallOptions,
  ): Promise<CompaniesGetUnauthorizedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns companies that match a search to anybody, for example on a public page. It takes no page number.
   * For signed-in users, `companies.get` of v10 returns more of a company, page by page. Mind the spelling:
   * `V10.sales.company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   */
  withResponse(
    query?: string,
    section?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesGetUnauthorizedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns companies that match a search to anybody, for example on a public page. It takes no page number.
   * For signed-in users, `companies.get` of v10 returns more of a company, page by page. Mind the spelling:
   * `V10.sales.company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   */
  raw(query?: string, section?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V20.sales.notes.add`. */
export type NotesAddResult = Result<Note>;

export interface NotesAddCall {
  /**
   * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of
   * notes apart and keep data of your own with them. Edit and delete it with v10, which returns all notes with
   * `notes.get`, and those about one company with `company.notes`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param type - The kind of note, such as a call or a meeting. Default: none.
   * @param data - Data of your own to store with the note. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new note.
   * @example
   * ```ts
   * const result = await behindAPI.V20.sales.notes.add(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   'Asked us to call again in spring.',
   *   'call',
   *   { phone_number: '+447700900101', minutes: 6 },
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
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of
   * notes apart and keep data of your own with them. Edit and delete it with v10, which returns all notes with
   * `notes.get`, and those about one company with `company.notes`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new note.
   */
  with(named: NotesAddArguments, options?: CallOptions): Promise<NotesAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of
   * notes apart and keep data of your own with them. Edit and delete it with v10, which returns all notes with
   * `notes.get`, and those about one company with `company.notes`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param type - The kind of note, such as a call or a meeting. Default: none.
   * @param data - Data of your own to store with the note. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new note.
   */
  withResponse(
    companyId: string,
    text: string,
    type?: string,
    data?: NotesAddArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<NotesAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds a note to a company, for colleagues rather than for the company. Unlike v10, it can tell kinds of
   * notes apart and keep data of your own with them. Edit and delete it with v10, which returns all notes with
   * `notes.get`, and those about one company with `company.notes`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param type - The kind of note, such as a call or a meeting. Default: none.
   * @param data - Data of your own to store with the note. Default: none.
   * @param options - Settings for this call alone.
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
