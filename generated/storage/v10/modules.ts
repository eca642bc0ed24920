// Generated from spec/storage/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
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

/** What `V10.storage.file.store` answers. */
export type FileStoreResult = Result<StoredFile>;

export interface FileStoreCall {
  /**
   * Stores a file that was uploaded before, and answers its file key, by which it is found from now on. The
   * token is presumably used up; how long it is valid is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param fileToken - The uploaded file, presumably by the token that `upload.chunk` or `upload.remote`
   *   answered.
   * @param options - Settings for this call alone.
   * @returns The stored file, or why it is not stored.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.store('4b0e8400-e29b-41d4-a716-446655440051');
   * ```
   */
  (fileToken: string, options?: CallOptions): Promise<FileStoreResult>;
  /** The same call with named arguments. */
  with(named: FileStoreArguments, options?: CallOptions): Promise<FileStoreResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileToken: string, options?: CallOptions): Promise<WithResponse<FileStoreResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileToken: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.storage.file.get` answers. */
export type FileGetResult = Result<StoredFile>;

export interface FileGetCall {
  /**
   * Answers what the server knows about a stored file. Presumably it does not answer the content; `download`
   * does that.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The stored file, by the key that file.store answered.
   * @param options - Settings for this call alone.
   * @returns The file, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.get('3a0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<FileGetResult>;
  /** The same call with named arguments. */
  with(named: FileGetArguments, options?: CallOptions): Promise<FileGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<FileGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.storage.file.obtain` answers. */
export type FileObtainResult = Result<FileObtainData>;

export interface FileObtainCall {
  /**
   * Presumably makes a stored file available to the caller, by a link or by its content; how it differs from
   * `get` is not known, so try `get` first. Perhaps the server answers the content itself instead of JSON:
   * then call it with `.raw(fileKey)`, which gives you the response as it came. It counts as a write because
   * it may do more than read.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param fileKey - The stored file, by the key that file.store answered.
   * @param options - Settings for this call alone.
   * @returns The file or where it is, or why it can not be had.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.obtain('3a0e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (fileKey: string, options?: CallOptions): Promise<FileObtainResult>;
  /** The same call with named arguments. */
  with(named: FileObtainArguments, options?: CallOptions): Promise<FileObtainResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileKey: string, options?: CallOptions): Promise<WithResponse<FileObtainResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileKey: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.storage.file.download` answers. */
export type FileDownloadResult = Result<FileDownloadData>;

export interface FileDownloadCall {
  /**
   * Answers the content of a stored file, presumably as it is and not as JSON. Call it with `.raw(objectId)`,
   * which gives you the response as it came, and read its bytes.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param objectId - The content to download, by its identifier. Presumably `file.get` tells it; whether a
   *   file key also works is not known.
   * @param options - Settings for this call alone.
   * @returns The content of the file, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.file.download('5c0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<FileDownloadResult>;
  /** The same call with named arguments. */
  with(named: FileDownloadArguments, options?: CallOptions): Promise<FileDownloadResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<FileDownloadResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.storage.upload.chunk` answers. */
export type UploadChunkResult = Result<Upload>;

export interface UploadChunkCall {
  /**
   * Takes one piece of a file that is uploaded in several. No parameter of it is known: neither how the bytes
   * travel (as form data, presumably) nor how the server knows which pieces belong together, in which order,
   * and which is the last. As described here the call sends no file; use `upload.remote` where the file has an
   * address.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns That the piece was taken, or why it was not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.upload.chunk();
   * ```
   */
  (options?: CallOptions): Promise<UploadChunkResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<UploadChunkResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<UploadChunkResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.storage.upload.remote` answers. */
export type UploadRemoteResult = Result<Upload>;

export interface UploadRemoteCall {
  /**
   * Has the server load a file from an address, and presumably answers a file token for `file.store`. Up to
   * which size the server loads files, and whether it answers only when the file is there, is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param url - The address of the file, an http or https address that the server can reach without signing
   *   in.
   * @param options - Settings for this call alone.
   * @returns The uploaded file, or why it was not loaded.
   * @example
   * ```ts
   * const result = await behindAPI.V10.storage.upload.remote('https://files.example.com/cv-vera.pdf');
   * ```
   */
  (url: string, options?: CallOptions): Promise<UploadRemoteResult>;
  /** The same call with named arguments. */
  with(named: UploadRemoteArguments, options?: CallOptions): Promise<UploadRemoteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(url: string, options?: CallOptions): Promise<WithResponse<UploadRemoteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** Files that the server keeps. */
export interface FileModule {
  /** Keep an uploaded file. */
  readonly store: FileStoreCall;
  /** Look a stored file up. */
  readonly get: FileGetCall;
  /** Have a stored file made available. */
  readonly obtain: FileObtainCall;
  /** Download the content of a file. */
  readonly download: FileDownloadCall;
}

/** Ways of a file to the server. */
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
  /** Ways of a file to the server. */
  readonly upload: UploadModule;
}
