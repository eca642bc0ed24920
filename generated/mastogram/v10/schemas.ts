// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  BlueskyCreateArguments,
  BlueskyDeleteArguments,
  BlueskyUpdateArguments,
  MastodonCreateArguments,
  MastodonDeleteArguments,
  MastodonUpdateArguments,
  TelegramDeleteArguments,
  TelegramUpdateArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – mastogram v10, by module and call. */
export interface MastogramV10Schemas {
  readonly bluesky: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<BlueskyCreateArguments>;
    readonly update: ArgumentsSchema<BlueskyUpdateArguments>;
    readonly delete: ArgumentsSchema<BlueskyDeleteArguments>;
  };
  readonly mastodon: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<MastodonCreateArguments>;
    readonly update: ArgumentsSchema<MastodonUpdateArguments>;
    readonly delete: ArgumentsSchema<MastodonDeleteArguments>;
  };
  readonly telegram: {
    readonly get: ArgumentsSchema<NoArguments>;
    readonly create: ArgumentsSchema<NoArguments>;
    readonly update: ArgumentsSchema<TelegramUpdateArguments>;
    readonly delete: ArgumentsSchema<TelegramDeleteArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – mastogram v10, by module and call. Give it to
 * `validator([mastogramV10Schemas])`.
 */
export const mastogramV10Schemas: MastogramV10Schemas = schemasOf(
  'V10.mastogram',
  {
    bluesky: {
      get: { members: {} },
      create: { members: { handle: { type: 'string', limits: { minLength: 1 } } }, required: ['handle'] },
      update: {
        members: {
          channelUuid: '#ChannelUuid',
          enabled: 'boolean',
          post: 'boolean',
          forward: 'boolean',
          forwardReblogs: 'boolean',
          forwardBookmarks: 'boolean',
          privacy: 'string',
          prompt: 'string',
        },
        required: ['channelUuid'],
      },
      delete: { members: { channelUuid: '#ChannelUuid' }, required: ['channelUuid'] },
    },
    mastodon: {
      get: { members: {} },
      create: {
        members: {
          domain: { type: 'string', limits: { minLength: 1 } },
          token: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['domain', 'token'],
      },
      update: {
        members: {
          channelUuid: '#ChannelUuid',
          domain: { type: 'string', limits: { minLength: 1 } },
          token: { type: 'string', limits: { minLength: 1 } },
          enabled: 'boolean',
          post: 'boolean',
          forward: 'boolean',
          forwardReblogs: 'boolean',
          forwardBookmarks: 'boolean',
          privacy: 'string',
          prompt: 'string',
        },
        required: ['channelUuid'],
      },
      delete: { members: { channelUuid: '#ChannelUuid' }, required: ['channelUuid'] },
    },
    telegram: {
      get: { members: {} },
      create: { members: {} },
      update: {
        members: {
          channelUuid: '#ChannelUuid',
          enabled: 'boolean',
          post: 'boolean',
          forward: 'boolean',
          prompt: 'string',
        },
        required: ['channelUuid'],
      },
      delete: { members: { channelUuid: '#ChannelUuid' }, required: ['channelUuid'] },
    },
  },
  { ChannelUuid: { type: 'string', limits: { minLength: 1 } } },
);
