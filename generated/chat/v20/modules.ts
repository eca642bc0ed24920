// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  ChatGetContextArguments,
  ChatGetContextData,
  Extended,
  Message,
  MessageCreateArguments,
  MessageRenderArguments,
  MessageRenderData,
} from './types.ts';

/** The result of `V20.chat.chat.getContext`. */
export type ChatGetContextResult = Result<ChatGetContextData>;

export interface ChatGetContextCall {
  /**
   * Returns what a language model needs to know about the chat to write in it, such as the member and what has
   * been said. Pass it to `V30.gpt.chat.execute` as its `context`. It counts as a read: it takes no prompt
   * that a model could run, unlike `message.render`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The context.
   * @example
   * ```ts
   * const result = await behindAPI.V20.chat.chat.getContext('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatGetContextResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what a language model needs to know about the chat to write in it, such as the member and what has
   * been said. Pass it to `V30.gpt.chat.execute` as its `context`. It counts as a read: it takes no prompt
   * that a model could run, unlike `message.render`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The context.
   */
  with(named: ChatGetContextArguments, options?: CallOptions): Promise<ChatGetContextResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what a language model needs to know about the chat to write in it, such as the member and what has
   * been said. Pass it to `V30.gpt.chat.execute` as its `context`. It counts as a read: it takes no prompt
   * that a model could run, unlike `message.render`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The context.
   */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatGetContextResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what a language model needs to know about the chat to write in it, such as the member and what has
   * been said. Pass it to `V30.gpt.chat.execute` as its `context`. It counts as a read: it takes no prompt
   * that a model could run, unlike `message.render`.
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

/** The result of `V20.chat.message.create`. */
export type MessageCreateResult = Result<Message>;

export interface MessageCreateCall {
  /**
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice.
   *
   * In v10 there is no headline. When you move from v10, mind that the headline stands before the type.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param headline - What stands above the text, such as the subject of a mail. Default: none.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   * @returns The new message.
   * @example
   * ```ts
   * const result = await behindAPI.V20.chat.message.create(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Hello Anna, would Thursday at 11 suit you for a short call?',
   *   'Backend developer position',
   *   'text',
   * );
   * ```
   */
  (
    chatUuid: string,
    text: string,
    headline?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<MessageCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice.
   *
   * In v10 there is no headline. When you move from v10, mind that the headline stands before the type.
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
  with(named: MessageCreateArguments, options?: CallOptions): Promise<MessageCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice.
   *
   * In v10 there is no headline. When you move from v10, mind that the headline stands before the type.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param headline - What stands above the text, such as the subject of a mail. Default: none.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   * @returns The new message.
   */
  withResponse(
    chatUuid: string,
    text: string,
    headline?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * receives it: a second call sends it twice.
   *
   * In v10 there is no headline. When you move from v10, mind that the headline stands before the type.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param text - The text of the message.
   * @param headline - What stands above the text, such as the subject of a mail. Default: none.
   * @param type - The kind of message, one of the server's own words; `text` in the examples is made up.
   *   Default: a text.
   * @param options - Settings for this call alone.
   */
  raw(
    chatUuid: string,
    text: string,
    headline?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V20.chat.message.render`. */
export type MessageRenderResult = Result<MessageRenderData>;

export interface MessageRenderCall {
  /**
   * Writes a text and a headline for this chat, each from a prompt of its own, with a language model, and
   * returns them as a draft: show them to the user and send them with `create`. Before you send the first one,
   * look whether the server has put it into the chat already. It counts as a charge because the model costs
   * money.
   *
   * In v10 there is no prompt for a headline. When you move from v10, mind that it stands before the data.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param headlinePrompt - The prompt that the headline is written from, in the same form as `prompt`.
   *   Default: no headline is written.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   * @returns The text and the headline.
   * @example
   * ```ts
   * const result = await behindAPI.V20.chat.message.render(
   *   '3b241101-e2bb-4255-8caf-4136c566a962',
   *   'Write a short, friendly reminder about the {{position}} position.',
   *   'Write a subject line of at most six words for it.',
   *   { position: 'backend developer' },
   * );
   * ```
   */
  (
    chatUuid: string,
    prompt: string,
    headlinePrompt?: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<MessageRenderResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a text and a headline for this chat, each from a prompt of its own, with a language model, and
   * returns them as a draft: show them to the user and send them with `create`. Before you send the first one,
   * look whether the server has put it into the chat already. It counts as a charge because the model costs
   * money.
   *
   * In v10 there is no prompt for a headline. When you move from v10, mind that it stands before the data.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text and the headline.
   */
  with(named: MessageRenderArguments, options?: CallOptions): Promise<MessageRenderResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a text and a headline for this chat, each from a prompt of its own, with a language model, and
   * returns them as a draft: show them to the user and send them with `create`. Before you send the first one,
   * look whether the server has put it into the chat already. It counts as a charge because the model costs
   * money.
   *
   * In v10 there is no prompt for a headline. When you move from v10, mind that it stands before the data.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param headlinePrompt - The prompt that the headline is written from, in the same form as `prompt`.
   *   Default: no headline is written.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   * @returns The text and the headline.
   */
  withResponse(
    chatUuid: string,
    prompt: string,
    headlinePrompt?: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<WithResponse<MessageRenderResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a text and a headline for this chat, each from a prompt of its own, with a language model, and
   * returns them as a draft: show them to the user and send them with `create`. Before you send the first one,
   * look whether the server has put it into the chat already. It counts as a charge because the model costs
   * money.
   *
   * In v10 there is no prompt for a headline. When you move from v10, mind that it stands before the data.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param chatUuid - The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it
   *   returned.
   * @param prompt - The prompt that the text is written from: its wording, with placeholders such as
   *   `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two
   *   your server takes.
   * @param headlinePrompt - The prompt that the headline is written from, in the same form as `prompt`.
   *   Default: no headline is written.
   * @param extended - Values of your own for the placeholders of the prompt, by their names. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    chatUuid: string,
    prompt: string,
    headlinePrompt?: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The context of a chat. Chats are created and managed with v10. */
export interface ChatModule {
  /** Get the context of a chat. */
  readonly getContext: ChatGetContextCall;
}

/** Messages that have a headline. Messages are edited and deleted with v10. */
export interface MessageModule {
  /** Send a message into a chat. */
  readonly create: MessageCreateCall;
  /** Write a message and its headline. */
  readonly render: MessageRenderCall;
}

/** Messages with a headline, and the context of a chat. */
export interface ChatV20 {
  /** The context of a chat. Chats are created and managed with v10. */
  readonly chat: ChatModule;
  /** Messages that have a headline. Messages are edited and deleted with v10. */
  readonly message: MessageModule;
}
