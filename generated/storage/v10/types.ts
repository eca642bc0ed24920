// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** A stored file. */
    StoredFile: {
      /** The file's key. */
      file_key: string;
      /** The identifier of the file's content, for `file.download`. */
      object_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An upload. */
    Upload: {
      /** The token that stands for the uploaded file, for `file.store`. There once the upload is complete. */
      file_token?: string | undefined;
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
    /** The file, by the key under which the storage app keeps it. A web address is not a key. */
    FileKey: string;
    /**
     * Format: uri
     * The web address, with http or https. The server must be able to reach it.
     */
    Url: string;
    FileStoreArguments: {
      /** The uploaded file, by the token that `upload.chunk` or `upload.remote` returned. */
      fileToken: string;
    };
    FileGetArguments: {
      /** The file, by the key under which the storage app keeps it. A web address is not a key. */
      fileKey: string;
    };
    FileObtainArguments: {
      /** The file, by the key under which the storage app keeps it. A web address is not a key. */
      fileKey: string;
    };
    /** Where the file is. */
    FileObtainData: string | components['schemas']['StoredFile'];
    FileDownloadArguments: {
      /** The content to download, by the `object_id` that `file.get` returns. It is not the file key. */
      objectId: string;
    };
    /** The content of the file, where it comes as JSON. */
    FileDownloadData:
      | string
      | {
          [key: string]: unknown;
        };
    UploadRemoteArguments: {
      /**
       * Format: uri
       * The address of the file, with http or https. The server must reach it without signing in.
       */
      url: string;
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
export type StoredFile = components['schemas']['StoredFile'];
export type Upload = components['schemas']['Upload'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type FileKey = components['schemas']['FileKey'];
export type Url = components['schemas']['Url'];
export type FileStoreArguments = components['schemas']['FileStoreArguments'];
export type FileGetArguments = components['schemas']['FileGetArguments'];
export type FileObtainArguments = components['schemas']['FileObtainArguments'];
export type FileObtainData = components['schemas']['FileObtainData'];
export type FileDownloadArguments = components['schemas']['FileDownloadArguments'];
export type FileDownloadData = components['schemas']['FileDownloadData'];
export type UploadRemoteArguments = components['schemas']['UploadRemoteArguments'];
export type $defs = Record<string, never>;
