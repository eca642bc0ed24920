// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  PdfRenderFromJSONArguments,
  PdfRenderFromJSONData,
  PdfText,
  PdfToTextArguments,
  PdfToTextFromUrlArguments,
} from './types.ts';

/** What `V10.tools.pdf.toText` answers. */
export type PdfToTextResult = Result<PdfText>;

export interface PdfToTextCall {
  /**
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tools.pdf.toText('9d0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<PdfToTextResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  with(named: PdfToTextArguments, options?: CallOptions): Promise<PdfToTextResult>;
  /**
   * The same call, which returns the HTTP response beside the result.
   *
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<PdfToTextResult>>;
  /**
   * The same call, which returns the HTTP response with its body unread, for what is not JSON. Time limits and
   * the signal hold until the body has been read; read it to the end, or cancel it.
   *
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.tools.pdf.toTextFromUrl` answers. */
export type PdfToTextFromUrlResult = Result<PdfText>;

export interface PdfToTextFromUrlCall {
  /**
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param url - The address of the PDF, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   * @returns The text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tools.pdf.toTextFromUrl('https://files.example.com/cv-anna.pdf');
   * ```
   */
  (url: string, options?: CallOptions): Promise<PdfToTextFromUrlResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  with(named: PdfToTextFromUrlArguments, options?: CallOptions): Promise<PdfToTextFromUrlResult>;
  /**
   * The same call, which returns the HTTP response beside the result.
   *
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param url - The address of the PDF, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  withResponse(url: string, options?: CallOptions): Promise<WithResponse<PdfToTextFromUrlResult>>;
  /**
   * The same call, which returns the HTTP response with its body unread, for what is not JSON. Time limits and
   * the signal hold until the body has been read; read it to the end, or cancel it.
   *
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param url - The address of the PDF, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.tools.pdf.renderFromJSON` answers. */
export type PdfRenderFromJSONResult = Result<PdfRenderFromJSONData>;

export interface PdfRenderFromJSONCall {
  /**
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - Answer: not always JSON; only `.raw` returns one that is not.
   *
   * @param template - The template: the name of one that the server has, or the template itself.
   * @param data - The data to fill into the template, by the names that the template uses. An empty object
   *   fills in nothing.
   * @param style - How the PDF looks: a style sheet, the name of one, or an object with styles. Default: as
   *   the template has it.
   * @param options - Settings for this call alone.
   * @returns The PDF, or where it is.
   * @example
   * ```ts
   * const response = await behindAPI.V10.tools.pdf.renderFromJSON.raw(
   *   'offer',
   *   { customer: 'Example Flowers Ltd', amount: 99900, validUntil: '2026-12-24' },
   *   'body { font-family: serif }',
   * );
   * ```
   */
  (
    template: PdfRenderFromJSONArguments['template'],
    data: PdfRenderFromJSONArguments['data'],
    style?: PdfRenderFromJSONArguments['style'],
    options?: CallOptions,
  ): Promise<PdfRenderFromJSONResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - Answer: not always JSON; only `.raw` returns one that is not.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The PDF, or where it is.
   */
  with(named: PdfRenderFromJSONArguments, options?: CallOptions): Promise<PdfRenderFromJSONResult>;
  /**
   * The same call, which returns the HTTP response beside the result.
   *
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - Answer: not always JSON; only `.raw` returns one that is not.
   *
   * @param template - The template: the name of one that the server has, or the template itself.
   * @param data - The data to fill into the template, by the names that the template uses. An empty object
   *   fills in nothing.
   * @param style - How the PDF looks: a style sheet, the name of one, or an object with styles. Default: as
   *   the template has it.
   * @param options - Settings for this call alone.
   * @returns The PDF, or where it is.
   */
  withResponse(
    template: PdfRenderFromJSONArguments['template'],
    data: PdfRenderFromJSONArguments['data'],
    style?: PdfRenderFromJSONArguments['style'],
    options?: CallOptions,
  ): Promise<WithResponse<PdfRenderFromJSONResult>>;
  /**
   * The same call, which returns the HTTP response with its body unread, for what is not JSON. Time limits and
   * the signal hold until the body has been read; read it to the end, or cancel it.
   *
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - Answer: not always JSON; only `.raw` returns one that is not.
   *
   * @param template - The template: the name of one that the server has, or the template itself.
   * @param data - The data to fill into the template, by the names that the template uses. An empty object
   *   fills in nothing.
   * @param style - How the PDF looks: a style sheet, the name of one, or an object with styles. Default: as
   *   the template has it.
   * @param options - Settings for this call alone.
   */
  raw(
    template: PdfRenderFromJSONArguments['template'],
    data: PdfRenderFromJSONArguments['data'],
    style?: PdfRenderFromJSONArguments['style'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** Text from PDF files, and PDF files from data. */
export interface PdfModule {
  /** Read the text of a stored PDF. */
  readonly toText: PdfToTextCall;
  /** Read the text of a PDF on the web. */
  readonly toTextFromUrl: PdfToTextFromUrlCall;
  /** Render a PDF from a template and data. */
  readonly renderFromJSON: PdfRenderFromJSONCall;
}

/** Read the text of PDF files, and render new ones. */
export interface ToolsV10 {
  /** Text from PDF files, and PDF files from data. */
  readonly pdf: PdfModule;
}
