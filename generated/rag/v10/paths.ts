// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/rag/10/storage/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the stored texts by meaning
     * Returns the texts that fit the query best. It counts as a read because it changes nothing.
     */
    post: operations['V10.rag.storage.search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rag/10/storage/put': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Store a text
     * Stores a text, so that it can be found. It counts as a write, but a second call stores the text twice, and no
     *     call deletes it.
     */
    post: operations['V10.rag.storage.put'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.rag.storage.search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What to look for, in plain words; a question is fine. */
          query: string;
          /** How many texts to return at the most. */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The texts that were found. */
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
                /** The texts that fit. */
                data: components['schemas']['Passage'][];
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
  'V10.rag.storage.put': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The text to store: a passage of a few paragraphs rather than a whole book. */
          text: string;
          /** What kind of document the text is from, such as `book`. */
          doc_type?: string | undefined;
          /** Where the text is from, such as a title or an address. */
          source?: string | undefined;
          /** The book that the text is from. Default: no book. */
          book_id?: string | undefined;
          /** The chapter of the book. Default: no chapter. */
          chapter_id?: string | undefined;
          /** The page of the book. Default: no page. */
          page_id?: string | undefined;
        };
      };
    };
    responses: {
      /** The stored text. */
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
                data: components['schemas']['Passage'];
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
