// Generated from spec/mailer/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/mailer/10/bulk/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mailing to many recipients
     * Creates a mailing: one mail, made from a template, to all recipients that the node and the filters select. It
     *     counts as a charge because it mails many people, and no call takes a mailing back. Try the template on yourself
     *     with `message.send` first.
     */
    post: operations['V10.mailer.bulk.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mail to an e-mail address
     * Makes a mail from a template and sends it to one address, at once or at a time of your choice. Store the
     *     `message_id` of the answer, by which you find the mail and its status again. With the answer the mail is
     *     accepted, not delivered.
     *
     *     It counts as a charge because it reaches a person, and a second call sends a second mail.
     */
    post: operations['V10.mailer.message.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/sendTo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a mail to a user of the system
     * Makes a mail from a template and sends it to a user whose address the server knows, so that you need not know
     *     it. Otherwise it does the same as `send`, so it counts as a charge.
     */
    post: operations['V10.mailer.message.sendTo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/sendMsg': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a named message to an e-mail address
     * Does the same as `send`, and names the message besides; where you have no use for the name, use `send`. It
     *     counts as a charge because it reaches a person.
     */
    post: operations['V10.mailer.message.sendMsg'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/sendMsgTo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a named message to a user of the system
     * Does the same as `sendTo`, and names the message besides; where you have no use for the name, use `sendTo`. It
     *     counts as a charge because it reaches a person.
     */
    post: operations['V10.mailer.message.sendMsgTo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a mail
     * Returns a mail that was sent or waits to be sent. To learn only what has become of it, use `getStatus`.
     */
    post: operations['V10.mailer.message.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/track': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a mail was opened
     * Records that the recipient has opened the mail, for a server that is asked for the tracking image in it. The
     *     answer is that image, or JSON. To ask about a mail, use `getStatus`.
     *
     *     It counts as a write: every call adds one more opening.
     */
    post: operations['V10.mailer.message.track'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/getStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the status of a mail
     * Returns the status of a mail, such as whether it still waits for its time or was sent.
     *
     *     The words for it are the server's own: decide by one only when you have met it.
     */
    post: operations['V10.mailer.message.getStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/message/listGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the mails
     * Returns the mails that the signed-in user has sent or scheduled. It takes no parameters: the list comes as a
     *     whole.
     */
    post: operations['V10.mailer.message.listGet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/settings/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the SMTP server of a mail account
     * Stores how mails leave by the account: server, credentials and the sender's name. No call creates an account: a
     *     new name makes a new one. Pass all values, even to change one. It counts as a write: a second call stores the
     *     same again.
     */
    post: operations['V10.mailer.settings.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/settings/updateImap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the IMAP server of a mail account
     * Stores how the server reads the account's mailbox, for answers and for mails that came back. Sending needs only
     *     `update`. Pass all values, even to change one. It counts as a write: a second call stores the same again.
     */
    post: operations['V10.mailer.settings.updateImap'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/settings/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the SMTP settings of a mail account
     * Returns how mails leave by the account, for example to fill in a settings form. Keep the answer out of logs,
     *     as settings like these include the password.
     */
    post: operations['V10.mailer.settings.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/settings/getImap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the IMAP settings of a mail account
     * Returns how the server reads the account's mailbox. Keep the answer out of logs, as settings like
     *     these include the password.
     */
    post: operations['V10.mailer.settings.getImap'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/template/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a template
     * Stores a template under a name of your choice, by which the calls that send find it as `template_name`. To
     *     change a template, use `edit`.
     */
    post: operations['V10.mailer.template.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailer/10/template/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the body of a template
     * Replaces the body of a template. The old body is gone afterwards, and no call returns a template: keep your
     *     templates elsewhere too. It counts as a write: a second call stores the same again.
     */
    post: operations['V10.mailer.template.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.mailer.bulk.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The node that the mailing belongs to, by name: the part of the system whose users are the recipients. */
          node_name: string;
          template_name: components['schemas']['TemplateName'];
          account_name: components['schemas']['AccountName'];
          /** The text of the mailing, which the template has a place for. */
          body: string;
          /** The headline of the mailing, the subject of its mails. */
          headline: string;
          data?: components['schemas']['TemplateData'] | undefined;
          time?: components['schemas']['SendTime'] | undefined;
          /** Which recipients of the node get the mailing. Without filters, every recipient gets it. */
          filters?:
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** The mailing. */
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
                data: components['schemas']['BulkMailing'];
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
  'V10.mailer.message.send': {
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
  'V10.mailer.message.sendTo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          user_key: components['schemas']['UserKey'];
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
  'V10.mailer.message.sendMsg': {
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
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          msg_name: components['schemas']['MessageName'];
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
  'V10.mailer.message.sendMsgTo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          user_key: components['schemas']['UserKey'];
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          msg_name: components['schemas']['MessageName'];
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
  'V10.mailer.message.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          message_id: components['schemas']['MessageId'];
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
  'V10.mailer.message.track': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          message_id: components['schemas']['MessageId'];
        };
      };
    };
    responses: {
      /** The acknowledgement, or the tracking image. */
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
                data: components['schemas']['Acknowledgement'];
              }
            | components['schemas']['Failure'];
          '*/*': string;
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.mailer.message.getStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          message_id: components['schemas']['MessageId'];
        };
      };
    };
    responses: {
      /** The status. */
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
                /** The status of the mail. */
                data: string | components['schemas']['MailMessage'];
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
  'V10.mailer.message.listGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The mails. */
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
                /** The mails. */
                data: components['schemas']['MailMessage'][];
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
  'V10.mailer.settings.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['AccountKey'];
          /** The sender's name that recipients see beside the address. */
          smtp_from_name: string;
          /** The user to log in to the SMTP server as, often the e-mail address. */
          smtp_user: string;
          /** The SMTP server, by its host name or IP address, without a port. */
          smtp_server: string;
          /** The port of the SMTP server, 1 to 65535; usually 587 (STARTTLS) or 465 (TLS). */
          smtp_port: number;
          /**
           * Format: password
           * The password for the SMTP server. The server keeps it; never log it.
           */
          smtp_password: string;
        };
      };
    };
    responses: {
      /** The account's SMTP settings. */
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
                data: components['schemas']['SmtpSettings'];
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
  'V10.mailer.settings.updateImap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['AccountKey'];
          /** The user to log in to the IMAP server as, often the e-mail address. */
          imap_user: string;
          /** The IMAP server, by its host name or IP address, without a port. */
          imap_server: string;
          /** The port of the IMAP server, 1 to 65535; usually 993 (TLS) or 143 (STARTTLS). */
          imap_port: number;
          /**
           * Format: password
           * The password for the IMAP server. The server keeps it; never log it.
           */
          imap_password: string;
        };
      };
    };
    responses: {
      /** The account's IMAP settings. */
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
                data: components['schemas']['ImapSettings'];
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
  'V10.mailer.settings.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['AccountKey'];
        };
      };
    };
    responses: {
      /** The SMTP settings. */
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
                data: components['schemas']['SmtpSettings'];
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
  'V10.mailer.settings.getImap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['AccountKey'];
        };
      };
    };
    responses: {
      /** The IMAP settings. */
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
                data: components['schemas']['ImapSettings'];
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
  'V10.mailer.template.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The new template's name, by which mails refer to it. */
          name: string;
          body: components['schemas']['TemplateBody'];
        };
      };
    };
    responses: {
      /** The template. */
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
                data: components['schemas']['MailTemplate'];
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
  'V10.mailer.template.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The template to change, by its name, which stays. */
          name: string;
          body: components['schemas']['TemplateBody'];
        };
      };
    };
    responses: {
      /** The changed template. */
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
                data: components['schemas']['MailTemplate'];
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
