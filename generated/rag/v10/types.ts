// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** A stored text, and where it is from. */
    Passage: {
      /** The text itself. */
      text?: string | undefined;
      /** What kind of document it is from. */
      doc_type?: string | undefined;
      /** Where it is from. */
      source?: string | undefined;
      /** The book it is from. */
      book_id?: string | undefined;
      /** The chapter it is from. */
      chapter_id?: string | undefined;
      /** The page it is from. */
      page_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
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
    StorageSearchArguments: {
      /** What to look for, in plain words; a question is fine. */
      query: string;
      /** How many texts to return at the most. */
      limit?: number | undefined;
    };
    StoragePutArguments: {
      /** The text to store: a passage of a few paragraphs rather than a whole book. */
      text: string;
      /** What kind of document the text is from, such as `book`. */
      docType?: string | undefined;
      /** Where the text is from, such as a title or an address. */
      source?: string | undefined;
      /** The book that the text is from. Default: no book. */
      bookId?: string | undefined;
      /** The chapter of the book. Default: no chapter. */
      chapterId?: string | undefined;
      /** The page of the book. Default: no page. */
      pageId?: string | undefined;
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
export type Passage = components['schemas']['Passage'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type StorageSearchArguments = components['schemas']['StorageSearchArguments'];
export type StoragePutArguments = components['schemas']['StoragePutArguments'];
export type $defs = Record<string, never>;
