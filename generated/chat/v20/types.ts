// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/chat/20/chat/getContext': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the context of a chat
     * Answers what a language model needs to know about the chat in order to write in it, presumably the member and
     *     what has been said so far. It goes well with the `context` of `V30.gpt.chat.execute`, as far as one can tell.
     */
    post: operations['V20.chat.chat.getContext'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/20/message/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message into a chat
     * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member gets
     *     it: a second call sends it twice. Coming from v10, mind the order: the headline stands before the type.
     */
    post: operations['V20.chat.message.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/20/message/render': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a message and its headline written
     * Has a text and a headline for this chat written, each from a prompt of its own, presumably by a language model
     *     that knows the chat; it counts as a charge because that costs. Both are presumably drafts, for the user to read
     *     and send with `create`; whether the server also puts them into the chat is not known.
     */
    post: operations['V20.chat.message.render'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
    ChatUuid: string;
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    /** What the message says. Whether it may carry markup such as Markdown or HTML is not known. */
    MessageText: string;
    /** What kind of message it is. The values are the server's own and not known; `text` in the examples is a guess. Left out, the server decides, presumably a text message. */
    MessageType: string;
    /** A message in a chat. Only its id is certain; the rest is what the calls for messages can set. */
    Message: {
      /** The message's identifier, a UUID. Editing, deleting and setting the status ask for it. */
      msg_uuid: string;
      /** The chat that the message is in. */
      chat_uuid?: string;
      /** What the message says. */
      text?: string;
      /** The headline above the text. Only v20 can set one. */
      headline?: string;
      /** What kind of message it is. The values are not known. */
      type?: string;
      /** Who the message is from, as `V10.chat.message.createFrom` was told. */
      from?: string;
      /** How far the message has come, as `V10.chat.message.setStatus` was told. The values are not known. */
      status?: string;
    } & {
      [key: string]: unknown;
    };
    /** The prompt that the text is written from. Presumably its wording or the name of a prompt that the server has stored; which of the two is not known. */
    Prompt: string;
    /** Data of your own for the prompt, presumably the values that are filled into its placeholders. Left out, the prompt is used as it is. */
    Extended: {
      [key: string]: unknown;
    };
    ChatGetContextArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    /** The chat's context. Neither its form nor its members are known; the example is a guess. */
    ChatGetContextData: unknown;
    MessageCreateArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** What the message says. Whether it may carry markup such as Markdown or HTML is not known. */
      text: string;
      /** What stands above the text, presumably the subject where the message goes out as a mail. Left out, the message has no headline. */
      headline?: string;
      /** What kind of message it is. The values are the server's own and not known; `text` in the examples is a guess. Left out, the server decides, presumably a text message. */
      type?: string;
    };
    MessageRenderArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** The prompt that the text is written from. Presumably its wording or the name of a prompt that the server has stored; which of the two is not known. */
      prompt: string;
      /** The prompt that the headline is written from, in the same form as `prompt`. Left out, the server decides, presumably no headline is written. */
      headlinePrompt?: string;
      /** Data of your own for the prompt, presumably the values that are filled into its placeholders. Left out, the prompt is used as it is. */
      extended?: components['schemas']['Extended'];
    };
    /** The text and the headline that were written. In which form the server answers them is not known; the example uses the names that `create` has for them. */
    MessageRenderData: unknown;
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
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
export interface operations {
  'V20.chat.chat.getContext': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          chat_uuid: components['schemas']['ChatUuid'];
        };
      };
    };
    responses: {
      /** The context, or why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The chat's context. Neither its form nor its members are known; the example is a guess. */
                data: unknown;
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V20.chat.message.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          chat_uuid: components['schemas']['ChatUuid'];
          text: components['schemas']['MessageText'];
          /** What stands above the text, presumably the subject where the message goes out as a mail. Left out, the message has no headline. */
          headline?: string;
          type?: components['schemas']['MessageType'];
        };
      };
    };
    responses: {
      /** The new message, or why it was not sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Message'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V20.chat.message.render': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          chat_uuid: components['schemas']['ChatUuid'];
          prompt: components['schemas']['Prompt'];
          /** The prompt that the headline is written from, in the same form as `prompt`. Left out, the server decides, presumably no headline is written. */
          headlinePrompt?: string;
          extended?: components['schemas']['Extended'];
        };
      };
    };
    responses: {
      /** The text and the headline, or why there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The text and the headline that were written. In which form the server answers them is not known; the example uses the names that `create` has for them. */
                data: unknown;
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
