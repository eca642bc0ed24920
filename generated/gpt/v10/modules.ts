// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  ModelText,
  PromptGetArguments,
  PromptParams,
  RequestExecuteArguments,
  RequestExecuteData,
  StoredPrompt,
  WhisperTranscribeArguments,
  WhisperTranscribeData,
  WhisperTranscribeLiveArguments,
  WhisperTranscribeLiveData,
} from './types.ts';

/** What `V10.gpt.prompt.get` answers. */
export type PromptGetResult = Result<ModelText>;

export interface PromptGetCall {
  /**
   * Fills your values into a prompt, has the model answer it, and answers what the model said. Despite its
   * name it is presumably no mere look-up, for it takes the settings of a model; so it counts as a charge,
   * each run being paid. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
   * `V30.gpt.prompt.execute`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param customPrompt - The text of the prompt, that is, what the model is told. How it marks the places
   *   where params are filled in is not known.
   * @param tokensMax - How many tokens the model may answer with at the most; in English a token is about four
   *   characters. The limit depends on the model. Left out, the server decides.
   * @param temperature - How freely the model answers, from 0 (nearly always the same) to 2 (most varied).
   *   Left out, the server decides.
   * @param params - Values to fill into the prompt, by their names. Which names a prompt has is up to its
   *   text. Left out, nothing is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model answered, or why it did not.
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
  /** The same call with named arguments. */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    customPrompt: string,
    tokensMax?: number,
    temperature?: number,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    customPrompt: string,
    tokensMax?: number,
    temperature?: number,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.gpt.request.execute` answers. */
export type RequestExecuteResult = Result<RequestExecuteData>;

export interface RequestExecuteCall {
  /**
   * Sends a request to the GPT service with the server's own account, and answers what the service answered.
   * Use it for what the other calls do not offer. The members of `data` have the service's own names
   * (`max_tokens`, not `tokens_max`). It counts as a charge because the service bills most requests.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param path - Which part of the service to call, presumably the path of its own API, such as
   *   `/v1/chat/completions`. Which paths are allowed is not known.
   * @param data - The body of the request, in the form that the service documents for the path. Left out,
   *   presumably none is sent.
   * @param params - More parameters of the request, presumably its query parameters. Left out, presumably none
   *   are sent.
   * @param options - Settings for this call alone.
   * @returns What the service answered, or why it was not asked.
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
  /** The same call with named arguments. */
  with(named: RequestExecuteArguments, options?: CallOptions): Promise<RequestExecuteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    path: string,
    data?: RequestExecuteArguments['data'],
    params?: RequestExecuteArguments['params'],
    options?: CallOptions,
  ): Promise<WithResponse<RequestExecuteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    path: string,
    data?: RequestExecuteArguments['data'],
    params?: RequestExecuteArguments['params'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V10.gpt.storedprompts.get` answers. */
export type StoredpromptsGetResult = Result<StoredPrompt[]>;

export interface StoredpromptsGetCall {
  /**
   * Answers the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored
   * prompt by its name, presumably one of these. Whether the list is the same for every user is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The stored prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.storedprompts.get();
   * ```
   */
  (options?: CallOptions): Promise<StoredpromptsGetResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<StoredpromptsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<StoredpromptsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.gpt.whisper.transcribe` answers. */
export type WhisperTranscribeResult = Result<WhisperTranscribeData>;

export interface WhisperTranscribeCall {
  /**
   * Has the Whisper model listen to a recording that the server has, and answers the spoken text. A long
   * recording can take minutes, so give the call a long timeout, or use `transcribeLive`. It counts as a
   * charge because transcription is paid.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param fileName - The recording, by the name under which the server has it. How it gets there is not
   *   known, perhaps through the storage app; nor is it known which audio formats and sizes the server takes.
   * @param options - Settings for this call alone.
   * @returns The spoken text, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.whisper.transcribe('call-2026-11-03.mp3');
   * ```
   */
  (fileName: string, options?: CallOptions): Promise<WhisperTranscribeResult>;
  /** The same call with named arguments. */
  with(named: WhisperTranscribeArguments, options?: CallOptions): Promise<WhisperTranscribeResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(fileName: string, options?: CallOptions): Promise<WithResponse<WhisperTranscribeResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(fileName: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.gpt.whisper.transcribeLive` answers. */
export type WhisperTranscribeLiveResult = Result<WhisperTranscribeLiveData>;

export interface WhisperTranscribeLiveCall {
  /**
   * Starts the transcription of a recording and reports the text to a callback, presumably piece by piece
   * while the work goes on. The answer only says that the work has begun. It counts as a charge because
   * transcription is paid.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param fileName - The recording, by the name under which the server has it. How it gets there is not
   *   known, perhaps through the storage app; nor is it known which audio formats and sizes the server takes.
   * @param callback - Where the server reports the text, presumably an http or https address that the server
   *   can reach. What it sends there is not known.
   * @param extended - Data of your own, presumably handed to the callback as it is, so that it knows which
   *   recording it is told about. Left out, presumably none is handed over.
   * @param options - Settings for this call alone.
   * @returns That the work has begun, or why it has not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.gpt.whisper.transcribeLive(
   *   'call-2026-11-03.mp3',
   *   'https://app.example.com/transcripts',
   *   { callId: '5f0e8400-e29b-41d4-a716-446655440031' },
   * );
   * ```
   */
  (
    fileName: string,
    callback: string,
    extended?: WhisperTranscribeLiveArguments['extended'],
    options?: CallOptions,
  ): Promise<WhisperTranscribeLiveResult>;
  /** The same call with named arguments. */
  with(named: WhisperTranscribeLiveArguments, options?: CallOptions): Promise<WhisperTranscribeLiveResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    fileName: string,
    callback: string,
    extended?: WhisperTranscribeLiveArguments['extended'],
    options?: CallOptions,
  ): Promise<WithResponse<WhisperTranscribeLiveResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
  /** Transcribe a recording and be called back. */
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
