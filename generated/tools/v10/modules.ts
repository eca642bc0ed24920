// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  PdfRenderFromJSONArguments,
  PdfRenderFromJSONData,
  PdfToTextArguments,
  PdfToTextData,
  PdfToTextFromUrlArguments,
  PdfToTextFromUrlData,
} from './types.ts';

/** What `V10.tools.pdf.toText` answers. */
export type PdfToTextResult = Result<PdfToTextData>;

export interface PdfToTextCall {
  /**
   * Answers the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a
   * model. Whether the server recognises the text of scanned pages is not known. The file stays as it is, so
   * the call may be repeated.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The stored PDF, by the key that `V10.storage.file.store` answered.
   * @param options - Settings for this call alone.
   * @returns The text, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tools.pdf.toText('3a0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<PdfToTextResult>;
  /** The same call with named arguments. */
  with(named: PdfToTextArguments, options?: CallOptions): Promise<PdfToTextResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<PdfToTextResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.tools.pdf.toTextFromUrl` answers. */
export type PdfToTextFromUrlResult = Result<PdfToTextFromUrlData>;

export interface PdfToTextFromUrlCall {
  /**
   * Has the server load a PDF from an address, and answers its text. Whether the server keeps a copy, and up
   * to which size it loads files, is not known. An address that works only once is used up by the call, even
   * when its answer is lost.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param url - The address of the PDF, an http or https address that the server can reach without signing
   *   in.
   * @param options - Settings for this call alone.
   * @returns The text, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tools.pdf.toTextFromUrl('https://files.example.com/cv-vera.pdf');
   * ```
   */
  (url: string, options?: CallOptions): Promise<PdfToTextFromUrlResult>;
  /** The same call with named arguments. */
  with(named: PdfToTextFromUrlArguments, options?: CallOptions): Promise<PdfToTextFromUrlResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(url: string, options?: CallOptions): Promise<WithResponse<PdfToTextFromUrlResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.tools.pdf.renderFromJSON` answers. */
export type PdfRenderFromJSONResult = Result<PdfRenderFromJSONData>;

export interface PdfRenderFromJSONCall {
  /**
   * Fills your data into a template and renders the result as a PDF. Perhaps the server answers the file
   * itself instead of JSON: then call it with `.raw(template, data, style)`, which gives you the response as
   * it came. It counts as a write because the server may store the file, so that a second call leaves a second
   * one.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param template - The template: presumably the name of one that the server has, or the template itself.
   *   Which templates there are, and in which language one writes them, is not known.
   * @param data - The data to fill into the template, by the names that the template uses. An empty object
   *   fills in nothing.
   * @param style - How the PDF looks: presumably a style sheet, the name of one, or an object with styles.
   *   Left out, the server decides.
   * @param options - Settings for this call alone.
   * @returns The PDF or where it is, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tools.pdf.renderFromJSON(
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
  /** The same call with named arguments. */
  with(named: PdfRenderFromJSONArguments, options?: CallOptions): Promise<PdfRenderFromJSONResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    template: PdfRenderFromJSONArguments['template'],
    data: PdfRenderFromJSONArguments['data'],
    style?: PdfRenderFromJSONArguments['style'],
    options?: CallOptions,
  ): Promise<WithResponse<PdfRenderFromJSONResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
