// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
    ChatUuid: string;
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
    /** The text of the message. */
    MessageText: string;
    /** The kind of message, one of the server's own words; `text` in the examples is made up. Default: a text. */
    MessageType: string;
    /** A message in a chat. */
    Message: {
      /** The message's identifier. Editing, deleting and setting the status ask for it. */
      msg_uuid: string;
      /** The chat that the message is in. */
      chat_uuid?: string | undefined;
      /** The text of the message. */
      text?: string | undefined;
      /** The headline above the text. Only v20 can set one. */
      headline?: string | undefined;
      /** The kind of message. */
      type?: string | undefined;
      /** Who the message is from, as `V10.chat.message.createFrom` got it. */
      from?: string | undefined;
      /** How far the message has come, as `V10.chat.message.setStatus` got it. */
      status?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The prompt that the text is written from: its wording, with placeholders such as `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two your server takes. */
    Prompt: string;
    /** Values of your own for the placeholders of the prompt, by their names. Default: none. */
    Extended: {
      [key: string]: unknown;
    };
    ChatGetContextArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    /** The chat's context. */
    ChatGetContextData:
      | string
      | ({
          /** The chat's identifier. */
          chat_uuid?: string | undefined;
          /** The name of the chat. */
          name?: string | undefined;
          /** The name of the person on the other side. */
          member_name?: string | undefined;
        } & {
          [key: string]: unknown;
        });
    MessageCreateArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** The text of the message. */
      text: string;
      /** What stands above the text, such as the subject of a mail. Default: none. */
      headline?: string | undefined;
      /** The kind of message, one of the server's own words; `text` in the examples is made up. Default: a text. */
      type?: string | undefined;
    };
    MessageRenderArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** The prompt that the text is written from: its wording, with placeholders such as `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two your server takes. */
      prompt: string;
      /** The prompt that the headline is written from, in the same form as `prompt`. Default: no headline is written. */
      headlinePrompt?: string | undefined;
      /** Values of your own for the placeholders of the prompt, by their names. Default: none. */
      extended?: components['schemas']['Extended'] | undefined;
    };
    /** The text and the headline, by the names that `create` has for it. */
    MessageRenderData: {
      /** The text. */
      text?: string | undefined;
      /** The headline. */
      headline?: string | undefined;
    } & {
      [key: string]: unknown;
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
export type ChatUuid = components['schemas']['ChatUuid'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type MessageText = components['schemas']['MessageText'];
export type MessageType = components['schemas']['MessageType'];
export type Message = components['schemas']['Message'];
export type Prompt = components['schemas']['Prompt'];
export type Extended = components['schemas']['Extended'];
export type ChatGetContextArguments = components['schemas']['ChatGetContextArguments'];
export type ChatGetContextData = components['schemas']['ChatGetContextData'];
export type MessageCreateArguments = components['schemas']['MessageCreateArguments'];
export type MessageRenderArguments = components['schemas']['MessageRenderArguments'];
export type MessageRenderData = components['schemas']['MessageRenderData'];
export type $defs = Record<string, never>;
