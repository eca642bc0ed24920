// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/storage/10/file/store': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep an uploaded file
     * Stores a file that was uploaded before, and returns its file key, by which it is found from now on. The token is
     *     used up.
     */
    post: operations['V10.storage.file.store'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storage/10/file/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get what is known about a stored file
     * Returns what the server knows about a stored file. Its content comes from `download`.
     */
    post: operations['V10.storage.file.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storage/10/file/obtain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Obtain a stored file
     * Makes a stored file available to the caller, by a link or by its content. Try `get` first, which only reads. It
     *     counts as a write because it may leave a copy or a link behind.
     */
    post: operations['V10.storage.file.obtain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storage/10/file/download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Download the content of a file
     * Returns the content of a stored file, as it is: read the bytes of the response rather than JSON.
     */
    post: operations['V10.storage.file.download'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storage/10/upload/chunk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a piece of a file
     * Takes one piece of a file that is uploaded in several. Neither how the bytes travel nor how the pieces belong
     *     together is known, so as described here the call sends no file: use `upload.remote` where the file has an
     *     address.
     */
    post: operations['V10.storage.upload.chunk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/storage/10/upload/remote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file from the web
     * Loads a file from an address, and returns a file token for `file.store`. It counts as a write because it uses up
     *     an address that works only once, even when the answer is lost.
     */
    post: operations['V10.storage.upload.remote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.storage.file.store': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The uploaded file, by the token that `upload.chunk` or `upload.remote` returned. */
          file_token: string;
        };
      };
    };
    responses: {
      /** The stored file. */
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
                data: components['schemas']['StoredFile'];
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
  'V10.storage.file.get': {
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
      /** The file. */
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
                data: components['schemas']['StoredFile'];
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
  'V10.storage.file.obtain': {
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
      /** The file, or where it is. */
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
                /** Where the file is. */
                data: string | components['schemas']['StoredFile'];
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
  'V10.storage.file.download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The content to download, by the `object_id` that `file.get` returns. It is not the file key. */
          object_id: string;
        };
      };
    };
    responses: {
      /** The content of the file. */
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
                /** The content of the file, where it comes as JSON. */
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
  'V10.storage.upload.chunk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The upload. */
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
                data: components['schemas']['Upload'];
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
  'V10.storage.upload.remote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The address of the file, with http or https. The server must reach it without signing in. */
          url: components['schemas']['Url'];
        };
      };
    };
    responses: {
      /** The uploaded file. */
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
                data: components['schemas']['Upload'];
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
