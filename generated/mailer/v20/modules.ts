// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { Attachment, MailMessage, MessageSendArguments, TemplateData } from './types.ts';

/** The result of `V20.mailer.message.send`. */
export type MessageSendResult = Result<MailMessage>;

export interface MessageSendCall {
  /**
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with
   * attachments and an address for replies. Store the `message_id` of the answer, by which you find the mail
   * and its status again. With the answer the mail is accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
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
   * @param replyTo - The e-mail address that replies go to. Default: the address of the account.
   * @param attachments - The files to attach. Default: none.
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
   * const result = await behindAPI.V20.mailer.message.send(
   *   'anna@example.com',
   *   'Anna Example',
   *   'offers@example.com',
   *   ['9d0e8400-e29b-41d4-a716-446655440042'],
   *   'sales',
   *   'offer',
   *   { product: 'Example Flowers' },
   *   '2026-03-16T08:00:00Z',
   * );
   * ```
   */
  (
    email: string,
    recipientName: string | undefined,
    replyTo: string | undefined,
    attachments: Attachment[] | undefined,
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
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with
   * attachments and an address for replies. Store the `message_id` of the answer, by which you find the mail
   * and its status again. With the answer the mail is accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
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
  with(named: MessageSendArguments, options?: CallOptions): Promise<MessageSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with
   * attachments and an address for replies. Store the `message_id` of the answer, by which you find the mail
   * and its status again. With the answer the mail is accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
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
   * @param replyTo - The e-mail address that replies go to. Default: the address of the account.
   * @param attachments - The files to attach. Default: none.
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
    email: string,
    recipientName: string | undefined,
    replyTo: string | undefined,
    attachments: Attachment[] | undefined,
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
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with
   * attachments and an address for replies. Store the `message_id` of the answer, by which you find the mail
   * and its status again. With the answer the mail is accepted, not delivered.
   *
   * It counts as a charge because it reaches a person, and a second call sends a second mail.
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
   * @param replyTo - The e-mail address that replies go to. Default: the address of the account.
   * @param attachments - The files to attach. Default: none.
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
    email: string,
    recipientName: string | undefined,
    replyTo: string | undefined,
    attachments: Attachment[] | undefined,
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** Single mails with attachments. */
export interface MessageModule {
  /** Send a mail with attachments to an e-mail address. */
  readonly send: MessageSendCall;
}

/** Mails from templates, with attachments and a reply-to address. */
export interface MailerV20 {
  /** Single mails with attachments. */
  readonly message: MessageModule;
}
