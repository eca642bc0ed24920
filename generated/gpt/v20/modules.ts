// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { ModelText, PromptGetArguments, PromptParams } from './types.ts';

/** What `V20.gpt.prompt.get` answers. */
export type PromptGetResult = Result<ModelText>;

export interface PromptGetCall {
  /**
   * Fills your values into a prompt that the server keeps, presumably has the model answer it, and answers
   * what the model said. It counts as a charge because a run of the model is paid. It is also possible that it
   * only answers the prompt with the values filled in. In v30 `prompt.execute` runs a prompt, and `prompt.get`
   * only reads it.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param promptName - The name of the stored prompt, presumably one that `V10.gpt.storedprompts.get` lists.
   * @param params - Values to fill into the prompt, by their names. Which names a prompt has is up to its
   *   text. Left out, nothing is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model answered, or why it did not.
   * @example
   * ```ts
   * const result = await behindAPI.V20.gpt.prompt.get(
   *   'sum_up_message',
   *   { message: 'My order of Monday has still not arrived.' },
   * );
   * ```
   */
  (promptName: string, params?: PromptParams, options?: CallOptions): Promise<PromptGetResult>;
  /** The same call with named arguments. */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    promptName: string,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(promptName: string, params?: PromptParams, options?: CallOptions): Promise<Response>;
}

/** A prompt that the server keeps, run by its name. */
export interface PromptModule {
  /** Run a stored prompt by its name. */
  readonly get: PromptGetCall;
}

/** Run a prompt that the server keeps, by its name. */
export interface GptV20 {
  /** A prompt that the server keeps, run by its name. */
  readonly prompt: PromptModule;
}
