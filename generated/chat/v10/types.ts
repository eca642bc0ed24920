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
     * Answers the chat. No other call reads messages, so the answer presumably carries them too; under which name is
     *     not known. For the chat without what is in it, ask `info`.
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
     * Answers the id of the signed-in user's chat with this member, so that you can write into it instead of creating
     *     a second one. What is answered where there is no such chat is not known: be ready for a failure and for an empty
     *     answer.
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
     * Answers the chat itself: its name, its member and what it belongs to. It is presumably the lighter one of the
     *     two calls, for a header or a list, and `get` the one that opens the chat.
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
     * Marks the chat as pinned, presumably so that it stands at the top of the list. Pinning twice changes nothing
     *     more. By which member of the answer one can tell that a chat is pinned is not known.
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
     * Takes back what `pin` did: the chat stands in the list where it otherwise would. Unpinning a chat that is not
     *     pinned presumably changes nothing.
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
     * Deletes the chat, presumably with all of its messages. No call brings it back, so ask the user first. Whether
     *     the member still sees the chat is not known.
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
     * Gives the chat another title. `create` calls the same thing `name`, as far as one can tell; under which of the
     *     two names the new title is answered is not known.
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
     * Creates a chat between the signed-in user and one member. Nothing is sent to the member until a message is
     *     created, so it is a write; but a second call presumably creates a second chat, so look for one with
     *     `getIdByMember` first.
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
     * Create a chat in the name of a user
     * For other servers, not for apps: creates a chat between any user and one member, for example when a message from
     *     somebody new comes in. An app uses `create`, which takes the user from the access token.
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
     * For other servers, not for apps: answers the id of the chat with this member, presumably no matter which user
     *     has it. It tells a server that receives a message into which chat it goes. An app uses `getIdByMember`.
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
     * Answers the chats of the signed-in user. It takes no page, so expect all of them in one answer. In which order
     *     they come, and whether pinned ones come first, is not known.
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
     * Writes a message into the chat in the name of the signed-in user. It counts as a charge because the member gets
     *     it: a second call sends it twice. Keep the id in the answer to edit or delete the message later.
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
     * Add a message that is from somebody else
     * Writes a message into the chat that is not from the signed-in user but from whom you say, for example a reply of
     *     the member that came in elsewhere. It counts as a charge because the people in the chat may get to see it: a
     *     second call adds it twice.
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
     *     more. Which values there are, and whether anybody is told, is not known.
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
     * Replaces the text of a message that is already in the chat. The old text is gone. Whether a member who has
     *     already got the message sees the change is not known.
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
     * Takes a message out of its chat. No call brings it back. A member who has already got the message may still have
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
     * Have a message written from a prompt
     * Has a text for this chat written from a prompt, presumably by a language model that knows the chat; it counts as
     *     a charge because that costs. The text is presumably a draft, for the user to read and send with `create`;
     *     whether the server also puts it into the chat is not known.
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
    /** The member of the chat: the person on the other side. Presumably the id that the messenger or app in question has for that person; a number is passed as a string. */
    MemberId: string;
    /** The name of the chat, as the user sees it in the list. `rename` changes it. */
    ChatName: string;
    /** How the member is called. Left out, the server decides what the user sees. */
    MemberName: string;
    /** The person the member is, presumably an individual of the raet app. Left out, the chat belongs to no individual. */
    IndividualId: string;
    /** The message, a UUID, as the call that created it answers it. */
    MsgUuid: string;
    /** The id of a chat. Presumably there is nothing else in the answer. */
    ChatId: {
      /** The chat's identifier. Pass it on to the calls for chats and messages. */
      chat_uuid: string;
    } & {
      [key: string]: unknown;
    };
    /** A chat with one member. Only its id is certain; the rest is what creating and renaming can set. */
    Chat: {
      /** The chat's identifier. */
      chat_uuid: string;
      /** The name of the chat, as create got it. */
      name?: string;
      /** The title that rename gave the chat; the server may answer it as the name instead. */
      title?: string;
      /** The user who has the chat, as systemCreate got it. */
      user_id?: string;
      /** The person on the other side. */
      member_id?: string;
      /** How that person is called. */
      member_name?: string;
      /** Another name of that person, presumably in a messenger. */
      member_alias?: string;
      /** The company that the chat belongs to. */
      company_id?: string;
      /** The person the member is, presumably in the raet app. */
      individual_id?: string;
    } & {
      [key: string]: unknown;
    };
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
    ChatGetArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    ChatGetIdByMemberArguments: {
      /** The member of the chat: the person on the other side. Presumably the id that the messenger or app in question has for that person; a number is passed as a string. */
      memberId: string;
    };
    ChatInfoArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    ChatPinArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    ChatUnPinArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    ChatDeleteArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
    };
    /** Which chat was deleted. */
    ChatDeleteData: {
      /** The deleted chat's identifier. */
      chat_uuid: string;
    } & {
      [key: string]: unknown;
    };
    ChatRenameArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** The new title. How long it may be is not known. */
      title: string;
    };
    ChatCreateArguments: {
      /** The name of the chat, as the user sees it in the list. `rename` changes it. */
      name: string;
      /** The member of the chat: the person on the other side. Presumably the id that the messenger or app in question has for that person; a number is passed as a string. */
      memberId: string;
      /** How the member is called. Left out, the server decides what the user sees. */
      memberName?: string;
      /** Another name of the member, presumably the user name in a messenger. Left out, the member has none. */
      memberAlias?: string;
      /** The company that the chat belongs to. Of which app it is a company is not known. Left out, the chat belongs to none. */
      companyId?: string;
      /** The person the member is, presumably an individual of the raet app. Left out, the chat belongs to no individual. */
      individualId?: string;
    };
    ChatSystemCreateArguments: {
      /** The user who will have the chat, a UUID. Not the one whose access token is sent. */
      userId: string;
      /** The name of the chat, as the user sees it in the list. `rename` changes it. */
      name: string;
      /** The member of the chat: the person on the other side. Presumably the id that the messenger or app in question has for that person; a number is passed as a string. */
      memberId: string;
      /** How the member is called. Left out, the server decides what the user sees. */
      memberName?: string;
      /** The person the member is, presumably an individual of the raet app. Left out, the chat belongs to no individual. */
      individualId?: string;
    };
    ChatSystemGetIdByMemberArguments: {
      /** The member of the chat: the person on the other side. Presumably the id that the messenger or app in question has for that person; a number is passed as a string. */
      memberId: string;
    };
    MessageCreateArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** What the message says. Whether it may carry markup such as Markdown or HTML is not known. */
      text: string;
      /** What kind of message it is. The values are the server's own and not known; `text` in the examples is a guess. Left out, the server decides, presumably a text message. */
      type?: string;
    };
    MessageCreateFromArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** Who the message is from. Presumably the id of the member as `create` got it; a name is possible too. */
      from: string;
      /** What the message says. Whether it may carry markup such as Markdown or HTML is not known. */
      text: string;
    };
    MessageSetStatusArguments: {
      /** The message, a UUID, as the call that created it answers it. */
      msgUuid: string;
      /** The new status. Its values are the server's own and not known; `read` here is a guess. */
      status: string;
    };
    MessageEditArguments: {
      /** The message, a UUID, as the call that created it answers it. */
      msgUuid: string;
      /** What the message says. Whether it may carry markup such as Markdown or HTML is not known. */
      text: string;
    };
    MessageDeleteArguments: {
      /** The message, a UUID, as the call that created it answers it. */
      msgUuid: string;
    };
    /** Which message was deleted. */
    MessageDeleteData: {
      /** The deleted message's identifier. */
      msg_uuid: string;
    } & {
      [key: string]: unknown;
    };
    MessageRenderArguments: {
      /** The chat, a UUID, as `V10.chat.chats.get` or the call that created it answers it. */
      chatUuid: string;
      /** The prompt that the text is written from. Presumably its wording or the name of a prompt that the server has stored; which of the two is not known. */
      prompt: string;
      /** Data of your own for the prompt, presumably the values that are filled into its placeholders. Left out, the prompt is used as it is. */
      extended?: components['schemas']['Extended'];
    };
    /** The text that was written. In which form the server answers it is not known; the example is a guess. */
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
export type MemberId = components['schemas']['MemberId'];
export type ChatName = components['schemas']['ChatName'];
export type MemberName = components['schemas']['MemberName'];
export type IndividualId = components['schemas']['IndividualId'];
export type MsgUuid = components['schemas']['MsgUuid'];
export type ChatId = components['schemas']['ChatId'];
export type Chat = components['schemas']['Chat'];
export type ChatUuid = components['schemas']['ChatUuid'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
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
export type ChatDeleteData = components['schemas']['ChatDeleteData'];
export type ChatRenameArguments = components['schemas']['ChatRenameArguments'];
export type ChatCreateArguments = components['schemas']['ChatCreateArguments'];
export type ChatSystemCreateArguments = components['schemas']['ChatSystemCreateArguments'];
export type ChatSystemGetIdByMemberArguments = components['schemas']['ChatSystemGetIdByMemberArguments'];
export type MessageCreateArguments = components['schemas']['MessageCreateArguments'];
export type MessageCreateFromArguments = components['schemas']['MessageCreateFromArguments'];
export type MessageSetStatusArguments = components['schemas']['MessageSetStatusArguments'];
export type MessageEditArguments = components['schemas']['MessageEditArguments'];
export type MessageDeleteArguments = components['schemas']['MessageDeleteArguments'];
export type MessageDeleteData = components['schemas']['MessageDeleteData'];
export type MessageRenderArguments = components['schemas']['MessageRenderArguments'];
export type MessageRenderData = components['schemas']['MessageRenderData'];
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
      /** The chat, or why there is none. */
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
      /** The chat's id, or why there is none. */
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
      /** The chat, or why there is none. */
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
      /** The pinned chat, or why it is not pinned. */
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
      /** The chat, no longer pinned, or why it still is. */
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
      /** The id of the deleted chat, or why it is still there. */
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
                /** Which chat was deleted. */
                data: {
                  /** The deleted chat's identifier. */
                  chat_uuid: string;
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
          /** The new title. How long it may be is not known. */
          title: string;
        };
      };
    };
    responses: {
      /** The renamed chat, or why it keeps its title. */
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
          member_name?: components['schemas']['MemberName'];
          /** Another name of the member, presumably the user name in a messenger. Left out, the member has none. */
          member_alias?: string;
          /** The company that the chat belongs to. Of which app it is a company is not known. Left out, the chat belongs to none. */
          company_id?: string;
          individual_id?: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The new chat, or why there is none. */
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
          /** The user who will have the chat, a UUID. Not the one whose access token is sent. */
          user_id: string;
          name: components['schemas']['ChatName'];
          member_id: components['schemas']['MemberId'];
          member_name?: components['schemas']['MemberName'];
          individual_id?: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The new chat, or why there is none. */
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
      /** The chat's id, or why there is none. */
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
          /** Who the message is from. Presumably the id of the member as `create` got it; a name is possible too. */
          from: string;
          text: components['schemas']['MessageText'];
        };
      };
    };
    responses: {
      /** The new message, or why there is none. */
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
          /** The new status. Its values are the server's own and not known; `read` here is a guess. */
          status: string;
        };
      };
    };
    responses: {
      /** The message with its new status, or why it keeps the old one. */
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
      /** The changed message, or why it stays as it is. */
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
      /** The id of the deleted message, or why it is still there. */
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
                /** Which message was deleted. */
                data: {
                  /** The deleted message's identifier. */
                  msg_uuid: string;
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
          extended?: components['schemas']['Extended'];
        };
      };
    };
    responses: {
      /** The text, or why there is none. */
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
                /** The text that was written. In which form the server answers it is not known; the example is a guess. */
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
