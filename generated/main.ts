// Generated from spec/ by `npm run generate`. Do not edit.

import { chatV10 } from './chat/v10/table.ts';
import type { ChatV10 } from './chat/v10/calls.ts';
import { chatV20 } from './chat/v20/table.ts';
import type { ChatV20 } from './chat/v20/calls.ts';
import { easyjobV10 } from './easyjob/v10/table.ts';
import type { EasyjobV10 } from './easyjob/v10/calls.ts';
import { globalV10 } from './global/v10/table.ts';
import type { GlobalV10 } from './global/v10/calls.ts';
import { gptV10 } from './gpt/v10/table.ts';
import type { GptV10 } from './gpt/v10/calls.ts';
import { gptV20 } from './gpt/v20/table.ts';
import type { GptV20 } from './gpt/v20/calls.ts';
import { gptV30 } from './gpt/v30/table.ts';
import type { GptV30 } from './gpt/v30/calls.ts';
import { gptV40 } from './gpt/v40/table.ts';
import type { GptV40 } from './gpt/v40/calls.ts';
import { mailerV10 } from './mailer/v10/table.ts';
import type { MailerV10 } from './mailer/v10/calls.ts';
import { mailerV20 } from './mailer/v20/table.ts';
import type { MailerV20 } from './mailer/v20/calls.ts';
import { mastogramV10 } from './mastogram/v10/table.ts';
import type { MastogramV10 } from './mastogram/v10/calls.ts';
import { monitorV10 } from './monitor/v10/table.ts';
import type { MonitorV10 } from './monitor/v10/calls.ts';
import { oauthV10 } from './oauth/v10/table.ts';
import type { OauthV10 } from './oauth/v10/calls.ts';
import { paymentsV10 } from './payments/v10/table.ts';
import type { PaymentsV10 } from './payments/v10/calls.ts';
import { paymentsV20 } from './payments/v20/table.ts';
import type { PaymentsV20 } from './payments/v20/calls.ts';
import { paymentsV21 } from './payments/v21/table.ts';
import type { PaymentsV21 } from './payments/v21/calls.ts';
import { questionnaireV10 } from './questionnaire/v10/table.ts';
import type { QuestionnaireV10 } from './questionnaire/v10/calls.ts';
import { raetV10 } from './raet/v10/table.ts';
import type { RaetV10 } from './raet/v10/calls.ts';
import { raetV20 } from './raet/v20/table.ts';
import type { RaetV20 } from './raet/v20/calls.ts';
import { ragV10 } from './rag/v10/table.ts';
import type { RagV10 } from './rag/v10/calls.ts';
import { ruKitchenV10 } from './ru-kitchen/v10/table.ts';
import type { RuKitchenV10 } from './ru-kitchen/v10/calls.ts';
import { salesV10 } from './sales/v10/table.ts';
import type { SalesV10 } from './sales/v10/calls.ts';
import { salesV20 } from './sales/v20/table.ts';
import type { SalesV20 } from './sales/v20/calls.ts';
import { sipV10 } from './sip/v10/table.ts';
import type { SipV10 } from './sip/v10/calls.ts';
import { storageV10 } from './storage/v10/table.ts';
import type { StorageV10 } from './storage/v10/calls.ts';
import { testsV10 } from './tests/v10/table.ts';
import type { TestsV10 } from './tests/v10/calls.ts';
import { toolsV10 } from './tools/v10/table.ts';
import type { ToolsV10 } from './tools/v10/calls.ts';

/** Every call of the client, by version, app and module. */
export interface BehindApi {
  readonly V10: {
    /** Chats with one member each, and the messages in them. */
    readonly chat: ChatV10;
    /** Job descriptions, candidate profiles, applications and reports for recruiting. */
    readonly easyjob: EasyjobV10;
    /** Messages to a user's open apps, and values kept under keys. */
    readonly global: GlobalV10;
    /** Run prompts of your own, pass requests on to the model, transcribe speech. */
    readonly gpt: GptV10;
    /** Mails from templates, to one recipient or to many, over your own mail accounts. */
    readonly mailer: MailerV10;
    /** Channels in Bluesky, Mastodon and Telegram, and how posts pass between them. */
    readonly mastogram: MastogramV10;
    /** Measured values over time, and finances by month. */
    readonly monitor: MonitorV10;
    /** Whether a user has authorised a client application. */
    readonly oauth: OauthV10;
    /** The first version of bills, gifts and product checks. */
    readonly payments: PaymentsV10;
    /** Forms to fill in, and what was filled in. */
    readonly questionnaire: QuestionnaireV10;
    /** Individuals and their CVs, projects with a job description, and reports. */
    readonly raet: RaetV10;
    /** A store of texts that can be searched by meaning. */
    readonly rag: RagV10;
    /** Ingredients and articles for the pages of a recipe site. */
    readonly ruKitchen: RuKitchenV10;
    /** Find companies, look at their sites, and write to them with prompts. */
    readonly sales: SalesV10;
    /** Phone calls, their transcripts, and what a recruiter learns from them. */
    readonly sip: SipV10;
    /** Upload files, keep them and get them back. */
    readonly storage: StorageV10;
    /** Calls that try out a connection, its parameters and its token. */
    readonly tests: TestsV10;
    /** Read the text of PDF files, and render new ones. */
    readonly tools: ToolsV10;
  };
  readonly V20: {
    /** Messages with a headline, and the context of a chat. */
    readonly chat: ChatV20;
    /** Run a prompt that the server keeps, by its name. */
    readonly gpt: GptV20;
    /** Mails from templates, with attachments and a reply-to address. */
    readonly mailer: MailerV20;
    /** Bills for subscriptions and gifts, paid through the Payture gateway. */
    readonly payments: PaymentsV20;
    /** Individuals and imported CVs, tied to a project. */
    readonly raet: RaetV20;
    /** Process a group of companies, search without signing in, richer notes. */
    readonly sales: SalesV20;
  };
  readonly V21: {
    /** The newest bills, through Payture or Stripe, with cards and subscriptions. */
    readonly payments: PaymentsV21;
  };
  readonly V30: {
    /** Write, keep and run prompts, and chat with the model. */
    readonly gpt: GptV30;
  };
  readonly V40: {
    /** Write and keep prompts whose settings are one object. */
    readonly gpt: GptV40;
  };
}

/** The same calls, by app, version and module. */
export interface BehindApps {
  readonly chat: {
    /** Chats with one member each, and the messages in them. */
    readonly V10: ChatV10;
    /** Messages with a headline, and the context of a chat. */
    readonly V20: ChatV20;
  };
  readonly easyjob: {
    /** Job descriptions, candidate profiles, applications and reports for recruiting. */
    readonly V10: EasyjobV10;
  };
  readonly global: {
    /** Messages to a user's open apps, and values kept under keys. */
    readonly V10: GlobalV10;
  };
  readonly gpt: {
    /** Run prompts of your own, pass requests on to the model, transcribe speech. */
    readonly V10: GptV10;
    /** Run a prompt that the server keeps, by its name. */
    readonly V20: GptV20;
    /** Write, keep and run prompts, and chat with the model. */
    readonly V30: GptV30;
    /** Write and keep prompts whose settings are one object. */
    readonly V40: GptV40;
  };
  readonly mailer: {
    /** Mails from templates, to one recipient or to many, over your own mail accounts. */
    readonly V10: MailerV10;
    /** Mails from templates, with attachments and a reply-to address. */
    readonly V20: MailerV20;
  };
  readonly mastogram: {
    /** Channels in Bluesky, Mastodon and Telegram, and how posts pass between them. */
    readonly V10: MastogramV10;
  };
  readonly monitor: {
    /** Measured values over time, and finances by month. */
    readonly V10: MonitorV10;
  };
  readonly oauth: {
    /** Whether a user has authorised a client application. */
    readonly V10: OauthV10;
  };
  readonly payments: {
    /** The first version of bills, gifts and product checks. */
    readonly V10: PaymentsV10;
    /** Bills for subscriptions and gifts, paid through the Payture gateway. */
    readonly V20: PaymentsV20;
    /** The newest bills, through Payture or Stripe, with cards and subscriptions. */
    readonly V21: PaymentsV21;
  };
  readonly questionnaire: {
    /** Forms to fill in, and what was filled in. */
    readonly V10: QuestionnaireV10;
  };
  readonly raet: {
    /** Individuals and their CVs, projects with a job description, and reports. */
    readonly V10: RaetV10;
    /** Individuals and imported CVs, tied to a project. */
    readonly V20: RaetV20;
  };
  readonly rag: {
    /** A store of texts that can be searched by meaning. */
    readonly V10: RagV10;
  };
  readonly ruKitchen: {
    /** Ingredients and articles for the pages of a recipe site. */
    readonly V10: RuKitchenV10;
  };
  readonly sales: {
    /** Find companies, look at their sites, and write to them with prompts. */
    readonly V10: SalesV10;
    /** Process a group of companies, search without signing in, richer notes. */
    readonly V20: SalesV20;
  };
  readonly sip: {
    /** Phone calls, their transcripts, and what a recruiter learns from them. */
    readonly V10: SipV10;
  };
  readonly storage: {
    /** Upload files, keep them and get them back. */
    readonly V10: StorageV10;
  };
  readonly tests: {
    /** Calls that try out a connection, its parameters and its token. */
    readonly V10: TestsV10;
  };
  readonly tools: {
    /** Read the text of PDF files, and render new ones. */
    readonly V10: ToolsV10;
  };
}

export const mainApis = [
  chatV10,
  chatV20,
  easyjobV10,
  globalV10,
  gptV10,
  gptV20,
  gptV30,
  gptV40,
  mailerV10,
  mailerV20,
  mastogramV10,
  monitorV10,
  oauthV10,
  paymentsV10,
  paymentsV20,
  paymentsV21,
  questionnaireV10,
  raetV10,
  raetV20,
  ragV10,
  ruKitchenV10,
  salesV10,
  salesV20,
  sipV10,
  storageV10,
  testsV10,
  toolsV10,
];
