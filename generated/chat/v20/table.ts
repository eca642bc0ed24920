// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { ChatV20 } from './modules.ts';

/**
 * Behind API – chat v20: Messages with a headline, and the context of a chat.
 *
 * Give it to `createBehindApi({ apis: [chatV20] })`.
 */
export const chatV20: Api<{ readonly V20: { readonly chat: ChatV20 } }> = {
  'chat/20/chat': {
    getContext: 'read chat_uuid',
  },
  'chat/20/message': {
    create: 'charge chat_uuid text headline type',
    render: 'charge chat_uuid prompt headlinePrompt extended',
  },
};
