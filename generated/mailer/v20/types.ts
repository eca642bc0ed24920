// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** One file to attach. */
    Attachment:
      | components['schemas']['FileKey']
      | {
          [key: string]: unknown;
        };
    /**
     * Format: email
     * The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
     */
    RecipientEmail: string;
    /** The recipient's name, for the To line and the salutation. Default: the mail names nobody. */
    RecipientName: string;
    /** The file, by the key under which the storage app keeps it. A web address is not a key. */
    FileKey: string;
    /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
    AccountName: string;
    /** The template of the mail, by the name under which `template.create` (v10) stored it. */
    TemplateName: string;
    /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
    TemplateData: {
      [key: string]: unknown;
    };
    /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
    SendTime: string;
    /** A mail that was handed to the server. It has what the call that sent it has set. */
    MailMessage: {
      /** The mail's identifier. Store it to ask for the mail and its status with the calls of v10. */
      message_id: string;
      /** The e-mail address it goes to. */
      email?: string | undefined;
      /** The name of the recipient. */
      recipient_name?: string | undefined;
      /** The user it goes to, if it was sent by sendTo or sendMsgTo. */
      user_key?: string | undefined;
      /** The address that answers go to, if it was sent by v20 with one. */
      reply_to?: string | undefined;
      /** The attachments, if it was sent by v20 with some. */
      attachments?: unknown[] | undefined;
      /** The mail account it is sent from. */
      account_name?: string | undefined;
      /** The template it is made from. */
      template_name?: string | undefined;
      /** The name of the message, if it was sent by sendMsg or sendMsgTo. */
      msg_name?: string | undefined;
      /** The values for the template's placeholders. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
      /** When it is to be sent. */
      time?: string | undefined;
      /** What has become of it, such as `sent`. */
      status?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    MessageSendArguments: {
      /**
       * Format: email
       * The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
       */
      email: string;
      /** The recipient's name, for the To line and the salutation. Default: the mail names nobody. */
      recipientName?: string | undefined;
      /** The e-mail address that replies go to. Default: the address of the account. */
      replyTo?: string | undefined;
      /** The files to attach. Default: none. */
      attachments?: components['schemas']['Attachment'][] | undefined;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Attachment = components['schemas']['Attachment'];
export type RecipientEmail = components['schemas']['RecipientEmail'];
export type RecipientName = components['schemas']['RecipientName'];
export type FileKey = components['schemas']['FileKey'];
export type AccountName = components['schemas']['AccountName'];
export type TemplateName = components['schemas']['TemplateName'];
export type TemplateData = components['schemas']['TemplateData'];
export type SendTime = components['schemas']['SendTime'];
export type MailMessage = components['schemas']['MailMessage'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type MessageSendArguments = components['schemas']['MessageSendArguments'];
export type $defs = Record<string, never>;
