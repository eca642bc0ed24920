// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/chat/10/chat/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a chat
     * Returns the chat, to open it on the screen. No other call reads messages, so look for them in this answer. For
     *     the chat alone, call `info`.
     */
    post: operations['V10.chat.chat.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/getIdByMember': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the chat with a member
     * Returns the id of the signed-in user's chat with this member, so that you can write into it instead of creating
     *     a second one. Where there is no such chat, be ready for a failure and for an empty answer.
     */
    post: operations['V10.chat.chat.getIdByMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/info': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get what a chat is about
     * Returns the chat itself: its name, its member and what it belongs to, for a header or an entry in a list. To
     *     open the chat, call `get`.
     */
    post: operations['V10.chat.chat.info'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pin a chat
     * Marks the chat as pinned, so that it stands at the top of the list. Pinning it twice changes nothing more.
     */
    post: operations['V10.chat.chat.pin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/unPin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unpin a chat
     * Removes the mark that `pin` set. Unpinning a chat that is not pinned changes nothing.
     */
    post: operations['V10.chat.chat.unPin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a chat
     * Deletes the chat with its messages. No call brings it back, so ask the user first.
     */
    post: operations['V10.chat.chat.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a chat
     * Gives the chat another title. The title is what `create` calls `name`; an answer may have it under either name.
     */
    post: operations['V10.chat.chat.rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a chat with a member
     * Creates a chat between the signed-in user and one member. It counts as a write, because the member hears only
     *     from `message.create`. A second call creates a second chat: look for one with `getIdByMember` first.
     */
    post: operations['V10.chat.chat.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/systemCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a chat on behalf of a user
     * For other servers, not for apps: creates a chat between any user and one member, for example when a message from
     *     somebody new comes in. An app calls `create`, which takes the user from the access token.
     */
    post: operations['V10.chat.chat.systemCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chat/systemGetIdByMember': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find a member's chat, whoever has it
     * For other servers, not for apps: returns the id of the chat with this member, whichever user has it. It tells a
     *     server that receives a message into which chat the message goes. An app calls `getIdByMember`.
     */
    post: operations['V10.chat.chat.systemGetIdByMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/chats/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List all chats
     * Returns all chats of the signed-in user at once; the call has no pages.
     */
    post: operations['V10.chat.chats.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/create': {
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
     *     receives it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
     *
     *     In v20 the headline stands before the type, so the positions of the arguments differ.
     */
    post: operations['V10.chat.message.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/createFrom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a message from somebody else
     * Writes a message into the chat that is not from the signed-in user but from whom you name, for example a reply
     *     of the member that arrived elsewhere. It counts as a charge because people read what is in the chat: a second
     *     call adds it twice.
     */
    post: operations['V10.chat.message.createFrom'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/setStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the status of a message
     * Notes how far a message has come, for example that it was read. Setting the same status twice changes nothing
     *     more.
     */
    post: operations['V10.chat.message.setStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the text of a message
     * Replaces the text of a message that is already in the chat. The old text is gone, but a member who has received
     *     the message may still have it.
     */
    post: operations['V10.chat.message.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a message
     * Removes a message from its chat. No call brings it back. A member who has received the message may still have
     *     it.
     */
    post: operations['V10.chat.message.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/chat/10/message/render': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write a message from a prompt
     * Writes a text for this chat from a prompt with a language model, and returns it as a draft: show it to the user
     *     and send it with `create`. Look into the chat once before you do: the server may have put the text there
     *     already. It counts as a charge because the model costs money.
     *
     *     In v20 the prompt of the headline stands before the data, so the positions of the arguments differ.
     */
    post: operations['V10.chat.message.render'];
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
    /** The member of the chat: the person on the other side, by the id that the messenger or app has for them. */
    MemberId: string | number;
    /** The name of the chat, as the user sees it in the list. `rename` changes it. */
    ChatName: string;
    /** The name of the member, as the user sees it. Default: none. */
    MemberName: string;
    /** The individual of the raet app who is the member. Default: none. */
    IndividualId: string;
    /** The message, by the `msg_uuid` that the call which created it returned. */
    MsgUuid: string;
    /** The id of a chat. */
    ChatId: {
      /** The chat's identifier. Pass it on to the calls for chats and messages. */
      chat_uuid: string;
    } & {
      [key: string]: unknown;
    };
    /** A chat with one member. */
    Chat: {
      /** The chat's identifier. */
      chat_uuid: string;
      /** The name of the chat, as `create` got it. */
      name?: string | undefined;
      /** The title, as `rename` got it. */
      title?: string | undefined;
      /** The user who has the chat, as `systemCreate` got it. */
      user_id?: string | undefined;
      /** The person on the other side. */
      member_id?: string | number | undefined;
      /** The name of that person. */
      member_name?: string | undefined;
      /** The user name of that person in a messenger. */
      member_alias?: string | undefined;
      /** The company that the chat belongs to. */
      company_id?: string | undefined;
      /** The individual of the raet app who is the member. */
      individual_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The text that was written. */
    RenderedText:
      | string
      | ({
          /** The text. */
          text?: string | undefined;
        } & {
          [key: string]: unknown;
        });
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
    /** The acknowledgement of a deletion. Nothing in it is worth reading: `success` says that the thing is gone. */
    Deleted:
      | boolean
      | {
          [key: string]: unknown;
        };
    /** The user, by the identifier that the server knows them by. */
    UserId: string;
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
    ChatGetArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    ChatGetIdByMemberArguments: {
      /** The member of the chat: the person on the other side, by the id that the messenger or app has for them. */
      memberId: string | number;
    };
    ChatInfoArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    ChatPinArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    ChatUnPinArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    ChatDeleteArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
    };
    ChatRenameArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** The new title, as the user sees it in the list. */
      title: string;
    };
    ChatCreateArguments: {
      /** The name of the chat, as the user sees it in the list. `rename` changes it. */
      name: string;
      /** The member of the chat: the person on the other side, by the id that the messenger or app has for them. */
      memberId: string | number;
      /** The name of the member, as the user sees it. Default: none. */
      memberName?: string | undefined;
      /** The member's user name in a messenger. Default: none. */
      memberAlias?: string | undefined;
      /** The company that the chat belongs to. Default: none. */
      companyId?: string | undefined;
      /** The individual of the raet app who is the member. Default: none. */
      individualId?: string | undefined;
    };
    ChatSystemCreateArguments: {
      /** The user who will have the chat. Not the one whose access token is sent. */
      userId: string;
      /** The name of the chat, as the user sees it in the list. `rename` changes it. */
      name: string;
      /** The member of the chat: the person on the other side, by the id that the messenger or app has for them. */
      memberId: string | number;
      /** The name of the member, as the user sees it. Default: none. */
      memberName?: string | undefined;
      /** The individual of the raet app who is the member. Default: none. */
      individualId?: string | undefined;
    };
    ChatSystemGetIdByMemberArguments: {
      /** The member of the chat: the person on the other side, by the id that the messenger or app has for them. */
      memberId: string | number;
    };
    MessageCreateArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** The text of the message. */
      text: string;
      /** The kind of message, one of the server's own words; `text` in the examples is made up. Default: a text. */
      type?: string | undefined;
    };
    MessageCreateFromArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** Who the message is from: the member's id as `create` got it, or a name. */
      from: string;
      /** The text of the message. */
      text: string;
    };
    MessageSetStatusArguments: {
      /** The message, by the `msg_uuid` that the call which created it returned. */
      msgUuid: string;
      /** The new status, one of the server's own words. The example's is made up. */
      status: string;
    };
    MessageEditArguments: {
      /** The message, by the `msg_uuid` that the call which created it returned. */
      msgUuid: string;
      /** The text of the message. */
      text: string;
    };
    MessageDeleteArguments: {
      /** The message, by the `msg_uuid` that the call which created it returned. */
      msgUuid: string;
    };
    MessageRenderArguments: {
      /** The chat, by the `chat_uuid` that `V10.chat.chats.get` or the call that created it returned. */
      chatUuid: string;
      /** The prompt that the text is written from: its wording, with placeholders such as `{{position}}`, or the name of a prompt that the server has stored. Try with one chat which of the two your server takes. */
      prompt: string;
      /** Values of your own for the placeholders of the prompt, by their names. Default: none. */
      extended?: components['schemas']['Extended'] | undefined;
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
export type MemberId = components['schemas']['MemberId'];
export type ChatName = components['schemas']['ChatName'];
export type MemberName = components['schemas']['MemberName'];
export type IndividualId = components['schemas']['IndividualId'];
export type MsgUuid = components['schemas']['MsgUuid'];
export type ChatId = components['schemas']['ChatId'];
export type Chat = components['schemas']['Chat'];
export type RenderedText = components['schemas']['RenderedText'];
export type ChatUuid = components['schemas']['ChatUuid'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Deleted = components['schemas']['Deleted'];
export type UserId = components['schemas']['UserId'];
export type MessageText = components['schemas']['MessageText'];
export type MessageType = components['schemas']['MessageType'];
export type Message = components['schemas']['Message'];
export type Prompt = components['schemas']['Prompt'];
export type Extended = components['schemas']['Extended'];
export type ChatGetArguments = components['schemas']['ChatGetArguments'];
export type ChatGetIdByMemberArguments = components['schemas']['ChatGetIdByMemberArguments'];
export type ChatInfoArguments = components['schemas']['ChatInfoArguments'];
export type ChatPinArguments = components['schemas']['ChatPinArguments'];
export type ChatUnPinArguments = components['schemas']['ChatUnPinArguments'];
export type ChatDeleteArguments = components['schemas']['ChatDeleteArguments'];
export type ChatRenameArguments = components['schemas']['ChatRenameArguments'];
export type ChatCreateArguments = components['schemas']['ChatCreateArguments'];
export type ChatSystemCreateArguments = components['schemas']['ChatSystemCreateArguments'];
export type ChatSystemGetIdByMemberArguments = components['schemas']['ChatSystemGetIdByMemberArguments'];
export type MessageCreateArguments = components['schemas']['MessageCreateArguments'];
export type MessageCreateFromArguments = components['schemas']['MessageCreateFromArguments'];
export type MessageSetStatusArguments = components['schemas']['MessageSetStatusArguments'];
export type MessageEditArguments = components['schemas']['MessageEditArguments'];
export type MessageDeleteArguments = components['schemas']['MessageDeleteArguments'];
export type MessageRenderArguments = components['schemas']['MessageRenderArguments'];
export type $defs = Record<string, never>;
export interface operations {
  'V10.chat.chat.get': {
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
      /** The chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.getIdByMember': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          member_id: components['schemas']['MemberId'];
        };
      };
    };
    responses: {
      /** The chat's id. */
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
                data: components['schemas']['ChatId'];
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
  'V10.chat.chat.info': {
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
      /** The chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.pin': {
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
      /** The pinned chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.unPin': {
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
      /** The chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.delete': {
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
      /** The acknowledgement. */
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
                data: components['schemas']['Deleted'];
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
  'V10.chat.chat.rename': {
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
          /** The new title, as the user sees it in the list. */
          title: string;
        };
      };
    };
    responses: {
      /** The renamed chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['ChatName'];
          member_id: components['schemas']['MemberId'];
          member_name?: components['schemas']['MemberName'] | undefined;
          /** The member's user name in a messenger. Default: none. */
          member_alias?: string | undefined;
          /** The company that the chat belongs to. Default: none. */
          company_id?: string | undefined;
          individual_id?: components['schemas']['IndividualId'] | undefined;
        };
      };
    };
    responses: {
      /** The new chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.systemCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The user who will have the chat. Not the one whose access token is sent. */
          user_id: components['schemas']['UserId'];
          name: components['schemas']['ChatName'];
          member_id: components['schemas']['MemberId'];
          member_name?: components['schemas']['MemberName'] | undefined;
          individual_id?: components['schemas']['IndividualId'] | undefined;
        };
      };
    };
    responses: {
      /** The new chat. */
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
                data: components['schemas']['Chat'];
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
  'V10.chat.chat.systemGetIdByMember': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          member_id: components['schemas']['MemberId'];
        };
      };
    };
    responses: {
      /** The chat's id. */
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
                data: components['schemas']['ChatId'];
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
  'V10.chat.chats.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The chats. */
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
                /** The user's chats. */
                data: components['schemas']['Chat'][];
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
  'V10.chat.message.create': {
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
  'V10.chat.message.createFrom': {
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
          /** Who the message is from: the member's id as `create` got it, or a name. */
          from: string;
          text: components['schemas']['MessageText'];
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
  'V10.chat.message.setStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          msg_uuid: components['schemas']['MsgUuid'];
          /** The new status, one of the server's own words. The example's is made up. */
          status: string;
        };
      };
    };
    responses: {
      /** The message with its new status. */
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
  'V10.chat.message.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          msg_uuid: components['schemas']['MsgUuid'];
          text: components['schemas']['MessageText'];
        };
      };
    };
    responses: {
      /** The changed message. */
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
  'V10.chat.message.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          msg_uuid: components['schemas']['MsgUuid'];
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Deleted'];
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
  'V10.chat.message.render': {
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
          extended?: components['schemas']['Extended'] | undefined;
        };
      };
    };
    responses: {
      /** The text. */
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
                data: components['schemas']['RenderedText'];
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
