// Generated from spec/mailer/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Acknowledgement,
  BulkCreateArguments,
  BulkMailing,
  ImapSettings,
  MailMessage,
  MailTemplate,
  MessageGetArguments,
  MessageGetStatusArguments,
  MessageGetStatusData,
  MessageSendArguments,
  MessageSendMsgArguments,
  MessageSendMsgToArguments,
  MessageSendToArguments,
  MessageTrackArguments,
  SettingsGetArguments,
  SettingsGetImapArguments,
  SettingsUpdateArguments,
  SettingsUpdateImapArguments,
  SmtpSettings,
  TemplateCreateArguments,
  TemplateData,
  TemplateEditArguments,
} from './types.ts';

/** The result of `V10.mailer.bulk.create`. */
export type BulkCreateResult = Result<BulkMailing>;

export interface BulkCreateCall {
  /**
   * Creates a mailing: one mail, made from a template, to all recipients that the node and the filters select.
   * It counts as a charge because it mails many people, and no call takes a mailing back. Try the template on
   * yourself with `message.send` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param nodeName - The node that the mailing belongs to, by name: the part of the system whose users are
   *   the recipients.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param body - The text of the mailing, which the template has a place for.
   * @param headline - The headline of the mailing, the subject of its mails.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param filters - Which recipients of the node get the mailing. Without filters, every recipient gets it.
   * @param options - Settings for this call alone.
   * @returns The mailing.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.bulk.create(
   *   'sales',
   *   'newsletter',
   *   'sales',
   *   'Twelve new flowers have arrived this week.',
   *   'New flowers in March',
   *   { unsubscribe_url: 'https://example.com/unsubscribe' },
   *   '2026-03-02T08:00:00Z',
   *   { country: 'DE' },
   * );
   * ```
   */
  (
    nodeName: string,
    templateName: string,
    accountName: string,
    body: string,
    headline: string,
    data?: TemplateData,
    time?: string,
    filters?: BulkCreateArguments['filters'],
    options?: CallOptions,
  ): Promise<BulkCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a mailing: one mail, made from a template, to all recipients that the node and the filters select.
   * It counts as a charge because it mails many people, and no call takes a mailing back. Try the template on
   * yourself with `message.send` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mailing.
   */
  with(named: BulkCreateArguments, options?: CallOptions): Promise<BulkCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a mailing: one mail, made from a template, to all recipients that the node and the filters select.
   * It counts as a charge because it mails many people, and no call takes a mailing back. Try the template on
   * yourself with `message.send` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param nodeName - The node that the mailing belongs to, by name: the part of the system whose users are
   *   the recipients.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param body - The text of the mailing, which the template has a place for.
   * @param headline - The headline of the mailing, the subject of its mails.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param filters - Which recipients of the node get the mailing. Without filters, every recipient gets it.
   * @param options - Settings for this call alone.
   * @returns The mailing.
   */
  withResponse(
    nodeName: string,
    templateName: string,
    accountName: string,
    body: string,
    headline: string,
    data?: TemplateData,
    time?: string,
    filters?: BulkCreateArguments['filters'],
    options?: CallOptions,
  ): Promise<WithResponse<BulkCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a mailing: one mail, made from a template, to all recipients that the node and the filters select.
   * It counts as a charge because it mails many people, and no call takes a mailing back. Try the template on
   * yourself with `message.send` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param nodeName - The node that the mailing belongs to, by name: the part of the system whose users are
   *   the recipients.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param body - The text of the mailing, which the template has a place for.
   * @param headline - The headline of the mailing, the subject of its mails.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param filters - Which recipients of the node get the mailing. Without filters, every recipient gets it.
   * @param options - Settings for this call alone.
   */
  raw(
    nodeName: string,
    templateName: string,
    accountName: string,
    body: string,
    headline: string,
    data?: TemplateData,
    time?: string,
    filters?: BulkCreateArguments['filters'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.message.send`. */
export type MessageSendResult = Result<MailMessage>;

export interface MessageSendCall {
  /**
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice. Store the
   * `message_id` of the answer, by which you find the mail and its status again. With the answer the mail is
   * accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types are known
   *   where a parameter is marked, and inferred elsewhere; the answer is inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.mailer.message.send`.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values. (observed)
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. (observed)
   * @param options - Settings for this call alone.
   * @returns The mail.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.send(
   *   'anna@example.com',
   *   'Anna Example',
   *   'sales',
   *   'introduction',
   *   { product: 'Example Flowers', date: '12 March' },
   *   '2026-03-09T08:00:00Z',
   * );
   * ```
   */
  (
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<MessageSendResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice. Store the
   * `message_id` of the answer, by which you find the mail and its status again. With the answer the mail is
   * accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types are known
   *   where a parameter is marked, and inferred elsewhere; the answer is inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.mailer.message.send`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  with(named: MessageSendArguments, options?: CallOptions): Promise<MessageSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice. Store the
   * `message_id` of the answer, by which you find the mail and its status again. With the answer the mail is
   * accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types are known
   *   where a parameter is marked, and inferred elsewhere; the answer is inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.mailer.message.send`.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values. (observed)
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. (observed)
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  withResponse(
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSendResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice. Store the
   * `message_id` of the answer, by which you find the mail and its status again. With the answer the mail is
   * accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types are known
   *   where a parameter is marked, and inferred elsewhere; the answer is inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.mailer.message.send`.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values. (observed)
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once. (observed)
   * @param options - Settings for this call alone.
   */
  raw(
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.message.sendTo`. */
export type MessageSendToResult = Result<MailMessage>;

export interface MessageSendToCall {
  /**
   * Makes a mail from a template and sends it to a user whose address the server knows, so that you need not
   * know it. Otherwise it does the same as `send`, so it counts as a charge.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.sendTo(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'sales',
   *   'introduction',
   *   { product: 'Example Flowers', date: '12 March' },
   * );
   * ```
   */
  (
    userKey: string,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<MessageSendToResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Makes a mail from a template and sends it to a user whose address the server knows, so that you need not
   * know it. Otherwise it does the same as `send`, so it counts as a charge.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  with(named: MessageSendToArguments, options?: CallOptions): Promise<MessageSendToResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes a mail from a template and sends it to a user whose address the server knows, so that you need not
   * know it. Otherwise it does the same as `send`, so it counts as a charge.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  withResponse(
    userKey: string,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSendToResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Makes a mail from a template and sends it to a user whose address the server knows, so that you need not
   * know it. Otherwise it does the same as `send`, so it counts as a charge.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   */
  raw(
    userKey: string,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.message.sendMsg`. */
export type MessageSendMsgResult = Result<MailMessage>;

export interface MessageSendMsgCall {
  /**
   * Does the same as `send`, and names the message besides; where you have no use for the name, use `send`. It
   * counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.sendMsg(
   *   'anna@example.com',
   *   'Anna Example',
   *   'sales',
   *   'introduction',
   *   'reminder',
   *   { product: 'Example Flowers', date: '12 March' },
   *   '2026-03-11T08:00:00Z',
   * );
   * ```
   */
  (
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<MessageSendMsgResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Does the same as `send`, and names the message besides; where you have no use for the name, use `send`. It
   * counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  with(named: MessageSendMsgArguments, options?: CallOptions): Promise<MessageSendMsgResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Does the same as `send`, and names the message besides; where you have no use for the name, use `send`. It
   * counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  withResponse(
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSendMsgResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Does the same as `send`, and names the message besides; where you have no use for the name, use `send`. It
   * counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param email - The e-mail address to send to: one. For many recipients there is `bulk.create` in v10.
   * @param recipientName - The recipient's name, for the To line and the salutation. Default: the mail names
   *   nobody.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   */
  raw(
    email: string,
    recipientName: string | undefined,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.message.sendMsgTo`. */
export type MessageSendMsgToResult = Result<MailMessage>;

export interface MessageSendMsgToCall {
  /**
   * Does the same as `sendTo`, and names the message besides; where you have no use for the name, use
   * `sendTo`. It counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.sendMsgTo(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'sales',
   *   'introduction',
   *   'reminder',
   *   { product: 'Example Flowers', date: '12 March' },
   * );
   * ```
   */
  (
    userKey: string,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<MessageSendMsgToResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Does the same as `sendTo`, and names the message besides; where you have no use for the name, use
   * `sendTo`. It counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  with(named: MessageSendMsgToArguments, options?: CallOptions): Promise<MessageSendMsgToResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Does the same as `sendTo`, and names the message besides; where you have no use for the name, use
   * `sendTo`. It counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  withResponse(
    userKey: string,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSendMsgToResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Does the same as `sendTo`, and names the message besides; where you have no use for the name, use
   * `sendTo`. It counts as a charge because it reaches a person.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param userKey - The user to send to, by the key under which the server knows the user and the address; in
   *   the examples it is the `user_id` of other apps.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param msgName - The name of the message, such as one of several texts that belong to the template.
   * @param data - Values for the template's placeholders, by the names that the template has for them.
   *   Default: no values.
   * @param time - When to send, as a date and time with an offset or Z for UTC, such as
   *   `2026-03-09T08:00:00Z`. Default, and with an empty text: at once.
   * @param options - Settings for this call alone.
   */
  raw(
    userKey: string,
    accountName: string,
    templateName: string,
    msgName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.message.get`. */
export type MessageGetResult = Result<MailMessage>;

export interface MessageGetCall {
  /**
   * Returns a mail that was sent or waits to be sent. To learn only what has become of it, use `getStatus`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The mail.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.get('3f0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (messageId: string, options?: CallOptions): Promise<MessageGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a mail that was sent or waits to be sent. To learn only what has become of it, use `getStatus`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  with(named: MessageGetArguments, options?: CallOptions): Promise<MessageGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a mail that was sent or waits to be sent. To learn only what has become of it, use `getStatus`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The mail.
   */
  withResponse(messageId: string, options?: CallOptions): Promise<WithResponse<MessageGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a mail that was sent or waits to be sent. To learn only what has become of it, use `getStatus`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   */
  raw(messageId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.message.track`. */
export type MessageTrackResult = Result<Acknowledgement>;

export interface MessageTrackCall {
  /**
   * Records that the recipient has opened the mail, for a server that is asked for the tracking image in it.
   * The answer is that image, or JSON. To ask about a mail, use `getStatus`.
   *
   * It counts as a write: every call adds one more opening.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the tracking image.
   * @example
   * ```ts
   * const response = await behindAPI.V10.mailer.message.track.raw('3f0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (messageId: string, options?: CallOptions): Promise<MessageTrackResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Records that the recipient has opened the mail, for a server that is asked for the tracking image in it.
   * The answer is that image, or JSON. To ask about a mail, use `getStatus`.
   *
   * It counts as a write: every call adds one more opening.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the tracking image.
   */
  with(named: MessageTrackArguments, options?: CallOptions): Promise<MessageTrackResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Records that the recipient has opened the mail, for a server that is asked for the tracking image in it.
   * The answer is that image, or JSON. To ask about a mail, use `getStatus`.
   *
   * It counts as a write: every call adds one more opening.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the tracking image.
   */
  withResponse(messageId: string, options?: CallOptions): Promise<WithResponse<MessageTrackResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Records that the recipient has opened the mail, for a server that is asked for the tracking image in it.
   * The answer is that image, or JSON. To ask about a mail, use `getStatus`.
   *
   * It counts as a write: every call adds one more opening.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   */
  raw(messageId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.message.getStatus`. */
export type MessageGetStatusResult = Result<MessageGetStatusData>;

export interface MessageGetStatusCall {
  /**
   * Returns the status of a mail, such as whether it still waits for its time or was sent.
   *
   * The words for it are the server's own: decide by one only when you have met it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The status.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.getStatus('3f0e8400-e29b-41d4-a716-446655440011');
   * ```
   */
  (messageId: string, options?: CallOptions): Promise<MessageGetStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the status of a mail, such as whether it still waits for its time or was sent.
   *
   * The words for it are the server's own: decide by one only when you have met it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The status.
   */
  with(named: MessageGetStatusArguments, options?: CallOptions): Promise<MessageGetStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the status of a mail, such as whether it still waits for its time or was sent.
   *
   * The words for it are the server's own: decide by one only when you have met it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   * @returns The status.
   */
  withResponse(messageId: string, options?: CallOptions): Promise<WithResponse<MessageGetStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the status of a mail, such as whether it still waits for its time or was sent.
   *
   * The words for it are the server's own: decide by one only when you have met it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param messageId - The mail, by the `message_id` that it got when it was sent.
   * @param options - Settings for this call alone.
   */
  raw(messageId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.message.listGet`. */
export type MessageListGetResult = Result<MailMessage[]>;

export interface MessageListGetCall {
  /**
   * Returns the mails that the signed-in user has sent or scheduled. It takes no parameters: the list comes as
   * a whole.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The mails.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.message.listGet();
   * ```
   */
  (options?: CallOptions): Promise<MessageListGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the mails that the signed-in user has sent or scheduled. It takes no parameters: the list comes as
   * a whole.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The mails.
   */
  with(named: NoArguments, options?: CallOptions): Promise<MessageListGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the mails that the signed-in user has sent or scheduled. It takes no parameters: the list comes as
   * a whole.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The mails.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<MessageListGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the mails that the signed-in user has sent or scheduled. It takes no parameters: the list comes as
   * a whole.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.settings.update`. */
export type SettingsUpdateResult = Result<SmtpSettings>;

export interface SettingsUpdateCall {
  /**
   * Stores how mails leave by the account: server, credentials and the sender's name. No call creates an
   * account: a new name makes a new one. Pass all values, even to change one. It counts as a write: a second
   * call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param smtpFromName - The sender's name that recipients see beside the address.
   * @param smtpUser - The user to log in to the SMTP server as, often the e-mail address.
   * @param smtpServer - The SMTP server, by its host name or IP address, without a port.
   * @param smtpPort - The port of the SMTP server, 1 to 65535; usually 587 (STARTTLS) or 465 (TLS).
   * @param smtpPassword - The password for the SMTP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   * @returns The account's SMTP settings.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.settings.update(
   *   'sales',
   *   'Example Sales',
   *   'sales@example.com',
   *   'smtp.example.com',
   *   587,
   *   'correct-horse-battery-staple',
   * );
   * ```
   */
  (
    name: string,
    smtpFromName: string,
    smtpUser: string,
    smtpServer: string,
    smtpPort: number,
    smtpPassword: string,
    options?: CallOptions,
  ): Promise<SettingsUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores how mails leave by the account: server, credentials and the sender's name. No call creates an
   * account: a new name makes a new one. Pass all values, even to change one. It counts as a write: a second
   * call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The account's SMTP settings.
   */
  with(named: SettingsUpdateArguments, options?: CallOptions): Promise<SettingsUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores how mails leave by the account: server, credentials and the sender's name. No call creates an
   * account: a new name makes a new one. Pass all values, even to change one. It counts as a write: a second
   * call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param smtpFromName - The sender's name that recipients see beside the address.
   * @param smtpUser - The user to log in to the SMTP server as, often the e-mail address.
   * @param smtpServer - The SMTP server, by its host name or IP address, without a port.
   * @param smtpPort - The port of the SMTP server, 1 to 65535; usually 587 (STARTTLS) or 465 (TLS).
   * @param smtpPassword - The password for the SMTP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   * @returns The account's SMTP settings.
   */
  withResponse(
    name: string,
    smtpFromName: string,
    smtpUser: string,
    smtpServer: string,
    smtpPort: number,
    smtpPassword: string,
    options?: CallOptions,
  ): Promise<WithResponse<SettingsUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores how mails leave by the account: server, credentials and the sender's name. No call creates an
   * account: a new name makes a new one. Pass all values, even to change one. It counts as a write: a second
   * call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param smtpFromName - The sender's name that recipients see beside the address.
   * @param smtpUser - The user to log in to the SMTP server as, often the e-mail address.
   * @param smtpServer - The SMTP server, by its host name or IP address, without a port.
   * @param smtpPort - The port of the SMTP server, 1 to 65535; usually 587 (STARTTLS) or 465 (TLS).
   * @param smtpPassword - The password for the SMTP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   */
  raw(
    name: string,
    smtpFromName: string,
    smtpUser: string,
    smtpServer: string,
    smtpPort: number,
    smtpPassword: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.settings.updateImap`. */
export type SettingsUpdateImapResult = Result<ImapSettings>;

export interface SettingsUpdateImapCall {
  /**
   * Stores how the server reads the account's mailbox, for answers and for mails that came back. Sending needs
   * only `update`. Pass all values, even to change one. It counts as a write: a second call stores the same
   * again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param imapUser - The user to log in to the IMAP server as, often the e-mail address.
   * @param imapServer - The IMAP server, by its host name or IP address, without a port.
   * @param imapPort - The port of the IMAP server, 1 to 65535; usually 993 (TLS) or 143 (STARTTLS).
   * @param imapPassword - The password for the IMAP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   * @returns The account's IMAP settings.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.settings.updateImap(
   *   'sales',
   *   'sales@example.com',
   *   'imap.example.com',
   *   993,
   *   'correct-horse-battery-staple',
   * );
   * ```
   */
  (
    name: string,
    imapUser: string,
    imapServer: string,
    imapPort: number,
    imapPassword: string,
    options?: CallOptions,
  ): Promise<SettingsUpdateImapResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores how the server reads the account's mailbox, for answers and for mails that came back. Sending needs
   * only `update`. Pass all values, even to change one. It counts as a write: a second call stores the same
   * again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The account's IMAP settings.
   */
  with(named: SettingsUpdateImapArguments, options?: CallOptions): Promise<SettingsUpdateImapResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores how the server reads the account's mailbox, for answers and for mails that came back. Sending needs
   * only `update`. Pass all values, even to change one. It counts as a write: a second call stores the same
   * again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param imapUser - The user to log in to the IMAP server as, often the e-mail address.
   * @param imapServer - The IMAP server, by its host name or IP address, without a port.
   * @param imapPort - The port of the IMAP server, 1 to 65535; usually 993 (TLS) or 143 (STARTTLS).
   * @param imapPassword - The password for the IMAP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   * @returns The account's IMAP settings.
   */
  withResponse(
    name: string,
    imapUser: string,
    imapServer: string,
    imapPort: number,
    imapPassword: string,
    options?: CallOptions,
  ): Promise<WithResponse<SettingsUpdateImapResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores how the server reads the account's mailbox, for answers and for mails that came back. Sending needs
   * only `update`. Pass all values, even to change one. It counts as a write: a second call stores the same
   * again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param imapUser - The user to log in to the IMAP server as, often the e-mail address.
   * @param imapServer - The IMAP server, by its host name or IP address, without a port.
   * @param imapPort - The port of the IMAP server, 1 to 65535; usually 993 (TLS) or 143 (STARTTLS).
   * @param imapPassword - The password for the IMAP server. The server keeps it; never log it.
   * @param options - Settings for this call alone.
   */
  raw(
    name: string,
    imapUser: string,
    imapServer: string,
    imapPort: number,
    imapPassword: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.mailer.settings.get`. */
export type SettingsGetResult = Result<SmtpSettings>;

export interface SettingsGetCall {
  /**
   * Returns how mails leave by the account, for example to fill in a settings form. Keep the answer out of
   * logs, as settings like these include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   * @returns The SMTP settings.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.settings.get('sales');
   * ```
   */
  (name: string, options?: CallOptions): Promise<SettingsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns how mails leave by the account, for example to fill in a settings form. Keep the answer out of
   * logs, as settings like these include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The SMTP settings.
   */
  with(named: SettingsGetArguments, options?: CallOptions): Promise<SettingsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns how mails leave by the account, for example to fill in a settings form. Keep the answer out of
   * logs, as settings like these include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   * @returns The SMTP settings.
   */
  withResponse(name: string, options?: CallOptions): Promise<WithResponse<SettingsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns how mails leave by the account, for example to fill in a settings form. Keep the answer out of
   * logs, as settings like these include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   */
  raw(name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.settings.getImap`. */
export type SettingsGetImapResult = Result<ImapSettings>;

export interface SettingsGetImapCall {
  /**
   * Returns how the server reads the account's mailbox. Keep the answer out of logs, as settings like these
   * include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   * @returns The IMAP settings.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.settings.getImap('sales');
   * ```
   */
  (name: string, options?: CallOptions): Promise<SettingsGetImapResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns how the server reads the account's mailbox. Keep the answer out of logs, as settings like these
   * include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The IMAP settings.
   */
  with(named: SettingsGetImapArguments, options?: CallOptions): Promise<SettingsGetImapResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns how the server reads the account's mailbox. Keep the answer out of logs, as settings like these
   * include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   * @returns The IMAP settings.
   */
  withResponse(name: string, options?: CallOptions): Promise<WithResponse<SettingsGetImapResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns how the server reads the account's mailbox. Keep the answer out of logs, as settings like these
   * include the password.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param name - The mail account, by the name that the calls that send take as `account_name`.
   * @param options - Settings for this call alone.
   */
  raw(name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.template.create`. */
export type TemplateCreateResult = Result<MailTemplate>;

export interface TemplateCreateCall {
  /**
   * Stores a template under a name of your choice, by which the calls that send find it as `template_name`. To
   * change a template, use `edit`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The new template's name, by which mails refer to it.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   * @returns The template.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.template.create(
   *   'introduction',
   *   '<p>We would like to introduce {{product}} to you on {{date}}.</p>',
   * );
   * ```
   */
  (name: string, body: string, options?: CallOptions): Promise<TemplateCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a template under a name of your choice, by which the calls that send find it as `template_name`. To
   * change a template, use `edit`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The template.
   */
  with(named: TemplateCreateArguments, options?: CallOptions): Promise<TemplateCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a template under a name of your choice, by which the calls that send find it as `template_name`. To
   * change a template, use `edit`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The new template's name, by which mails refer to it.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   * @returns The template.
   */
  withResponse(
    name: string,
    body: string,
    options?: CallOptions,
  ): Promise<WithResponse<TemplateCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a template under a name of your choice, by which the calls that send find it as `template_name`. To
   * change a template, use `edit`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The new template's name, by which mails refer to it.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   */
  raw(name: string, body: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.mailer.template.edit`. */
export type TemplateEditResult = Result<MailTemplate>;

export interface TemplateEditCall {
  /**
   * Replaces the body of a template. The old body is gone afterwards, and no call returns a template: keep
   * your templates elsewhere too. It counts as a write: a second call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The template to change, by its name, which stays.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   * @returns The changed template.
   * @example
   * ```ts
   * const result = await behindAPI.V10.mailer.template.edit(
   *   'introduction',
   *   '<p>We look forward to meeting you on {{date}}, and to showing you {{product}}.</p>',
   * );
   * ```
   */
  (name: string, body: string, options?: CallOptions): Promise<TemplateEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Replaces the body of a template. The old body is gone afterwards, and no call returns a template: keep
   * your templates elsewhere too. It counts as a write: a second call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed template.
   */
  with(named: TemplateEditArguments, options?: CallOptions): Promise<TemplateEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Replaces the body of a template. The old body is gone afterwards, and no call returns a template: keep
   * your templates elsewhere too. It counts as a write: a second call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The template to change, by its name, which stays.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   * @returns The changed template.
   */
  withResponse(name: string, body: string, options?: CallOptions): Promise<WithResponse<TemplateEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Replaces the body of a template. The old body is gone afterwards, and no call returns a template: keep
   * your templates elsewhere too. It counts as a write: a second call stores the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The template to change, by its name, which stays.
   * @param body - The text of the mail, in HTML, with placeholders for the values of `data`. The examples
   *   write them in double braces: send one mail to yourself to see that they are filled in.
   * @param options - Settings for this call alone.
   */
  raw(name: string, body: string, options?: CallOptions): Promise<Response>;
}

/** One mailing to many recipients. */
export interface BulkModule {
  /** Send a mailing to many recipients. */
  readonly create: BulkCreateCall;
}

/** Single mails, and what has become of them. */
export interface MessageModule {
  /** Send a mail to an e-mail address. */
  readonly send: MessageSendCall;
  /** Send a mail to a user of the system. */
  readonly sendTo: MessageSendToCall;
  /** Send a named message to an e-mail address. */
  readonly sendMsg: MessageSendMsgCall;
  /** Send a named message to a user of the system. */
  readonly sendMsgTo: MessageSendMsgToCall;
  /** Get a mail. */
  readonly get: MessageGetCall;
  /** Record that a mail was opened. */
  readonly track: MessageTrackCall;
  /** Get the status of a mail. */
  readonly getStatus: MessageGetStatusCall;
  /** List the mails. */
  readonly listGet: MessageListGetCall;
}

/** The mail accounts that mails are sent from, with their SMTP and IMAP servers. */
export interface SettingsModule {
  /** Set the SMTP server of a mail account. */
  readonly update: SettingsUpdateCall;
  /** Set the IMAP server of a mail account. */
  readonly updateImap: SettingsUpdateImapCall;
  /** Get the SMTP settings of a mail account. */
  readonly get: SettingsGetCall;
  /** Get the IMAP settings of a mail account. */
  readonly getImap: SettingsGetImapCall;
}

/** The templates that mails are made from. */
export interface TemplateModule {
  /** Create a template. */
  readonly create: TemplateCreateCall;
  /** Change the body of a template. */
  readonly edit: TemplateEditCall;
}

/** Mails from templates, to one recipient or to many, over your own mail accounts. */
export interface MailerV10 {
  /** One mailing to many recipients. */
  readonly bulk: BulkModule;
  /** Single mails, and what has become of them. */
  readonly message: MessageModule;
  /** The mail accounts that mails are sent from, with their SMTP and IMAP servers. */
  readonly settings: SettingsModule;
  /** The templates that mails are made from. */
  readonly template: TemplateModule;
}
