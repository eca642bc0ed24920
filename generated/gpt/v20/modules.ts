// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { ModelText, PromptGetArguments, PromptParams } from './types.ts';

/** The result of `V20.gpt.prompt.get`. */
export type PromptGetResult = Result<ModelText>;

export interface PromptGetCall {
  /**
   * Fills your values into a prompt that the server keeps, runs it on the model and returns what the model has
   * written. It counts as a charge because each run costs money. In v30 `prompt.execute` runs a prompt, and
   * `prompt.get` only reads it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V30.gpt.prompt.execute`.
   *
   * @param promptName - The name of the stored prompt, one that `V10.gpt.storedprompts.get` lists.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   * @example
   * ```ts
   * const result = await behindAPI.V20.gpt.prompt.get(
   *   'summarise_message',
   *   { message: 'My order of Monday has still not arrived.' },
   * );
   * ```
   */
  (promptName: string, params?: PromptParams, options?: CallOptions): Promise<PromptGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Fills your values into a prompt that the server keeps, runs it on the model and returns what the model has
   * written. It counts as a charge because each run costs money. In v30 `prompt.execute` runs a prompt, and
   * `prompt.get` only reads it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V30.gpt.prompt.execute`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fills your values into a prompt that the server keeps, runs it on the model and returns what the model has
   * written. It counts as a charge because each run costs money. In v30 `prompt.execute` runs a prompt, and
   * `prompt.get` only reads it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V30.gpt.prompt.execute`.
   *
   * @param promptName - The name of the stored prompt, one that `V10.gpt.storedprompts.get` lists.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  withResponse(
    promptName: string,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fills your values into a prompt that the server keeps, runs it on the model and returns what the model has
   * written. It counts as a charge because each run costs money. In v30 `prompt.execute` runs a prompt, and
   * `prompt.get` only reads it.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V30.gpt.prompt.execute`.
   *
   * @param promptName - The name of the stored prompt, one that `V10.gpt.storedprompts.get` lists.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
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
