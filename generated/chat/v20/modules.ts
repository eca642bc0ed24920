// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  ChatGetContextArguments,
  ChatGetContextData,
  Extended,
  Message,
  MessageCreateArguments,
  MessageRenderArguments,
  MessageRenderData,
} from './types.ts';

/** What `V20.chat.chat.getContext` answers. */
export type ChatGetContextResult = Result<ChatGetContextData>;

export interface ChatGetContextCall {
  /**
   * Answers what a language model needs to know about the chat in order to write in it, presumably the member
   * and what has been said so far. It goes well with the `context` of `V30.gpt.chat.execute`, as far as one
   * can tell.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param options - Settings for this call alone.
   * @returns The context, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V20.chat.chat.getContext('3b241101-e2bb-4255-8caf-4136c566a962');
   * ```
   */
  (chatUuid: string, options?: CallOptions): Promise<ChatGetContextResult>;
  /** The same call with named arguments. */
  with(named: ChatGetContextArguments, options?: CallOptions): Promise<ChatGetContextResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(chatUuid: string, options?: CallOptions): Promise<WithResponse<ChatGetContextResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(chatUuid: string, options?: CallOptions): Promise<Response>;
}

/** What `V20.chat.message.create` answers. */
export type MessageCreateResult = Result<Message>;

export interface MessageCreateCall {
  /**
   * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
   * gets it: a second call sends it twice. Coming from v10, mind the order: the headline stands before the
   * type.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param text - What the message says. Whether it may carry markup such as Markdown or HTML is not known.
   * @param headline - What stands above the text, presumably the subject where the message goes out as a mail.
   *   Left out, the message has no headline.
   * @param type - What kind of message it is. The values are the server's own and not known; `text` in the
   *   examples is a guess. Left out, the server decides, presumably a text message.
   * @param options - Settings for this call alone.
   * @returns The new message, or why it was not sent.
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
  /** The same call with named arguments. */
  with(named: MessageCreateArguments, options?: CallOptions): Promise<MessageCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    text: string,
    headline?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    chatUuid: string,
    text: string,
    headline?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V20.chat.message.render` answers. */
export type MessageRenderResult = Result<MessageRenderData>;

export interface MessageRenderCall {
  /**
   * Has a text and a headline for this chat written, each from a prompt of its own, presumably by a language
   * model that knows the chat; it counts as a charge because that costs. Both are presumably drafts, for the
   * user to read and send with `create`; whether the server also puts them into the chat is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param chatUuid - The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it.
   * @param prompt - The prompt that the text is written from. Presumably its wording or the name of a prompt
   *   that the server has stored; which of the two is not known.
   * @param headlinePrompt - The prompt that the headline is written from, in the same form as `prompt`. Left
   *   out, the server decides, presumably no headline is written.
   * @param extended - Data of your own for the prompt, presumably the values that are filled into its
   *   placeholders. Left out, the prompt is used as it is.
   * @param options - Settings for this call alone.
   * @returns The text and the headline, or why there are none.
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
  /** The same call with named arguments. */
  with(named: MessageRenderArguments, options?: CallOptions): Promise<MessageRenderResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    chatUuid: string,
    prompt: string,
    headlinePrompt?: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<WithResponse<MessageRenderResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    chatUuid: string,
    prompt: string,
    headlinePrompt?: string,
    extended?: Extended,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What there is to know about a chat. Chats are created and managed with v10. */
export interface ChatModule {
  /** Get the context of a chat. */
  readonly getContext: ChatGetContextCall;
}

/** Messages that have a headline. Messages are edited and deleted with v10. */
export interface MessageModule {
  /** Send a message into a chat. */
  readonly create: MessageCreateCall;
  /** Have a message and its headline written. */
  readonly render: MessageRenderCall;
}

/** Messages with a headline, and the context of a chat. */
export interface ChatV20 {
  /** What there is to know about a chat. Chats are created and managed with v10. */
  readonly chat: ChatModule;
  /** Messages that have a headline. Messages are edited and deleted with v10. */
  readonly message: MessageModule;
}
