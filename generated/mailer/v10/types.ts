// Generated from spec/mailer/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The mail, by the `message_id` that it got when it was sent. */
    MessageId: string;
    /** The user to send to, by the key under which the server knows the user and the address; in the examples it is the `user_id` of other apps. */
    UserKey: string;
    /** The name of the message, such as one of several texts that belong to the template. */
    MessageName: string;
    /** The mail account, by the name that the calls that send take as `account_name`. */
    AccountKey: string;
    /** The text of the mail, in HTML, with placeholders for the values of `data`. The examples write them in double braces: send one mail to yourself to see that they are filled in. */
    TemplateBody: string;
    /** A mailing to many recipients. */
    BulkMailing: {
      /** The node it belongs to. */
      node_name?: string | undefined;
      /** The template its mails are made from. */
      template_name?: string | undefined;
      /** The mail account it is sent from. */
      account_name?: string | undefined;
      /** The text that is put into the template. */
      body?: string | undefined;
      /** The headline, the subject of the mails. */
      headline?: string | undefined;
      /** The values for the template's placeholders. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
      /** When it is to be sent. */
      time?: string | undefined;
      /** Which recipients get it. */
      filters?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How mails leave by an account. */
    SmtpSettings: {
      /** The account's name. */
      name?: string | undefined;
      /** The sender's name that recipients see. */
      smtp_from_name?: string | undefined;
      /** The user to log in as. */
      smtp_user?: string | undefined;
      /** The host name or IP address of the SMTP server. */
      smtp_server?: string | undefined;
      /** The port of the SMTP server. */
      smtp_port?: number | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How the mailbox of an account is read. */
    ImapSettings: {
      /** The account's name. */
      name?: string | undefined;
      /** The user to log in as. */
      imap_user?: string | undefined;
      /** The host name or IP address of the IMAP server. */
      imap_server?: string | undefined;
      /** The port of the IMAP server. */
      imap_port?: number | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A template that mails are made from. */
    MailTemplate: {
      /** The template's name, which the calls that send take as `template_name`. */
      name?: string | undefined;
      /** The text with its placeholders, in HTML. */
      body?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The template of the mail, by the name under which `template.create` (v10) stored it. */
    TemplateName: string;
    /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
    AccountName: string;
    /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
    TemplateData: {
      [key: string]: unknown;
    };
    /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
    SendTime: string;
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
    /**
     * Format: email
     * The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
     */
    RecipientEmail: string;
    /** The recipient's name, for the To line and the salutation. Default: the mail names nobody. */
    RecipientName: string;
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
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    BulkCreateArguments: {
      /** The node that the mailing belongs to, by name: the part of the system whose users are the recipients. */
      nodeName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The text of the mailing, which the template has a place for. */
      body: string;
      /** The headline of the mailing, the subject of its mails. */
      headline: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
      /** Which recipients of the node get the mailing. Without filters, every recipient gets it. */
      filters?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    };
    MessageSendArguments: {
      /**
       * Format: email
       * The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
       */
      email: string;
      /** The recipient's name, for the To line and the salutation. Default: the mail names nobody. */
      recipientName?: string | undefined;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. (observed) */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
    };
    MessageSendToArguments: {
      /** The user to send to, by the key under which the server knows the user and the address; in the examples it is the `user_id` of other apps. */
      userKey: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
    };
    MessageSendMsgArguments: {
      /**
       * Format: email
       * The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
       */
      email: string;
      /** The recipient's name, for the To line and the salutation. Default: the mail names nobody. */
      recipientName?: string | undefined;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The name of the message, such as one of several texts that belong to the template. */
      msgName: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
    };
    MessageSendMsgToArguments: {
      /** The user to send to, by the key under which the server knows the user and the address; in the examples it is the `user_id` of other apps. */
      userKey: string;
      /** The mail account to send from, by the name under which `settings.update` (v10) stored its SMTP server. */
      accountName: string;
      /** The template of the mail, by the name under which `template.create` (v10) stored it. */
      templateName: string;
      /** The name of the message, such as one of several texts that belong to the template. */
      msgName: string;
      /** Values for the template's placeholders, by the names that the template has for them. Default: no values. */
      data?: components['schemas']['TemplateData'] | undefined;
      /** When to send, as a date and time with an offset or Z for UTC, such as `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. */
      time?: string | undefined;
    };
    MessageGetArguments: {
      /** The mail, by the `message_id` that it got when it was sent. */
      messageId: string;
    };
    MessageTrackArguments: {
      /** The mail, by the `message_id` that it got when it was sent. */
      messageId: string;
    };
    MessageGetStatusArguments: {
      /** The mail, by the `message_id` that it got when it was sent. */
      messageId: string;
    };
    /** The status of the mail. */
    MessageGetStatusData: string | components['schemas']['MailMessage'];
    SettingsUpdateArguments: {
      /** The mail account, by the name that the calls that send take as `account_name`. */
      name: string;
      /** The sender's name that recipients see beside the address. */
      smtpFromName: string;
      /** The user to log in to the SMTP server as, often the e-mail address. */
      smtpUser: string;
      /** The SMTP server, by its host name or IP address, without a port. */
      smtpServer: string;
      /** The port of the SMTP server, 1 to 65535; usually 587 (STARTTLS) or 465 (TLS). */
      smtpPort: number;
      /**
       * Format: password
       * The password for the SMTP server. The server keeps it; never log it.
       */
      smtpPassword: string;
    };
    SettingsUpdateImapArguments: {
      /** The mail account, by the name that the calls that send take as `account_name`. */
      name: string;
      /** The user to log in to the IMAP server as, often the e-mail address. */
      imapUser: string;
      /** The IMAP server, by its host name or IP address, without a port. */
      imapServer: string;
      /** The port of the IMAP server, 1 to 65535; usually 993 (TLS) or 143 (STARTTLS). */
      imapPort: number;
      /**
       * Format: password
       * The password for the IMAP server. The server keeps it; never log it.
       */
      imapPassword: string;
    };
    SettingsGetArguments: {
      /** The mail account, by the name that the calls that send take as `account_name`. */
      name: string;
    };
    SettingsGetImapArguments: {
      /** The mail account, by the name that the calls that send take as `account_name`. */
      name: string;
    };
    TemplateCreateArguments: {
      /** The new template's name, by which mails refer to it. */
      name: string;
      /** The text of the mail, in HTML, with placeholders for the values of `data`. The examples write them in double braces: send one mail to yourself to see that they are filled in. */
      body: string;
    };
    TemplateEditArguments: {
      /** The template to change, by its name, which stays. */
      name: string;
      /** The text of the mail, in HTML, with placeholders for the values of `data`. The examples write them in double braces: send one mail to yourself to see that they are filled in. */
      body: string;
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
export type MessageId = components['schemas']['MessageId'];
export type UserKey = components['schemas']['UserKey'];
export type MessageName = components['schemas']['MessageName'];
export type AccountKey = components['schemas']['AccountKey'];
export type TemplateBody = components['schemas']['TemplateBody'];
export type BulkMailing = components['schemas']['BulkMailing'];
export type SmtpSettings = components['schemas']['SmtpSettings'];
export type ImapSettings = components['schemas']['ImapSettings'];
export type MailTemplate = components['schemas']['MailTemplate'];
export type TemplateName = components['schemas']['TemplateName'];
export type AccountName = components['schemas']['AccountName'];
export type TemplateData = components['schemas']['TemplateData'];
export type SendTime = components['schemas']['SendTime'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type RecipientEmail = components['schemas']['RecipientEmail'];
export type RecipientName = components['schemas']['RecipientName'];
export type MailMessage = components['schemas']['MailMessage'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type BulkCreateArguments = components['schemas']['BulkCreateArguments'];
export type MessageSendArguments = components['schemas']['MessageSendArguments'];
export type MessageSendToArguments = components['schemas']['MessageSendToArguments'];
export type MessageSendMsgArguments = components['schemas']['MessageSendMsgArguments'];
export type MessageSendMsgToArguments = components['schemas']['MessageSendMsgToArguments'];
export type MessageGetArguments = components['schemas']['MessageGetArguments'];
export type MessageTrackArguments = components['schemas']['MessageTrackArguments'];
export type MessageGetStatusArguments = components['schemas']['MessageGetStatusArguments'];
export type MessageGetStatusData = components['schemas']['MessageGetStatusData'];
export type SettingsUpdateArguments = components['schemas']['SettingsUpdateArguments'];
export type SettingsUpdateImapArguments = components['schemas']['SettingsUpdateImapArguments'];
export type SettingsGetArguments = components['schemas']['SettingsGetArguments'];
export type SettingsGetImapArguments = components['schemas']['SettingsGetImapArguments'];
export type TemplateCreateArguments = components['schemas']['TemplateCreateArguments'];
export type TemplateEditArguments = components['schemas']['TemplateEditArguments'];
export type $defs = Record<string, never>;
