// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { MastogramV10 } from './modules.ts';

/**
 * Behind API – mastogram v10: Channels in Bluesky, Mastodon and Telegram, and how posts pass between them.
 *
 * Give it to `createBehindApi({ apis: [mastogramV10] })`.
 */
export const mastogramV10: Api<{ readonly V10: { readonly mastogram: MastogramV10 } }> = {
  'mastogram/10/bluesky': {
    get: 'read',
    create: 'charge handle',
    update: 'write channel_uuid enabled post forward forward_reblogs forward_bookmarks privacy prompt',
    delete: 'write channel_uuid',
  },
  'mastogram/10/mastodon': {
    get: 'read',
    create: 'write domain token',
    update:
      'write channel_uuid domain token enabled post forward forward_reblogs forward_bookmarks privacy prompt',
    delete: 'write channel_uuid',
  },
  'mastogram/10/telegram': {
    get: 'read',
    create: 'write',
    update: 'write channel_uuid enabled post forward prompt',
    delete: 'write channel_uuid',
  },
};
