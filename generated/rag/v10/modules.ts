// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { Passage, StoragePutArguments, StorageSearchArguments } from './types.ts';

/** The result of `V10.rag.storage.search`. */
export type StorageSearchResult = Result<Passage[]>;

export interface StorageSearchCall {
  /**
   * Returns the texts that fit the query best. It counts as a read because it changes nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What to look for, in plain words; a question is fine.
   * @param limit - How many texts to return at the most.
   * @param options - Settings for this call alone.
   * @returns The texts that were found.
   * @example
   * ```ts
   * const result = await behindAPI.V10.rag.storage.search('How long does dough have to rise?', 3);
   * ```
   */
  (query: string, limit?: number, options?: CallOptions): Promise<StorageSearchResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the texts that fit the query best. It counts as a read because it changes nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The texts that were found.
   */
  with(named: StorageSearchArguments, options?: CallOptions): Promise<StorageSearchResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the texts that fit the query best. It counts as a read because it changes nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What to look for, in plain words; a question is fine.
   * @param limit - How many texts to return at the most.
   * @param options - Settings for this call alone.
   * @returns The texts that were found.
   */
  withResponse(
    query: string,
    limit?: number,
    options?: CallOptions,
  ): Promise<WithResponse<StorageSearchResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the texts that fit the query best. It counts as a read because it changes nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What to look for, in plain words; a question is fine.
   * @param limit - How many texts to return at the most.
   * @param options - Settings for this call alone.
   */
  raw(query: string, limit?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.rag.storage.put`. */
export type StoragePutResult = Result<Passage>;

export interface StoragePutCall {
  /**
   * Stores a text, so that it can be found. It counts as a write, but a second call stores the text twice, and
   * no call deletes it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param text - The text to store: a passage of a few paragraphs rather than a whole book.
   * @param docType - What kind of document the text is from, such as `book`.
   * @param source - Where the text is from, such as a title or an address.
   * @param bookId - The book that the text is from. Default: no book.
   * @param chapterId - The chapter of the book. Default: no chapter.
   * @param pageId - The page of the book. Default: no page.
   * @param options - Settings for this call alone.
   * @returns The stored text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.rag.storage.put(
   *   'Let the dough rise in a warm place for about an hour, until it has doubled.',
   *   'book',
   *   'The Example Baking Book',
   *   'b4a7c1d2-3e5f-4a6b-8c9d-0e1f2a3b4c5d',
   *   'c5b8d2e3-4f60-4b7c-9dae-1f2a3b4c5d6e',
   *   'd6c9e3f4-5a71-4c8d-aebf-2a3b4c5d6e7f',
   * );
   * ```
   */
  (
    text: string,
    docType?: string,
    source?: string,
    bookId?: string,
    chapterId?: string,
    pageId?: string,
    options?: CallOptions,
  ): Promise<StoragePutResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a text, so that it can be found. It counts as a write, but a second call stores the text twice, and
   * no call deletes it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored text.
   */
  with(named: StoragePutArguments, options?: CallOptions): Promise<StoragePutResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a text, so that it can be found. It counts as a write, but a second call stores the text twice, and
   * no call deletes it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param text - The text to store: a passage of a few paragraphs rather than a whole book.
   * @param docType - What kind of document the text is from, such as `book`.
   * @param source - Where the text is from, such as a title or an address.
   * @param bookId - The book that the text is from. Default: no book.
   * @param chapterId - The chapter of the book. Default: no chapter.
   * @param pageId - The page of the book. Default: no page.
   * @param options - Settings for this call alone.
   * @returns The stored text.
   */
  withResponse(
    text: string,
    docType?: string,
    source?: string,
    bookId?: string,
    chapterId?: string,
    pageId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<StoragePutResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a text, so that it can be found. It counts as a write, but a second call stores the text twice, and
   * no call deletes it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param text - The text to store: a passage of a few paragraphs rather than a whole book.
   * @param docType - What kind of document the text is from, such as `book`.
   * @param source - Where the text is from, such as a title or an address.
   * @param bookId - The book that the text is from. Default: no book.
   * @param chapterId - The chapter of the book. Default: no chapter.
   * @param pageId - The page of the book. Default: no page.
   * @param options - Settings for this call alone.
   */
  raw(
    text: string,
    docType?: string,
    source?: string,
    bookId?: string,
    chapterId?: string,
    pageId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The stored texts. */
export interface StorageModule {
  /** Search the stored texts by meaning. */
  readonly search: StorageSearchCall;
  /** Store a text. */
  readonly put: StoragePutCall;
}

/** A store of texts that can be searched by meaning. */
export interface RagV10 {
  /** The stored texts. */
  readonly storage: StorageModule;
}
