// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The text of the PDF. */
    PdfText:
      | string
      | {
          [key: string]: unknown;
        };
    /** The file, by the key under which the storage app keeps it. A web address is not a key. */
    FileKey: string;
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    /**
     * Format: uri
     * The web address, with http or https. The server must be able to reach it.
     */
    Url: string;
    PdfToTextArguments: {
      /** The file, by the key under which the storage app keeps it. A web address is not a key. */
      fileKey: string;
    };
    PdfToTextFromUrlArguments: {
      /**
       * Format: uri
       * The address of the PDF, with http or https. The server must reach it without signing in.
       */
      url: string;
    };
    PdfRenderFromJSONArguments: {
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
    /** Where the PDF is. */
    PdfRenderFromJSONData:
      | string
      | {
          [key: string]: unknown;
        };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
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
export type PdfText = components['schemas']['PdfText'];
export type FileKey = components['schemas']['FileKey'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Url = components['schemas']['Url'];
export type PdfToTextArguments = components['schemas']['PdfToTextArguments'];
export type PdfToTextFromUrlArguments = components['schemas']['PdfToTextFromUrlArguments'];
export type PdfRenderFromJSONArguments = components['schemas']['PdfRenderFromJSONArguments'];
export type PdfRenderFromJSONData = components['schemas']['PdfRenderFromJSONData'];
export type $defs = Record<string, never>;
