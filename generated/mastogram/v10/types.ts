// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The channel, by the identifier that `create` and `get` of the same module return. */
    ChannelUuid: string;
    /** Whether the channel is in use at all. */
    ChannelEnabled: boolean;
    /** Whether posts from the user's other channels are published in this one. */
    ChannelPost: boolean;
    /** Whether posts that appear in this channel are passed on to the user's other channels. */
    ChannelForward: boolean;
    /** Whether posts of others that the user reblogs (reposts) here are passed on too. */
    ChannelForwardReblogs: boolean;
    /** Whether posts of others that the user bookmarks here are passed on too. */
    ChannelForwardBookmarks: boolean;
    /** Who may see what is published in this channel, in the words of Mastodon: `public`, `unlisted`, `private`, `direct`. */
    ChannelPrivacy: string;
    /** What a language model is told to do with a text before it is published. An empty text leaves the posts as they are. */
    ChannelPrompt: string;
    /** A connected Bluesky account. */
    BlueskyChannel: {
      /** The channel's identifier, for update and delete. */
      channel_uuid: string;
      /** The handle of the account. */
      handle?: string | undefined;
      enabled?: components['schemas']['ChannelEnabled'] | undefined;
      post?: components['schemas']['ChannelPost'] | undefined;
      forward?: components['schemas']['ChannelForward'] | undefined;
      forward_reblogs?: components['schemas']['ChannelForwardReblogs'] | undefined;
      forward_bookmarks?: components['schemas']['ChannelForwardBookmarks'] | undefined;
      privacy?: components['schemas']['ChannelPrivacy'] | undefined;
      prompt?: components['schemas']['ChannelPrompt'] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A connected Mastodon account. */
    MastodonChannel: {
      /** The channel's identifier, for update and delete. */
      channel_uuid: string;
      /** The domain of the account's Mastodon server. */
      domain?: string | undefined;
      enabled?: components['schemas']['ChannelEnabled'] | undefined;
      post?: components['schemas']['ChannelPost'] | undefined;
      forward?: components['schemas']['ChannelForward'] | undefined;
      forward_reblogs?: components['schemas']['ChannelForwardReblogs'] | undefined;
      forward_bookmarks?: components['schemas']['ChannelForwardBookmarks'] | undefined;
      privacy?: components['schemas']['ChannelPrivacy'] | undefined;
      prompt?: components['schemas']['ChannelPrompt'] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A connected chat or channel in Telegram. */
    TelegramChannel: {
      /** The channel's identifier, for update and delete. */
      channel_uuid: string;
      enabled?: components['schemas']['ChannelEnabled'] | undefined;
      post?: components['schemas']['ChannelPost'] | undefined;
      forward?: components['schemas']['ChannelForward'] | undefined;
      prompt?: components['schemas']['ChannelPrompt'] | undefined;
    } & {
      [key: string]: unknown;
    };
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
    BlueskyCreateArguments: {
      /** The handle of the account, as Bluesky shows it behind the @ sign, such as anna.example.com. */
      handle: string;
    };
    BlueskyUpdateArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
      /** Whether the channel is in use at all. */
      enabled?: boolean | undefined;
      /** Whether posts from the user's other channels are published in this one. */
      post?: boolean | undefined;
      /** Whether posts that appear in this channel are passed on to the user's other channels. */
      forward?: boolean | undefined;
      /** Whether posts of others that the user reblogs (reposts) here are passed on too. */
      forwardReblogs?: boolean | undefined;
      /** Whether posts of others that the user bookmarks here are passed on too. */
      forwardBookmarks?: boolean | undefined;
      /** Who may see what is published in this channel, in the words of Mastodon: `public`, `unlisted`, `private`, `direct`. */
      privacy?: string | undefined;
      /** What a language model is told to do with a text before it is published. An empty text leaves the posts as they are. */
      prompt?: string | undefined;
    };
    BlueskyDeleteArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
    };
    MastodonCreateArguments: {
      /** The domain of the account's Mastodon server, such as social.example.com, without https://. */
      domain: string;
      /**
       * Format: password
       * An access token of the Mastodon account, from the developer settings of its server. It is not the access token of this API; never log it.
       */
      token: string;
    };
    MastodonUpdateArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
      /** The domain of the account's Mastodon server, such as social.example.com, without https://. */
      domain?: string | undefined;
      /**
       * Format: password
       * A new access token of the Mastodon account, for example because the old one was revoked. It is not the access token of this API; never log it.
       */
      token?: string | undefined;
      /** Whether the channel is in use at all. */
      enabled?: boolean | undefined;
      /** Whether posts from the user's other channels are published in this one. */
      post?: boolean | undefined;
      /** Whether posts that appear in this channel are passed on to the user's other channels. */
      forward?: boolean | undefined;
      /** Whether posts of others that the user reblogs (reposts) here are passed on too. */
      forwardReblogs?: boolean | undefined;
      /** Whether posts of others that the user bookmarks here are passed on too. */
      forwardBookmarks?: boolean | undefined;
      /** Who may see what is published in this channel, in the words of Mastodon: `public`, `unlisted`, `private`, `direct`. */
      privacy?: string | undefined;
      /** What a language model is told to do with a text before it is published. An empty text leaves the posts as they are. */
      prompt?: string | undefined;
    };
    MastodonDeleteArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
    };
    TelegramUpdateArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
      /** Whether the channel is in use at all. */
      enabled?: boolean | undefined;
      /** Whether posts from the user's other channels are published in this one. */
      post?: boolean | undefined;
      /** Whether posts that appear in this channel are passed on to the user's other channels. */
      forward?: boolean | undefined;
      /** What a language model is told to do with a text before it is published. An empty text leaves the posts as they are. */
      prompt?: string | undefined;
    };
    TelegramDeleteArguments: {
      /** The channel, by the identifier that `create` and `get` of the same module return. */
      channelUuid: string;
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
export type ChannelUuid = components['schemas']['ChannelUuid'];
export type ChannelEnabled = components['schemas']['ChannelEnabled'];
export type ChannelPost = components['schemas']['ChannelPost'];
export type ChannelForward = components['schemas']['ChannelForward'];
export type ChannelForwardReblogs = components['schemas']['ChannelForwardReblogs'];
export type ChannelForwardBookmarks = components['schemas']['ChannelForwardBookmarks'];
export type ChannelPrivacy = components['schemas']['ChannelPrivacy'];
export type ChannelPrompt = components['schemas']['ChannelPrompt'];
export type BlueskyChannel = components['schemas']['BlueskyChannel'];
export type MastodonChannel = components['schemas']['MastodonChannel'];
export type TelegramChannel = components['schemas']['TelegramChannel'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Deleted = components['schemas']['Deleted'];
export type BlueskyCreateArguments = components['schemas']['BlueskyCreateArguments'];
export type BlueskyUpdateArguments = components['schemas']['BlueskyUpdateArguments'];
export type BlueskyDeleteArguments = components['schemas']['BlueskyDeleteArguments'];
export type MastodonCreateArguments = components['schemas']['MastodonCreateArguments'];
export type MastodonUpdateArguments = components['schemas']['MastodonUpdateArguments'];
export type MastodonDeleteArguments = components['schemas']['MastodonDeleteArguments'];
export type TelegramUpdateArguments = components['schemas']['TelegramUpdateArguments'];
export type TelegramDeleteArguments = components['schemas']['TelegramDeleteArguments'];
export type $defs = Record<string, never>;
