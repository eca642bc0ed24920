// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Chat,
  ChatCreateArguments,
  ChatDeleteArguments,
  ChatGetArguments,
  ChatGetIdByMemberArguments,
  ChatId,
  ChatInfoArguments,
  ChatPinArguments,
  ChatRenameArguments,
  ChatSystemCreateArguments,
  ChatSystemGetIdByMemberArguments,
  ChatUnPinArguments,
  Deleted,
  Extended,
  Message,
  MessageCreateArguments,
  MessageCreateFromArguments,
  MessageDeleteArguments,
  MessageEditArguments,
  MessageRenderArguments,
  MessageSetStatusArguments,
  RenderedText,
} from './types.ts';

/** The result of `V10.chat.chat.get`. */
export type ChatGetResult = Result<Chat>;

export interface ChatGetCall {
  /**
   * Returns the chat, to open it on the screen. No other call reads messages, so look for them in this answer.
   * For the chat alone, call `info`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.get('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the chat, to open it on the screen. No other call reads messages, so look for them in this answer.
   * For the chat alone, call `info`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  with(named: ChatGetArguments, options?: CallOptions): Promise<ChatGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the chat, to open it on the screen. No other call reads messages, so look for them in this answer.
   * For the chat alone, call `info`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the chat, to open it on the screen. No other call reads messages, so look for them in this answer.
   * For the chat alone, call `info`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.getIdByMember`. */
export type ChatGetIdByMemberResult = Result<ChatId>;

export interface ChatGetIdByMemberCall {
  /**
   * Returns the id of the signed-in user's chat with this member, so that you can write into it instead of
   * creating a second one. Where there is no such chat, be ready for a failure and for an empty answer.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.getIdByMember('10002000');
   * ```
   */
  (memberId: ChatGetIdByMemberArguments['memberId'], options?: CallOptions): Promise<ChatGetIdByMemberResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the id of the signed-in user's chat with this member, so that you can write into it instead of
   * creating a second one. Where there is no such chat, be ready for a failure and for an empty answer.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   */
  with(named: ChatGetIdByMemberArguments, options?: CallOptions): Promise<ChatGetIdByMemberResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the id of the signed-in user's chat with this member, so that you can write into it instead of
   * creating a second one. Where there is no such chat, be ready for a failure and for an empty answer.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   */
  withResponse(
    memberId: ChatGetIdByMemberArguments['memberId'],
    options?: CallOptions,
  ): Promise<WithResponse<ChatGetIdByMemberResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the id of the signed-in user's chat with this member, so that you can write into it instead of
   * creating a second one. Where there is no such chat, be ready for a failure and for an empty answer.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   */
  raw(memberId: ChatGetIdByMemberArguments['memberId'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.info`. */
export type ChatInfoResult = Result<Chat>;

export interface ChatInfoCall {
  /**
   * Returns the chat itself: its name, its member and what it belongs to, for a header or an entry in a list.
   * To open the chat, call `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.info('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatInfoResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the chat itself: its name, its member and what it belongs to, for a header or an entry in a list.
   * To open the chat, call `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  with(named: ChatInfoArguments, options?: CallOptions): Promise<ChatInfoResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the chat itself: its name, its member and what it belongs to, for a header or an entry in a list.
   * To open the chat, call `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatInfoResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the chat itself: its name, its member and what it belongs to, for a header or an entry in a list.
   * To open the chat, call `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.pin`. */
export type ChatPinResult = Result<Chat>;

export interface ChatPinCall {
  /**
   * Marks the chat as pinned, so that it stands at the top of the list. Pinning it twice changes nothing more.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The pinned chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.pin('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatPinResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Marks the chat as pinned, so that it stands at the top of the list. Pinning it twice changes nothing more.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The pinned chat.
   */
  with(named: ChatPinArguments, options?: CallOptions): Promise<ChatPinResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Marks the chat as pinned, so that it stands at the top of the list. Pinning it twice changes nothing more.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The pinned chat.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatPinResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Marks the chat as pinned, so that it stands at the top of the list. Pinning it twice changes nothing more.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.unPin`. */
export type ChatUnPinResult = Result<Chat>;

export interface ChatUnPinCall {
  /**
   * Removes the mark that `pin` set. Unpinning a chat that is not pinned changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.unPin('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatUnPinResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Removes the mark that `pin` set. Unpinning a chat that is not pinned changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  with(named: ChatUnPinArguments, options?: CallOptions): Promise<ChatUnPinResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Removes the mark that `pin` set. Unpinning a chat that is not pinned changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The chat.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatUnPinResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Removes the mark that `pin` set. Unpinning a chat that is not pinned changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.delete`. */
export type ChatDeleteResult = Result<Deleted>;

export interface ChatDeleteCall {
  /**
   * Deletes the chat with its messages. No call brings it back, so ask the user first.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.delete('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes the chat with its messages. No call brings it back, so ask the user first.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: ChatDeleteArguments, options?: CallOptions): Promise<ChatDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes the chat with its messages. No call brings it back, so ask the user first.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes the chat with its messages. No call brings it back, so ask the user first.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.rename`. */
export type ChatRenameResult = Result<Chat>;

export interface ChatRenameCall {
  /**
   * Gives the chat another title. The title is what `create` calls `name`; an answer may have it under either
   * name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param title - The new title, as the user sees it in the list.
   * @param options - Settings for this call alone.
   * @returns The renamed chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.rename(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Backend developer, second round',
   * );
   * ```
   */
  (chatUuid: string, title: string, options?: CallOptions): Promise<ChatRenameResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Gives the chat another title. The title is what `create` calls `name`; an answer may have it under either
   * name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The renamed chat.
   */
  with(named: ChatRenameArguments, options?: CallOptions): Promise<ChatRenameResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Gives the chat another title. The title is what `create` calls `name`; an answer may have it under either
   * name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param title - The new title, as the user sees it in the list.
   * @param options - Settings for this call alone.
   * @returns The renamed chat.
   */
  withResponse(
    chatUuid: string,
    title: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatRenameResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Gives the chat another title. The title is what `create` calls `name`; an answer may have it under either
   * name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param title - The new title, as the user sees it in the list.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, title: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chat.create`. */
export type ChatCreateResult = Result<Chat>;

export interface ChatCreateCall {
  /**
   * Creates a chat between the signed-in user and one member. It counts as a write, because the member hears
   * only from `message.create`. A second call creates a second chat: look for one with `getIdByMember` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param memberAlias - The member's user name in a messenger. Default: none.
   * @param companyId - The company that the chat belongs to. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.create(
   *   'Backend developer',
   *   '10002000',
   *   'Anna Example',
   *   'anna_example',
   *   '0e6f2c1a-5b7d-4e3f-8a91-2c4d6e8f0a12',
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   * );
   * ```
   */
  (
    name: string,
    memberId: ChatCreateArguments['memberId'],
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<ChatCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a chat between the signed-in user and one member. It counts as a write, because the member hears
   * only from `message.create`. A second call creates a second chat: look for one with `getIdByMember` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   */
  with(named: ChatCreateArguments, options?: CallOptions): Promise<ChatCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a chat between the signed-in user and one member. It counts as a write, because the member hears
   * only from `message.create`. A second call creates a second chat: look for one with `getIdByMember` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param memberAlias - The member's user name in a messenger. Default: none.
   * @param companyId - The company that the chat belongs to. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   */
  withResponse(
    name: string,
    memberId: ChatCreateArguments['memberId'],
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a chat between the signed-in user and one member. It counts as a write, because the member hears
   * only from `message.create`. A second call creates a second chat: look for one with `getIdByMember` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param memberAlias - The member's user name in a messenger. Default: none.
   * @param companyId - The company that the chat belongs to. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    name: string,
    memberId: ChatCreateArguments['memberId'],
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.chat.chat.systemCreate`. */
export type ChatSystemCreateResult = Result<Chat>;

export interface ChatSystemCreateCall {
  /**
   * For other servers, not for apps: creates a chat between any user and one member, for example when a
   * message from somebody new comes in. An app calls `create`, which takes the user from the access token.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user who will have the chat. Not the one whose access token is sent.
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.systemCreate(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'Backend developer',
   *   '10002000',
   *   'Anna Example',
   *   '7b0e8400-e29b-41d4-a716-446655440021',
   * );
   * ```
   */
  (
    userId: string,
    name: string,
    memberId: ChatSystemCreateArguments['memberId'],
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<ChatSystemCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: creates a chat between any user and one member, for example when a
   * message from somebody new comes in. An app calls `create`, which takes the user from the access token.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   */
  with(named: ChatSystemCreateArguments, options?: CallOptions): Promise<ChatSystemCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: creates a chat between any user and one member, for example when a
   * message from somebody new comes in. An app calls `create`, which takes the user from the access token.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user who will have the chat. Not the one whose access token is sent.
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new chat.
   */
  withResponse(
    userId: string,
    name: string,
    memberId: ChatSystemCreateArguments['memberId'],
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatSystemCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: creates a chat between any user and one member, for example when a
   * message from somebody new comes in. An app calls `create`, which takes the user from the access token.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user who will have the chat. Not the one whose access token is sent.
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param memberName - The name of the member, as the user sees it. Default: none.
   * @param individualId - The individual of the raet app who is the member. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    userId: string,
    name: string,
    memberId: ChatSystemCreateArguments['memberId'],
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.chat.chat.systemGetIdByMember`. */
export type ChatSystemGetIdByMemberResult = Result<ChatId>;

export interface ChatSystemGetIdByMemberCall {
  /**
   * For other servers, not for apps: returns the id of the chat with this member, whichever user has it. It
   * tells a server that receives a message into which chat the message goes. An app calls `getIdByMember`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.systemGetIdByMember('10002000');
   * ```
   */
  (
    memberId: ChatSystemGetIdByMemberArguments['memberId'],
    options?: CallOptions,
  ): Promise<ChatSystemGetIdByMemberResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * For other servers, not for apps: returns the id of the chat with this member, whichever user has it. It
   * tells a server that receives a message into which chat the message goes. An app calls `getIdByMember`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   */
  with(
    named: ChatSystemGetIdByMemberArguments,
    options?: CallOptions,
  ): Promise<ChatSystemGetIdByMemberResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For other servers, not for apps: returns the id of the chat with this member, whichever user has it. It
   * tells a server that receives a message into which chat the message goes. An app calls `getIdByMember`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   * @returns The chat's id.
   */
  withResponse(
    memberId: ChatSystemGetIdByMemberArguments['memberId'],
    options?: CallOptions,
  ): Promise<WithResponse<ChatSystemGetIdByMemberResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For other servers, not for apps: returns the id of the chat with this member, whichever user has it. It
   * tells a server that receives a message into which chat the message goes. An app calls `getIdByMember`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param memberId - The member of the chat: the person on the other side, by the id that the messenger or
   *   app has for them.
   * @param options - Settings for this call alone.
   */
  raw(memberId: ChatSystemGetIdByMemberArguments['memberId'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.chats.get`. */
export type ChatsGetResult = Result<Chat[]>;

export interface ChatsGetCall {
  /**
   * Returns all chats of the signed-in user at once; the call has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The chats.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chats.get();
   * ```
   */
  (options?: CallOptions): Promise<ChatsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all chats of the signed-in user at once; the call has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The chats.
   */
  with(named: NoArguments, options?: CallOptions): Promise<ChatsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all chats of the signed-in user at once; the call has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The chats.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<ChatsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all chats of the signed-in user at once; the call has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.create`. */
export type MessageCreateResult = Result<Message>;

export interface MessageCreateCall {
  /**
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
   *
   * In v20 the headline stands before the type, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.create`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   * @returns The new message.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.create(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Hello Anna, would Thursday at 11 suit you for a short call?',
   *   'text',
   * );
   * ```
   */
  (chatUuid: string, text: string, type?: string, options?: CallOptions): Promise<MessageCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
   *
   * In v20 the headline stands before the type, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.create`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new message.
   */
  with(named: MessageCreateArguments, options?: CallOptions): Promise<MessageCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
   *
   * In v20 the headline stands before the type, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.create`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   * @returns The new message.
   */
  withResponse(
    chatUuid: string,
    text: string,
    type?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
   *
   * In v20 the headline stands before the type, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.create`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, text: string, type?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.createFrom`. */
export type MessageCreateFromResult = Result<Message>;

export interface MessageCreateFromCall {
  /**
   * Writes a message into the chat that is not from the signed-in user but from whom you name, for example a
   * reply of the member that arrived elsewhere. It counts as a charge because people read what is in the chat:
   * a second call adds it twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param from - Who the message is from: the member's id as `create` got it, or a name.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   * @returns The new message.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.createFrom(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   '10002000',
   *   'Thursday is fine.',
   * );
   * ```
   */
  (chatUuid: string, from: string, text: string, options?: CallOptions): Promise<MessageCreateFromResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a message into the chat that is not from the signed-in user but from whom you name, for example a
   * reply of the member that arrived elsewhere. It counts as a charge because people read what is in the chat:
   * a second call adds it twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new message.
   */
  with(named: MessageCreateFromArguments, options?: CallOptions): Promise<MessageCreateFromResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a message into the chat that is not from the signed-in user but from whom you name, for example a
   * reply of the member that arrived elsewhere. It counts as a charge because people read what is in the chat:
   * a second call adds it twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param from - Who the message is from: the member's id as `create` got it, or a name.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   * @returns The new message.
   */
  withResponse(
    chatUuid: string,
    from: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateFromResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a message into the chat that is not from the signed-in user but from whom you name, for example a
   * reply of the member that arrived elsewhere. It counts as a charge because people read what is in the chat:
   * a second call adds it twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param from - Who the message is from: the member's id as `create` got it, or a name.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, from: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.setStatus`. */
export type MessageSetStatusResult = Result<Message>;

export interface MessageSetStatusCall {
  /**
   * Notes how far a message has come, for example that it was read. Setting the same status twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The message with its new status.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.setStatus('1f0a3d7c-64b2-4e0b-9d55-2b8c7e9f1a44', 'read');
   * ```
   */
  (msgUuid: string, status: string, options?: CallOptions): Promise<MessageSetStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Notes how far a message has come, for example that it was read. Setting the same status twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The message with its new status.
   */
  with(named: MessageSetStatusArguments, options?: CallOptions): Promise<MessageSetStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Notes how far a message has come, for example that it was read. Setting the same status twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The message with its new status.
   */
  withResponse(
    msgUuid: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSetStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Notes how far a message has come, for example that it was read. Setting the same status twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   */
  raw(msgUuid: string, status: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.edit`. */
export type MessageEditResult = Result<Message>;

export interface MessageEditCall {
  /**
   * Replaces the text of a message that is already in the chat. The old text is gone, but a member who has
   * received the message may still have it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   * @returns The changed message.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.edit(
   *   '7c9e6679-7425-40de-944b-e07fc1f90ae7',
   *   'Hello Anna, would Friday at 11 suit you for a short call?',
   * );
   * ```
   */
  (msgUuid: string, text: string, options?: CallOptions): Promise<MessageEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Replaces the text of a message that is already in the chat. The old text is gone, but a member who has
   * received the message may still have it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed message.
   */
  with(named: MessageEditArguments, options?: CallOptions): Promise<MessageEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Replaces the text of a message that is already in the chat. The old text is gone, but a member who has
   * received the message may still have it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   * @returns The changed message.
   */
  withResponse(
    msgUuid: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Replaces the text of a message that is already in the chat. The old text is gone, but a member who has
   * received the message may still have it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param text - The text of the message.
   * @param options - Settings for this call alone.
   */
  raw(msgUuid: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.delete`. */
export type MessageDeleteResult = Result<Deleted>;

export interface MessageDeleteCall {
  /**
   * Removes a message from its chat. No call brings it back. A member who has received the message may still
   * have it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.delete('7c9e6679-7425-40de-944b-e07fc1f90ae7');
   * ```
   */
  (msgUuid: string, options?: CallOptions): Promise<MessageDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Removes a message from its chat. No call brings it back. A member who has received the message may still
   * have it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: MessageDeleteArguments, options?: CallOptions): Promise<MessageDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Removes a message from its chat. No call brings it back. A member who has received the message may still
   * have it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(msgUuid: string, options?: CallOptions): Promise<WithResponse<MessageDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Removes a message from its chat. No call brings it back. A member who has received the message may still
   * have it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param msgUuid - The message, by the `msg_uuid` that the call which created it returned.
   * @param options - Settings for this call alone.
   */
  raw(msgUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.chat.message.render`. */
export type MessageRenderResult = Result<RenderedText>;

export interface MessageRenderCall {
  /**
   * Writes a text for this chat from a prompt with a language model, and returns it as a draft: show it to the
   * user and send it with `create`. Before you send the first one, look whether the server has put it into the
   * chat already. It counts as a charge because the model costs money.
   *
   * In v20 the prompt of the headline stands before the data, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.render`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   * @returns The text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.render(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Write a short, friendly reminder about the {{position}} position.',
   *   { position: 'backend developer' },
   * );
   * ```
   */
  (
    chatUuid: string,
    prompt: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<MessageRenderResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a text for this chat from a prompt with a language model, and returns it as a draft: show it to the
   * user and send it with `create`. Before you send the first one, look whether the server has put it into the
   * chat already. It counts as a charge because the model costs money.
   *
   * In v20 the prompt of the headline stands before the data, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.render`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  with(named: MessageRenderArguments, options?: CallOptions): Promise<MessageRenderResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a text for this chat from a prompt with a language model, and returns it as a draft: show it to the
   * user and send it with `create`. Before you send the first one, look whether the server has put it into the
   * chat already. It counts as a charge because the model costs money.
   *
   * In v20 the prompt of the headline stands before the data, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.render`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   * @returns The text.
   */
  withResponse(
    chatUuid: string,
    prompt: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<WithResponse<MessageRenderResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a text for this chat from a prompt with a language model, and returns it as a draft: show it to the
   * user and send it with `create`. Before you send the first one, look whether the server has put it into the
   * chat already. It counts as a charge because the model costs money.
   *
   * In v20 the prompt of the headline stands before the data, so the positions of the arguments differ.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.chat.message.render`.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(chatUuid: string, prompt: string, extended?: Extended, options?: CallOptions): Promise<Response>;
}

/** One chat: create it, find it by its member, rename, pin and delete it. */
export interface ChatModule {
  /** Get a chat. */
  readonly get: ChatGetCall;
  /** Find the chat with a member. */
  readonly getIdByMember: ChatGetIdByMemberCall;
  /** Get what a chat is about. */
  readonly info: ChatInfoCall;
  /** Pin a chat. */
  readonly pin: ChatPinCall;
  /** Unpin a chat. */
  readonly unPin: ChatUnPinCall;
  /** Delete a chat. */
  readonly delete: ChatDeleteCall;
  /** Rename a chat. */
  readonly rename: ChatRenameCall;
  /** Create a chat with a member. */
  readonly create: ChatCreateCall;
  /** Create a chat on behalf of a user. */
  readonly systemCreate: ChatSystemCreateCall;
  /** Find a member's chat, whoever has it. */
  readonly systemGetIdByMember: ChatSystemGetIdByMemberCall;
}

/** All chats of the signed-in user. */
export interface ChatsModule {
  /** List all chats. */
  readonly get: ChatsGetCall;
}

/** The messages in a chat. v20 has newer versions of `create` and `render`. */
export interface MessageModule {
  /** Send a message into a chat. */
  readonly create: MessageCreateCall;
  /** Add a message from somebody else. */
  readonly createFrom: MessageCreateFromCall;
  /** Set the status of a message. */
  readonly setStatus: MessageSetStatusCall;
  /** Change the text of a message. */
  readonly edit: MessageEditCall;
  /** Delete a message. */
  readonly delete: MessageDeleteCall;
  /** Write a message from a prompt. */
  readonly render: MessageRenderCall;
}

/** Chats with one member each, and the messages in them. */
export interface ChatV10 {
  /** One chat: create it, find it by its member, rename, pin and delete it. */
  readonly chat: ChatModule;
  /** All chats of the signed-in user. */
  readonly chats: ChatsModule;
  /** The messages in a chat. v20 has newer versions of `create` and `render`. */
  readonly message: MessageModule;
}
