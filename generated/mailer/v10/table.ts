// Generated from spec/mailer/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { MailerV10 } from './modules.ts';

/**
 * Behind API – mailer v10: Mails from templates, to one recipient or to many, over your own mail accounts.
 *
 * Give it to `createBehindApi({ apis: [mailerV10] })`.
 */
export const mailerV10: Api<{ readonly V10: { readonly mailer: MailerV10 } }> = {
  'mailer/10/bulk': {
    create: 'charge node_name template_name account_name body headline data time filters',
  },
  'mailer/10/message': {
    send: 'charge email recipient_name account_name template_name data time',
    sendTo: 'charge user_key account_name template_name data time',
    sendMsg: 'charge email recipient_name account_name template_name msg_name data time',
    sendMsgTo: 'charge user_key account_name template_name msg_name data time',
    get: 'read message_id',
    track: 'write message_id',
    getStatus: 'read message_id',
    listGet: 'read',
  },
  'mailer/10/settings': {
    update: 'write name smtp_from_name smtp_user smtp_server smtp_port smtp_password',
    updateImap: 'write name imap_user imap_server imap_port imap_password',
    get: 'read name',
    getImap: 'read name',
  },
  'mailer/10/template': {
    create: 'write name body',
    edit: 'write name body',
  },
};
