// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
     * Returns what a language model needs to know about the chat to write in it, such as the member and what
     *     has been said. Pass it to `V30.gpt.chat.execute` as its `context`. It counts as a read: it takes no prompt that
     *     a model could run, unlike `message.render`.
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
     * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member
     *     receives it: a second call sends it twice.
     *
     *     In v10 there is no headline. When you move from v10, mind that the headline stands before the type.
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
     * Write a message and its headline
     * Writes a text and a headline for this chat, each from a prompt of its own, with a language model, and returns
     *     them as a draft: show them to the user and send them with `create`. Before you send the first one, look whether
     *     the server has put it into the chat already. It counts as a charge because the model costs money.
     *
     *     In v10 there is no prompt for a headline. When you move from v10, mind that it stands before the data.
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
      /** The context. */
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
                /** The chat's context. */
                data:
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
          /** What stands above the text, such as the subject of a mail. Default: none. */
          headline?: string | undefined;
          type?: components['schemas']['MessageType'] | undefined;
        };
      };
    };
    responses: {
      /** The new message. */
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
          /** The prompt that the headline is written from, in the same form as `prompt`. Default: no headline is written. */
          headlinePrompt?: string | undefined;
          extended?: components['schemas']['Extended'] | undefined;
        };
      };
    };
    responses: {
      /** The text and the headline. */
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
                /** The text and the headline, by the names that `create` has for it. */
                data: {
                  /** The text. */
                  text?: string | undefined;
                  /** The headline. */
                  headline?: string | undefined;
                } & {
                  [key: string]: unknown;
                };
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
