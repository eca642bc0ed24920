// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

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
