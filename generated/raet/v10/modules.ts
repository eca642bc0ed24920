// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Contacts,
  Cv,
  CvCreateArguments,
  CvGenerateArguments,
  CvGenerateData,
  CvGetArguments,
  CvImportFromDocArguments,
  CvImportFromPdfArguments,
  CvMergeCVArguments,
  CvObtainArguments,
  CvParseArguments,
  CvReImportFromPdfArguments,
  CvUpdateArguments,
  CvUpdateOutlineArguments,
  Deleted,
  Individual,
  IndividualContactsGetArguments,
  IndividualData,
  IndividualDeleteArguments,
  IndividualGetArguments,
  IndividualGetByPhoneNumberArguments,
  IndividualPage,
  IndividualUpdateArguments,
  IndividualsCreateArguments,
  IndividualsGetArguments,
  IndividualsGetByPhoneNumberArguments,
  IndividualsGetByPhoneNumberSystemArguments,
  JdParseArguments,
  JdParseFromThePhoneCallArguments,
  JdParseSysArguments,
  JdUpdateArguments,
  JdUpdateSysArguments,
  PhoneCall,
  Project,
  ProjectDeleteArguments,
  ProjectEditArguments,
  ProjectEditSysArguments,
  ProjectGetArguments,
  ProjectGetCallLogArguments,
  ProjectUpdateStatusSysArguments,
  Report,
  ReportCreateArguments,
  ReportGetArguments,
  ReportParseSysArguments,
  ReportParseSysData,
  ReportUpdateArguments,
} from './types.ts';

/** The result of `V10.raet.cv.get`. */
export type CvGetResult = Result<Cv>;

export interface CvGetCall {
  /**
   * Returns the CV of an individual, for example to show it beside their contacts. Where you have the CV's own
   * id, use `obtain`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.get('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<CvGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the CV of an individual, for example to show it beside their contacts. Where you have the CV's own
   * id, use `obtain`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV.
   */
  with(named: CvGetArguments, options?: CallOptions): Promise<CvGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the CV of an individual, for example to show it beside their contacts. Where you have the CV's own
   * id, use `obtain`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The CV.
   */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<CvGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the CV of an individual, for example to show it beside their contacts. Where you have the CV's own
   * id, use `obtain`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.create`. */
export type CvCreateResult = Result<Cv>;

export interface CvCreateCall {
  /**
   * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
   * `importFromDoc`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   * @returns The new CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.create(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   'Backend developer, 6 years of Node.js and PostgreSQL. Led a team of three.',
   * );
   * ```
   */
  (individualId: string, cv: CvCreateArguments['cv'], options?: CallOptions): Promise<CvCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
   * `importFromDoc`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new CV.
   */
  with(named: CvCreateArguments, options?: CallOptions): Promise<CvCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
   * `importFromDoc`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   * @returns The new CV.
   */
  withResponse(
    individualId: string,
    cv: CvCreateArguments['cv'],
    options?: CallOptions,
  ): Promise<WithResponse<CvCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
   * `importFromDoc`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, cv: CvCreateArguments['cv'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.update`. */
export type CvUpdateResult = Result<Cv>;

export interface CvUpdateCall {
  /**
   * Stores new content for a CV that exists. Send the whole content: it replaces what is stored. Reports about
   * the CV stay as they are until `report.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   * @returns The changed CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.update(
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   *   'Backend developer, 7 years of Node.js and PostgreSQL. Leads a team of four.',
   * );
   * ```
   */
  (cvId: string, cv: CvUpdateArguments['cv'], options?: CallOptions): Promise<CvUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores new content for a CV that exists. Send the whole content: it replaces what is stored. Reports about
   * the CV stay as they are until `report.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed CV.
   */
  with(named: CvUpdateArguments, options?: CallOptions): Promise<CvUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores new content for a CV that exists. Send the whole content: it replaces what is stored. Reports about
   * the CV stay as they are until `report.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   * @returns The changed CV.
   */
  withResponse(
    cvId: string,
    cv: CvUpdateArguments['cv'],
    options?: CallOptions,
  ): Promise<WithResponse<CvUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores new content for a CV that exists. Send the whole content: it replaces what is stored. Reports about
   * the CV stay as they are until `report.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param cv - The content of the CV.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, cv: CvUpdateArguments['cv'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.updateOutline`. */
export type CvUpdateOutlineResult = Result<Cv>;

export interface CvUpdateOutlineCall {
  /**
   * Writes the outline of a CV, a short summary, from its present content, for example after `update`. It
   * counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV with its new outline.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.updateOutline('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvUpdateOutlineResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes the outline of a CV, a short summary, from its present content, for example after `update`. It
   * counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV with its new outline.
   */
  with(named: CvUpdateOutlineArguments, options?: CallOptions): Promise<CvUpdateOutlineResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes the outline of a CV, a short summary, from its present content, for example after `update`. It
   * counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV with its new outline.
   */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvUpdateOutlineResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes the outline of a CV, a short summary, from its present content, for example after `update`. It
   * counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.importFromPdf`. */
export type CvImportFromPdfResult = Result<Cv>;

export interface CvImportFromPdfCall {
  /**
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual:
   * the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
   * because a language model reads the file, which costs, and a second call stores the CV twice. v20 also
   * takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.raet.cv.importFromPdf`.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.importFromPdf('9d0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual:
   * the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
   * because a language model reads the file, which costs, and a second call stores the CV twice. v20 also
   * takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.raet.cv.importFromPdf`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  with(named: CvImportFromPdfArguments, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual:
   * the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
   * because a language model reads the file, which costs, and a second call stores the CV twice. v20 also
   * takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.raet.cv.importFromPdf`.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<CvImportFromPdfResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual:
   * the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
   * because a language model reads the file, which costs, and a second call stores the CV twice. v20 also
   * takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.raet.cv.importFromPdf`.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.importFromDoc`. */
export type CvImportFromDocResult = Result<Cv>;

export interface CvImportFromDocCall {
  /**
   * Reads a CV from a document of a word processor (.doc, .docx) that was uploaded with the storage app, and
   * stores it, as `importFromPdf` does for PDF files. It counts as a charge because a language model reads the
   * document, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileKey - The document with the CV, by the key under which the storage app keeps it. Upload the
   *   file there first; a web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.importFromDoc('9d0e8400-e29b-41d4-a716-446655440042');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<CvImportFromDocResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a CV from a document of a word processor (.doc, .docx) that was uploaded with the storage app, and
   * stores it, as `importFromPdf` does for PDF files. It counts as a charge because a language model reads the
   * document, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  with(named: CvImportFromDocArguments, options?: CallOptions): Promise<CvImportFromDocResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a CV from a document of a word processor (.doc, .docx) that was uploaded with the storage app, and
   * stores it, as `importFromPdf` does for PDF files. It counts as a charge because a language model reads the
   * document, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileKey - The document with the CV, by the key under which the storage app keeps it. Upload the
   *   file there first; a web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<CvImportFromDocResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a CV from a document of a word processor (.doc, .docx) that was uploaded with the storage app, and
   * stores it, as `importFromPdf` does for PDF files. It counts as a charge because a language model reads the
   * document, which costs, and a second call stores the CV twice.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileKey - The document with the CV, by the key under which the storage app keeps it. Upload the
   *   file there first; a web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.reImportFromPdf`. */
export type CvReImportFromPdfResult = Result<Cv>;

export interface CvReImportFromPdfCall {
  /**
   * Reads the PDF file from which the CV was imported once more, for example after a poor first reading.
   * Changes that were made to the CV since then may be lost. It counts as a charge because a language model
   * reads the file, which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV as it was read.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.reImportFromPdf('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvReImportFromPdfResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads the PDF file from which the CV was imported once more, for example after a poor first reading.
   * Changes that were made to the CV since then may be lost. It counts as a charge because a language model
   * reads the file, which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV as it was read.
   */
  with(named: CvReImportFromPdfArguments, options?: CallOptions): Promise<CvReImportFromPdfResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads the PDF file from which the CV was imported once more, for example after a poor first reading.
   * Changes that were made to the CV since then may be lost. It counts as a charge because a language model
   * reads the file, which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV as it was read.
   */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvReImportFromPdfResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads the PDF file from which the CV was imported once more, for example after a poor first reading.
   * Changes that were made to the CV since then may be lost. It counts as a charge because a language model
   * reads the file, which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.parse`. */
export type CvParseResult = Result<Cv>;

export interface CvParseCall {
  /**
   * Reads the stored content of a CV and makes structured data of it. Read the stored result with `obtain`. It
   * counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV with what was read from it.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.parse('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvParseResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads the stored content of a CV and makes structured data of it. Read the stored result with `obtain`. It
   * counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV with what was read from it.
   */
  with(named: CvParseArguments, options?: CallOptions): Promise<CvParseResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads the stored content of a CV and makes structured data of it. Read the stored result with `obtain`. It
   * counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV with what was read from it.
   */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvParseResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads the stored content of a CV and makes structured data of it. Read the stored result with `obtain`. It
   * counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.generate`. */
export type CvGenerateResult = Result<CvGenerateData>;

export interface CvGenerateCall {
  /**
   * Writes a CV out of the data that is stored under this id. It counts as a charge because a language model
   * writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The generated CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.generate('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvGenerateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a CV out of the data that is stored under this id. It counts as a charge because a language model
   * writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The generated CV.
   */
  with(named: CvGenerateArguments, options?: CallOptions): Promise<CvGenerateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a CV out of the data that is stored under this id. It counts as a charge because a language model
   * writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The generated CV.
   */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvGenerateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a CV out of the data that is stored under this id. It counts as a charge because a language model
   * writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.obtain`. */
export type CvObtainResult = Result<Cv>;

export interface CvObtainCall {
  /**
   * Returns one CV by its id, where `get` asks for the individual, for example to read the result of an import
   * or of `parse`. It counts as a read: other calls of this module, `parse` and `generate`, do the work that
   * costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.obtain('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvObtainResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns one CV by its id, where `get` asks for the individual, for example to read the result of an import
   * or of `parse`. It counts as a read: other calls of this module, `parse` and `generate`, do the work that
   * costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The CV.
   */
  with(named: CvObtainArguments, options?: CallOptions): Promise<CvObtainResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns one CV by its id, where `get` asks for the individual, for example to read the result of an import
   * or of `parse`. It counts as a read: other calls of this module, `parse` and `generate`, do the work that
   * costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV.
   */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvObtainResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns one CV by its id, where `get` asks for the individual, for example to read the result of an import
   * or of `parse`. It counts as a read: other calls of this module, `parse` and `generate`, do the work that
   * costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.cv.mergeCV`. */
export type CvMergeCVResult = Result<Cv>;

export interface CvMergeCVCall {
  /**
   * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or
   * their notice period. It counts as a charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param transcriptId - The transcript of the call, by its identifier in the sip app
   *   (`V10.sip.transcripts.getByIndividualId`).
   * @param options - Settings for this call alone.
   * @returns The CV with the additions.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.mergeCV(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   'ad0e8400-e29b-41d4-a716-446655440051',
   * );
   * ```
   */
  (individualId: string, transcriptId: string, options?: CallOptions): Promise<CvMergeCVResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or
   * their notice period. It counts as a charge because a language model merges the two, which costs.
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
  with(named: CvMergeCVArguments, options?: CallOptions): Promise<CvMergeCVResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or
   * their notice period. It counts as a charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param transcriptId - The transcript of the call, by its identifier in the sip app
   *   (`V10.sip.transcripts.getByIndividualId`).
   * @param options - Settings for this call alone.
   * @returns The CV with the additions.
   */
  withResponse(
    individualId: string,
    transcriptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CvMergeCVResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or
   * their notice period. It counts as a charge because a language model merges the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param transcriptId - The transcript of the call, by its identifier in the sip app
   *   (`V10.sip.transcripts.getByIndividualId`).
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individual.get`. */
export type IndividualGetResult = Result<Individual>;

export interface IndividualGetCall {
  /**
   * Returns what is stored about one person. For their CV call `cv.get`, for ways to reach them `contactsGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The individual.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.get('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what is stored about one person. For their CV call `cv.get`, for ways to reach them `contactsGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The individual.
   */
  with(named: IndividualGetArguments, options?: CallOptions): Promise<IndividualGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what is stored about one person. For their CV call `cv.get`, for ways to reach them `contactsGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The individual.
   */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<IndividualGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what is stored about one person. For their CV call `cv.get`, for ways to reach them `contactsGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individual.getByPhoneNumber`. */
export type IndividualGetByPhoneNumberResult = Result<Individual>;

export interface IndividualGetByPhoneNumberCall {
  /**
   * Returns the person to whom a phone number belongs, for example to show who is calling. Where several
   * people have it, `individuals.getByPhoneNumber` returns them all.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The individual.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.getByPhoneNumber('+447700900101');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<IndividualGetByPhoneNumberResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the person to whom a phone number belongs, for example to show who is calling. Where several
   * people have it, `individuals.getByPhoneNumber` returns them all.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The individual.
   */
  with(
    named: IndividualGetByPhoneNumberArguments,
    options?: CallOptions,
  ): Promise<IndividualGetByPhoneNumberResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the person to whom a phone number belongs, for example to show who is calling. Where several
   * people have it, `individuals.getByPhoneNumber` returns them all.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The individual.
   */
  withResponse(
    phoneNumber: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualGetByPhoneNumberResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the person to whom a phone number belongs, for example to show who is calling. Where several
   * people have it, `individuals.getByPhoneNumber` returns them all.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individual.update`. */
export type IndividualUpdateResult = Result<Individual>;

export interface IndividualUpdateCall {
  /**
   * Stores new data about a person. Send the whole of it, not only what is new.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   * @returns The changed individual.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.update(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   { name: 'Anna Example', phone_number: '+447700900102', email: 'anna@example.com' },
   * );
   * ```
   */
  (individualId: string, individual: IndividualData, options?: CallOptions): Promise<IndividualUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores new data about a person. Send the whole of it, not only what is new.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed individual.
   */
  with(named: IndividualUpdateArguments, options?: CallOptions): Promise<IndividualUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores new data about a person. Send the whole of it, not only what is new.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   * @returns The changed individual.
   */
  withResponse(
    individualId: string,
    individual: IndividualData,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores new data about a person. Send the whole of it, not only what is new.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, individual: IndividualData, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individual.contactsGet`. */
export type IndividualContactsGetResult = Result<Contacts>;

export interface IndividualContactsGetCall {
  /**
   * Returns the ways to reach a person, such as phone numbers and e-mail addresses.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.contactsGet('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualContactsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the ways to reach a person, such as phone numbers and e-mail addresses.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   */
  with(named: IndividualContactsGetArguments, options?: CallOptions): Promise<IndividualContactsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the ways to reach a person, such as phone numbers and e-mail addresses.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   */
  withResponse(
    individualId: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualContactsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the ways to reach a person, such as phone numbers and e-mail addresses.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individual.delete`. */
export type IndividualDeleteResult = Result<Deleted>;

export interface IndividualDeleteCall {
  /**
   * Deletes a person for good. Their CVs and reports may stay: where somebody asks for all of their data to be
   * erased, make sure of those as well.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.delete('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a person for good. Their CVs and reports may stay: where somebody asks for all of their data to be
   * erased, make sure of those as well.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: IndividualDeleteArguments, options?: CallOptions): Promise<IndividualDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a person for good. Their CVs and reports may stay: where somebody asks for all of their data to be
   * erased, make sure of those as well.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<IndividualDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a person for good. Their CVs and reports may stay: where somebody asks for all of their data to be
   * erased, make sure of those as well.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param individualId - The individual, by the identifier that the call which created or found them
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individuals.get`. */
export type IndividualsGetResult = Result<IndividualPage>;

export interface IndividualsGetCall {
  /**
   * Returns the individuals who match a search, a page at a time, for example for the list on a recruiter's
   * screen. For those of one project use `V20.raet.individuals.get`, for a phone number `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V20.raet.individuals.get`.
   *
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.get('anna', 1, 20);
   * ```
   */
  (query?: string, page?: number, pageSize?: number, options?: CallOptions): Promise<IndividualsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the individuals who match a search, a page at a time, for example for the list on a recruiter's
   * screen. For those of one project use `V20.raet.individuals.get`, for a phone number `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V20.raet.individuals.get`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  with(named: IndividualsGetArguments, options?: CallOptions): Promise<IndividualsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the individuals who match a search, a page at a time, for example for the list on a recruiter's
   * screen. For those of one project use `V20.raet.individuals.get`, for a phone number `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V20.raet.individuals.get`.
   *
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  withResponse(
    query?: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the individuals who match a search, a page at a time, for example for the list on a recruiter's
   * screen. For those of one project use `V20.raet.individuals.get`, for a phone number `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V20.raet.individuals.get`.
   *
   * @param query - Words to search for in what is stored about the individuals, such as names and contacts.
   *   Default: all individuals.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   */
  raw(query?: string, page?: number, pageSize?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individuals.getByPhoneNumber`. */
export type IndividualsGetByPhoneNumberResult = Result<Individual[]>;

export interface IndividualsGetByPhoneNumberCall {
  /**
   * Returns all individuals who have a phone number, for example before you add one, so that nobody is stored
   * twice. `individual.getByPhoneNumber` returns a single one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.getByPhoneNumber('+447700900101');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<IndividualsGetByPhoneNumberResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all individuals who have a phone number, for example before you add one, so that nobody is stored
   * twice. `individual.getByPhoneNumber` returns a single one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  with(
    named: IndividualsGetByPhoneNumberArguments,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all individuals who have a phone number, for example before you add one, so that nobody is stored
   * twice. `individual.getByPhoneNumber` returns a single one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  withResponse(
    phoneNumber: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetByPhoneNumberResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all individuals who have a phone number, for example before you add one, so that nobody is stored
   * twice. `individual.getByPhoneNumber` returns a single one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individuals.getByPhoneNumberSystem`. */
export type IndividualsGetByPhoneNumberSystemResult = Result<Individual[]>;

export interface IndividualsGetByPhoneNumberSystemCall {
  /**
   * For other servers, not for apps: returns the individuals of a user who have a phone number. It lets the
   * telephony tell that user who is calling. An app calls `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param userId - The user in whose name to look: the recruiter whose phone rings.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.getByPhoneNumberSystem(
   *   '+447700900101',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   * );
   * ```
   */
  (
    phoneNumber: string,
    userId: string,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberSystemResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: returns the individuals of a user who have a phone number. It lets the
   * telephony tell that user who is calling. An app calls `getByPhoneNumber`.
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
  with(
    named: IndividualsGetByPhoneNumberSystemArguments,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberSystemResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: returns the individuals of a user who have a phone number. It lets the
   * telephony tell that user who is calling. An app calls `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param userId - The user in whose name to look: the recruiter whose phone rings.
   * @param options - Settings for this call alone.
   * @returns The individuals.
   */
  withResponse(
    phoneNumber: string,
    userId: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetByPhoneNumberSystemResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: returns the individuals of a user who have a phone number. It lets the
   * telephony tell that user who is calling. An app calls `getByPhoneNumber`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number to look for, with a plus sign and the country code, without spaces.
   * @param userId - The user in whose name to look: the recruiter whose phone rings.
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, userId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.individuals.create`. */
export type IndividualsCreateResult = Result<Individual>;

export interface IndividualsCreateCall {
  /**
   * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
   * already is stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V20.raet.individuals.create`.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.create(
   *   { name: 'Anna Example', phone_number: '+447700900101', email: 'anna@example.com' },
   * );
   * ```
   */
  (individual: IndividualData, options?: CallOptions): Promise<IndividualsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
   * already is stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V20.raet.individuals.create`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   */
  with(named: IndividualsCreateArguments, options?: CallOptions): Promise<IndividualsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
   * already is stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V20.raet.individuals.create`.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   * @returns The new individual.
   */
  withResponse(
    individual: IndividualData,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
   * already is stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V20.raet.individuals.create`.
   *
   * @param individual - The data of the person. The members named here are those by which calls find people
   *   and the examples write them; others stand beside them.
   * @param options - Settings for this call alone.
   */
  raw(individual: IndividualData, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.jd.update`. */
export type JdUpdateResult = Result<Project>;

export interface JdUpdateCall {
  /**
   * Stores the job description as you send it, in place of the one that the project has. To make one out of
   * raw material, use `parse`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.update(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Backend developer with 5 years of Node.js, remote or in the office. English from B2.',
   * );
   * ```
   */
  (projectId: string, jd: JdUpdateArguments['jd'], options?: CallOptions): Promise<JdUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the job description as you send it, in place of the one that the project has. To make one out of
   * raw material, use `parse`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   */
  with(named: JdUpdateArguments, options?: CallOptions): Promise<JdUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the job description as you send it, in place of the one that the project has. To make one out of
   * raw material, use `parse`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   */
  withResponse(
    projectId: string,
    jd: JdUpdateArguments['jd'],
    options?: CallOptions,
  ): Promise<WithResponse<JdUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the job description as you send it, in place of the one that the project has. To make one out of
   * raw material, use `parse`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, jd: JdUpdateArguments['jd'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.jd.updateSys`. */
export type JdUpdateSysResult = Result<Project>;

export interface JdUpdateSysCall {
  /**
   * For other servers, not for apps: stores the job description of a project, as `update` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.updateSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Backend developer with 5 years of Node.js, remote or in the office. English from B2.',
   * );
   * ```
   */
  (projectId: string, jd: JdUpdateSysArguments['jd'], options?: CallOptions): Promise<JdUpdateSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: stores the job description of a project, as `update` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   */
  with(named: JdUpdateSysArguments, options?: CallOptions): Promise<JdUpdateSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: stores the job description of a project, as `update` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   * @returns The project with its job description.
   */
  withResponse(
    projectId: string,
    jd: JdUpdateSysArguments['jd'],
    options?: CallOptions,
  ): Promise<WithResponse<JdUpdateSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: stores the job description of a project, as `update` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param jd - The job description: tasks, requirements and conditions.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, jd: JdUpdateSysArguments['jd'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.jd.parse`. */
export type JdParseResult = Result<Project>;

export interface JdParseCall {
  /**
   * Reads a job description from what you send, such as a client's mail or notes, and stores it with the
   * project. Read it there with `project.get`. It counts as a charge because a language model reads the
   * material, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parse(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'We need one more backend developer. At least 5 years of Node.js, good English (B2). Remote is fine, so is our office.',
   * );
   * ```
   */
  (projectId: string, data: JdParseArguments['data'], options?: CallOptions): Promise<JdParseResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a job description from what you send, such as a client's mail or notes, and stores it with the
   * project. Read it there with `project.get`. It counts as a charge because a language model reads the
   * material, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  with(named: JdParseArguments, options?: CallOptions): Promise<JdParseResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a job description from what you send, such as a client's mail or notes, and stores it with the
   * project. Read it there with `project.get`. It counts as a charge because a language model reads the
   * material, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  withResponse(
    projectId: string,
    data: JdParseArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<JdParseResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a job description from what you send, such as a client's mail or notes, and stores it with the
   * project. Read it there with `project.get`. It counts as a charge because a language model reads the
   * material, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, data: JdParseArguments['data'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.jd.parseSys`. */
export type JdParseSysResult = Result<Project>;

export interface JdParseSysCall {
  /**
   * For other servers, not for apps: reads a job description from raw material, as `parse` does, for example
   * from what `V10.sip.call.extractJDInsights` returned. It counts as a charge for the same reason.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parseSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'The client looks for a backend developer with 5 years of Node.js and English from B2, remote or in the office.',
   * );
   * ```
   */
  (projectId: string, data: JdParseSysArguments['data'], options?: CallOptions): Promise<JdParseSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: reads a job description from raw material, as `parse` does, for example
   * from what `V10.sip.call.extractJDInsights` returned. It counts as a charge for the same reason.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  with(named: JdParseSysArguments, options?: CallOptions): Promise<JdParseSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: reads a job description from raw material, as `parse` does, for example
   * from what `V10.sip.call.extractJDInsights` returned. It counts as a charge for the same reason.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  withResponse(
    projectId: string,
    data: JdParseSysArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<JdParseSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: reads a job description from raw material, as `parse` does, for example
   * from what `V10.sip.call.extractJDInsights` returned. It counts as a charge for the same reason.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param data - What to read the job description from, such as a client's mail.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, data: JdParseSysArguments['data'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.jd.parseFromThePhoneCall`. */
export type JdParseFromThePhoneCallResult = Result<Project>;

export interface JdParseFromThePhoneCallCall {
  /**
   * Reads a job description from a recorded call, for example the first one with the client, and stores it
   * with the project. It counts as a charge because transcribing and reading cost.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parseFromThePhoneCall(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'ce0e8400-e29b-41d4-a716-446655440061',
   * );
   * ```
   */
  (projectId: string, callId: string, options?: CallOptions): Promise<JdParseFromThePhoneCallResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a job description from a recorded call, for example the first one with the client, and stores it
   * with the project. It counts as a charge because transcribing and reading cost.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  with(
    named: JdParseFromThePhoneCallArguments,
    options?: CallOptions,
  ): Promise<JdParseFromThePhoneCallResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a job description from a recorded call, for example the first one with the client, and stores it
   * with the project. It counts as a charge because transcribing and reading cost.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The project with its new job description.
   */
  withResponse(
    projectId: string,
    callId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JdParseFromThePhoneCallResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a job description from a recorded call, for example the first one with the client, and stores it
   * with the project. It counts as a charge because transcribing and reading cost.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, callId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.get`. */
export type ProjectGetResult = Result<Project>;

export interface ProjectGetCall {
  /**
   * Returns one project with its job description, for which there is no call of its own.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The project.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.get('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns one project with its job description, for which there is no call of its own.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project.
   */
  with(named: ProjectGetArguments, options?: CallOptions): Promise<ProjectGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns one project with its job description, for which there is no call of its own.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The project.
   */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns one project with its job description, for which there is no call of its own.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.create`. */
export type ProjectCreateResult = Result<Project>;

export interface ProjectCreateCall {
  /**
   * Creates a project of the signed-in user. It takes nothing: give the project a name with `edit` and a job
   * description with the calls of `jd`. A second call creates a second project.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new project.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.create();
   * ```
   */
  (options?: CallOptions): Promise<ProjectCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a project of the signed-in user. It takes nothing: give the project a name with `edit` and a job
   * description with the calls of `jd`. A second call creates a second project.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The new project.
   */
  with(named: NoArguments, options?: CallOptions): Promise<ProjectCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a project of the signed-in user. It takes nothing: give the project a name with `edit` and a job
   * description with the calls of `jd`. A second call creates a second project.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new project.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<ProjectCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a project of the signed-in user. It takes nothing: give the project a name with `edit` and a job
   * description with the calls of `jd`. A second call creates a second project.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.edit`. */
export type ProjectEditResult = Result<Project>;

export interface ProjectEditCall {
  /**
   * Stores a new name or description, or both; what is left out stays. The description is a note for people;
   * the job description, which CVs are compared with, is set with `jd.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.edit(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Backend developer',
   *   'The second of two positions in the payments team',
   * );
   * ```
   */
  (projectId: string, name?: string, description?: string, options?: CallOptions): Promise<ProjectEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a new name or description, or both; what is left out stays. The description is a note for people;
   * the job description, which CVs are compared with, is set with `jd.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   */
  with(named: ProjectEditArguments, options?: CallOptions): Promise<ProjectEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a new name or description, or both; what is left out stays. The description is a note for people;
   * the job description, which CVs are compared with, is set with `jd.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   */
  withResponse(
    projectId: string,
    name?: string,
    description?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a new name or description, or both; what is left out stays. The description is a note for people;
   * the job description, which CVs are compared with, is set with `jd.update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, name?: string, description?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.editSys`. */
export type ProjectEditSysResult = Result<Project>;

export interface ProjectEditSysCall {
  /**
   * For other servers, not for apps: stores a new name or description of a project, as `edit` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.editSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Backend developer',
   *   'The second of two positions in the payments team',
   * );
   * ```
   */
  (
    projectId: string,
    name?: string,
    description?: string,
    options?: CallOptions,
  ): Promise<ProjectEditSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: stores a new name or description of a project, as `edit` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   */
  with(named: ProjectEditSysArguments, options?: CallOptions): Promise<ProjectEditSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: stores a new name or description of a project, as `edit` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project.
   */
  withResponse(
    projectId: string,
    name?: string,
    description?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectEditSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: stores a new name or description of a project, as `edit` does.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param name - The name of the project, as a list shows it. Default: it stays as it is.
   * @param description - What the project is about, as a note for people. Default: it stays as it is. An empty
   *   text clears it.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, name?: string, description?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.delete`. */
export type ProjectDeleteResult = Result<Deleted>;

export interface ProjectDeleteCall {
  /**
   * Deletes a project with its job description for good. Individuals and CVs stay.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.delete('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a project with its job description for good. Individuals and CVs stay.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: ProjectDeleteArguments, options?: CallOptions): Promise<ProjectDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a project with its job description for good. Individuals and CVs stay.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a project with its job description for good. Individuals and CVs stay.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.updateStatusSys`. */
export type ProjectUpdateStatusSysResult = Result<Project>;

export interface ProjectUpdateStatusSysCall {
  /**
   * For other servers, not for apps: stores where a project stands, for example that its job description has
   * been read. An app reads the status with `get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The project with its status.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.updateStatusSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'ready',
   * );
   * ```
   */
  (projectId: string, status: string, options?: CallOptions): Promise<ProjectUpdateStatusSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: stores where a project stands, for example that its job description has
   * been read. An app reads the status with `get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The project with its status.
   */
  with(named: ProjectUpdateStatusSysArguments, options?: CallOptions): Promise<ProjectUpdateStatusSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: stores where a project stands, for example that its job description has
   * been read. An app reads the status with `get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The project with its status.
   */
  withResponse(
    projectId: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectUpdateStatusSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: stores where a project stands, for example that its job description has
   * been read. An app reads the status with `get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, status: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.project.getCallLog`. */
export type ProjectGetCallLogResult = Result<PhoneCall[]>;

export interface ProjectGetCallLogCall {
  /**
   * Returns the phone calls that belong to a project, for example to choose the one for
   * `jd.parseFromThePhoneCall`. It is the only call that returns a `call_id`, which the sip app asks for.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The calls.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.getCallLog('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectGetCallLogResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the phone calls that belong to a project, for example to choose the one for
   * `jd.parseFromThePhoneCall`. It is the only call that returns a `call_id`, which the sip app asks for.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The calls.
   */
  with(named: ProjectGetCallLogArguments, options?: CallOptions): Promise<ProjectGetCallLogResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the phone calls that belong to a project, for example to choose the one for
   * `jd.parseFromThePhoneCall`. It is the only call that returns a `call_id`, which the sip app asks for.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   * @returns The calls.
   */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectGetCallLogResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the phone calls that belong to a project, for example to choose the one for
   * `jd.parseFromThePhoneCall`. It is the only call that returns a `call_id`, which the sip app asks for.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.projects.get`. */
export type ProjectsGetResult = Result<Project[]>;

export interface ProjectsGetCall {
  /**
   * Returns all projects of the signed-in user at once; the call has neither pages nor filters.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The projects.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.projects.get();
   * ```
   */
  (options?: CallOptions): Promise<ProjectsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all projects of the signed-in user at once; the call has neither pages nor filters.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The projects.
   */
  with(named: NoArguments, options?: CallOptions): Promise<ProjectsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all projects of the signed-in user at once; the call has neither pages nor filters.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The projects.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<ProjectsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all projects of the signed-in user at once; the call has neither pages nor filters.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.report.get`. */
export type ReportGetResult = Result<Report>;

export interface ReportGetCall {
  /**
   * Returns the report about a CV for a project, once `create` was called for the two.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.get(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the report about a CV for a project, once `create` was called for the two.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  with(named: ReportGetArguments, options?: CallOptions): Promise<ReportGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the report about a CV for a project, once `create` was called for the two.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the report about a CV for a project, once `create` was called for the two.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.report.create`. */
export type ReportCreateResult = Result<Report>;

export interface ReportCreateCall {
  /**
   * Compares a CV with the project's job description and stores the report. Give the project its job
   * description before. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The new report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.create(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Compares a CV with the project's job description and stores the report. Give the project its job
   * description before. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new report.
   */
  with(named: ReportCreateArguments, options?: CallOptions): Promise<ReportCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Compares a CV with the project's job description and stores the report. Give the project its job
   * description before. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The new report.
   */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Compares a CV with the project's job description and stores the report. Give the project its job
   * description before. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.report.update`. */
export type ReportUpdateResult = Result<Report>;

export interface ReportUpdateCall {
  /**
   * Compares the CV with the project's job description once more, after either has changed, and replaces the
   * report. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The rewritten report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.update(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Compares the CV with the project's job description once more, after either has changed, and replaces the
   * report. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The rewritten report.
   */
  with(named: ReportUpdateArguments, options?: CallOptions): Promise<ReportUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Compares the CV with the project's job description once more, after either has changed, and replaces the
   * report. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The rewritten report.
   */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Compares the CV with the project's job description once more, after either has changed, and replaces the
   * report. It counts as a charge because a language model compares the two, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` returned.
   * @param cvId - The CV, by the identifier that the call which created or imported it returned. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.raet.report.parseSys`. */
export type ReportParseSysResult = Result<ReportParseSysData>;

export interface ReportParseSysCall {
  /**
   * For other servers, not for apps: works what was said on a call into the reports about a CV, for example
   * what `V10.sip.call.extractReportInsights` returned. It takes no project, so it concerns all reports about
   * the CV. It counts as a charge because a language model reads the insights, which costs.
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
   * @returns The changes.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.parseSys(
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   *   'The candidate has led a team of four since spring, and can start in four weeks.',
   * );
   * ```
   */
  (cvId: string, data: ReportParseSysArguments['data'], options?: CallOptions): Promise<ReportParseSysResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: works what was said on a call into the reports about a CV, for example
   * what `V10.sip.call.extractReportInsights` returned. It takes no project, so it concerns all reports about
   * the CV. It counts as a charge because a language model reads the insights, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changes.
   */
  with(named: ReportParseSysArguments, options?: CallOptions): Promise<ReportParseSysResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: works what was said on a call into the reports about a CV, for example
   * what `V10.sip.call.extractReportInsights` returned. It takes no project, so it concerns all reports about
   * the CV. It counts as a charge because a language model reads the insights, which costs.
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
   * @returns The changes.
   */
  withResponse(
    cvId: string,
    data: ReportParseSysArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<ReportParseSysResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: works what was said on a call into the reports about a CV, for example
   * what `V10.sip.call.extractReportInsights` returned. It takes no project, so it concerns all reports about
   * the CV. It counts as a charge because a language model reads the insights, which costs.
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
  raw(cvId: string, data: ReportParseSysArguments['data'], options?: CallOptions): Promise<Response>;
}

/** The CVs of individuals, written by you or imported from a file, and kept up to date. */
export interface CvModule {
  /** Get the CV of an individual. */
  readonly get: CvGetCall;
  /** Add a CV to an individual. */
  readonly create: CvCreateCall;
  /** Change the content of a CV. */
  readonly update: CvUpdateCall;
  /** Rewrite the outline of a CV. */
  readonly updateOutline: CvUpdateOutlineCall;
  /** Import a CV from a PDF file. */
  readonly importFromPdf: CvImportFromPdfCall;
  /** Import a CV from a Word document. */
  readonly importFromDoc: CvImportFromDocCall;
  /** Read a CV from its PDF file again. */
  readonly reImportFromPdf: CvReImportFromPdfCall;
  /** Read the content of a CV into fields. */
  readonly parse: CvParseCall;
  /** Generate a CV from what is stored. */
  readonly generate: CvGenerateCall;
  /** Get a CV by its own id. */
  readonly obtain: CvObtainCall;
  /** Merge a call's transcript into a CV. */
  readonly mergeCV: CvMergeCVCall;
}

/** One person, by their id or phone number. */
export interface IndividualModule {
  /** Get an individual. */
  readonly get: IndividualGetCall;
  /** Find one individual by phone number. */
  readonly getByPhoneNumber: IndividualGetByPhoneNumberCall;
  /** Change the data of an individual. */
  readonly update: IndividualUpdateCall;
  /** Get the contacts of an individual. */
  readonly contactsGet: IndividualContactsGetCall;
  /** Delete an individual. */
  readonly delete: IndividualDeleteCall;
}

/** All the individuals, to search them and to add one. */
export interface IndividualsModule {
  /** Search the individuals. */
  readonly get: IndividualsGetCall;
  /** Find all individuals with a phone number. */
  readonly getByPhoneNumber: IndividualsGetByPhoneNumberCall;
  /** Find a user's individuals with a phone number. */
  readonly getByPhoneNumberSystem: IndividualsGetByPhoneNumberSystemCall;
  /** Add an individual. */
  readonly create: IndividualsCreateCall;
}

/** The job description of a project. Read it with `project.get`. */
export interface JdModule {
  /** Set the job description of a project. */
  readonly update: JdUpdateCall;
  /** Set a project's job description from a server. */
  readonly updateSys: JdUpdateSysCall;
  /** Make a job description out of raw material. */
  readonly parse: JdParseCall;
  /** Make a job description, called from a server. */
  readonly parseSys: JdParseSysCall;
  /** Make a job description out of a phone call. */
  readonly parseFromThePhoneCall: JdParseFromThePhoneCallCall;
}

/** One position to fill. */
export interface ProjectModule {
  /** Get a project. */
  readonly get: ProjectGetCall;
  /** Create an empty project. */
  readonly create: ProjectCreateCall;
  /** Change the name or description of a project. */
  readonly edit: ProjectEditCall;
  /** Change a project's name or note from a server. */
  readonly editSys: ProjectEditSysCall;
  /** Delete a project. */
  readonly delete: ProjectDeleteCall;
  /** Set the status of a project from a server. */
  readonly updateStatusSys: ProjectUpdateStatusSysCall;
  /** List the phone calls of a project. */
  readonly getCallLog: ProjectGetCallLogCall;
}

/** All the projects. */
export interface ProjectsModule {
  /** List the projects. */
  readonly get: ProjectsGetCall;
}

/** How well a CV matches a project: one report for each pair of the two. */
export interface ReportModule {
  /** Get the report about a CV in a project. */
  readonly get: ReportGetCall;
  /** Compare a CV with a project. */
  readonly create: ReportCreateCall;
  /** Rewrite a report. */
  readonly update: ReportUpdateCall;
  /** Add what a phone call revealed to a CV's reports. */
  readonly parseSys: ReportParseSysCall;
}

/** Individuals and their CVs, projects with a job description, and reports. */
export interface RaetV10 {
  /** The CVs of individuals, written by you or imported from a file, and kept up to date. */
  readonly cv: CvModule;
  /** One person, by their id or phone number. */
  readonly individual: IndividualModule;
  /** All the individuals, to search them and to add one. */
  readonly individuals: IndividualsModule;
  /** The job description of a project. Read it with `project.get`. */
  readonly jd: JdModule;
  /** One position to fill. */
  readonly project: ProjectModule;
  /** All the projects. */
  readonly projects: ProjectsModule;
  /** How well a CV matches a project: one report for each pair of the two. */
  readonly report: ReportModule;
}
