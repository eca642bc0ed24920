// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  PdfRenderFromJSONArguments,
  PdfRenderFromJSONData,
  PdfText,
  PdfToTextArguments,
  PdfToTextFromUrlArguments,
} from './types.ts';

/** The result of `V10.tools.pdf.toText`. */
export type PdfToTextResult = Result<PdfText>;

export interface PdfToTextCall {
  /**
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
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
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  with(named: PdfToTextArguments, options?: CallOptions): Promise<PdfToTextResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<PdfToTextResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. It counts as a read: the file stays as it is.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.tools.pdf.toTextFromUrl`. */
export type PdfToTextFromUrlResult = Result<PdfText>;

export interface PdfToTextFromUrlCall {
  /**
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
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
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  with(named: PdfToTextFromUrlArguments, options?: CallOptions): Promise<PdfToTextFromUrlResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param url - The address of the PDF, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  withResponse(url: string, options?: CallOptions): Promise<WithResponse<PdfToTextFromUrlResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that
   * works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param url - The address of the PDF, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.tools.pdf.renderFromJSON`. */
export type PdfRenderFromJSONResult = Result<PdfRenderFromJSONData>;

export interface PdfRenderFromJSONCall {
  /**
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
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
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The PDF, or where it is.
   */
  with(named: PdfRenderFromJSONArguments, options?: CallOptions): Promise<PdfRenderFromJSONResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
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
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON
   * that tells where it is.
   *
   * It counts as a write because a second call leaves a second file on the server.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
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
