// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/mastogram/10/bluesky/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the Bluesky channels
     * Returns all Bluesky channels that the signed-in user has connected, each with its settings.
     */
    post: operations['V10.mastogram.bluesky.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/bluesky/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect a Bluesky account
     * Connects a Bluesky account of the signed-in user as a channel. Set what it does with `update`.
     *
     *     It counts as a charge because it takes no password: Bluesky may ask the owner of the account to confirm the
     *     connection, and a second call would ask again.
     */
    post: operations['V10.mastogram.bluesky.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/bluesky/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what a Bluesky channel does
     * Changes the settings of a channel; the account stays the same. What is left out stays as it is. It
     *     counts as a write: the call itself publishes nothing, and a second one sets the same again. Publishing starts
     *     with `enabled` and `post`.
     */
    post: operations['V10.mastogram.bluesky.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/bluesky/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disconnect a Bluesky channel
     * Disconnects a channel and forgets its settings. Posts that were published stay in Bluesky. To stop for a while,
     *     switch `enabled` off with `update`.
     */
    post: operations['V10.mastogram.bluesky.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/mastodon/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the Mastodon channels
     * Returns all Mastodon channels that the signed-in user has connected, each with its settings. Keep the answer
     *     out of logs, because the settings may include the tokens.
     */
    post: operations['V10.mastogram.mastodon.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/mastodon/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect a Mastodon account
     * Connects a Mastodon account of the signed-in user as a channel, by its server and an access token that the user
     *     gets there. Set what it does with `update`.
     */
    post: operations['V10.mastogram.mastodon.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/mastodon/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what a Mastodon channel does
     * Changes the settings of a channel, and its server and token where they have changed. What is left out stays as
     *     it is. It counts as a write: the call itself publishes nothing, and a second one sets the same again. Publishing
     *     starts with `enabled` and `post`.
     */
    post: operations['V10.mastogram.mastodon.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/mastodon/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disconnect a Mastodon channel
     * Disconnects a channel and forgets its settings. Posts that were published stay on the Mastodon server, and so
     *     does the token: revoke it there. To stop for a while, switch `enabled` off with `update`.
     */
    post: operations['V10.mastogram.mastodon.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/telegram/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the Telegram channels
     * Returns all Telegram channels that the signed-in user has connected, each with its settings.
     */
    post: operations['V10.mastogram.telegram.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/telegram/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a channel for Telegram
     * Creates a channel for the signed-in user. It is not connected yet: the user joins it with a chat or channel in
     *     Telegram and confirms that there. Set what it does with `update`.
     */
    post: operations['V10.mastogram.telegram.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/telegram/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what a Telegram channel does
     * Changes the settings of a channel. Telegram has fewer than the other networks: reblogs, bookmarks and privacy
     *     have no setting. What is left out stays as it is. It counts as a write: the call itself publishes nothing, and a
     *     second one sets the same again. Publishing starts with `enabled` and `post`.
     */
    post: operations['V10.mastogram.telegram.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mastogram/10/telegram/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disconnect a Telegram channel
     * Disconnects a channel and forgets its settings. The chat or channel in Telegram and the posts in it stay. To
     *     stop for a while, switch `enabled` off with `update`.
     */
    post: operations['V10.mastogram.telegram.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.mastogram.bluesky.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The channels. */
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
                /** The connected channels. */
                data: components['schemas']['BlueskyChannel'][];
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
  'V10.mastogram.bluesky.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The handle of the account, as Bluesky shows it behind the @ sign, such as anna.example.com. */
          handle: string;
        };
      };
    };
    responses: {
      /** The new channel. */
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
                data: components['schemas']['BlueskyChannel'];
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
  'V10.mastogram.bluesky.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
          enabled?: components['schemas']['ChannelEnabled'] | undefined;
          post?: components['schemas']['ChannelPost'] | undefined;
          forward?: components['schemas']['ChannelForward'] | undefined;
          forward_reblogs?: components['schemas']['ChannelForwardReblogs'] | undefined;
          forward_bookmarks?: components['schemas']['ChannelForwardBookmarks'] | undefined;
          privacy?: components['schemas']['ChannelPrivacy'] | undefined;
          prompt?: components['schemas']['ChannelPrompt'] | undefined;
        };
      };
    };
    responses: {
      /** The changed channel. */
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
                data: components['schemas']['BlueskyChannel'];
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
  'V10.mastogram.bluesky.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
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
  'V10.mastogram.mastodon.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The channels. */
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
                /** The connected channels. */
                data: components['schemas']['MastodonChannel'][];
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
  'V10.mastogram.mastodon.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The domain of the account's Mastodon server, such as social.example.com, without https://. */
          domain: string;
          /**
           * Format: password
           * An access token of the Mastodon account, from the developer settings of its server. It is not the access token of this API; never log it.
           */
          token: string;
        };
      };
    };
    responses: {
      /** The new channel. */
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
                data: components['schemas']['MastodonChannel'];
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
  'V10.mastogram.mastodon.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
          /** The domain of the account's Mastodon server, such as social.example.com, without https://. */
          domain?: string | undefined;
          /**
           * Format: password
           * A new access token of the Mastodon account, for example because the old one was revoked. It is not the access token of this API; never log it.
           */
          token?: string | undefined;
          enabled?: components['schemas']['ChannelEnabled'] | undefined;
          post?: components['schemas']['ChannelPost'] | undefined;
          forward?: components['schemas']['ChannelForward'] | undefined;
          forward_reblogs?: components['schemas']['ChannelForwardReblogs'] | undefined;
          forward_bookmarks?: components['schemas']['ChannelForwardBookmarks'] | undefined;
          privacy?: components['schemas']['ChannelPrivacy'] | undefined;
          prompt?: components['schemas']['ChannelPrompt'] | undefined;
        };
      };
    };
    responses: {
      /** The changed channel. */
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
                data: components['schemas']['MastodonChannel'];
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
  'V10.mastogram.mastodon.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
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
  'V10.mastogram.telegram.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The channels. */
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
                /** The connected channels. */
                data: components['schemas']['TelegramChannel'][];
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
  'V10.mastogram.telegram.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new channel. */
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
                data: components['schemas']['TelegramChannel'];
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
  'V10.mastogram.telegram.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
          enabled?: components['schemas']['ChannelEnabled'] | undefined;
          post?: components['schemas']['ChannelPost'] | undefined;
          forward?: components['schemas']['ChannelForward'] | undefined;
          prompt?: components['schemas']['ChannelPrompt'] | undefined;
        };
      };
    };
    responses: {
      /** The changed channel. */
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
                data: components['schemas']['TelegramChannel'];
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
  'V10.mastogram.telegram.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel_uuid: components['schemas']['ChannelUuid'];
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
}
