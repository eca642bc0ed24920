// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/mailer/20/message/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mail with attachments to an e-mail address
     * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with attachments
     *     and an address for replies. Store the `message_id` of the answer, by which you find the mail and its status
     *     again. With the answer the mail is accepted, not delivered.
     *
     *     It counts as a charge because it reaches a person, and a second call sends a second mail.
     */
    post: operations['V20.mailer.message.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V20.mailer.message.send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email: components['schemas']['RecipientEmail'];
          recipient_name?: components['schemas']['RecipientName'] | undefined;
          /** The e-mail address that replies go to. Default: the address of the account. */
          reply_to?: string | undefined;
          /** The files to attach. Default: none. */
          attachments?: components['schemas']['Attachment'][] | undefined;
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          data?: components['schemas']['TemplateData'] | undefined;
          time?: components['schemas']['SendTime'] | undefined;
        };
      };
    };
    responses: {
      /** The mail. */
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
                data: components['schemas']['MailMessage'];
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
