// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/tools/10/pdf/toText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the text of a stored PDF
     * Returns the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a model.
     *     It counts as a read: the file stays as it is.
     */
    post: operations['V10.tools.pdf.toText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tools/10/pdf/toTextFromUrl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the text of a PDF on the web
     * Loads a PDF from an address and returns its text. It counts as a write because it uses up an address that works
     *     only once, even when the answer is lost.
     */
    post: operations['V10.tools.pdf.toTextFromUrl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tools/10/pdf/renderFromJSON': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Render a PDF from a template and data
     * Fills your data into a template and renders the result as a PDF. The answer is the PDF itself, or JSON that
     *     tells where it is.
     *
     *     It counts as a write because a second call leaves a second file on the server.
     */
    post: operations['V10.tools.pdf.renderFromJSON'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.tools.pdf.toText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          file_key: components['schemas']['FileKey'];
        };
      };
    };
    responses: {
      /** The text. */
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
                data: components['schemas']['PdfText'];
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
  'V10.tools.pdf.toTextFromUrl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The address of the PDF, with http or https. The server must reach it without signing in. */
          url: components['schemas']['Url'];
        };
      };
    };
    responses: {
      /** The text. */
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
                data: components['schemas']['PdfText'];
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
  'V10.tools.pdf.renderFromJSON': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The template: the name of one that the server has, or the template itself. */
          template:
            | string
            | {
                [key: string]: unknown;
              };
          /** The data to fill into the template, by the names that the template uses. An empty object fills in nothing. */
          data: {
            [key: string]: unknown;
          };
          /** How the PDF looks: a style sheet, the name of one, or an object with styles. Default: as the template has it. */
          style?:
            | string
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** The PDF, or where it is. */
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
                /** Where the PDF is. */
                data:
                  | string
                  | {
                      [key: string]: unknown;
                    };
              }
            | components['schemas']['Failure'];
          '*/*': string;
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
