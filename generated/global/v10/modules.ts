// Generated from spec/global/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  Acknowledgement,
  Key,
  SocketsSendArguments,
  StorageGetArguments,
  StorageGetBulkArguments,
  StorageGetBulkData,
  StorageSetArguments,
  Value,
} from './types.ts';

/** The result of `V10.global.sockets.send`. */
export type SocketsSendResult = Result<Acknowledgement>;

export interface SocketsSendCall {
  /**
   * Sends a message to the apps of a user that are connected to the server at the moment, for example to show
   * a notification. It counts as a charge because the message reaches a person, and a second call sends it
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/sockets/send`. With the option
   *   `paths`, this client does, too.
   *
   * @param userId - The user to send to, who may be another one than the one who is signed in.
   * @param type - What kind of message it is, so that the receiving app knows what to do with it. The sender
   *   and the receiving app agree on the names.
   * @param message - The message itself, a text or an object of your own.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.global.sockets.send(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'report_ready',
   *   { title: 'Your report is ready', reportId: '6d0e8400-e29b-41d4-a716-446655440071' },
   * );
   * ```
   */
  (
    userId: string,
    type: string,
    message: SocketsSendArguments['message'],
    options?: CallOptions,
  ): Promise<SocketsSendResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Sends a message to the apps of a user that are connected to the server at the moment, for example to show
   * a notification. It counts as a charge because the message reaches a person, and a second call sends it
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/sockets/send`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: SocketsSendArguments, options?: CallOptions): Promise<SocketsSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Sends a message to the apps of a user that are connected to the server at the moment, for example to show
   * a notification. It counts as a charge because the message reaches a person, and a second call sends it
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/sockets/send`. With the option
   *   `paths`, this client does, too.
   *
   * @param userId - The user to send to, who may be another one than the one who is signed in.
   * @param type - What kind of message it is, so that the receiving app knows what to do with it. The sender
   *   and the receiving app agree on the names.
   * @param message - The message itself, a text or an object of your own.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    userId: string,
    type: string,
    message: SocketsSendArguments['message'],
    options?: CallOptions,
  ): Promise<WithResponse<SocketsSendResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Sends a message to the apps of a user that are connected to the server at the moment, for example to show
   * a notification. It counts as a charge because the message reaches a person, and a second call sends it
   * twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/sockets/send`. With the option
   *   `paths`, this client does, too.
   *
   * @param userId - The user to send to, who may be another one than the one who is signed in.
   * @param type - What kind of message it is, so that the receiving app knows what to do with it. The sender
   *   and the receiving app agree on the names.
   * @param message - The message itself, a text or an object of your own.
   * @param options - Settings for this call alone.
   */
  raw(
    userId: string,
    type: string,
    message: SocketsSendArguments['message'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.global.storage.get`. */
export type StorageGetResult = Result<Value>;

export interface StorageGetCall {
  /**
   * Returns the value that `set` has stored under a key.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/get`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param options - Settings for this call alone.
   * @returns The value.
   * @example
   * ```ts
   * const result = await behindAPI.V10.global.storage.get('crm-screen-settings');
   * ```
   */
  (key: string, options?: CallOptions): Promise<StorageGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the value that `set` has stored under a key.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/get`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The value.
   */
  with(named: StorageGetArguments, options?: CallOptions): Promise<StorageGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the value that `set` has stored under a key.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/get`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param options - Settings for this call alone.
   * @returns The value.
   */
  withResponse(key: string, options?: CallOptions): Promise<WithResponse<StorageGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the value that `set` has stored under a key.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/get`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param options - Settings for this call alone.
   */
  raw(key: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.global.storage.getBulk`. */
export type StorageGetBulkResult = Result<StorageGetBulkData>;

export interface StorageGetBulkCall {
  /**
   * Returns the values under several keys with one call, for example when an app starts.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/getBulk`. With the option
   *   `paths`, this client does, too.
   *
   * @param keys - The keys to read, each as it was given to `set`.
   * @param options - Settings for this call alone.
   * @returns The values.
   * @example
   * ```ts
   * const result = await behindAPI.V10.global.storage.getBulk(['crm-screen-settings', 'crm-last-tab']);
   * ```
   */
  (keys: Key[], options?: CallOptions): Promise<StorageGetBulkResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the values under several keys with one call, for example when an app starts.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/getBulk`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The values.
   */
  with(named: StorageGetBulkArguments, options?: CallOptions): Promise<StorageGetBulkResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the values under several keys with one call, for example when an app starts.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/getBulk`. With the option
   *   `paths`, this client does, too.
   *
   * @param keys - The keys to read, each as it was given to `set`.
   * @param options - Settings for this call alone.
   * @returns The values.
   */
  withResponse(keys: Key[], options?: CallOptions): Promise<WithResponse<StorageGetBulkResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the values under several keys with one call, for example when an app starts.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/getBulk`. With the option
   *   `paths`, this client does, too.
   *
   * @param keys - The keys to read, each as it was given to `set`.
   * @param options - Settings for this call alone.
   */
  raw(keys: Key[], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.global.storage.set`. */
export type StorageSetResult = Result<Acknowledgement>;

export interface StorageSetCall {
  /**
   * Stores a value under a key of your choice, in place of the one that is there. No call deletes a value.
   *
   * Other users share the keys: begin each with the name of your app, and store nothing confidential.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param value - A value, as it is stored: any JSON value, also an object or a list.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.global.storage.set(
   *   'crm-screen-settings',
   *   { columns: ['name', 'city'], dark: true },
   * );
   * ```
   */
  (key: string, value: StorageSetArguments['value'], options?: CallOptions): Promise<StorageSetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a value under a key of your choice, in place of the one that is there. No call deletes a value.
   *
   * Other users share the keys: begin each with the name of your app, and store nothing confidential.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: StorageSetArguments, options?: CallOptions): Promise<StorageSetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a value under a key of your choice, in place of the one that is there. No call deletes a value.
   *
   * Other users share the keys: begin each with the name of your app, and store nothing confidential.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param value - A value, as it is stored: any JSON value, also an object or a list.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    key: string,
    value: StorageSetArguments['value'],
    options?: CallOptions,
  ): Promise<WithResponse<StorageSetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a value under a key of your choice, in place of the one that is there. No call deletes a value.
   *
   * Other users share the keys: begin each with the name of your app, and store nothing confidential.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/globals/10/storage/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param key - The key of a value, a name of your choice such as `crm-screen-settings`.
   * @param value - A value, as it is stored: any JSON value, also an object or a list.
   * @param options - Settings for this call alone.
   */
  raw(key: string, value: StorageSetArguments['value'], options?: CallOptions): Promise<Response>;
}

/** Messages to the apps that a user has open. */
export interface SocketsModule {
  /** Send a message to a user's open apps. */
  readonly send: SocketsSendCall;
}

/** Values kept under keys. */
export interface StorageModule {
  /** Read a value by its key. */
  readonly get: StorageGetCall;
  /** Read several values by their keys. */
  readonly getBulk: StorageGetBulkCall;
  /** Store a value under a key. */
  readonly set: StorageSetCall;
}

/** Messages to a user's open apps, and values kept under keys. */
export interface GlobalV10 {
  /** Messages to the apps that a user has open. */
  readonly sockets: SocketsModule;
  /** Values kept under keys. */
  readonly storage: StorageModule;
}
