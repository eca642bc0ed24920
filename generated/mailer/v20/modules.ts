// Generated from spec/mailer/v20.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { Attachment, MailMessage, MessageSendArguments, TemplateData } from './types.ts';

/** What `V20.mailer.message.send` answers. */
export type MessageSendResult = Result<MailMessage>;

export interface MessageSendCall {
  /**
   * Makes a mail from a template and sends it to one address, at once or at a time of your choice, with
   * attachments and an address for answers. Keep the `message_id` of the answer: it finds the mail and its
   * status again. The mail is accepted, not delivered, when this answers.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param email - The e-mail address to send to. One address; for many recipients there is bulk.create in
   *   v10.
   * @param recipientName - The recipient's name, presumably for the To line and the salutation. It can not be
   *   left out, because required parameters follow; if you do not know it, pass the e-mail address.
   * @param replyTo - The e-mail address that the recipient's answer goes to. It can not be left out, because
   *   required parameters follow; to get answers at the account itself, pass the account's own address.
   * @param attachments - The files to attach. An empty list for none; it can not be left out, because required
   *   parameters follow. How many and how large they may be is not known.
   * @param accountName - The mail account to send from, by the name under which settings.update (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which template.create (v10) stored it.
   * @param data - Values for the template's placeholders, by their names. Which names there are is the
   *   template's matter. Left out, the placeholders get no values from this call.
   * @param time - When to send, presumably an ISO 8601 date and time with an offset or Z for UTC. Left out,
   *   the server decides, presumably at once.
   * @param options - Settings for this call alone.
   * @returns The mail, or why it is not sent.
   * @example
   * ```ts
   * const result = await behindAPI.V20.mailer.message.send(
   *   'anna@example.com',
   *   'Anna Example',
   *   'hiring@example.com',
   *   ['5a0e8400-e29b-41d4-a716-446655440031'],
   *   'careers',
   *   'job-offer',
   *   { position: 'Sales manager' },
   *   '2026-03-16T08:00:00Z',
   * );
   * ```
   */
  (
    email: string,
    recipientName: string,
    replyTo: string,
    attachments: Attachment[],
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<MessageSendResult>;
  /** The same call with named arguments. */
  with(named: MessageSendArguments, options?: CallOptions): Promise<MessageSendResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    email: string,
    recipientName: string,
    replyTo: string,
    attachments: Attachment[],
    accountName: string,
    templateName: string,
    data?: TemplateData,
    time?: string,
    options?: CallOptions,
  ): Promise<WithResponse<MessageSendResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    email: string,
    recipientName: string,
    replyTo: string,
    attachments: Attachment[],
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
