// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

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
     * Stores a file that was uploaded before, and answers its file key, by which it is found from now on. The token is
     *     presumably used up; how long it is valid is not known.
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
     * Look a stored file up
     * Answers what the server knows about a stored file. Presumably it does not answer the content; `download` does
     *     that.
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
     * Have a stored file made available
     * Presumably makes a stored file available to the caller, by a link or by its content; how it differs from `get`
     *     is not known, so try `get` first. Perhaps the server answers the content itself instead of JSON: then call it
     *     with `.raw(fileKey)`, which gives you the response as it came. It counts as a write because it may do more than
     *     read.
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
     * Answers the content of a stored file, presumably as it is and not as JSON. Call it with `.raw(objectId)`, which
     *     gives you the response as it came, and read its bytes.
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
     * Takes one piece of a file that is uploaded in several. No parameter of it is known: neither how the bytes travel
     *     (as form data, presumably) nor how the server knows which pieces belong together, in which order, and which is
     *     the last. As described here the call sends no file; use `upload.remote` where the file has an address.
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
     * Has the server load a file from an address, and presumably answers a file token for `file.store`. Up to which
     *     size the server loads files, and whether it answers only when the file is there, is not known.
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
export interface components {
  schemas: {
    /** The stored file, by the key that file.store answered. */
    FileKey: string;
    /** A stored file. Only its key is certain, because get asks for it. */
    StoredFile: {
      /** The file's key. */
      file_key: string;
      /** The identifier of the file's content, for file.download. Whether the server tells it here is not known. */
      object_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** An upload. No member of it is certain. */
    Upload: {
      /** The token that stands for the uploaded file, for file.store. Presumably there once the upload is complete. */
      file_token?: string;
    } & {
      [key: string]: unknown;
    };
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
    FileStoreArguments: {
      /** The uploaded file, presumably by the token that `upload.chunk` or `upload.remote` answered. */
      fileToken: string;
    };
    FileGetArguments: {
      /** The stored file, by the key that file.store answered. */
      fileKey: string;
    };
    FileObtainArguments: {
      /** The stored file, by the key that file.store answered. */
      fileKey: string;
    };
    /** The file or where to find it, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
    FileObtainData: unknown;
    FileDownloadArguments: {
      /** The content to download, by its identifier. Presumably `file.get` tells it; whether a file key also works is not known. */
      objectId: string;
    };
    /** The content of the file, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
    FileDownloadData: unknown;
    UploadRemoteArguments: {
      /**
       * Format: uri
       * The address of the file, an http or https address that the server can reach without signing in.
       */
      url: string;
    };
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
export type FileKey = components['schemas']['FileKey'];
export type StoredFile = components['schemas']['StoredFile'];
export type Upload = components['schemas']['Upload'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type FileStoreArguments = components['schemas']['FileStoreArguments'];
export type FileGetArguments = components['schemas']['FileGetArguments'];
export type FileObtainArguments = components['schemas']['FileObtainArguments'];
export type FileObtainData = components['schemas']['FileObtainData'];
export type FileDownloadArguments = components['schemas']['FileDownloadArguments'];
export type FileDownloadData = components['schemas']['FileDownloadData'];
export type UploadRemoteArguments = components['schemas']['UploadRemoteArguments'];
export type $defs = Record<string, never>;
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
          /** The uploaded file, presumably by the token that `upload.chunk` or `upload.remote` answered. */
          file_token: string;
        };
      };
    };
    responses: {
      /** The stored file, or why it is not stored. */
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
      /** The file, or why there is none. */
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
      /** The file or where it is, or why it can not be had. */
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
                /** The file or where to find it, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
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
          /** The content to download, by its identifier. Presumably `file.get` tells it; whether a file key also works is not known. */
          object_id: string;
        };
      };
    };
    responses: {
      /** The content of the file, or why there is none. */
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
                /** The content of the file, if the server answers JSON at all. The form of this answer is not known; `.raw(…)` gives you the response as it came. */
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
  'V10.storage.upload.chunk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** That the piece was taken, or why it was not. */
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
          /**
           * Format: uri
           * The address of the file, an http or https address that the server can reach without signing in.
           */
          url: string;
        };
      };
    };
    responses: {
      /** The uploaded file, or why it was not loaded. */
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
