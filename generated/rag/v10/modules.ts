// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { Passage, StoragePutArguments, StorageSearchArguments } from './types.ts';

/** What `V10.rag.storage.search` answers. */
export type StorageSearchResult = Result<Passage[]>;

export interface StorageSearchCall {
  /**
   * Answers the texts that fit the query best, presumably the best ones first. It changes nothing; if the
   * server has a model look at the query, that costs next to nothing, so it is a read.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param query - What to look for, in plain words; a question is fine. How long it may be is not known.
   * @param limit - How many texts to answer at the most. Left out, the server decides.
   * @param options - Settings for this call alone.
   * @returns The texts that were found.
   * @example
   * ```ts
   * const result = await behindAPI.V10.rag.storage.search('How long does dough have to rise?', 3);
   * ```
   */
  (query: string, limit?: number, options?: CallOptions): Promise<StorageSearchResult>;
  /** The same call with named arguments. */
  with(named: StorageSearchArguments, options?: CallOptions): Promise<StorageSearchResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    query: string,
    limit?: number,
    options?: CallOptions,
  ): Promise<WithResponse<StorageSearchResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(query: string, limit?: number, options?: CallOptions): Promise<Response>;
}

/** What `V10.rag.storage.put` answers. */
export type StoragePutResult = Result<Passage>;

export interface StoragePutCall {
  /**
   * Stores a text, so that it can be found. It counts as a charge because the server presumably has a model
   * process the text, which may cost, and because a second call may store the text twice, and nothing known
   * deletes it.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param text - The text to store. Presumably a passage of a few paragraphs at the most is found best; a
   *   limit is not known.
   * @param docType - What kind of document the text is from. The values are the server's own and not known;
   *   `book` in the example is a guess. Left out, the server decides.
   * @param source - Where the text is from, presumably a title or an address. Left out, it has no source.
   * @param bookId - The book that the text is from. Left out, it belongs to no book.
   * @param chapterId - The chapter of the book. Left out, it belongs to no chapter.
   * @param pageId - The page of the book. Left out, it belongs to no page.
   * @param options - Settings for this call alone.
   * @returns The stored text, or why it was not stored.
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
  /** The same call with named arguments. */
  with(named: StoragePutArguments, options?: CallOptions): Promise<StoragePutResult>;
  /** The same call; answers the HTTP response as well. */
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
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
