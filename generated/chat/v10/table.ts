// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { ChatV10 } from './modules.ts';

/**
 * Behind API – chat v10: Chats with one member each, and the messages in them.
 *
 * Give it to `createBehindApi({ apis: [chatV10] })`.
 */
export const chatV10: Api<{ readonly V10: { readonly chat: ChatV10 } }> = {
  'chat/10/chat': {
    get: 'read chat_uuid',
    getIdByMember: 'read member_id',
    info: 'read chat_uuid',
    pin: 'write chat_uuid',
    unPin: 'write chat_uuid',
    delete: 'write chat_uuid',
    rename: 'write chat_uuid title',
    create: 'write name member_id member_name member_alias company_id individual_id',
    systemCreate: 'write user_id name member_id member_name individual_id',
    systemGetIdByMember: 'read member_id',
  },
  'chat/10/chats': {
    get: 'read',
  },
  'chat/10/message': {
    create: 'charge chat_uuid text type',
    createFrom: 'charge chat_uuid from text',
    setStatus: 'write msg_uuid status',
    edit: 'write msg_uuid text',
    delete: 'write msg_uuid',
    render: 'charge chat_uuid prompt extended',
  },
};
