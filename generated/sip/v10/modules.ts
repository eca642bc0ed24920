// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  CallCreateIntentArguments,
  CallExtractCVInsightsArguments,
  CallExtractJDInsightsArguments,
  CallExtractReportInsightsArguments,
  CallGetIntentArguments,
  CallIntent,
  CallTranscribeArguments,
  CallTranscribeAsyncArguments,
  CallTranscribeLiveArguments,
  CallTranscribeLiveCallbackArguments,
  CallTranscribeLiveCallbackData,
  CallTranscribeLiveDemoArguments,
  Insights,
  Phone,
  PhoneCreateArguments,
  PhoneGetContactNameArguments,
  PhoneGetContactNameData,
  PhoneGetContactNameTextArguments,
  PhoneGetContactNameTextData,
  PhoneGetUserArguments,
  PhoneGetUserData,
  PhoneGetWebRTCCredentialsData,
  StartedTranscription,
  Transcript,
  TranscriptDeleteUpdatesArguments,
  TranscriptGetArguments,
  TranscriptsGetByIndividualIdArguments,
} from './types.ts';

/** What `V10.sip.call.createIntent` answers. */
export type CallCreateIntentResult = Result<CallIntent>;

export interface CallCreateIntentCall {
  /**
   * Notes that a call with a number is intended, with data of yours about it, so that the call can be
   * recognised when it takes place: `getIntent` then answers the data. It counts as a charge because it is not
   * known whether the server also sets the call up, and the phone of a person may ring.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The number of the person to call, presumably with + and the country code, without
   *   spaces.
   * @param meta - Data of your own about the call, such as the individual or project it concerns. Left out,
   *   the intent says only that the number is to be called.
   * @param options - Settings for this call alone.
   * @returns The intent, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.createIntent(
   *   '+79005550101',
   *   { individual_id: 'd10e8400-e29b-41d4-a716-446655440041', project_id: 'd20e8400-e29b-41d4-a716-446655440042' },
   * );
   * ```
   */
  (
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<CallCreateIntentResult>;
  /** The same call with named arguments. */
  with(named: CallCreateIntentArguments, options?: CallOptions): Promise<CallCreateIntentResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<WithResponse<CallCreateIntentResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.sip.call.getIntent` answers. */
export type CallGetIntentResult = Result<CallIntent>;

export interface CallGetIntentCall {
  /**
   * Answers the intent that belongs to a call between two numbers, presumably for the telephony server or the
   * screen of the person who is called. Without an intent the call is presumably answered as a failure.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phone1 - The number at one end of the call, presumably with + and the country code, without spaces.
   *   Whether the order of the two numbers matters is not known; the examples name the caller first.
   * @param phone2 - The number at the other end of the call, in the same form.
   * @param options - Settings for this call alone.
   * @returns The intent, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.getIntent('+79005550100', '+79005550101');
   * ```
   */
  (phone1: string, phone2: string, options?: CallOptions): Promise<CallGetIntentResult>;
  /** The same call with named arguments. */
  with(named: CallGetIntentArguments, options?: CallOptions): Promise<CallGetIntentResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phone1: string,
    phone2: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallGetIntentResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phone1: string, phone2: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.transcribe` answers. */
export type CallTranscribeResult = Result<Transcript>;

export interface CallTranscribeCall {
  /**
   * Has the recording of a call turned into text and waits for it, so give it a long time-out or use
   * `transcribeAsync`. It counts as a charge because speech recognition costs money: after a time-out, look
   * into `transcripts.get` before you start again.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param options - Settings for this call alone.
   * @returns The transcript, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribe('c50e8400-e29b-41d4-a716-446655440050');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeResult>;
  /** The same call with named arguments. */
  with(named: CallTranscribeArguments, options?: CallOptions): Promise<CallTranscribeResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.transcribeAsync` answers. */
export type CallTranscribeAsyncResult = Result<StartedTranscription>;

export interface CallTranscribeAsyncCall {
  /**
   * Has the recording of a call turned into text and presumably answers before it is done; `transcripts.get`
   * lists the transcript once it is there. It counts as a charge because speech recognition costs money.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param options - Settings for this call alone.
   * @returns That the work has begun, or why not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeAsync('c50e8400-e29b-41d4-a716-446655440050');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeAsyncResult>;
  /** The same call with named arguments. */
  with(named: CallTranscribeAsyncArguments, options?: CallOptions): Promise<CallTranscribeAsyncResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeAsyncResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.transcribeLiveDemo` answers. */
export type CallTranscribeLiveDemoResult = Result<StartedTranscription>;

export interface CallTranscribeLiveDemoCall {
  /**
   * Starts a live transcription to show to somebody, presumably of a recorded call as if it took place now.
   * How it differs from `transcribeLive` is not known; use that one for real calls. It counts as a charge
   * because speech recognition costs money.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param options - Settings for this call alone.
   * @returns That the demonstration has begun, or why not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLiveDemo('c50e8400-e29b-41d4-a716-446655440050');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeLiveDemoResult>;
  /** The same call with named arguments. */
  with(named: CallTranscribeLiveDemoArguments, options?: CallOptions): Promise<CallTranscribeLiveDemoResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeLiveDemoResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.transcribeLive` answers. */
export type CallTranscribeLiveResult = Result<StartedTranscription>;

export interface CallTranscribeLiveCall {
  /**
   * Has a call turned into text while people still talk. The server gets the pieces through
   * `transcribeLiveCallback`; how an app gets them is not known, presumably over a socket or by
   * `transcript.get`. It counts as a charge because speech recognition costs money.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param options - Settings for this call alone.
   * @returns That the work has begun, or why not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLive('c50e8400-e29b-41d4-a716-446655440051');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeLiveResult>;
  /** The same call with named arguments. */
  with(named: CallTranscribeLiveArguments, options?: CallOptions): Promise<CallTranscribeLiveResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeLiveResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.extractCVInsights` answers. */
export type CallExtractCVInsightsResult = Result<Insights>;

export interface CallExtractCVInsightsCall {
  /**
   * Has a language model read the transcript of a call for what the candidate said about their CV, such as
   * experience and skills. Transcribe the call first. It counts as a charge because the model's work costs
   * money; whether the CV itself is changed is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns What was found, or why nothing.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractCVInsights(
   *   'c50e8400-e29b-41d4-a716-446655440050',
   *   'd30e8400-e29b-41d4-a716-446655440043',
   * );
   * ```
   */
  (callId: string, cvId: string, options?: CallOptions): Promise<CallExtractCVInsightsResult>;
  /** The same call with named arguments. */
  with(named: CallExtractCVInsightsArguments, options?: CallOptions): Promise<CallExtractCVInsightsResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    callId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractCVInsightsResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.extractJDInsights` answers. */
export type CallExtractJDInsightsResult = Result<Insights>;

export interface CallExtractJDInsightsCall {
  /**
   * Has a language model read the transcript of a call for what the client said about the job, for the job
   * description (JD) of a project. Transcribe the call first. It counts as a charge because the model's work
   * costs money; whether the job description itself is changed is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param projectId - The project whose job description it is about, from the raet app.
   * @param options - Settings for this call alone.
   * @returns What was found, or why nothing.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractJDInsights(
   *   'c50e8400-e29b-41d4-a716-446655440052',
   *   'd20e8400-e29b-41d4-a716-446655440042',
   * );
   * ```
   */
  (callId: string, projectId: string, options?: CallOptions): Promise<CallExtractJDInsightsResult>;
  /** The same call with named arguments. */
  with(named: CallExtractJDInsightsArguments, options?: CallOptions): Promise<CallExtractJDInsightsResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    callId: string,
    projectId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractJDInsightsResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, projectId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.extractReportInsights` answers. */
export type CallExtractReportInsightsResult = Result<Insights>;

export interface CallExtractReportInsightsCall {
  /**
   * Has a language model read the transcript of a call for the report about a candidate, who is given by the
   * CV. Transcribe the call first. It counts as a charge because the model's work costs money; whether the
   * report itself is changed is not known.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param callId - The call, by the identifier that the telephony gave it. No call of this app answers one;
   *   the raet app's call log presumably does.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns What was found, or why nothing.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractReportInsights(
   *   'c50e8400-e29b-41d4-a716-446655440050',
   *   'd30e8400-e29b-41d4-a716-446655440043',
   * );
   * ```
   */
  (callId: string, cvId: string, options?: CallOptions): Promise<CallExtractReportInsightsResult>;
  /** The same call with named arguments. */
  with(
    named: CallExtractReportInsightsArguments,
    options?: CallOptions,
  ): Promise<CallExtractReportInsightsResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    callId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractReportInsightsResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(callId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.call.transcribeLiveCallback` answers. */
export type CallTranscribeLiveCallbackResult = Result<CallTranscribeLiveCallbackData>;

export interface CallTranscribeLiveCallbackCall {
  /**
   * For the server that recognises speech: it reports what it has heard since the last time. An app never
   * calls it. It counts as a charge because every piece is presumably pushed to the user, and one that comes
   * twice would stand in the transcript twice.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param extended - The data that came with the order to transcribe, given back as it is, so that the server
   *   knows which call it is about. Its members are the server's own.
   * @param data - What was heard. The members come from the speech recognition and are not known.
   * @param options - Settings for this call alone.
   * @returns That the piece was taken, or why not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLiveCallback(
   *   { call_id: 'c50e8400-e29b-41d4-a716-446655440051' },
   *   { text: 'I have worked in sales for six years.' },
   * );
   * ```
   */
  (
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<CallTranscribeLiveCallbackResult>;
  /** The same call with named arguments. */
  with(
    named: CallTranscribeLiveCallbackArguments,
    options?: CallOptions,
  ): Promise<CallTranscribeLiveCallbackResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<CallTranscribeLiveCallbackResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.sip.phone.create` answers. */
export type PhoneCreateResult = Result<Phone>;

export interface PhoneCreateCall {
  /**
   * Registers a phone number with the telephony, presumably for the signed-in user. It counts as a charge
   * because it is not known whether a number that costs money is ordered, or a code sent to the number.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The number of the phone, presumably with + and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The phone, or why it is not registered.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.create('+79005550100');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<PhoneCreateResult>;
  /** The same call with named arguments. */
  with(named: PhoneCreateArguments, options?: CallOptions): Promise<PhoneCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(phoneNumber: string, options?: CallOptions): Promise<WithResponse<PhoneCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.phone.getUser` answers. */
export type PhoneGetUserResult = Result<PhoneGetUserData>;

export interface PhoneGetUserCall {
  /**
   * Answers the user who has registered a number, presumably for the telephony server, which knows only
   * numbers.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The number of the phone, presumably with + and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The user, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getUser('+79005550100');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<PhoneGetUserResult>;
  /** The same call with named arguments. */
  with(named: PhoneGetUserArguments, options?: CallOptions): Promise<PhoneGetUserResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(phoneNumber: string, options?: CallOptions): Promise<WithResponse<PhoneGetUserResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.phone.getContactName` answers. */
export type PhoneGetContactNameResult = Result<PhoneGetContactNameData>;

export interface PhoneGetContactNameCall {
  /**
   * Answers who is calling: the name that the user of a phone has for a caller's number, to be shown while the
   * phone rings.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The number of the phone, presumably with + and the country code, without spaces.
   * @param callerId - The caller's number as the telephony reports it, usually with + and the country code. It
   *   may be something else, such as a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getContactName('+79005550100', '+79005550101');
   * ```
   */
  (phoneNumber: string, callerId: string, options?: CallOptions): Promise<PhoneGetContactNameResult>;
  /** The same call with named arguments. */
  with(named: PhoneGetContactNameArguments, options?: CallOptions): Promise<PhoneGetContactNameResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    callerId: string,
    options?: CallOptions,
  ): Promise<WithResponse<PhoneGetContactNameResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, callerId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.phone.getContactNameText` answers. */
export type PhoneGetContactNameTextResult = Result<PhoneGetContactNameTextData>;

export interface PhoneGetContactNameTextCall {
  /**
   * Answers the same as `getContactName`, presumably as plain text without an envelope, for telephony servers
   * that can not read JSON. An app takes `getContactName`; where you need this one, `.raw(…)` gives the
   * response as it is.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param phoneNumber - The number of the phone, presumably with + and the country code, without spaces.
   * @param callerId - The caller's number as the telephony reports it, usually with + and the country code. It
   *   may be something else, such as a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name, or why there is none; perhaps as plain text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getContactNameText('+79005550100', '+79005550101');
   * ```
   */
  (phoneNumber: string, callerId: string, options?: CallOptions): Promise<PhoneGetContactNameTextResult>;
  /** The same call with named arguments. */
  with(
    named: PhoneGetContactNameTextArguments,
    options?: CallOptions,
  ): Promise<PhoneGetContactNameTextResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    phoneNumber: string,
    callerId: string,
    options?: CallOptions,
  ): Promise<WithResponse<PhoneGetContactNameTextResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(phoneNumber: string, callerId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.phone.getWebRTCCredentials` answers. */
export type PhoneGetWebRTCCredentialsResult = Result<PhoneGetWebRTCCredentialsData>;

export interface PhoneGetWebRTCCredentialsCall {
  /**
   * Answers the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC
   * and makes and takes calls. They are secret: do not store or log them, and ask anew when a phone starts.
   * How long they are valid is not known.
   *
   * - Certainty: call observed in another client of the same server; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The credentials, or why there are none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getWebRTCCredentials();
   * ```
   */
  (options?: CallOptions): Promise<PhoneGetWebRTCCredentialsResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<PhoneGetWebRTCCredentialsResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<PhoneGetWebRTCCredentialsResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.transcript.get` answers. */
export type TranscriptGetResult = Result<Transcript>;

export interface TranscriptGetCall {
  /**
   * Answers one transcript, presumably with its text and, for a call that was transcribed live, the pieces it
   * came in.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param transcriptId - The transcript, by the identifier that the transcripts module answers.
   * @param options - Settings for this call alone.
   * @returns The transcript, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcript.get('f60e8400-e29b-41d4-a716-446655440060');
   * ```
   */
  (transcriptId: string, options?: CallOptions): Promise<TranscriptGetResult>;
  /** The same call with named arguments. */
  with(named: TranscriptGetArguments, options?: CallOptions): Promise<TranscriptGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(transcriptId: string, options?: CallOptions): Promise<WithResponse<TranscriptGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.transcript.deleteUpdates` answers. */
export type TranscriptDeleteUpdatesResult = Result<Transcript>;

export interface TranscriptDeleteUpdatesCall {
  /**
   * Deletes the updates of a transcript, presumably the pieces that a live transcription came in. The
   * transcript itself stays. Nothing is known that brings them back.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param transcriptId - The transcript, by the identifier that the transcripts module answers.
   * @param options - Settings for this call alone.
   * @returns The transcript, or why its updates stay.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcript.deleteUpdates('f60e8400-e29b-41d4-a716-446655440060');
   * ```
   */
  (transcriptId: string, options?: CallOptions): Promise<TranscriptDeleteUpdatesResult>;
  /** The same call with named arguments. */
  with(
    named: TranscriptDeleteUpdatesArguments,
    options?: CallOptions,
  ): Promise<TranscriptDeleteUpdatesResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    transcriptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<TranscriptDeleteUpdatesResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.transcripts.get` answers. */
export type TranscriptsGetResult = Result<Transcript[]>;

export interface TranscriptsGetCall {
  /**
   * Answers the transcripts of the signed-in user's calls. It takes no parameters, so the list can not be
   * narrowed down; for the calls with one person, use `getByIndividualId`.
   *
   * - Certainty: call observed in another client of the same server; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcripts.get();
   * ```
   */
  (options?: CallOptions): Promise<TranscriptsGetResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<TranscriptsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<TranscriptsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.sip.transcripts.getByIndividualId` answers. */
export type TranscriptsGetByIndividualIdResult = Result<Transcript[]>;

export interface TranscriptsGetByIndividualIdCall {
  /**
   * Answers the transcripts of the calls with one person, for example to merge one of them into the person's
   * CV with `V10.raet.cv.mergeCV`.
   *
   * - Certainty: call and order of parameters observed in another client of the same server; their types
   *   inferred; answer inferred.
   * - Repeating: safe to repeat (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param individualId - The person, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcripts.getByIndividualId('d10e8400-e29b-41d4-a716-446655440041');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<TranscriptsGetByIndividualIdResult>;
  /** The same call with named arguments. */
  with(
    named: TranscriptsGetByIndividualIdArguments,
    options?: CallOptions,
  ): Promise<TranscriptsGetByIndividualIdResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    individualId: string,
    options?: CallOptions,
  ): Promise<WithResponse<TranscriptsGetByIndividualIdResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** What is done with a phone call, before, during and after it. */
export interface CallModule {
  /** Say what a coming call is about. */
  readonly createIntent: CallCreateIntentCall;
  /** Find out what a call is about. */
  readonly getIntent: CallGetIntentCall;
  /** Transcribe a finished call. */
  readonly transcribe: CallTranscribeCall;
  /** Start to transcribe a finished call. */
  readonly transcribeAsync: CallTranscribeAsyncCall;
  /** Start a demonstration of live transcription. */
  readonly transcribeLiveDemo: CallTranscribeLiveDemoCall;
  /** Start to transcribe a call while it goes on. */
  readonly transcribeLive: CallTranscribeLiveCall;
  /** Find what a call says about a CV. */
  readonly extractCVInsights: CallExtractCVInsightsCall;
  /** Find what a call says about a job description. */
  readonly extractJDInsights: CallExtractJDInsightsCall;
  /** Find what a call adds to a candidate's report. */
  readonly extractReportInsights: CallExtractReportInsightsCall;
  /** Report a piece of a live transcription. */
  readonly transcribeLiveCallback: CallTranscribeLiveCallbackCall;
}

/** Phone numbers, who they belong to, and phones in the browser. */
export interface PhoneModule {
  /** Register a phone number. */
  readonly create: PhoneCreateCall;
  /** Find the user a phone number belongs to. */
  readonly getUser: PhoneGetUserCall;
  /** Find the name of a caller. */
  readonly getContactName: PhoneGetContactNameCall;
  /** Find the name of a caller, as plain text. */
  readonly getContactNameText: PhoneGetContactNameTextCall;
  /** Get what a browser needs to be a phone. */
  readonly getWebRTCCredentials: PhoneGetWebRTCCredentialsCall;
}

/** One transcript. */
export interface TranscriptModule {
  /** Get a transcript. */
  readonly get: TranscriptGetCall;
  /** Delete the updates of a transcript. */
  readonly deleteUpdates: TranscriptDeleteUpdatesCall;
}

/** The transcripts of a user, or of the calls with one person. */
export interface TranscriptsModule {
  /** List the transcripts. */
  readonly get: TranscriptsGetCall;
  /** List the transcripts of the calls with a person. */
  readonly getByIndividualId: TranscriptsGetByIndividualIdCall;
}

/** Phone calls, their transcripts, and what a recruiter learns from them. */
export interface SipV10 {
  /** What is done with a phone call, before, during and after it. */
  readonly call: CallModule;
  /** Phone numbers, who they belong to, and phones in the browser. */
  readonly phone: PhoneModule;
  /** One transcript. */
  readonly transcript: TranscriptModule;
  /** The transcripts of a user, or of the calls with one person. */
  readonly transcripts: TranscriptsModule;
}
