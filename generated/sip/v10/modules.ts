// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Acknowledgement,
  CallCreateIntentArguments,
  CallExtractCVInsightsArguments,
  CallExtractJDInsightsArguments,
  CallExtractReportInsightsArguments,
  CallGetIntentArguments,
  CallInsights,
  CallIntent,
  CallTranscribeArguments,
  CallTranscribeAsyncArguments,
  CallTranscribeLiveArguments,
  CallTranscribeLiveCallbackArguments,
  CallTranscribeLiveDemoArguments,
  CallerName,
  Phone,
  PhoneCreateArguments,
  PhoneGetContactNameArguments,
  PhoneGetContactNameTextArguments,
  PhoneGetUserArguments,
  PhoneGetUserData,
  PhoneGetWebRTCCredentialsData,
  StartedTranscription,
  Transcript,
  TranscriptDeleteUpdatesArguments,
  TranscriptGetArguments,
  TranscriptsGetByIndividualIdArguments,
} from './types.ts';

/** The result of `V10.sip.call.createIntent`. */
export type CallCreateIntentResult = Result<CallIntent>;

export interface CallCreateIntentCall {
  /**
   * Notes that a call to a number is intended, with data of your own about it, so that the call can be
   * recognised when it takes place: `getIntent` then returns the data. It makes no call, so it counts as a
   * write.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The number of the person to call, with a plus sign and the country code, without
   *   spaces.
   * @param meta - Data of your own about the call, such as the individual or project it concerns. Default:
   *   none.
   * @param options - Settings for this call alone.
   * @returns The intent.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.createIntent(
   *   '+447700900101',
   *   { individual_id: '7b0e8400-e29b-41d4-a716-446655440021', project_id: 'be0e8400-e29b-41d4-a716-446655440011' },
   * );
   * ```
   */
  (
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<CallCreateIntentResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Notes that a call to a number is intended, with data of your own about it, so that the call can be
   * recognised when it takes place: `getIntent` then returns the data. It makes no call, so it counts as a
   * write.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The intent.
   */
  with(named: CallCreateIntentArguments, options?: CallOptions): Promise<CallCreateIntentResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Notes that a call to a number is intended, with data of your own about it, so that the call can be
   * recognised when it takes place: `getIntent` then returns the data. It makes no call, so it counts as a
   * write.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The number of the person to call, with a plus sign and the country code, without
   *   spaces.
   * @param meta - Data of your own about the call, such as the individual or project it concerns. Default:
   *   none.
   * @param options - Settings for this call alone.
   * @returns The intent.
   */
  withResponse(
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<WithResponse<CallCreateIntentResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Notes that a call to a number is intended, with data of your own about it, so that the call can be
   * recognised when it takes place: `getIntent` then returns the data. It makes no call, so it counts as a
   * write.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The number of the person to call, with a plus sign and the country code, without
   *   spaces.
   * @param meta - Data of your own about the call, such as the individual or project it concerns. Default:
   *   none.
   * @param options - Settings for this call alone.
   */
  raw(
    phoneNumber: string,
    meta?: CallCreateIntentArguments['meta'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sip.call.getIntent`. */
export type CallGetIntentResult = Result<CallIntent>;

export interface CallGetIntentCall {
  /**
   * Returns the intent that belongs to a call between two numbers, for the telephony server or the screen of
   * the person who is called.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phone1 - The number at one end of the call: in the examples, the one that calls.
   * @param phone2 - The number at the other end: in the examples, the one that is called. Without success, ask
   *   with the two exchanged.
   * @param options - Settings for this call alone.
   * @returns The intent.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.getIntent('+447700900100', '+447700900101');
   * ```
   */
  (phone1: string, phone2: string, options?: CallOptions): Promise<CallGetIntentResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the intent that belongs to a call between two numbers, for the telephony server or the screen of
   * the person who is called.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The intent.
   */
  with(named: CallGetIntentArguments, options?: CallOptions): Promise<CallGetIntentResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the intent that belongs to a call between two numbers, for the telephony server or the screen of
   * the person who is called.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phone1 - The number at one end of the call: in the examples, the one that calls.
   * @param phone2 - The number at the other end: in the examples, the one that is called. Without success, ask
   *   with the two exchanged.
   * @param options - Settings for this call alone.
   * @returns The intent.
   */
  withResponse(
    phone1: string,
    phone2: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallGetIntentResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the intent that belongs to a call between two numbers, for the telephony server or the screen of
   * the person who is called.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phone1 - The number at one end of the call: in the examples, the one that calls.
   * @param phone2 - The number at the other end: in the examples, the one that is called. Without success, ask
   *   with the two exchanged.
   * @param options - Settings for this call alone.
   */
  raw(phone1: string, phone2: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.transcribe`. */
export type CallTranscribeResult = Result<Transcript>;

export interface CallTranscribeCall {
  /**
   * Turns the recording of a call into text and waits for it: give it a long time limit, or use
   * `transcribeAsync`. It counts as a charge because speech recognition costs money: after a timeout, look
   * into `transcripts.get` before you start again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribe('ce0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Turns the recording of a call into text and waits for it: give it a long time limit, or use
   * `transcribeAsync`. It counts as a charge because speech recognition costs money: after a timeout, look
   * into `transcripts.get` before you start again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  with(named: CallTranscribeArguments, options?: CallOptions): Promise<CallTranscribeResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Turns the recording of a call into text and waits for it: give it a long time limit, or use
   * `transcribeAsync`. It counts as a charge because speech recognition costs money: after a timeout, look
   * into `transcripts.get` before you start again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Turns the recording of a call into text and waits for it: give it a long time limit, or use
   * `transcribeAsync`. It counts as a charge because speech recognition costs money: after a timeout, look
   * into `transcripts.get` before you start again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.transcribeAsync`. */
export type CallTranscribeAsyncResult = Result<StartedTranscription>;

export interface CallTranscribeAsyncCall {
  /**
   * Starts to turn the recording of a call into text and returns before the work is done; `transcripts.get`
   * lists the transcript once it is there. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeAsync('ce0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeAsyncResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts to turn the recording of a call into text and returns before the work is done; `transcripts.get`
   * lists the transcript once it is there. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  with(named: CallTranscribeAsyncArguments, options?: CallOptions): Promise<CallTranscribeAsyncResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts to turn the recording of a call into text and returns before the work is done; `transcripts.get`
   * lists the transcript once it is there. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeAsyncResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts to turn the recording of a call into text and returns before the work is done; `transcripts.get`
   * lists the transcript once it is there. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.transcribeLiveDemo`. */
export type CallTranscribeLiveDemoResult = Result<StartedTranscription>;

export interface CallTranscribeLiveDemoCall {
  /**
   * Starts a live transcription to show to somebody, of a recorded call as if it took place now. For real
   * calls use `transcribeLive`. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLiveDemo('ce0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeLiveDemoResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts a live transcription to show to somebody, of a recorded call as if it took place now. For real
   * calls use `transcribeLive`. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  with(named: CallTranscribeLiveDemoArguments, options?: CallOptions): Promise<CallTranscribeLiveDemoResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts a live transcription to show to somebody, of a recorded call as if it took place now. For real
   * calls use `transcribeLive`. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeLiveDemoResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts a live transcription to show to somebody, of a recorded call as if it took place now. For real
   * calls use `transcribeLive`. It counts as a charge because speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.transcribeLive`. */
export type CallTranscribeLiveResult = Result<StartedTranscription>;

export interface CallTranscribeLiveCall {
  /**
   * Starts to turn a call into text while people still talk. The server receives the pieces through
   * `transcribeLiveCallback`; read what has come so far with `transcript.get`. It counts as a charge because
   * speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLive('ce0e8400-e29b-41d4-a716-446655440062');
   * ```
   */
  (callId: string, options?: CallOptions): Promise<CallTranscribeLiveResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts to turn a call into text while people still talk. The server receives the pieces through
   * `transcribeLiveCallback`; read what has come so far with `transcript.get`. It counts as a charge because
   * speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  with(named: CallTranscribeLiveArguments, options?: CallOptions): Promise<CallTranscribeLiveResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts to turn a call into text while people still talk. The server receives the pieces through
   * `transcribeLiveCallback`; read what has come so far with `transcript.get`. It counts as a charge because
   * speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   * @returns The transcript to come.
   */
  withResponse(callId: string, options?: CallOptions): Promise<WithResponse<CallTranscribeLiveResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts to turn a call into text while people still talk. The server receives the pieces through
   * `transcribeLiveCallback`; read what has come so far with `transcript.get`. It counts as a charge because
   * speech recognition costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.extractCVInsights`. */
export type CallExtractCVInsightsResult = Result<CallInsights>;

export interface CallExtractCVInsightsCall {
  /**
   * Finds in the transcript of a call what the candidate said about their CV, such as experience and skills.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractCVInsights(
   *   'ce0e8400-e29b-41d4-a716-446655440061',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (callId: string, cvId: string, options?: CallOptions): Promise<CallExtractCVInsightsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Finds in the transcript of a call what the candidate said about their CV, such as experience and skills.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  with(named: CallExtractCVInsightsArguments, options?: CallOptions): Promise<CallExtractCVInsightsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Finds in the transcript of a call what the candidate said about their CV, such as experience and skills.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  withResponse(
    callId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractCVInsightsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Finds in the transcript of a call what the candidate said about their CV, such as experience and skills.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.extractJDInsights`. */
export type CallExtractJDInsightsResult = Result<CallInsights>;

export interface CallExtractJDInsightsCall {
  /**
   * Finds in the transcript of a call what the client said about the job, for the job description (JD) of a
   * project. Transcribe the call first. It counts as a charge because a language model reads the transcript,
   * which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param projectId - The project whose job description it is about, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractJDInsights(
   *   'ce0e8400-e29b-41d4-a716-446655440063',
   *   'be0e8400-e29b-41d4-a716-446655440011',
   * );
   * ```
   */
  (callId: string, projectId: string, options?: CallOptions): Promise<CallExtractJDInsightsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Finds in the transcript of a call what the client said about the job, for the job description (JD) of a
   * project. Transcribe the call first. It counts as a charge because a language model reads the transcript,
   * which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  with(named: CallExtractJDInsightsArguments, options?: CallOptions): Promise<CallExtractJDInsightsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Finds in the transcript of a call what the client said about the job, for the job description (JD) of a
   * project. Transcribe the call first. It counts as a charge because a language model reads the transcript,
   * which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param projectId - The project whose job description it is about, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  withResponse(
    callId: string,
    projectId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractJDInsightsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Finds in the transcript of a call what the client said about the job, for the job description (JD) of a
   * project. Transcribe the call first. It counts as a charge because a language model reads the transcript,
   * which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param projectId - The project whose job description it is about, from the raet app.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, projectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.extractReportInsights`. */
export type CallExtractReportInsightsResult = Result<CallInsights>;

export interface CallExtractReportInsightsCall {
  /**
   * Finds in the transcript of a call what belongs into the report about a candidate, who is given by the CV.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.extractReportInsights(
   *   'ce0e8400-e29b-41d4-a716-446655440061',
   *   '8c0e8400-e29b-41d4-a716-446655440031',
   * );
   * ```
   */
  (callId: string, cvId: string, options?: CallOptions): Promise<CallExtractReportInsightsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Finds in the transcript of a call what belongs into the report about a candidate, who is given by the CV.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  with(
    named: CallExtractReportInsightsArguments,
    options?: CallOptions,
  ): Promise<CallExtractReportInsightsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Finds in the transcript of a call what belongs into the report about a candidate, who is given by the CV.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The insights.
   */
  withResponse(
    callId: string,
    cvId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CallExtractReportInsightsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Finds in the transcript of a call what belongs into the report about a candidate, who is given by the CV.
   * Transcribe the call first. It counts as a charge because a language model reads the transcript, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param callId - The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned.
   * @param cvId - The candidate's CV, from the raet app.
   * @param options - Settings for this call alone.
   */
  raw(callId: string, cvId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.call.transcribeLiveCallback`. */
export type CallTranscribeLiveCallbackResult = Result<Acknowledgement>;

export interface CallTranscribeLiveCallbackCall {
  /**
   * For the server that recognises speech, not for apps: reports what it has heard since the last time. Its
   * body is what `V10.gpt.whisper.transcribeLive` sends to its `callback`. It counts as a write: a piece that
   * is lost is worse than one that stands in the transcript twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param extended - The data that was passed as `extended` to `V10.gpt.whisper.transcribeLive`, returned as
   *   it is, so that the server knows which call the piece belongs to.
   * @param data - The piece, in the speech recognition's own members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.call.transcribeLiveCallback(
   *   { call_id: 'ce0e8400-e29b-41d4-a716-446655440062' },
   *   { text: 'I have worked in sales for six years.' },
   * );
   * ```
   */
  (
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<CallTranscribeLiveCallbackResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For the server that recognises speech, not for apps: reports what it has heard since the last time. Its
   * body is what `V10.gpt.whisper.transcribeLive` sends to its `callback`. It counts as a write: a piece that
   * is lost is worse than one that stands in the transcript twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: CallTranscribeLiveCallbackArguments,
    options?: CallOptions,
  ): Promise<CallTranscribeLiveCallbackResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For the server that recognises speech, not for apps: reports what it has heard since the last time. Its
   * body is what `V10.gpt.whisper.transcribeLive` sends to its `callback`. It counts as a write: a piece that
   * is lost is worse than one that stands in the transcript twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param extended - The data that was passed as `extended` to `V10.gpt.whisper.transcribeLive`, returned as
   *   it is, so that the server knows which call the piece belongs to.
   * @param data - The piece, in the speech recognition's own members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<CallTranscribeLiveCallbackResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For the server that recognises speech, not for apps: reports what it has heard since the last time. Its
   * body is what `V10.gpt.whisper.transcribeLive` sends to its `callback`. It counts as a write: a piece that
   * is lost is worse than one that stands in the transcript twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param extended - The data that was passed as `extended` to `V10.gpt.whisper.transcribeLive`, returned as
   *   it is, so that the server knows which call the piece belongs to.
   * @param data - The piece, in the speech recognition's own members.
   * @param options - Settings for this call alone.
   */
  raw(
    extended: CallTranscribeLiveCallbackArguments['extended'],
    data: CallTranscribeLiveCallbackArguments['data'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sip.phone.create`. */
export type PhoneCreateResult = Result<Phone>;

export interface PhoneCreateCall {
  /**
   * Registers a phone number with the telephony for the signed-in user. It counts as a charge: the server may
   * order the number, which costs money, or send a code to it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The phone.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.create('+447700900100');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<PhoneCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Registers a phone number with the telephony for the signed-in user. It counts as a charge: the server may
   * order the number, which costs money, or send a code to it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The phone.
   */
  with(named: PhoneCreateArguments, options?: CallOptions): Promise<PhoneCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Registers a phone number with the telephony for the signed-in user. It counts as a charge: the server may
   * order the number, which costs money, or send a code to it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The phone.
   */
  withResponse(phoneNumber: string, options?: CallOptions): Promise<WithResponse<PhoneCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Registers a phone number with the telephony for the signed-in user. It counts as a charge: the server may
   * order the number, which costs money, or send a code to it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.phone.getUser`. */
export type PhoneGetUserResult = Result<PhoneGetUserData>;

export interface PhoneGetUserCall {
  /**
   * Returns the user who has registered a number. It is there for the telephony server, which knows only
   * numbers.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The user.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getUser('+447700900100');
   * ```
   */
  (phoneNumber: string, options?: CallOptions): Promise<PhoneGetUserResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the user who has registered a number. It is there for the telephony server, which knows only
   * numbers.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The user.
   */
  with(named: PhoneGetUserArguments, options?: CallOptions): Promise<PhoneGetUserResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the user who has registered a number. It is there for the telephony server, which knows only
   * numbers.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   * @returns The user.
   */
  withResponse(phoneNumber: string, options?: CallOptions): Promise<WithResponse<PhoneGetUserResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the user who has registered a number. It is there for the telephony server, which knows only
   * numbers.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.phone.getContactName`. */
export type PhoneGetContactNameResult = Result<CallerName>;

export interface PhoneGetContactNameCall {
  /**
   * Returns the name that the user of a phone has for a caller's number, to show while the phone rings. For an
   * unknown caller, be ready for a failure and for an empty name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getContactName('+447700900100', '+447700900101');
   * ```
   */
  (phoneNumber: string, callerId: string, options?: CallOptions): Promise<PhoneGetContactNameResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the name that the user of a phone has for a caller's number, to show while the phone rings. For an
   * unknown caller, be ready for a failure and for an empty name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The name.
   */
  with(named: PhoneGetContactNameArguments, options?: CallOptions): Promise<PhoneGetContactNameResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the name that the user of a phone has for a caller's number, to show while the phone rings. For an
   * unknown caller, be ready for a failure and for an empty name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name.
   */
  withResponse(
    phoneNumber: string,
    callerId: string,
    options?: CallOptions,
  ): Promise<WithResponse<PhoneGetContactNameResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the name that the user of a phone has for a caller's number, to show while the phone rings. For an
   * unknown caller, be ready for a failure and for an empty name.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, callerId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.phone.getContactNameText`. */
export type PhoneGetContactNameTextResult = Result<CallerName>;

export interface PhoneGetContactNameTextCall {
  /**
   * Returns the same as `getContactName` as plain text, for telephony servers that cannot read JSON. An app
   * calls `getContactName`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name, as plain text or in the envelope.
   * @example
   * ```ts
   * const response = await behindAPI.V10.sip.phone.getContactNameText.raw('+447700900100', '+447700900101');
   * ```
   */
  (phoneNumber: string, callerId: string, options?: CallOptions): Promise<PhoneGetContactNameTextResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the same as `getContactName` as plain text, for telephony servers that cannot read JSON. An app
   * calls `getContactName`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The name, as plain text or in the envelope.
   */
  with(
    named: PhoneGetContactNameTextArguments,
    options?: CallOptions,
  ): Promise<PhoneGetContactNameTextResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the same as `getContactName` as plain text, for telephony servers that cannot read JSON. An app
   * calls `getContactName`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   * @returns The name, as plain text or in the envelope.
   */
  withResponse(
    phoneNumber: string,
    callerId: string,
    options?: CallOptions,
  ): Promise<WithResponse<PhoneGetContactNameTextResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the same as `getContactName` as plain text, for telephony servers that cannot read JSON. An app
   * calls `getContactName`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - The answer is not always JSON. Use `.raw` to read one that is not.
   *
   * @param phoneNumber - The phone number, with a plus sign and the country code, without spaces.
   * @param callerId - Who is calling, as the telephony reports it: usually a phone number with a plus sign and
   *   the country code, sometimes a SIP name or "anonymous".
   * @param options - Settings for this call alone.
   */
  raw(phoneNumber: string, callerId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.phone.getWebRTCCredentials`. */
export type PhoneGetWebRTCCredentialsResult = Result<PhoneGetWebRTCCredentialsData>;

export interface PhoneGetWebRTCCredentialsCall {
  /**
   * Returns the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC,
   * to make and take calls. They are secret: do not store or log them, and ask for new ones when a phone
   * starts.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The credentials.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.phone.getWebRTCCredentials();
   * ```
   */
  (options?: CallOptions): Promise<PhoneGetWebRTCCredentialsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC,
   * to make and take calls. They are secret: do not store or log them, and ask for new ones when a phone
   * starts.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The credentials.
   */
  with(named: NoArguments, options?: CallOptions): Promise<PhoneGetWebRTCCredentialsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC,
   * to make and take calls. They are secret: do not store or log them, and ask for new ones when a phone
   * starts.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The credentials.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<PhoneGetWebRTCCredentialsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC,
   * to make and take calls. They are secret: do not store or log them, and ask for new ones when a phone
   * starts.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.transcript.get`. */
export type TranscriptGetResult = Result<Transcript>;

export interface TranscriptGetCall {
  /**
   * Returns one transcript with its text and, for a call that was transcribed live, the pieces it came in.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcript.get('ad0e8400-e29b-41d4-a716-446655440051');
   * ```
   */
  (transcriptId: string, options?: CallOptions): Promise<TranscriptGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns one transcript with its text and, for a call that was transcribed live, the pieces it came in.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  with(named: TranscriptGetArguments, options?: CallOptions): Promise<TranscriptGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns one transcript with its text and, for a call that was transcribed live, the pieces it came in.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  withResponse(transcriptId: string, options?: CallOptions): Promise<WithResponse<TranscriptGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns one transcript with its text and, for a call that was transcribed live, the pieces it came in.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.transcript.deleteUpdates`. */
export type TranscriptDeleteUpdatesResult = Result<Transcript>;

export interface TranscriptDeleteUpdatesCall {
  /**
   * Deletes the updates of a transcript: the pieces that a live transcription came in. The transcript itself
   * stays. No call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcript.deleteUpdates('ad0e8400-e29b-41d4-a716-446655440051');
   * ```
   */
  (transcriptId: string, options?: CallOptions): Promise<TranscriptDeleteUpdatesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes the updates of a transcript: the pieces that a live transcription came in. The transcript itself
   * stays. No call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  with(
    named: TranscriptDeleteUpdatesArguments,
    options?: CallOptions,
  ): Promise<TranscriptDeleteUpdatesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes the updates of a transcript: the pieces that a live transcription came in. The transcript itself
   * stays. No call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The transcript.
   */
  withResponse(
    transcriptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<TranscriptDeleteUpdatesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes the updates of a transcript: the pieces that a live transcription came in. The transcript itself
   * stays. No call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param transcriptId - The transcript, by the identifier that `transcripts.get` or the call that started it
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(transcriptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.transcripts.get`. */
export type TranscriptsGetResult = Result<Transcript[]>;

export interface TranscriptsGetCall {
  /**
   * Returns the transcripts of the signed-in user's calls, all at once: the call has neither pages nor
   * filters. For the calls with one person, use `getByIndividualId`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcripts.get();
   * ```
   */
  (options?: CallOptions): Promise<TranscriptsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the transcripts of the signed-in user's calls, all at once: the call has neither pages nor
   * filters. For the calls with one person, use `getByIndividualId`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   */
  with(named: NoArguments, options?: CallOptions): Promise<TranscriptsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the transcripts of the signed-in user's calls, all at once: the call has neither pages nor
   * filters. For the calls with one person, use `getByIndividualId`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<TranscriptsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the transcripts of the signed-in user's calls, all at once: the call has neither pages nor
   * filters. For the calls with one person, use `getByIndividualId`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sip.transcripts.getByIndividualId`. */
export type TranscriptsGetByIndividualIdResult = Result<Transcript[]>;

export interface TranscriptsGetByIndividualIdCall {
  /**
   * Returns the transcripts of the calls with one person, for example to merge one of them into the person's
   * CV with `V10.raet.cv.mergeCV`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The person, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sip.transcripts.getByIndividualId('7b0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (individualId: string, options?: CallOptions): Promise<TranscriptsGetByIndividualIdResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the transcripts of the calls with one person, for example to merge one of them into the person's
   * CV with `V10.raet.cv.mergeCV`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   */
  with(
    named: TranscriptsGetByIndividualIdArguments,
    options?: CallOptions,
  ): Promise<TranscriptsGetByIndividualIdResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the transcripts of the calls with one person, for example to merge one of them into the person's
   * CV with `V10.raet.cv.mergeCV`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The person, from the raet app.
   * @param options - Settings for this call alone.
   * @returns The transcripts.
   */
  withResponse(
    individualId: string,
    options?: CallOptions,
  ): Promise<WithResponse<TranscriptsGetByIndividualIdResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the transcripts of the calls with one person, for example to merge one of them into the person's
   * CV with `V10.raet.cv.mergeCV`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param individualId - The person, from the raet app.
   * @param options - Settings for this call alone.
   */
  raw(individualId: string, options?: CallOptions): Promise<Response>;
}

/** One phone call: before, during and after it. */
export interface CallModule {
  /** Note what a coming call is about. */
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
  /** One phone call: before, during and after it. */
  readonly call: CallModule;
  /** Phone numbers, who they belong to, and phones in the browser. */
  readonly phone: PhoneModule;
  /** One transcript. */
  readonly transcript: TranscriptModule;
  /** The transcripts of a user, or of the calls with one person. */
  readonly transcripts: TranscriptsModule;
}
