// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

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
     * Answers the text of a PDF that the storage app keeps, for example a CV, to search it or to give it to a model.
     *     Whether the server recognises the text of scanned pages is not known. The file stays as it is, so the call may
     *     be repeated.
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
     * Has the server load a PDF from an address, and answers its text. Whether the server keeps a copy, and up to
     *     which size it loads files, is not known. An address that works only once is used up by the call, even when its
     *     answer is lost.
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
     * Fills your data into a template and renders the result as a PDF. Perhaps the server answers the file itself
     *     instead of JSON: then call it with `.raw(template, data, style)`, which gives you the response as it came. It
     *     counts as a write because the server may store the file, so that a second call leaves a second one.
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
export interface components {
  schemas: {
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    PdfToTextArguments: {
      /** The stored PDF, by the key that `V10.storage.file.store` answered. */
      fileKey: string;
    };
    /** The text of the PDF. Whether the server answers the text itself or an object around it is not known. */
    PdfToTextData: unknown;
    PdfToTextFromUrlArguments: {
      /**
       * Format: uri
       * The address of the PDF, an http or https address that the server can reach without signing in.
       */
      url: string;
    };
    /** The text of the PDF. Whether the server answers the text itself or an object around it is not known. */
    PdfToTextFromUrlData: unknown;
    PdfRenderFromJSONArguments: {
      /** The template: presumably the name of one that the server has, or the template itself. Which templates there are, and in which language one writes them, is not known. */
      template:
        | string
        | {
            [key: string]: unknown;
          };
      /** The data to fill into the template, by the names that the template uses. An empty object fills in nothing. */
      data: {
        [key: string]: unknown;
      };
      /** How the PDF looks: presumably a style sheet, the name of one, or an object with styles. Left out, the server decides. */
      style?:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** The PDF or where to find it, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
    PdfRenderFromJSONData: unknown;
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PdfToTextArguments = components['schemas']['PdfToTextArguments'];
export type PdfToTextData = components['schemas']['PdfToTextData'];
export type PdfToTextFromUrlArguments = components['schemas']['PdfToTextFromUrlArguments'];
export type PdfToTextFromUrlData = components['schemas']['PdfToTextFromUrlData'];
export type PdfRenderFromJSONArguments = components['schemas']['PdfRenderFromJSONArguments'];
export type PdfRenderFromJSONData = components['schemas']['PdfRenderFromJSONData'];
export type $defs = Record<string, never>;
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
          /** The stored PDF, by the key that `V10.storage.file.store` answered. */
          file_key: string;
        };
      };
    };
    responses: {
      /** The text, or why there is none. */
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
                /** The text of the PDF. Whether the server answers the text itself or an object around it is not known. */
                data: unknown;
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
          /**
           * Format: uri
           * The address of the PDF, an http or https address that the server can reach without signing in.
           */
          url: string;
        };
      };
    };
    responses: {
      /** The text, or why there is none. */
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
                /** The text of the PDF. Whether the server answers the text itself or an object around it is not known. */
                data: unknown;
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
          /** The template: presumably the name of one that the server has, or the template itself. Which templates there are, and in which language one writes them, is not known. */
          template:
            | string
            | {
                [key: string]: unknown;
              };
          /** The data to fill into the template, by the names that the template uses. An empty object fills in nothing. */
          data: {
            [key: string]: unknown;
          };
          /** How the PDF looks: presumably a style sheet, the name of one, or an object with styles. Left out, the server decides. */
          style?:
            | string
            | {
                [key: string]: unknown;
              };
        };
      };
    };
    responses: {
      /** The PDF or where it is, or why there is none. */
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
                /** The PDF or where to find it, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
                data: unknown;
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
