// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  FileDownloadArguments,
  FileDownloadData,
  FileGetArguments,
  FileObtainArguments,
  FileObtainData,
  FileStoreArguments,
  StoredFile,
  Upload,
  UploadRemoteArguments,
} from './types.ts';

/** The result of `V10.storage.file.store`. */
export type FileStoreResult = Result<StoredFile>;

export interface FileStoreCall {
  /**
   * Stores a file that was uploaded before, and returns its file key, by which it is found from now on. The
   * token is used up.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/store`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileToken - The uploaded file, by the token that `upload.chunk` or `upload.remote` returned.
   * @param options - Settings for this call alone.
   * @returns The stored file.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.store('4b0e8400-e29b-41d4-a716-446655440051');
   * ```
   */
  (fileToken: string, options?: CallOptions): Promise<FileStoreResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a file that was uploaded before, and returns its file key, by which it is found from now on. The
   * token is used up.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/store`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored file.
   */
  with(named: FileStoreArguments, options?: CallOptions): Promise<FileStoreResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a file that was uploaded before, and returns its file key, by which it is found from now on. The
   * token is used up.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/store`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileToken - The uploaded file, by the token that `upload.chunk` or `upload.remote` returned.
   * @param options - Settings for this call alone.
   * @returns The stored file.
   */
  withResponse(fileToken: string, options?: CallOptions): Promise<WithResponse<FileStoreResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a file that was uploaded before, and returns its file key, by which it is found from now on. The
   * token is used up.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/store`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileToken - The uploaded file, by the token that `upload.chunk` or `upload.remote` returned.
   * @param options - Settings for this call alone.
   */
  raw(fileToken: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.storage.file.get`. */
export type FileGetResult = Result<StoredFile>;

export interface FileGetCall {
  /**
   * Returns what the server knows about a stored file. Its content comes from `download`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/get`. With the option `paths`,
   *   this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The file.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.get('9d0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<FileGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what the server knows about a stored file. Its content comes from `download`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/get`. With the option `paths`,
   *   this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The file.
   */
  with(named: FileGetArguments, options?: CallOptions): Promise<FileGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what the server knows about a stored file. Its content comes from `download`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/get`. With the option `paths`,
   *   this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The file.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<FileGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what the server knows about a stored file. Its content comes from `download`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/storage/10/files/get`. With the option `paths`,
   *   this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.storage.file.obtain`. */
export type FileObtainResult = Result<FileObtainData>;

export interface FileObtainCall {
  /**
   * Makes a stored file available to the caller, by a link or by its content. Try `get` first, which only
   * reads. It counts as a write because it may leave a copy or a link behind.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/obtain`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The file, or where it is.
   * @example
   * ```ts
   * const response = await behindAPI.V10.storage.file.obtain.raw('9d0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<FileObtainResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Makes a stored file available to the caller, by a link or by its content. Try `get` first, which only
   * reads. It counts as a write because it may leave a copy or a link behind.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/obtain`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The file, or where it is.
   */
  with(named: FileObtainArguments, options?: CallOptions): Promise<FileObtainResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes a stored file available to the caller, by a link or by its content. Try `get` first, which only
   * reads. It counts as a write because it may leave a copy or a link behind.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/obtain`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   * @returns The file, or where it is.
   */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<FileObtainResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Makes a stored file available to the caller, by a link or by its content. Try `get` first, which only
   * reads. It counts as a write because it may leave a copy or a link behind.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/obtain`. With the option
   *   `paths`, this client does, too.
   *
   * @param fileKey - The file, by the key under which the storage app keeps it. A web address is not a key.
   * @param options - Settings for this call alone.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.storage.file.download`. */
export type FileDownloadResult = Result<FileDownloadData>;

export interface FileDownloadCall {
  /**
   * Returns the content of a stored file, as it is: read the bytes of the response rather than JSON.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/download`. With the option
   *   `paths`, this client does, too.
   *
   * @param objectId - The content to download, by the `object_id` that `file.get` returns. It is not the file
   *   key.
   * @param options - Settings for this call alone.
   * @returns The content of the file.
   * @example
   * ```ts
   * const response = await behindAPI.V10.storage.file.download.raw('5c0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<FileDownloadResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the content of a stored file, as it is: read the bytes of the response rather than JSON.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/download`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The content of the file.
   */
  with(named: FileDownloadArguments, options?: CallOptions): Promise<FileDownloadResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the content of a stored file, as it is: read the bytes of the response rather than JSON.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/download`. With the option
   *   `paths`, this client does, too.
   *
   * @param objectId - The content to download, by the `object_id` that `file.get` returns. It is not the file
   *   key.
   * @param options - Settings for this call alone.
   * @returns The content of the file.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<FileDownloadResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the content of a stored file, as it is: read the bytes of the response rather than JSON.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   * - The other client sends this call to another path, `/api/storage/10/files/download`. With the option
   *   `paths`, this client does, too.
   *
   * @param objectId - The content to download, by the `object_id` that `file.get` returns. It is not the file
   *   key.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.storage.upload.chunk`. */
export type UploadChunkResult = Result<Upload>;

export interface UploadChunkCall {
  /**
   * Takes one piece of a file that is uploaded in several. Neither how the bytes travel nor how the pieces
   * belong together is known, so as described here the call sends no file: use `upload.remote` where the file
   * has an address.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The upload.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.upload.chunk();
   * ```
   */
  (options?: CallOptions): Promise<UploadChunkResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Takes one piece of a file that is uploaded in several. Neither how the bytes travel nor how the pieces
   * belong together is known, so as described here the call sends no file: use `upload.remote` where the file
   * has an address.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The upload.
   */
  with(named: NoArguments, options?: CallOptions): Promise<UploadChunkResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Takes one piece of a file that is uploaded in several. Neither how the bytes travel nor how the pieces
   * belong together is known, so as described here the call sends no file: use `upload.remote` where the file
   * has an address.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The upload.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<UploadChunkResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Takes one piece of a file that is uploaded in several. Neither how the bytes travel nor how the pieces
   * belong together is known, so as described here the call sends no file: use `upload.remote` where the file
   * has an address.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.storage.upload.remote`. */
export type UploadRemoteResult = Result<Upload>;

export interface UploadRemoteCall {
  /**
   * Loads a file from an address, and returns a file token for `file.store`. It counts as a write because it
   * uses up an address that works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param url - The address of the file, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   * @returns The uploaded file.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.upload.remote('https://files.example.com/cv-anna.pdf');
   * ```
   */
  (url: string, options?: CallOptions): Promise<UploadRemoteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Loads a file from an address, and returns a file token for `file.store`. It counts as a write because it
   * uses up an address that works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The uploaded file.
   */
  with(named: UploadRemoteArguments, options?: CallOptions): Promise<UploadRemoteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Loads a file from an address, and returns a file token for `file.store`. It counts as a write because it
   * uses up an address that works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param url - The address of the file, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   * @returns The uploaded file.
   */
  withResponse(url: string, options?: CallOptions): Promise<WithResponse<UploadRemoteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Loads a file from an address, and returns a file token for `file.store`. It counts as a write because it
   * uses up an address that works only once, even when the answer is lost.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param url - The address of the file, with http or https. The server must reach it without signing in.
   * @param options - Settings for this call alone.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** Files that the server keeps. */
export interface FileModule {
  /** Keep an uploaded file. */
  readonly store: FileStoreCall;
  /** Get what is known about a stored file. */
  readonly get: FileGetCall;
  /** Obtain a stored file. */
  readonly obtain: FileObtainCall;
  /** Download the content of a file. */
  readonly download: FileDownloadCall;
}

/** How files get to the server. */
export interface UploadModule {
  /** Upload a piece of a file. */
  readonly chunk: UploadChunkCall;
  /** Upload a file from the web. */
  readonly remote: UploadRemoteCall;
}

/** Upload files, keep them and get them back. */
export interface StorageV10 {
  /** Files that the server keeps. */
  readonly file: FileModule;
  /** How files get to the server. */
  readonly upload: UploadModule;
}
