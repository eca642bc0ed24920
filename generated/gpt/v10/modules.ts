// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Acknowledgement,
  ModelText,
  PromptGetArguments,
  PromptParams,
  RequestExecuteArguments,
  RequestExecuteData,
  StoredPrompt,
  WhisperTranscribeArguments,
  WhisperTranscribeData,
  WhisperTranscribeLiveArguments,
} from './types.ts';

/** The result of `V10.gpt.prompt.get`. */
export type PromptGetResult = Result<ModelText>;

export interface PromptGetCall {
  /**
   * Fills your values into a prompt, runs it on the model and returns what the model has written. It counts as
   * a charge because each run costs money. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
   * `V30.gpt.prompt.execute`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.gpt.prompt.get`, `V30.gpt.prompt.execute`.
   *
   * @param customPrompt - The text of the prompt, that is, what the model is told.
   * @param tokensMax - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.prompt.get(
   *   'Write a one-sentence greeting for a new customer of a flower shop.',
   * );
   * ```
   */
  (
    customPrompt: string,
    tokensMax?: number,
    temperature?: number,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<PromptGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Fills your values into a prompt, runs it on the model and returns what the model has written. It counts as
   * a charge because each run costs money. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
   * `V30.gpt.prompt.execute`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.gpt.prompt.get`, `V30.gpt.prompt.execute`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fills your values into a prompt, runs it on the model and returns what the model has written. It counts as
   * a charge because each run costs money. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
   * `V30.gpt.prompt.execute`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.gpt.prompt.get`, `V30.gpt.prompt.execute`.
   *
   * @param customPrompt - The text of the prompt, that is, what the model is told.
   * @param tokensMax - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  withResponse(
    customPrompt: string,
    tokensMax?: number,
    temperature?: number,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fills your values into a prompt, runs it on the model and returns what the model has written. It counts as
   * a charge because each run costs money. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
   * `V30.gpt.prompt.execute`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.gpt.prompt.get`, `V30.gpt.prompt.execute`.
   *
   * @param customPrompt - The text of the prompt, that is, what the model is told.
   * @param tokensMax - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   */
  raw(
    customPrompt: string,
    tokensMax?: number,
    temperature?: number,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.gpt.request.execute`. */
export type RequestExecuteResult = Result<RequestExecuteData>;

export interface RequestExecuteCall {
  /**
   * Passes a request on to the GPT service and returns what the service says. Use it for what the other calls
   * do not offer. It counts as a charge because the service bills most requests.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param path - Which part of the service to call, by the path of its own API, such as
   *   `/v1/chat/completions`.
   * @param data - The body of the request, in the form that the service documents for the path. Default: none.
   * @param params - More parameters of the request, such as those of its query. Default: none.
   * @param options - Settings for this call alone.
   * @returns What the service says.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.request.execute(
   *   '/v1/chat/completions',
   *   { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Suggest a name for a newsletter about tea.' }] },
   * );
   * ```
   */
  (
    path: string,
    data?: RequestExecuteArguments['data'],
    params?: RequestExecuteArguments['params'],
    options?: CallOptions,
  ): Promise<RequestExecuteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Passes a request on to the GPT service and returns what the service says. Use it for what the other calls
   * do not offer. It counts as a charge because the service bills most requests.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the service says.
   */
  with(named: RequestExecuteArguments, options?: CallOptions): Promise<RequestExecuteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Passes a request on to the GPT service and returns what the service says. Use it for what the other calls
   * do not offer. It counts as a charge because the service bills most requests.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param path - Which part of the service to call, by the path of its own API, such as
   *   `/v1/chat/completions`.
   * @param data - The body of the request, in the form that the service documents for the path. Default: none.
   * @param params - More parameters of the request, such as those of its query. Default: none.
   * @param options - Settings for this call alone.
   * @returns What the service says.
   */
  withResponse(
    path: string,
    data?: RequestExecuteArguments['data'],
    params?: RequestExecuteArguments['params'],
    options?: CallOptions,
  ): Promise<WithResponse<RequestExecuteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Passes a request on to the GPT service and returns what the service says. Use it for what the other calls
   * do not offer. It counts as a charge because the service bills most requests.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param path - Which part of the service to call, by the path of its own API, such as
   *   `/v1/chat/completions`.
   * @param data - The body of the request, in the form that the service documents for the path. Default: none.
   * @param params - More parameters of the request, such as those of its query. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    path: string,
    data?: RequestExecuteArguments['data'],
    params?: RequestExecuteArguments['params'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.gpt.storedprompts.get`. */
export type StoredpromptsGetResult = Result<StoredPrompt[]>;

export interface StoredpromptsGetCall {
  /**
   * Returns the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored
   * prompt by its name.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The stored prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.storedprompts.get();
   * ```
   */
  (options?: CallOptions): Promise<StoredpromptsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored
   * prompt by its name.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The stored prompts.
   */
  with(named: NoArguments, options?: CallOptions): Promise<StoredpromptsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored
   * prompt by its name.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The stored prompts.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<StoredpromptsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored
   * prompt by its name.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.gpt.whisper.transcribe`. */
export type WhisperTranscribeResult = Result<WhisperTranscribeData>;

export interface WhisperTranscribeCall {
  /**
   * Transcribes a recording that the server has with the Whisper model, and returns the spoken text. A long
   * recording can take minutes: give the call a long time limit, or use `transcribeLive`. It counts as a
   * charge because transcription costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param options - Settings for this call alone.
   * @returns The spoken text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.whisper.transcribe('call-2026-11-03.mp3');
   * ```
   */
  (fileName: string, options?: CallOptions): Promise<WhisperTranscribeResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Transcribes a recording that the server has with the Whisper model, and returns the spoken text. A long
   * recording can take minutes: give the call a long time limit, or use `transcribeLive`. It counts as a
   * charge because transcription costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The spoken text.
   */
  with(named: WhisperTranscribeArguments, options?: CallOptions): Promise<WhisperTranscribeResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Transcribes a recording that the server has with the Whisper model, and returns the spoken text. A long
   * recording can take minutes: give the call a long time limit, or use `transcribeLive`. It counts as a
   * charge because transcription costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param options - Settings for this call alone.
   * @returns The spoken text.
   */
  withResponse(fileName: string, options?: CallOptions): Promise<WithResponse<WhisperTranscribeResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Transcribes a recording that the server has with the Whisper model, and returns the spoken text. A long
   * recording can take minutes: give the call a long time limit, or use `transcribeLive`. It counts as a
   * charge because transcription costs money.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param options - Settings for this call alone.
   */
  raw(fileName: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.gpt.whisper.transcribeLive`. */
export type WhisperTranscribeLiveResult = Result<Acknowledgement>;

export interface WhisperTranscribeLiveCall {
  /**
   * Starts the transcription of a recording and sends the text to a callback of yours, piece by piece while
   * the work goes on. The answer comes as soon as the work has begun. It counts as a charge because
   * transcription costs money.
   *
   * What the callback gets has the parameters of `V10.sip.call.transcribeLiveCallback`, which is such a
   * callback.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V10.sip.call.transcribeLiveCallback`.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param callback - Where to send the text: an http or https address that the server can reach.
   * @param extended - Data of your own that the callback gets as it is, so that it knows which recording it is
   *   told about. Default: none.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.whisper.transcribeLive(
   *   'call-2026-11-03.mp3',
   *   'https://app.example.com/transcripts',
   *   { call_id: 'ce0e8400-e29b-41d4-a716-446655440061' },
   * );
   * ```
   */
  (
    fileName: string,
    callback: string,
    extended?: WhisperTranscribeLiveArguments['extended'],
    options?: CallOptions,
  ): Promise<WhisperTranscribeLiveResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts the transcription of a recording and sends the text to a callback of yours, piece by piece while
   * the work goes on. The answer comes as soon as the work has begun. It counts as a charge because
   * transcription costs money.
   *
   * What the callback gets has the parameters of `V10.sip.call.transcribeLiveCallback`, which is such a
   * callback.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V10.sip.call.transcribeLiveCallback`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: WhisperTranscribeLiveArguments, options?: CallOptions): Promise<WhisperTranscribeLiveResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts the transcription of a recording and sends the text to a callback of yours, piece by piece while
   * the work goes on. The answer comes as soon as the work has begun. It counts as a charge because
   * transcription costs money.
   *
   * What the callback gets has the parameters of `V10.sip.call.transcribeLiveCallback`, which is such a
   * callback.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V10.sip.call.transcribeLiveCallback`.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param callback - Where to send the text: an http or https address that the server can reach.
   * @param extended - Data of your own that the callback gets as it is, so that it knows which recording it is
   *   told about. Default: none.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    fileName: string,
    callback: string,
    extended?: WhisperTranscribeLiveArguments['extended'],
    options?: CallOptions,
  ): Promise<WithResponse<WhisperTranscribeLiveResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts the transcription of a recording and sends the text to a callback of yours, piece by piece while
   * the work goes on. The answer comes as soon as the work has begun. It counts as a charge because
   * transcription costs money.
   *
   * What the callback gets has the parameters of `V10.sip.call.transcribeLiveCallback`, which is such a
   * callback.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V10.sip.call.transcribeLiveCallback`.
   *
   * @param fileName - The recording, by the name under which the server has it. No call of this app uploads
   *   one: try a file that the storage app keeps.
   * @param callback - Where to send the text: an http or https address that the server can reach.
   * @param extended - Data of your own that the callback gets as it is, so that it knows which recording it is
   *   told about. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    fileName: string,
    callback: string,
    extended?: WhisperTranscribeLiveArguments['extended'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** A prompt that you send along with the call. */
export interface PromptModule {
  /** Run a prompt of your own. */
  readonly get: PromptGetCall;
}

/** Requests to the GPT service itself. */
export interface RequestModule {
  /** Pass a request on to the GPT service. */
  readonly execute: RequestExecuteCall;
}

/** The prompts that the server keeps. */
export interface StoredpromptsModule {
  /** List the prompts that the server keeps. */
  readonly get: StoredpromptsGetCall;
}

/** Speech to text, with the Whisper model. */
export interface WhisperModule {
  /** Transcribe a recording. */
  readonly transcribe: WhisperTranscribeCall;
  /** Transcribe a recording and call back. */
  readonly transcribeLive: WhisperTranscribeLiveCall;
}

/** Run prompts of your own, pass requests on to the model, transcribe speech. */
export interface GptV10 {
  /** A prompt that you send along with the call. */
  readonly prompt: PromptModule;
  /** Requests to the GPT service itself. */
  readonly request: RequestModule;
  /** The prompts that the server keeps. */
  readonly storedprompts: StoredpromptsModule;
  /** Speech to text, with the Whisper model. */
  readonly whisper: WhisperModule;
}
