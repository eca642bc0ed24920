// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { MailerV20 } from './modules.ts';

/**
 * Behind API – mailer v20: Mails from templates, with attachments and a reply-to address.
 *
 * Give it to `createBehindApi({ apis: [mailerV20] })`.
 */
export const mailerV20: Api<{ readonly V20: { readonly mailer: MailerV20 } }> = {
  'mailer/20/message': {
    send: 'charge email recipient_name reply_to attachments account_name template_name data time',
  },
};
