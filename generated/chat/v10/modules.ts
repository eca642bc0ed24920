// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Chat,
  ChatCreateArguments,
  ChatDeleteArguments,
  ChatDeleteData,
  ChatGetArguments,
  ChatGetIdByMemberArguments,
  ChatId,
  ChatInfoArguments,
  ChatPinArguments,
  ChatRenameArguments,
  ChatSystemCreateArguments,
  ChatSystemGetIdByMemberArguments,
  ChatUnPinArguments,
  Extended,
  Message,
  MessageCreateArguments,
  MessageCreateFromArguments,
  MessageDeleteArguments,
  MessageDeleteData,
  MessageEditArguments,
  MessageRenderArguments,
  MessageRenderData,
  MessageSetStatusArguments,
} from './types.ts';

/** What `V10.chat.chat.get` answers. */
export type ChatGetResult = Result<Chat>;

export interface ChatGetCall {
  /**
   * Answers the chat. No other call reads messages, so the answer presumably carries them too; under which
   * name is not known. For the chat without what is in it, ask `info`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The chat, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.get('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatGetResult>;
  /** The same call with named arguments. */
  with(named: ChatGetArguments, options?: CallOptions): Promise<ChatGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.getIdByMember` answers. */
export type ChatGetIdByMemberResult = Result<ChatId>;

export interface ChatGetIdByMemberCall {
  /**
   * Answers the id of the signed-in user's chat with this member, so that you can write into it instead of
   * creating a second one. What is answered where there is no such chat is not known: be ready for a failure
   * and for an empty answer.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param memberId - The member of the chat: the person on the other side. Presumably the id that the
   *   messenger or app in question has for that person; a number is passed as a string.
   * @param options - Settings for this call alone.
   * @returns The chat's id, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.getIdByMember('10002000');
   * ```
   */
  (memberId: string, options?: CallOptions): Promise<ChatGetIdByMemberResult>;
  /** The same call with named arguments. */
  with(named: ChatGetIdByMemberArguments, options?: CallOptions): Promise<ChatGetIdByMemberResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(memberId: string, options?: CallOptions): Promise<WithResponse<ChatGetIdByMemberResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(memberId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.info` answers. */
export type ChatInfoResult = Result<Chat>;

export interface ChatInfoCall {
  /**
   * Answers the chat itself: its name, its member and what it belongs to. It is presumably the lighter one of
   * the two calls, for a header or a list, and `get` the one that opens the chat.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The chat, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.info('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatInfoResult>;
  /** The same call with named arguments. */
  with(named: ChatInfoArguments, options?: CallOptions): Promise<ChatInfoResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatInfoResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.pin` answers. */
export type ChatPinResult = Result<Chat>;

export interface ChatPinCall {
  /**
   * Marks the chat as pinned, presumably so that it stands at the top of the list. Pinning twice changes
   * nothing more. By which member of the answer one can tell that a chat is pinned is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The pinned chat, or why it is not pinned.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.pin('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatPinResult>;
  /** The same call with named arguments. */
  with(named: ChatPinArguments, options?: CallOptions): Promise<ChatPinResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatPinResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.unPin` answers. */
export type ChatUnPinResult = Result<Chat>;

export interface ChatUnPinCall {
  /**
   * Takes back what `pin` did: the chat stands in the list where it otherwise would. Unpinning a chat that is
   * not pinned presumably changes nothing.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The chat, no longer pinned, or why it still is.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.unPin('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatUnPinResult>;
  /** The same call with named arguments. */
  with(named: ChatUnPinArguments, options?: CallOptions): Promise<ChatUnPinResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatUnPinResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.delete` answers. */
export type ChatDeleteResult = Result<ChatDeleteData>;

export interface ChatDeleteCall {
  /**
   * Deletes the chat, presumably with all of its messages. No call brings it back, so ask the user first.
   * Whether the member still sees the chat is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The id of the deleted chat, or why it is still there.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.delete('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatDeleteResult>;
  /** The same call with named arguments. */
  with(named: ChatDeleteArguments, options?: CallOptions): Promise<ChatDeleteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatDeleteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.rename` answers. */
export type ChatRenameResult = Result<Chat>;

export interface ChatRenameCall {
  /**
   * Gives the chat another title. `create` calls the same thing `name`, as far as one can tell; under which of
   * the two names the new title is answered is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param title - The new title. How long it may be is not known.
   * @param options - Settings for this call alone.
   * @returns The renamed chat, or why it keeps its title.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.rename(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Backend developer, second round',
   * );
   * ```
   */
  (chatUuid: string, title: string, options?: CallOptions): Promise<ChatRenameResult>;
  /** The same call with named arguments. */
  with(named: ChatRenameArguments, options?: CallOptions): Promise<ChatRenameResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    title: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatRenameResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, title: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chat.create` answers. */
export type ChatCreateResult = Result<Chat>;

export interface ChatCreateCall {
  /**
   * Creates a chat between the signed-in user and one member. Nothing is sent to the member until a message is
   * created, so it is a write; but a second call presumably creates a second chat, so look for one with
   * `getIdByMember` first.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side. Presumably the id that the
   *   messenger or app in question has for that person; a number is passed as a string.
   * @param memberName - How the member is called. Left out, the server decides what the user sees.
   * @param memberAlias - Another name of the member, presumably the user name in a messenger. Left out, the
   *   member has none.
   * @param companyId - The company that the chat belongs to. Of which app it is a company is not known. Left
   *   out, the chat belongs to none.
   * @param individualId - The person the member is, presumably an individual of the raet app. Left out, the
   *   chat belongs to no individual.
   * @param options - Settings for this call alone.
   * @returns The new chat, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.create(
   *   'Backend developer',
   *   '10002000',
   *   'Anna Example',
   *   'anna_example',
   *   '6f1c2b0e-58a4-4d59-9c3c-0c5ad7f1e201',
   *   '9d7f3c52-0b1e-4a86-bd1c-5e2f8a7b6c03',
   * );
   * ```
   */
  (
    name: string,
    memberId: string,
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<ChatCreateResult>;
  /** The same call with named arguments. */
  with(named: ChatCreateArguments, options?: CallOptions): Promise<ChatCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    name: string,
    memberId: string,
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    name: string,
    memberId: string,
    memberName?: string,
    memberAlias?: string,
    companyId?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.chat.chat.systemCreate` answers. */
export type ChatSystemCreateResult = Result<Chat>;

export interface ChatSystemCreateCall {
  /**
   * For other servers, not for apps: creates a chat between any user and one member, for example when a
   * message from somebody new comes in. An app uses `create`, which takes the user from the access token.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param userId - The user who will have the chat, a UUID. Not the one whose access token is sent.
   * @param name - The name of the chat, as the user sees it in the list. `rename` changes it.
   * @param memberId - The member of the chat: the person on the other side. Presumably the id that the
   *   messenger or app in question has for that person; a number is passed as a string.
   * @param memberName - How the member is called. Left out, the server decides what the user sees.
   * @param individualId - The person the member is, presumably an individual of the raet app. Left out, the
   *   chat belongs to no individual.
   * @param options - Settings for this call alone.
   * @returns The new chat, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.systemCreate(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'Backend developer',
   *   '10002000',
   *   'Anna Example',
   *   '9d7f3c52-0b1e-4a86-bd1c-5e2f8a7b6c03',
   * );
   * ```
   */
  (
    userId: string,
    name: string,
    memberId: string,
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<ChatSystemCreateResult>;
  /** The same call with named arguments. */
  with(named: ChatSystemCreateArguments, options?: CallOptions): Promise<ChatSystemCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    userId: string,
    name: string,
    memberId: string,
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ChatSystemCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    userId: string,
    name: string,
    memberId: string,
    memberName?: string,
    individualId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.chat.chat.systemGetIdByMember` answers. */
export type ChatSystemGetIdByMemberResult = Result<ChatId>;

export interface ChatSystemGetIdByMemberCall {
  /**
   * For other servers, not for apps: answers the id of the chat with this member, presumably no matter which
   * user has it. It tells a server that receives a message into which chat it goes. An app uses
   * `getIdByMember`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param memberId - The member of the chat: the person on the other side. Presumably the id that the
   *   messenger or app in question has for that person; a number is passed as a string.
   * @param options - Settings for this call alone.
   * @returns The chat's id, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chat.systemGetIdByMember('10002000');
   * ```
   */
  (memberId: string, options?: CallOptions): Promise<ChatSystemGetIdByMemberResult>;
  /** The same call with named arguments. */
  with(
    named: ChatSystemGetIdByMemberArguments,
    options?: CallOptions,
  ): Promise<ChatSystemGetIdByMemberResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(memberId: string, options?: CallOptions): Promise<WithResponse<ChatSystemGetIdByMemberResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(memberId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.chats.get` answers. */
export type ChatsGetResult = Result<Chat[]>;

export interface ChatsGetCall {
  /**
   * Answers the chats of the signed-in user. It takes no page, so expect all of them in one answer. In which
   * order they come, and whether pinned ones come first, is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The chats.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.chats.get();
   * ```
   */
  (options?: CallOptions): Promise<ChatsGetResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<ChatsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<ChatsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.create` answers. */
export type MessageCreateResult = Result<Message>;

export interface MessageCreateCall {
  /**
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * gets it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V20.chat.message.create`.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param text - What the message says. Whether it may carry markup such as Markdown or HTML is not known.
   * @param type - What kind of message it is. The values are the server's own and not known; `text` in the
   *   examples is a guess. Left out, the server decides, presumably a text message.
   * @param options - Settings for this call alone.
   * @returns The new message, or why it was not sent.
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
  /** The same call with named arguments. */
  with(named: MessageCreateArguments, options?: CallOptions): Promise<MessageCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    text: string,
    type?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, text: string, type?: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.createFrom` answers. */
export type MessageCreateFromResult = Result<Message>;

export interface MessageCreateFromCall {
  /**
   * Writes a message into the chat that is not from the signed-in user but from whom you say, for example a
   * reply of the member that came in elsewhere. It counts as a charge because the people in the chat may get
   * to see it: a second call adds it twice.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param from - Who the message is from. Presumably the id of the member as `create` got it; a name is
   *   possible too.
   * @param text - What the message says. Whether it may carry markup such as Markdown or HTML is not known.
   * @param options - Settings for this call alone.
   * @returns The new message, or why there is none.
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
  /** The same call with named arguments. */
  with(named: MessageCreateFromArguments, options?: CallOptions): Promise<MessageCreateFromResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    from: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateFromResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, from: string, text: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.setStatus` answers. */
export type MessageSetStatusResult = Result<Message>;

export interface MessageSetStatusCall {
  /**
   * Notes how far a message has come, for example that it was read. Setting the same status twice changes
   * nothing more. Which values there are, and whether anybody is told, is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param msgUuid - The message, a UUID, as the call that created it answers it.
   * @param status - The new status. Its values are the server's own and not known; `read` here is a guess.
   * @param options - Settings for this call alone.
   * @returns The message with its new status, or why it keeps the old one.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.setStatus('1f0a3d7c-64b2-4e0b-9d55-2b8c7e9f1a44', 'read');
   * ```
   */
  (msgUuid: string, status: string, options?: CallOptions): Promise<MessageSetStatusResult>;
  /** The same call with named arguments. */
  with(named: MessageSetStatusArguments, options?: CallOptions): Promise<MessageSetStatusResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    msgUuid: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSetStatusResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(msgUuid: string, status: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.edit` answers. */
export type MessageEditResult = Result<Message>;

export interface MessageEditCall {
  /**
   * Replaces the text of a message that is already in the chat. The old text is gone. Whether a member who has
   * already got the message sees the change is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param msgUuid - The message, a UUID, as the call that created it answers it.
   * @param text - What the message says. Whether it may carry markup such as Markdown or HTML is not known.
   * @param options - Settings for this call alone.
   * @returns The changed message, or why it stays as it is.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.edit(
   *   '7c9e6679-7425-40de-944b-e07fc1f90ae7',
   *   'Hello Anna, would Friday at 11 suit you for a short call?',
   * );
   * ```
   */
  (msgUuid: string, text: string, options?: CallOptions): Promise<MessageEditResult>;
  /** The same call with named arguments. */
  with(named: MessageEditArguments, options?: CallOptions): Promise<MessageEditResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    msgUuid: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageEditResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(msgUuid: string, text: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.delete` answers. */
export type MessageDeleteResult = Result<MessageDeleteData>;

export interface MessageDeleteCall {
  /**
   * Takes a message out of its chat. No call brings it back. A member who has already got the message may
   * still have it.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param msgUuid - The message, a UUID, as the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The id of the deleted message, or why it is still there.
   * @example
   * ```ts
   * const result = await behindAPI.V10.chat.message.delete('7c9e6679-7425-40de-944b-e07fc1f90ae7');
   * ```
   */
  (msgUuid: string, options?: CallOptions): Promise<MessageDeleteResult>;
  /** The same call with named arguments. */
  with(named: MessageDeleteArguments, options?: CallOptions): Promise<MessageDeleteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(msgUuid: string, options?: CallOptions): Promise<WithResponse<MessageDeleteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(msgUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.chat.message.render` answers. */
export type MessageRenderResult = Result<MessageRenderData>;

export interface MessageRenderCall {
  /**
   * Has a text for this chat written from a prompt, presumably by a language model that knows the chat; it
   * counts as a charge because that costs. The text is presumably a draft, for the user to read and send with
   * `create`; whether the server also puts it into the chat is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V20.chat.message.render`.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param prompt - The prompt that the text is written from. Presumably its wording or the name of a prompt
   *   that the server has stored; which of the two is not known.
   * @param extended - Data of your own for the prompt, presumably the values that are filled into its
   *   placeholders. Left out, the prompt is used as it is.
   * @param options - Settings for this call alone.
   * @returns The text, or why there is none.
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
  /** The same call with named arguments. */
  with(named: MessageRenderArguments, options?: CallOptions): Promise<MessageRenderResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    prompt: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<WithResponse<MessageRenderResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, prompt: string, extended?: Extended, options?: CallOptions): Promise<Response>;
}

/** One chat, from its creation to its end, and the search for the chat of a member. */
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
  /** Create a chat in the name of a user. */
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
  /** Add a message that is from somebody else. */
  readonly createFrom: MessageCreateFromCall;
  /** Set the status of a message. */
  readonly setStatus: MessageSetStatusCall;
  /** Change the text of a message. */
  readonly edit: MessageEditCall;
  /** Delete a message. */
  readonly delete: MessageDeleteCall;
  /** Have a message written from a prompt. */
  readonly render: MessageRenderCall;
}

/** Chats with one member each, and the messages in them. */
export interface ChatV10 {
  /** One chat, from its creation to its end, and the search for the chat of a member. */
  readonly chat: ChatModule;
  /** All chats of the signed-in user. */
  readonly chats: ChatsModule;
  /** The messages in a chat. v20 has newer versions of `create` and `render`. */
  readonly message: MessageModule;
}
