// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  Cv,
  CvImportFromPdfArguments,
  CvImportFromTextArguments,
  CvUpdateFromCallSysArguments,
  Individual,
  IndividualData,
  IndividualPage,
  IndividualsCreateArguments,
  IndividualsGetArguments,
} from './types.ts';

/** The result of `V20.raet.cv.importFromPdf`. */
export type CvImportFromPdfResult = Result<Cv>;

export interface CvImportFromPdfCall {
  /**
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it for a project. It takes
   * no individual: the server adds the person as well, and the answer has their `individual_id`. It counts as
   * a charge because a language model reads the file, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   * @example
   * ```ts
   * const result = await behindAPI.V20.raet.cv.importFromPdf(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '9d0e8400-e29b-41d4-a716-446655440041',
   * );
   * ```
   */
  (projectId: string, fileKey: string, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it for a project. It takes
   * no individual: the server adds the person as well, and the answer has their `individual_id`. It counts as
   * a charge because a language model reads the file, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  with(named: CvImportFromPdfArguments, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it for a project. It takes
   * no individual: the server adds the person as well, and the answer has their `individual_id`. It counts as
   * a charge because a language model reads the file, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  withResponse(
    projectId: string,
    fileKey: string,
    options?: CallOptions,
  ): Promise<WithResponse<CvImportFromPdfResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it for a project. It takes
   * no individual: the server adds the person as well, and the answer has their `individual_id`. It counts as
   * a charge because a language model reads the file, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V20.raet.cv.importFromText`. */
export type CvImportFromTextResult = Result<Cv>;

export interface CvImportFromTextCall {
  /**
   * Reads a CV from text, for example one that came in the body of a mail, and stores it for a project. It
   * takes no individual: the server adds the person as well, and the answer has their `individual_id`. It
   * counts as a charge because a language model reads the text, which costs, and a second call stores the CV
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param text - The text of the CV, in any form.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   * @example
   * ```ts
   * const result = await behindAPI.V20.raet.cv.importFromText(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Anna Example, +447700900101. Backend developer, 6 years of Node.js and PostgreSQL. Led a team of three.',
   * );
   * ```
   */
  (projectId: string, text: string, options?: CallOptions): Promise<CvImportFromTextResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a CV from text, for example one that came in the body of a mail, and stores it for a project. It
   * takes no individual: the server adds the person as well, and the answer has their `individual_id`. It
   * counts as a charge because a language model reads the text, which costs, and a second call stores the CV
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  with(named: CvImportFromTextArguments, options?: CallOptions): Promise<CvImportFromTextResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a CV from text, for example one that came in the body of a mail, and stores it for a project. It
   * takes no individual: the server adds the person as well, and the answer has their `individual_id`. It
   * counts as a charge because a language model reads the text, which costs, and a second call stores the CV
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param text - The text of the CV, in any form.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  withResponse(
    projectId: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<CvImportFromTextResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a CV from text, for example one that came in the body of a mail, and stores it for a project. It
   * takes no individual: the server adds the person as well, and the answer has their `individual_id`. It
   * counts as a charge because a language model reads the text, which costs, and a second call stores the CV
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param text - The text of the CV, in any form.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V20.raet.cv.updateFromCallSys`. */
export type CvUpdateFromCallSysResult = Result<Cv>;

export interface CvUpdateFromCallSysCall {
  /**
   * For other servers, not for apps: adds to a CV what was learned on a phone call with the candidate, for
   * example what `V10.sip.call.extractCVInsights` returned. An app calls `V10.raet.cv.mergeCV`. It counts as a
   * charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param data - The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights`
   *   and its siblings return.
   * @param options - Settings for this call alone.
   * @returns The CV with the additions.
   * @example
   * ```ts
   * const result = await behindAPI.V20.raet.cv.updateFromCallSys(
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   *   'Can start in four weeks.',
   * );
   * ```
   */
  (
    cvId: string,
    data: CvUpdateFromCallSysArguments['data'],
    options?: CallOptions,
  ): Promise<CvUpdateFromCallSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: adds to a CV what was learned on a phone call with the candidate, for
   * example what `V10.sip.call.extractCVInsights` returned. An app calls `V10.raet.cv.mergeCV`. It counts as a
   * charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV with the additions.
   */
  with(named: CvUpdateFromCallSysArguments, options?: CallOptions): Promise<CvUpdateFromCallSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: adds to a CV what was learned on a phone call with the candidate, for
   * example what `V10.sip.call.extractCVInsights` returned. An app calls `V10.raet.cv.mergeCV`. It counts as a
   * charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param data - The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights`
   *   and its siblings return.
   * @param options - Settings for this call alone.
   * @returns The CV with the additions.
   */
  withResponse(
    cvId: string,
    data: CvUpdateFromCallSysArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<CvUpdateFromCallSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: adds to a CV what was learned on a phone call with the candidate, for
   * example what `V10.sip.call.extractCVInsights` returned. An app calls `V10.raet.cv.mergeCV`. It counts as a
   * charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param data - The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights`
   *   and its siblings return.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, data: CvUpdateFromCallSysArguments['data'], options?: CallOptions): Promise<Response>;
}

/** The result of `V20.raet.individuals.get`. */
export type IndividualsGetResult = Result<IndividualPage>;

export interface IndividualsGetCall {
  /**
   * Returns the individuals of one project who match a search, a page at a time, for example for the list of a
   * position's candidates. To search across all projects use `V10.raet.individuals.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   * @example
   * ```ts
   * const result = await behindAPI.V20.raet.individuals.get('be0e8400-e29b-41d4-a716-446655440011', 'anna', 1, 20);
   * ```
   */
  (
    projectId: string,
    query?: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<IndividualsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the individuals of one project who match a search, a page at a time, for example for the list of a
   * position's candidates. To search across all projects use `V10.raet.individuals.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  with(named: IndividualsGetArguments, options?: CallOptions): Promise<IndividualsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the individuals of one project who match a search, a page at a time, for example for the list of a
   * position's candidates. To search across all projects use `V10.raet.individuals.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  withResponse(
    projectId: string,
    query?: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the individuals of one project who match a search, a page at a time, for example for the list of a
   * position's candidates. To search across all projects use `V10.raet.individuals.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   */
  raw(
    projectId: string,
    query?: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V20.raet.individuals.create`. */
export type IndividualsCreateResult = Result<Individual>;

export interface IndividualsCreateCall {
  /**
   * Stores a new person as a candidate of a project. Keep `individual_id` from the answer:
   * `V10.raet.cv.create` asks for it. A person who is there already is stored twice, so look with
   * `V10.raet.individuals.getByPhoneNumber` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   * @example
   * ```ts
   * const result = await behindAPI.V20.raet.individuals.create(
   *   { name: 'Anna Example', phone_number: '+447700900101', email: 'anna@example.com' },
   *   'be0e8400-e29b-41d4-a716-446655440011',
   * );
   * ```
   */
  (individual: IndividualData, projectId: string, options?: CallOptions): Promise<IndividualsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a new person as a candidate of a project. Keep `individual_id` from the answer:
   * `V10.raet.cv.create` asks for it. A person who is there already is stored twice, so look with
   * `V10.raet.individuals.getByPhoneNumber` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   */
  with(named: IndividualsCreateArguments, options?: CallOptions): Promise<IndividualsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a new person as a candidate of a project. Keep `individual_id` from the answer:
   * `V10.raet.cv.create` asks for it. A person who is there already is stored twice, so look with
   * `V10.raet.individuals.getByPhoneNumber` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   */
  withResponse(
    individual: IndividualData,
    projectId: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a new person as a candidate of a project. Keep `individual_id` from the answer:
   * `V10.raet.cv.create` asks for it. A person who is there already is stored twice, so look with
   * `V10.raet.individuals.getByPhoneNumber` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(individual: IndividualData, projectId: string, options?: CallOptions): Promise<Response>;
}

/** CVs that are imported for a project, or brought up to date after a call. */
export interface CvModule {
  /** Import a CV from a PDF file for a project. */
  readonly importFromPdf: CvImportFromPdfCall;
  /** Import a CV from text for a project. */
  readonly importFromText: CvImportFromTextCall;
  /** Add what a phone call revealed to a CV. */
  readonly updateFromCallSys: CvUpdateFromCallSysCall;
}

/** The individuals of a project: search them, or add one. */
export interface IndividualsModule {
  /** Search the individuals of a project. */
  readonly get: IndividualsGetCall;
  /** Add an individual to a project. */
  readonly create: IndividualsCreateCall;
}

/** Individuals and imported CVs, tied to a project. */
export interface RaetV20 {
  /** CVs that are imported for a project, or brought up to date after a call. */
  readonly cv: CvModule;
  /** The individuals of a project: search them, or add one. */
  readonly individuals: IndividualsModule;
}
