// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  BlueskyChannel,
  BlueskyCreateArguments,
  BlueskyDeleteArguments,
  BlueskyUpdateArguments,
  Deleted,
  MastodonChannel,
  MastodonCreateArguments,
  MastodonDeleteArguments,
  MastodonUpdateArguments,
  TelegramChannel,
  TelegramDeleteArguments,
  TelegramUpdateArguments,
} from './types.ts';

/** The result of `V10.mastogram.bluesky.get`. */
export type BlueskyGetResult = Result<BlueskyChannel[]>;

export interface BlueskyGetCall {
  /**
   * Returns all Bluesky channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.bluesky.get();
   * ```
   */
  (options?: CallOptions): Promise<BlueskyGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all Bluesky channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  with(named: NoArguments, options?: CallOptions): Promise<BlueskyGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all Bluesky channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<BlueskyGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all Bluesky channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.bluesky.create`. */
export type BlueskyCreateResult = Result<BlueskyChannel>;

export interface BlueskyCreateCall {
  /**
   * Connects a Bluesky account of the signed-in user as a channel. Set what it does with `update`.
   *
   * It counts as a charge because it takes no password: Bluesky may ask the owner of the account to confirm
   * the connection, and a second call would ask again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param handle - The handle of the account, as Bluesky shows it behind the @ sign, such as
   *   anna.example.com.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.bluesky.create('anna.example.com');
   * ```
   */
  (handle: string, options?: CallOptions): Promise<BlueskyCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Connects a Bluesky account of the signed-in user as a channel. Set what it does with `update`.
   *
   * It counts as a charge because it takes no password: Bluesky may ask the owner of the account to confirm
   * the connection, and a second call would ask again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  with(named: BlueskyCreateArguments, options?: CallOptions): Promise<BlueskyCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Connects a Bluesky account of the signed-in user as a channel. Set what it does with `update`.
   *
   * It counts as a charge because it takes no password: Bluesky may ask the owner of the account to confirm
   * the connection, and a second call would ask again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param handle - The handle of the account, as Bluesky shows it behind the @ sign, such as
   *   anna.example.com.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  withResponse(handle: string, options?: CallOptions): Promise<WithResponse<BlueskyCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Connects a Bluesky account of the signed-in user as a channel. Set what it does with `update`.
   *
   * It counts as a charge because it takes no password: Bluesky may ask the owner of the account to confirm
   * the connection, and a second call would ask again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param handle - The handle of the account, as Bluesky shows it behind the @ sign, such as
   *   anna.example.com.
   * @param options - Settings for this call alone.
   */
  raw(handle: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.bluesky.update`. */
export type BlueskyUpdateResult = Result<BlueskyChannel>;

export interface BlueskyUpdateCall {
  /**
   * Changes the settings of a channel; the account stays the same. What is left out stays as it is. It counts
   * as a write: the call itself publishes nothing, and a second one sets the same again. Publishing starts
   * with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.bluesky.update(
   *   'b10e8400-e29b-41d4-a716-446655440021',
   *   true,
   *   true,
   *   false,
   *   false,
   *   false,
   *   'public',
   *   'Shorten the post to 300 characters.',
   * );
   * ```
   */
  (
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<BlueskyUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the settings of a channel; the account stays the same. What is left out stays as it is. It counts
   * as a write: the call itself publishes nothing, and a second one sets the same again. Publishing starts
   * with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  with(named: BlueskyUpdateArguments, options?: CallOptions): Promise<BlueskyUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the settings of a channel; the account stays the same. What is left out stays as it is. It counts
   * as a write: the call itself publishes nothing, and a second one sets the same again. Publishing starts
   * with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  withResponse(
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<WithResponse<BlueskyUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the settings of a channel; the account stays the same. What is left out stays as it is. It counts
   * as a write: the call itself publishes nothing, and a second one sets the same again. Publishing starts
   * with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   */
  raw(
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mastogram.bluesky.delete`. */
export type BlueskyDeleteResult = Result<Deleted>;

export interface BlueskyDeleteCall {
  /**
   * Disconnects a channel and forgets its settings. Posts that were published stay in Bluesky. To stop for a
   * while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.bluesky.delete('b10e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (channelUuid: string, options?: CallOptions): Promise<BlueskyDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay in Bluesky. To stop for a
   * while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: BlueskyDeleteArguments, options?: CallOptions): Promise<BlueskyDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay in Bluesky. To stop for a
   * while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(channelUuid: string, options?: CallOptions): Promise<WithResponse<BlueskyDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay in Bluesky. To stop for a
   * while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   */
  raw(channelUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.mastodon.get`. */
export type MastodonGetResult = Result<MastodonChannel[]>;

export interface MastodonGetCall {
  /**
   * Returns all Mastodon channels that the signed-in user has connected, each with its settings. Keep the
   * answer out of logs, because the settings may include the tokens.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.mastodon.get();
   * ```
   */
  (options?: CallOptions): Promise<MastodonGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all Mastodon channels that the signed-in user has connected, each with its settings. Keep the
   * answer out of logs, because the settings may include the tokens.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  with(named: NoArguments, options?: CallOptions): Promise<MastodonGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all Mastodon channels that the signed-in user has connected, each with its settings. Keep the
   * answer out of logs, because the settings may include the tokens.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<MastodonGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all Mastodon channels that the signed-in user has connected, each with its settings. Keep the
   * answer out of logs, because the settings may include the tokens.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.mastodon.create`. */
export type MastodonCreateResult = Result<MastodonChannel>;

export interface MastodonCreateCall {
  /**
   * Connects a Mastodon account of the signed-in user as a channel, by its server and an access token that the
   * user gets there. Set what it does with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - An access token of the Mastodon account, from the developer settings of its server. It is
   *   not the access token of this API; never log it.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.mastodon.create(
   *   'social.example.com',
   *   'mastodon-token-from-the-settings',
   * );
   * ```
   */
  (domain: string, token: string, options?: CallOptions): Promise<MastodonCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Connects a Mastodon account of the signed-in user as a channel, by its server and an access token that the
   * user gets there. Set what it does with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  with(named: MastodonCreateArguments, options?: CallOptions): Promise<MastodonCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Connects a Mastodon account of the signed-in user as a channel, by its server and an access token that the
   * user gets there. Set what it does with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - An access token of the Mastodon account, from the developer settings of its server. It is
   *   not the access token of this API; never log it.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  withResponse(
    domain: string,
    token: string,
    options?: CallOptions,
  ): Promise<WithResponse<MastodonCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Connects a Mastodon account of the signed-in user as a channel, by its server and an access token that the
   * user gets there. Set what it does with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - An access token of the Mastodon account, from the developer settings of its server. It is
   *   not the access token of this API; never log it.
   * @param options - Settings for this call alone.
   */
  raw(domain: string, token: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.mastodon.update`. */
export type MastodonUpdateResult = Result<MastodonChannel>;

export interface MastodonUpdateCall {
  /**
   * Changes the settings of a channel, and its server and token where they have changed. What is left out
   * stays as it is. It counts as a write: the call itself publishes nothing, and a second one sets the same
   * again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - A new access token of the Mastodon account, for example because the old one was revoked. It
   *   is not the access token of this API; never log it.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.mastodon.update(
   *   'b10e8400-e29b-41d4-a716-446655440022',
   *   'social.example.com',
   *   'mastodon-token-from-the-settings',
   *   true,
   *   false,
   *   true,
   *   false,
   *   true,
   *   'public',
   *   'Translate the post into English.',
   * );
   * ```
   */
  (
    channelUuid: string,
    domain?: string,
    token?: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<MastodonUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the settings of a channel, and its server and token where they have changed. What is left out
   * stays as it is. It counts as a write: the call itself publishes nothing, and a second one sets the same
   * again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  with(named: MastodonUpdateArguments, options?: CallOptions): Promise<MastodonUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the settings of a channel, and its server and token where they have changed. What is left out
   * stays as it is. It counts as a write: the call itself publishes nothing, and a second one sets the same
   * again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - A new access token of the Mastodon account, for example because the old one was revoked. It
   *   is not the access token of this API; never log it.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  withResponse(
    channelUuid: string,
    domain?: string,
    token?: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MastodonUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the settings of a channel, and its server and token where they have changed. What is left out
   * stays as it is. It counts as a write: the call itself publishes nothing, and a second one sets the same
   * again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param domain - The domain of the account's Mastodon server, such as social.example.com, without https://.
   * @param token - A new access token of the Mastodon account, for example because the old one was revoked. It
   *   is not the access token of this API; never log it.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param forwardReblogs - Whether posts of others that the user reblogs (reposts) here are passed on too.
   * @param forwardBookmarks - Whether posts of others that the user bookmarks here are passed on too.
   * @param privacy - Who may see what is published in this channel, in the words of Mastodon: `public`,
   *   `unlisted`, `private`, `direct`.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   */
  raw(
    channelUuid: string,
    domain?: string,
    token?: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    forwardReblogs?: boolean,
    forwardBookmarks?: boolean,
    privacy?: string,
    prompt?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mastogram.mastodon.delete`. */
export type MastodonDeleteResult = Result<Deleted>;

export interface MastodonDeleteCall {
  /**
   * Disconnects a channel and forgets its settings. Posts that were published stay on the Mastodon server, and
   * so does the token: revoke it there. To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.mastodon.delete('b10e8400-e29b-41d4-a716-446655440022');
   * ```
   */
  (channelUuid: string, options?: CallOptions): Promise<MastodonDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay on the Mastodon server, and
   * so does the token: revoke it there. To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: MastodonDeleteArguments, options?: CallOptions): Promise<MastodonDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay on the Mastodon server, and
   * so does the token: revoke it there. To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(channelUuid: string, options?: CallOptions): Promise<WithResponse<MastodonDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Disconnects a channel and forgets its settings. Posts that were published stay on the Mastodon server, and
   * so does the token: revoke it there. To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   */
  raw(channelUuid: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.telegram.get`. */
export type TelegramGetResult = Result<TelegramChannel[]>;

export interface TelegramGetCall {
  /**
   * Returns all Telegram channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.telegram.get();
   * ```
   */
  (options?: CallOptions): Promise<TelegramGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all Telegram channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  with(named: NoArguments, options?: CallOptions): Promise<TelegramGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all Telegram channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The channels.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<TelegramGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all Telegram channels that the signed-in user has connected, each with its settings.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.telegram.create`. */
export type TelegramCreateResult = Result<TelegramChannel>;

export interface TelegramCreateCall {
  /**
   * Creates a channel for the signed-in user. It is not connected yet: the user joins it with a chat or
   * channel in Telegram and confirms that there. Set what it does with `update`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.telegram.create();
   * ```
   */
  (options?: CallOptions): Promise<TelegramCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a channel for the signed-in user. It is not connected yet: the user joins it with a chat or
   * channel in Telegram and confirms that there. Set what it does with `update`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  with(named: NoArguments, options?: CallOptions): Promise<TelegramCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a channel for the signed-in user. It is not connected yet: the user joins it with a chat or
   * channel in Telegram and confirms that there. Set what it does with `update`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new channel.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<TelegramCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a channel for the signed-in user. It is not connected yet: the user joins it with a chat or
   * channel in Telegram and confirms that there. Set what it does with `update`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mastogram.telegram.update`. */
export type TelegramUpdateResult = Result<TelegramChannel>;

export interface TelegramUpdateCall {
  /**
   * Changes the settings of a channel. Telegram has fewer than the other networks: reblogs, bookmarks and
   * privacy have no setting. What is left out stays as it is. It counts as a write: the call itself publishes
   * nothing, and a second one sets the same again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.telegram.update(
   *   'b10e8400-e29b-41d4-a716-446655440023',
   *   true,
   *   true,
   *   false,
   *   'Summarise the post in two sentences.',
   * );
   * ```
   */
  (
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    prompt?: string,
    options?: CallOptions,
  ): Promise<TelegramUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the settings of a channel. Telegram has fewer than the other networks: reblogs, bookmarks and
   * privacy have no setting. What is left out stays as it is. It counts as a write: the call itself publishes
   * nothing, and a second one sets the same again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  with(named: TelegramUpdateArguments, options?: CallOptions): Promise<TelegramUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the settings of a channel. Telegram has fewer than the other networks: reblogs, bookmarks and
   * privacy have no setting. What is left out stays as it is. It counts as a write: the call itself publishes
   * nothing, and a second one sets the same again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   * @returns The changed channel.
   */
  withResponse(
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    prompt?: string,
    options?: CallOptions,
  ): Promise<WithResponse<TelegramUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the settings of a channel. Telegram has fewer than the other networks: reblogs, bookmarks and
   * privacy have no setting. What is left out stays as it is. It counts as a write: the call itself publishes
   * nothing, and a second one sets the same again. Publishing starts with `enabled` and `post`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param enabled - Whether the channel is in use at all.
   * @param post - Whether posts from the user's other channels are published in this one.
   * @param forward - Whether posts that appear in this channel are passed on to the user's other channels.
   * @param prompt - What a language model is told to do with a text before it is published. An empty text
   *   leaves the posts as they are.
   * @param options - Settings for this call alone.
   */
  raw(
    channelUuid: string,
    enabled?: boolean,
    post?: boolean,
    forward?: boolean,
    prompt?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mastogram.telegram.delete`. */
export type TelegramDeleteResult = Result<Deleted>;

export interface TelegramDeleteCall {
  /**
   * Disconnects a channel and forgets its settings. The chat or channel in Telegram and the posts in it stay.
   * To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mastogram.telegram.delete('b10e8400-e29b-41d4-a716-446655440023');
   * ```
   */
  (channelUuid: string, options?: CallOptions): Promise<TelegramDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Disconnects a channel and forgets its settings. The chat or channel in Telegram and the posts in it stay.
   * To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: TelegramDeleteArguments, options?: CallOptions): Promise<TelegramDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Disconnects a channel and forgets its settings. The chat or channel in Telegram and the posts in it stay.
   * To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(channelUuid: string, options?: CallOptions): Promise<WithResponse<TelegramDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Disconnects a channel and forgets its settings. The chat or channel in Telegram and the posts in it stay.
   * To stop for a while, switch `enabled` off with `update`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param channelUuid - The channel, by the identifier that `create` and `get` of the same module return.
   * @param options - Settings for this call alone.
   */
  raw(channelUuid: string, options?: CallOptions): Promise<Response>;
}

/** Channels in Bluesky. */
export interface BlueskyModule {
  /** List the Bluesky channels. */
  readonly get: BlueskyGetCall;
  /** Connect a Bluesky account. */
  readonly create: BlueskyCreateCall;
  /** Change what a Bluesky channel does. */
  readonly update: BlueskyUpdateCall;
  /** Disconnect a Bluesky channel. */
  readonly delete: BlueskyDeleteCall;
}

/** Channels on a Mastodon server. */
export interface MastodonModule {
  /** List the Mastodon channels. */
  readonly get: MastodonGetCall;
  /** Connect a Mastodon account. */
  readonly create: MastodonCreateCall;
  /** Change what a Mastodon channel does. */
  readonly update: MastodonUpdateCall;
  /** Disconnect a Mastodon channel. */
  readonly delete: MastodonDeleteCall;
}

/** Channels in Telegram. */
export interface TelegramModule {
  /** List the Telegram channels. */
  readonly get: TelegramGetCall;
  /** Create a channel for Telegram. */
  readonly create: TelegramCreateCall;
  /** Change what a Telegram channel does. */
  readonly update: TelegramUpdateCall;
  /** Disconnect a Telegram channel. */
  readonly delete: TelegramDeleteCall;
}

/** Channels in Bluesky, Mastodon and Telegram, and how posts pass between them. */
export interface MastogramV10 {
  /** Channels in Bluesky. */
  readonly bluesky: BlueskyModule;
  /** Channels on a Mastodon server. */
  readonly mastodon: MastodonModule;
  /** Channels in Telegram. */
  readonly telegram: TelegramModule;
}
