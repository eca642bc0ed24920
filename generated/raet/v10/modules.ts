// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
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
  Individual,
  IndividualContactsGetArguments,
  IndividualContactsGetData,
  IndividualData,
  IndividualDeleteArguments,
  IndividualDeleteData,
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
  ProjectDeleteData,
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

/** What `V10.raet.cv.get` answers. */
export type CvGetResult = Result<Cv>;

export interface CvGetCall {
  /**
   * Answers the CV that belongs to an individual, for example to show it beside their contacts. If there are
   * several, which one is answered is not known; where you have the CV's own id, use `obtain`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param options - Settings for this call alone.
   * @returns The CV, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.get('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<CvGetResult>;
  /** The same call with named arguments. */
  with(named: CvGetArguments, options?: CallOptions): Promise<CvGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<CvGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.create` answers. */
export type CvCreateResult = Result<Cv>;

export interface CvCreateCall {
  /**
   * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
   * `importFromDoc`. Whether a CV that the individual already has is replaced is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param cv - The content of the CV, as text or as an object. Which of the two the server expects, and which
   *   members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The new CV, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.create(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   'Back-end developer, 6 years of Node.js and PostgreSQL. Led a team of three.',
   * );
   * ```
   */
  (individualId: string, cv: CvCreateArguments['cv'], options?: CallOptions): Promise<CvCreateResult>;
  /** The same call with named arguments. */
  with(named: CvCreateArguments, options?: CallOptions): Promise<CvCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individualId: string,
    cv: CvCreateArguments['cv'],
    options?: CallOptions,
  ): Promise<WithResponse<CvCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, cv: CvCreateArguments['cv'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.update` answers. */
export type CvUpdateResult = Result<Cv>;

export interface CvUpdateCall {
  /**
   * Stores new content for a CV that exists. Send the whole content: whether the server replaces the old
   * content or merges the two is not known. Reports about the CV are presumably not written anew; call
   * `report.update` for that.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param cv - The content of the CV, as text or as an object. Which of the two the server expects, and which
   *   members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The changed CV, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.update(
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   *   'Back-end developer, 7 years of Node.js and PostgreSQL. Leads a team of four.',
   * );
   * ```
   */
  (cvId: string, cv: CvUpdateArguments['cv'], options?: CallOptions): Promise<CvUpdateResult>;
  /** The same call with named arguments. */
  with(named: CvUpdateArguments, options?: CallOptions): Promise<CvUpdateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    cvId: string,
    cv: CvUpdateArguments['cv'],
    options?: CallOptions,
  ): Promise<WithResponse<CvUpdateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, cv: CvUpdateArguments['cv'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.updateOutline` answers. */
export type CvUpdateOutlineResult = Result<Cv>;

export interface CvUpdateOutlineCall {
  /**
   * Has the server write the outline (presumably a short summary) of a CV from its present content, for
   * example after `update`. It takes no text, so the server writes it itself, presumably with a language
   * model: therefore a charge.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV, or why it has no new outline. Under which name it carries the outline is not known.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.updateOutline('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvUpdateOutlineResult>;
  /** The same call with named arguments. */
  with(named: CvUpdateOutlineArguments, options?: CallOptions): Promise<CvUpdateOutlineResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvUpdateOutlineResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.importFromPdf` answers. */
export type CvImportFromPdfResult = Result<Cv>;

export interface CvImportFromPdfCall {
  /**
   * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual,
   * so the server presumably adds the person as well; their `individual_id` should be in the answer. It counts
   * as a charge because reading the file is presumably paid work, and a second call may store the CV twice.
   * v20 also takes the project.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   * - See also: `V20.raet.cv.importFromPdf`.
   *
   * @param fileKey - The PDF file with the CV, by the key under which the storage app keeps it. Upload the
   *   file there first; a web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.importFromPdf('9d0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /** The same call with named arguments. */
  with(named: CvImportFromPdfArguments, options?: CallOptions): Promise<CvImportFromPdfResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<CvImportFromPdfResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.importFromDoc` answers. */
export type CvImportFromDocResult = Result<Cv>;

export interface CvImportFromDocCall {
  /**
   * Reads a CV from a word processor's document that was uploaded with the storage app, and stores it, as
   * `importFromPdf` does for PDF files. Whether it takes .doc, .docx or both is not known. It counts as a
   * charge because reading the document is presumably paid work, and a second call may store the CV twice.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The document with the CV, by the key under which the storage app keeps it. Upload the
   *   file there first; a web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The imported CV, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.importFromDoc('9d0e8400-e29b-41d4-a716-446655440042');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<CvImportFromDocResult>;
  /** The same call with named arguments. */
  with(named: CvImportFromDocArguments, options?: CallOptions): Promise<CvImportFromDocResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<CvImportFromDocResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.reImportFromPdf` answers. */
export type CvReImportFromPdfResult = Result<Cv>;

export interface CvReImportFromPdfCall {
  /**
   * Reads the PDF file from which the CV was imported again, for example after a poor first reading. Changes
   * that were made to the CV since then may be lost. It counts as a charge because every reading is presumably
   * paid work.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV as it was read, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.reImportFromPdf('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvReImportFromPdfResult>;
  /** The same call with named arguments. */
  with(named: CvReImportFromPdfArguments, options?: CallOptions): Promise<CvReImportFromPdfResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvReImportFromPdfResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.parse` answers. */
export type CvParseResult = Result<Cv>;

export interface CvParseCall {
  /**
   * Has the server read the stored content of a CV and make structured data of it, presumably with a language
   * model: therefore a charge. Whether the import calls already do so is not known. Read the stored result
   * with `obtain`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV, presumably with what was read from it, or why it could not be read.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.parse('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvParseResult>;
  /** The same call with named arguments. */
  with(named: CvParseArguments, options?: CallOptions): Promise<CvParseResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvParseResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.generate` answers. */
export type CvGenerateResult = Result<CvGenerateData>;

export interface CvGenerateCall {
  /**
   * Has the server write a CV out of the data it has stored under this id. Whether it makes a text or a
   * document is not known. It counts as a charge because the writing is presumably done by a language model.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns What was generated, or why there is nothing.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.generate('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvGenerateResult>;
  /** The same call with named arguments. */
  with(named: CvGenerateArguments, options?: CallOptions): Promise<CvGenerateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvGenerateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.obtain` answers. */
export type CvObtainResult = Result<Cv>;

export interface CvObtainCall {
  /**
   * Answers one CV by its id, where `get` asks for the individual, for example to read what an import or
   * `parse` has made of it. It counts as a read because `generate` and `parse` are there for making things.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The CV, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.obtain('8c0e8400-e29b-41d4-a716-446655440031');
   * ```
   */
  (cvId: string, options?: CallOptions): Promise<CvObtainResult>;
  /** The same call with named arguments. */
  with(named: CvObtainArguments, options?: CallOptions): Promise<CvObtainResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(cvId: string, options?: CallOptions): Promise<WithResponse<CvObtainResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.cv.mergeCV` answers. */
export type CvMergeCVResult = Result<Cv>;

export interface CvMergeCVCall {
  /**
   * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or
   * their notice period. It counts as a charge because reading the transcript is presumably paid work.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param transcriptId - The transcript of the call, by its identifier in the sip app
   *   (`V10.sip.transcripts.getByIndividualId`).
   * @param options - Settings for this call alone.
   * @returns The CV with the additions, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.cv.mergeCV(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   'ad0e8400-e29b-41d4-a716-446655440051',
   * );
   * ```
   */
  (individualId: string, transcriptId: string, options?: CallOptions): Promise<CvMergeCVResult>;
  /** The same call with named arguments. */
  with(named: CvMergeCVArguments, options?: CallOptions): Promise<CvMergeCVResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individualId: string,
    transcriptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CvMergeCVResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individual.get` answers. */
export type IndividualGetResult = Result<Individual>;

export interface IndividualGetCall {
  /**
   * Answers what is stored about one person. Their CV is not certain to be part of it: ask `cv.get`, and for
   * ways to reach them `contactsGet`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param options - Settings for this call alone.
   * @returns The individual, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.get('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualGetResult>;
  /** The same call with named arguments. */
  with(named: IndividualGetArguments, options?: CallOptions): Promise<IndividualGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<IndividualGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individual.getByPhoneNumber` answers. */
export type IndividualGetByPhoneNumberResult = Result<Individual>;

export interface IndividualGetByPhoneNumberCall {
  /**
   * Answers the person to whom a phone number belongs, for example to show who is calling. What is answered
   * where nobody or more than one has the number is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The phone number to look for, presumably in international form with a plus sign and
   *   no spaces. Whether the server also finds numbers in other forms is not known.
   * @param options - Settings for this call alone.
   * @returns The individual, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.getByPhoneNumber('+79005550142');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<IndividualGetByPhoneNumberResult>;
  /** The same call with named arguments. */
  with(
    named: IndividualGetByPhoneNumberArguments,
    options?: CallOptions,
  ): Promise<IndividualGetByPhoneNumberResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualGetByPhoneNumberResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individual.update` answers. */
export type IndividualUpdateResult = Result<Individual>;

export interface IndividualUpdateCall {
  /**
   * Stores new data about a person. Send the whole of it: whether members that are left out stay as they are
   * is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param individual - The data of the person, as an object. Which members the server takes is not known;
   *   those of the example (name, phone number, e-mail address) are an assumption.
   * @param options - Settings for this call alone.
   * @returns The changed individual, or why they are as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.update(
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   *   { name: 'Anna Petrova', phone_number: '+79005550143', email: 'anna.petrova@example.com' },
   * );
   * ```
   */
  (individualId: string, individual: IndividualData, options?: CallOptions): Promise<IndividualUpdateResult>;
  /** The same call with named arguments. */
  with(named: IndividualUpdateArguments, options?: CallOptions): Promise<IndividualUpdateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individualId: string,
    individual: IndividualData,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualUpdateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, individual: IndividualData, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individual.contactsGet` answers. */
export type IndividualContactsGetResult = Result<IndividualContactsGetData>;

export interface IndividualContactsGetCall {
  /**
   * Answers how a person can be reached, such as phone numbers and e-mail addresses. It is a call of its own,
   * so `get` may well leave them out. Which kinds of contact there are is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param options - Settings for this call alone.
   * @returns The contacts, or why there are none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.contactsGet('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualContactsGetResult>;
  /** The same call with named arguments. */
  with(named: IndividualContactsGetArguments, options?: CallOptions): Promise<IndividualContactsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individualId: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualContactsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individual.delete` answers. */
export type IndividualDeleteResult = Result<IndividualDeleteData>;

export interface IndividualDeleteCall {
  /**
   * Removes a person for good, as far as we know. Whether their CVs and reports go with them is not known, so
   * do not rely on it where a person asks for all their data to be erased.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The individual, by the identifier that was answered when they were created or found.
   * @param options - Settings for this call alone.
   * @returns The id of the deleted individual, or why they are still there.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individual.delete('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<IndividualDeleteResult>;
  /** The same call with named arguments. */
  with(named: IndividualDeleteArguments, options?: CallOptions): Promise<IndividualDeleteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(individualId: string, options?: CallOptions): Promise<WithResponse<IndividualDeleteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individuals.get` answers. */
export type IndividualsGetResult = Result<IndividualPage>;

export interface IndividualsGetCall {
  /**
   * Answers the individuals who match a search, a page at a time, for example for the list on a recruiter's
   * screen. For those of one project use `V20.raet.individuals.get`; for a phone number use
   * `getByPhoneNumber`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   * - See also: `V20.raet.individuals.get`.
   *
   * @param query - What to search for. Which fields it is compared with is not known, presumably names and
   *   contacts. Left out, presumably nothing is filtered.
   * @param page - The number of the page to answer; the first one is presumably 1. Left out, the server
   *   decides.
   * @param pageSize - How many individuals a page has at the most. Left out, the server decides; its upper
   *   limit is not known.
   * @param options - Settings for this call alone.
   * @returns One page of individuals.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.get('petrova', 1, 20);
   * ```
   */
  (query?: string, page?: number, pageSize?: number, options?: CallOptions): Promise<IndividualsGetResult>;
  /** The same call with named arguments. */
  with(named: IndividualsGetArguments, options?: CallOptions): Promise<IndividualsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    query?: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(query?: string, page?: number, pageSize?: number, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individuals.getByPhoneNumber` answers. */
export type IndividualsGetByPhoneNumberResult = Result<Individual[]>;

export interface IndividualsGetByPhoneNumberCall {
  /**
   * Answers the individuals who have a phone number, for example before you add one, so that nobody is stored
   * twice. That it answers a list is inferred from the name of its module; `individual.getByPhoneNumber`
   * answers one.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The phone number to look for, presumably in international form with a plus sign and
   *   no spaces. Whether the server also finds numbers in other forms is not known.
   * @param options - Settings for this call alone.
   * @returns The individuals, none if nobody has the number.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.getByPhoneNumber('+79005550142');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<IndividualsGetByPhoneNumberResult>;
  /** The same call with named arguments. */
  with(
    named: IndividualsGetByPhoneNumberArguments,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetByPhoneNumberResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individuals.getByPhoneNumberSystem` answers. */
export type IndividualsGetByPhoneNumberSystemResult = Result<Individual[]>;

export interface IndividualsGetByPhoneNumberSystemCall {
  /**
   * Answers the individuals who have a phone number, in the name of a user. It is called by other servers, not
   * by apps: presumably by the telephony, to tell that user who is calling. In an app, use `getByPhoneNumber`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The phone number to look for, presumably in international form with a plus sign and
   *   no spaces. Whether the server also finds numbers in other forms is not known.
   * @param userId - The user in whose name to look, presumably the recruiter whose phone rings.
   * @param options - Settings for this call alone.
   * @returns The individuals, none if nobody has the number.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.getByPhoneNumberSystem(
   *   '+79005550142',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   * );
   * ```
   */
  (
    phoneNumber: string,
    userId: string,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberSystemResult>;
  /** The same call with named arguments. */
  with(
    named: IndividualsGetByPhoneNumberSystemArguments,
    options?: CallOptions,
  ): Promise<IndividualsGetByPhoneNumberSystemResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    userId: string,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsGetByPhoneNumberSystemResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, userId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.individuals.create` answers. */
export type IndividualsCreateResult = Result<Individual>;

export interface IndividualsCreateCall {
  /**
   * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
   * already is presumably stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - See also: `V20.raet.individuals.create`.
   *
   * @param individual - The data of the person, as an object. Which members the server takes is not known;
   *   those of the example (name, phone number, e-mail address) are an assumption.
   * @param options - Settings for this call alone.
   * @returns The new individual, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.individuals.create(
   *   { name: 'Anna Petrova', phone_number: '+79005550142', email: 'anna.petrova@example.com' },
   * );
   * ```
   */
  (individual: IndividualData, options?: CallOptions): Promise<IndividualsCreateResult>;
  /** The same call with named arguments. */
  with(named: IndividualsCreateArguments, options?: CallOptions): Promise<IndividualsCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individual: IndividualData,
    options?: CallOptions,
  ): Promise<WithResponse<IndividualsCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individual: IndividualData, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.jd.update` answers. */
export type JdUpdateResult = Result<Project>;

export interface JdUpdateCall {
  /**
   * Stores the job description as you send it, presumably in place of the one that the project has. To have
   * the server make one out of raw material, use `parse`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param jd - The job description: tasks, requirements, conditions; as text or as an object. Which of the
   *   two the server expects, and which members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The project with its job description, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.update(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Back-end developer with 5 years of Node.js, remote or in the office. English from B2.',
   * );
   * ```
   */
  (projectId: string, jd: JdUpdateArguments['jd'], options?: CallOptions): Promise<JdUpdateResult>;
  /** The same call with named arguments. */
  with(named: JdUpdateArguments, options?: CallOptions): Promise<JdUpdateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    jd: JdUpdateArguments['jd'],
    options?: CallOptions,
  ): Promise<WithResponse<JdUpdateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, jd: JdUpdateArguments['jd'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.jd.updateSys` answers. */
export type JdUpdateSysResult = Result<Project>;

export interface JdUpdateSysCall {
  /**
   * Stores the job description of a project, as `update` does. It is called by other servers, not by apps.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param jd - The job description: tasks, requirements, conditions; as text or as an object. Which of the
   *   two the server expects, and which members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The project with its job description, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.updateSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Back-end developer with 5 years of Node.js, remote or in the office. English from B2.',
   * );
   * ```
   */
  (projectId: string, jd: JdUpdateSysArguments['jd'], options?: CallOptions): Promise<JdUpdateSysResult>;
  /** The same call with named arguments. */
  with(named: JdUpdateSysArguments, options?: CallOptions): Promise<JdUpdateSysResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    jd: JdUpdateSysArguments['jd'],
    options?: CallOptions,
  ): Promise<WithResponse<JdUpdateSysResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, jd: JdUpdateSysArguments['jd'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.jd.parse` answers. */
export type JdParseResult = Result<Project>;

export interface JdParseCall {
  /**
   * Has the server read a job description from what you send, such as a client's mail or notes, and presumably
   * store it with the project; `project.get` presumably answers it then. The reading is presumably done by a
   * language model: therefore a charge.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param data - What to read the job description from, as text or as an object. Which of the two the server
   *   expects, and which members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The project, presumably with its new job description, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parse(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'We need one more back-end developer. At least 5 years of Node.js, good English (B2). Remote is fine, so is our office.',
   * );
   * ```
   */
  (projectId: string, data: JdParseArguments['data'], options?: CallOptions): Promise<JdParseResult>;
  /** The same call with named arguments. */
  with(named: JdParseArguments, options?: CallOptions): Promise<JdParseResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    data: JdParseArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<JdParseResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, data: JdParseArguments['data'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.jd.parseSys` answers. */
export type JdParseSysResult = Result<Project>;

export interface JdParseSysCall {
  /**
   * Has a job description read from raw material, as `parse` does. It is called by other servers, not by apps:
   * presumably by the telephony, with what was said on a call (`V10.sip.call.extractJDInsights`). It is a
   * charge for the same reason as `parse`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param data - What to read the job description from, as text or as an object. Which of the two the server
   *   expects, and which members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns The project, presumably with its new job description, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parseSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'The client looks for a back-end developer with 5 years of Node.js and English from B2, remote or in the office.',
   * );
   * ```
   */
  (projectId: string, data: JdParseSysArguments['data'], options?: CallOptions): Promise<JdParseSysResult>;
  /** The same call with named arguments. */
  with(named: JdParseSysArguments, options?: CallOptions): Promise<JdParseSysResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    data: JdParseSysArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<JdParseSysResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, data: JdParseSysArguments['data'], options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.jd.parseFromThePhoneCall` answers. */
export type JdParseFromThePhoneCallResult = Result<Project>;

export interface JdParseFromThePhoneCallCall {
  /**
   * Has the server read a job description from a recorded call, for example the first one with the client, and
   * presumably store it with the project. Whether the call must have been transcribed before is not known. It
   * counts as a charge because transcribing and reading are presumably paid work.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param callId - The phone call, by its identifier in the sip app. `project.getCallLog` presumably lists
   *   the project's.
   * @param options - Settings for this call alone.
   * @returns The project, presumably with its new job description, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.jd.parseFromThePhoneCall(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'ce0e8400-e29b-41d4-a716-446655440061',
   * );
   * ```
   */
  (projectId: string, callId: string, options?: CallOptions): Promise<JdParseFromThePhoneCallResult>;
  /** The same call with named arguments. */
  with(
    named: JdParseFromThePhoneCallArguments,
    options?: CallOptions,
  ): Promise<JdParseFromThePhoneCallResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    callId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JdParseFromThePhoneCallResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, callId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.get` answers. */
export type ProjectGetResult = Result<Project>;

export interface ProjectGetCall {
  /**
   * Answers one project, presumably with its job description, for which there is no call of its own.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param options - Settings for this call alone.
   * @returns The project, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.get('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectGetResult>;
  /** The same call with named arguments. */
  with(named: ProjectGetArguments, options?: CallOptions): Promise<ProjectGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.create` answers. */
export type ProjectCreateResult = Result<Project>;

export interface ProjectCreateCall {
  /**
   * Creates a project, presumably the signed-in user's own. It takes nothing: give the project a name with
   * `edit` and a job description with the calls of `jd`. A second call makes a second project.
   *
   * - Certainty: call observed in another client of the same server; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The new project, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.create();
   * ```
   */
  (options?: CallOptions): Promise<ProjectCreateResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<ProjectCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<ProjectCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.edit` answers. */
export type ProjectEditResult = Result<Project>;

export interface ProjectEditCall {
  /**
   * Stores a new name or description, or both. The description is a note for people; the job description,
   * which CVs are compared with, is set with `jd.update`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param name - The name of the project, as a list shows it. Left out, it presumably stays as it is.
   * @param description - What the project is about, as a note. Left out, it presumably stays as it is; an
   *   empty text presumably clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.edit(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Back-end developer',
   *   'The second of two positions in the payments team',
   * );
   * ```
   */
  (projectId: string, name?: string, description?: string, options?: CallOptions): Promise<ProjectEditResult>;
  /** The same call with named arguments. */
  with(named: ProjectEditArguments, options?: CallOptions): Promise<ProjectEditResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    name?: string,
    description?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectEditResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, name?: string, description?: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.editSys` answers. */
export type ProjectEditSysResult = Result<Project>;

export interface ProjectEditSysCall {
  /**
   * Stores a new name or description of a project, as `edit` does. It is called by other servers, not by apps.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param name - The name of the project, as a list shows it. Left out, it presumably stays as it is.
   * @param description - What the project is about, as a note. Left out, it presumably stays as it is; an
   *   empty text presumably clears it.
   * @param options - Settings for this call alone.
   * @returns The changed project, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.editSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'Back-end developer',
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
  /** The same call with named arguments. */
  with(named: ProjectEditSysArguments, options?: CallOptions): Promise<ProjectEditSysResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    name?: string,
    description?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectEditSysResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, name?: string, description?: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.delete` answers. */
export type ProjectDeleteResult = Result<ProjectDeleteData>;

export interface ProjectDeleteCall {
  /**
   * Removes a project and presumably its job description for good. Whether its reports go with it is not
   * known; individuals and CVs presumably stay.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param options - Settings for this call alone.
   * @returns The id of the deleted project, or why it is still there.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.delete('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectDeleteResult>;
  /** The same call with named arguments. */
  with(named: ProjectDeleteArguments, options?: CallOptions): Promise<ProjectDeleteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectDeleteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.updateStatusSys` answers. */
export type ProjectUpdateStatusSysResult = Result<Project>;

export interface ProjectUpdateStatusSysCall {
  /**
   * Stores where a project stands, for example that its job description has been read. It is called by other
   * servers, not by apps. An app presumably reads the status with `get`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param status - The new status, as a word of the server's own. Which ones there are is not known; the
   *   example's is made up.
   * @param options - Settings for this call alone.
   * @returns The project with its status, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.updateStatusSys(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   'ready',
   * );
   * ```
   */
  (projectId: string, status: string, options?: CallOptions): Promise<ProjectUpdateStatusSysResult>;
  /** The same call with named arguments. */
  with(named: ProjectUpdateStatusSysArguments, options?: CallOptions): Promise<ProjectUpdateStatusSysResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProjectUpdateStatusSysResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, status: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.project.getCallLog` answers. */
export type ProjectGetCallLogResult = Result<PhoneCall[]>;

export interface ProjectGetCallLogCall {
  /**
   * Answers the phone calls that belong to a project, for example to choose the one for
   * `jd.parseFromThePhoneCall`. That it is a list is inferred from its name. How a call comes to belong to a
   * project is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param options - Settings for this call alone.
   * @returns The calls.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.project.getCallLog('be0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (projectId: string, options?: CallOptions): Promise<ProjectGetCallLogResult>;
  /** The same call with named arguments. */
  with(named: ProjectGetCallLogArguments, options?: CallOptions): Promise<ProjectGetCallLogResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(projectId: string, options?: CallOptions): Promise<WithResponse<ProjectGetCallLogResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.projects.get` answers. */
export type ProjectsGetResult = Result<Project[]>;

export interface ProjectsGetCall {
  /**
   * Answers all projects, presumably those of the signed-in user, for example to choose one. It takes no page
   * and no filter, so the list may be long.
   *
   * - Certainty: call observed in another client of the same server; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The projects.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.projects.get();
   * ```
   */
  (options?: CallOptions): Promise<ProjectsGetResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<ProjectsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<ProjectsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.report.get` answers. */
export type ReportGetResult = Result<Report>;

export interface ReportGetCall {
  /**
   * Answers the report that was written about a CV for a project. Before `create` was called for the two there
   * is presumably none.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The report, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.get(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportGetResult>;
  /** The same call with named arguments. */
  with(named: ReportGetArguments, options?: CallOptions): Promise<ReportGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.report.create` answers. */
export type ReportCreateResult = Result<Report>;

export interface ReportCreateCall {
  /**
   * Has the server compare a CV with the project's job description, and stores the report. The project should
   * have a job description before. It counts as a charge because the comparison is presumably made by a
   * language model.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The new report, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.create(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportCreateResult>;
  /** The same call with named arguments. */
  with(named: ReportCreateArguments, options?: CallOptions): Promise<ReportCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.report.update` answers. */
export type ReportUpdateResult = Result<Report>;

export interface ReportUpdateCall {
  /**
   * Compares the CV with the project's job description once more, after either has changed, and presumably
   * replaces the report. It takes no text of yours, so the server writes it itself, presumably with a language
   * model: therefore a charge.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param projectId - The project, by the identifier that `V10.raet.project.create` or
   *   `V10.raet.projects.get` answered.
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param options - Settings for this call alone.
   * @returns The new report, or why it is as before.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.update(
   *   'be0e8400-e29b-41d4-a716-446655440011',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (projectId: string, cvId: string, options?: CallOptions): Promise<ReportUpdateResult>;
  /** The same call with named arguments. */
  with(named: ReportUpdateArguments, options?: CallOptions): Promise<ReportUpdateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    projectId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ReportUpdateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(projectId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.raet.report.parseSys` answers. */
export type ReportParseSysResult = Result<ReportParseSysData>;

export interface ReportParseSysCall {
  /**
   * Has the server read what was said on a call and work it into the reports about a CV. It is called by other
   * servers, not by apps: presumably by the telephony (`V10.sip.call.extractReportInsights`). It takes no
   * project; which reports change is not known. It counts as a charge because the reading is presumably done
   * by a language model.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param cvId - The CV, by the identifier that was answered when it was created or imported. Not the
   *   individual's.
   * @param data - What was learnt on a phone call, as text or as an object. Which of the two the server
   *   expects, and which members an object has, is not known.
   * @param options - Settings for this call alone.
   * @returns What was done, or why nothing was.
   * @example
   * ```ts
   * const result = await behindAPI.V10.raet.report.parseSys(
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   *   'The candidate has led a team of four since spring, and can start in four weeks.',
   * );
   * ```
   */
  (cvId: string, data: ReportParseSysArguments['data'], options?: CallOptions): Promise<ReportParseSysResult>;
  /** The same call with named arguments. */
  with(named: ReportParseSysArguments, options?: CallOptions): Promise<ReportParseSysResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    cvId: string,
    data: ReportParseSysArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<ReportParseSysResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
  /** Have the outline of a CV written anew. */
  readonly updateOutline: CvUpdateOutlineCall;
  /** Import a CV from a PDF file. */
  readonly importFromPdf: CvImportFromPdfCall;
  /** Import a CV from a Word document. */
  readonly importFromDoc: CvImportFromDocCall;
  /** Read a CV from its PDF file once more. */
  readonly reImportFromPdf: CvReImportFromPdfCall;
  /** Have the content of a CV read into fields. */
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

/** The job description of a project. It is presumably read with `project.get`. */
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

/** How well a CV matches a project; presumably one report for each pair of the two. */
export interface ReportModule {
  /** Get the report about a CV in a project. */
  readonly get: ReportGetCall;
  /** Have a CV compared with a project. */
  readonly create: ReportCreateCall;
  /** Have a report written anew. */
  readonly update: ReportUpdateCall;
  /** Work a phone call into a CV's reports. */
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
  /** The job description of a project. It is presumably read with `project.get`. */
  readonly jd: JdModule;
  /** One position to fill. */
  readonly project: ProjectModule;
  /** All the projects. */
  readonly projects: ProjectsModule;
  /** How well a CV matches a project; presumably one report for each pair of the two. */
  readonly report: ReportModule;
}
