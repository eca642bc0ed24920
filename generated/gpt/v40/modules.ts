// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Prompt,
  PromptEditArguments,
  PromptGetArguments,
  PromptsCreateArguments,
  PromptsInitData,
  Settings,
} from './types.ts';

/** The result of `V40.gpt.prompt.get`. */
export type PromptGetResult = Result<Prompt>;

export interface PromptGetCall {
  /**
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V40.gpt.prompt.get('7c0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (promptId: string, options?: CallOptions): Promise<PromptGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The prompt.
   */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The prompt.
   */
  withResponse(promptId: string, options?: CallOptions): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(promptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V40.gpt.prompt.edit`. */
export type PromptEditResult = Result<Prompt>;

export interface PromptEditCall {
  /**
   * Changes the title, the settings or the text of a stored prompt. The settings come before the text here,
   * and after it in `prompts.create`. What is left out stays as it is; of the settings send all, even to
   * change one. It counts as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param extended - The new settings, all of them.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V40.gpt.prompt.edit(
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   *   'Summarise a message',
   * );
   * ```
   */
  (
    promptId: string,
    title?: string,
    extended?: Settings,
    body?: string,
    options?: CallOptions,
  ): Promise<PromptEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the title, the settings or the text of a stored prompt. The settings come before the text here,
   * and after it in `prompts.create`. What is left out stays as it is; of the settings send all, even to
   * change one. It counts as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   */
  with(named: PromptEditArguments, options?: CallOptions): Promise<PromptEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the title, the settings or the text of a stored prompt. The settings come before the text here,
   * and after it in `prompts.create`. What is left out stays as it is; of the settings send all, even to
   * change one. It counts as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param extended - The new settings, all of them.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   */
  withResponse(
    promptId: string,
    title?: string,
    extended?: Settings,
    body?: string,
    options?: CallOptions,
  ): Promise<WithResponse<PromptEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the title, the settings or the text of a stored prompt. The settings come before the text here,
   * and after it in `prompts.create`. What is left out stays as it is; of the settings send all, even to
   * change one. It counts as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param extended - The new settings, all of them.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   */
  raw(
    promptId: string,
    title?: string,
    extended?: Settings,
    body?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V40.gpt.prompts.get`. */
export type PromptsGetResult = Result<Prompt[]>;

export interface PromptsGetCall {
  /**
   * Returns the stored prompts, with the identifiers by which they are read and edited. The list comes as a
   * whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V40.gpt.prompts.get();
   * ```
   */
  (options?: CallOptions): Promise<PromptsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the stored prompts, with the identifiers by which they are read and edited. The list comes as a
   * whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The prompts.
   */
  with(named: NoArguments, options?: CallOptions): Promise<PromptsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the stored prompts, with the identifiers by which they are read and edited. The list comes as a
   * whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The prompts.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<PromptsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the stored prompts, with the identifiers by which they are read and edited. The list comes as a
   * whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V40.gpt.prompts.create`. */
export type PromptsCreateResult = Result<Prompt>;

export interface PromptsCreateCall {
  /**
   * Stores a new prompt, and returns the identifier by which it is read and edited. It does not run the
   * prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param extended - The settings of the prompt: those of the model, and data of your own.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V40.gpt.prompts.create(
   *   'Summarise a message',
   *   'Summarise the customer\'s message in one sentence.',
   *   { model: 'gpt-4o-mini', temperature: 0.3 },
   * );
   * ```
   */
  (title: string, body: string, extended?: Settings, options?: CallOptions): Promise<PromptsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a new prompt, and returns the identifier by which it is read and edited. It does not run the
   * prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   */
  with(named: PromptsCreateArguments, options?: CallOptions): Promise<PromptsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a new prompt, and returns the identifier by which it is read and edited. It does not run the
   * prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param extended - The settings of the prompt: those of the model, and data of your own.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   */
  withResponse(
    title: string,
    body: string,
    extended?: Settings,
    options?: CallOptions,
  ): Promise<WithResponse<PromptsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a new prompt, and returns the identifier by which it is read and edited. It does not run the
   * prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param extended - The settings of the prompt: those of the model, and data of your own.
   * @param options - Settings for this call alone.
   */
  raw(title: string, body: string, extended?: Settings, options?: CallOptions): Promise<Response>;
}

/** The result of `V40.gpt.prompts.init`. */
export type PromptsInitResult = Result<PromptsInitData>;

export interface PromptsInitCall {
  /**
   * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call
   * it once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store
   * everything twice.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V40.gpt.prompts.init();
   * ```
   */
  (options?: CallOptions): Promise<PromptsInitResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call
   * it once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store
   * everything twice.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the prompts.
   */
  with(named: NoArguments, options?: CallOptions): Promise<PromptsInitResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call
   * it once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store
   * everything twice.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the prompts.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<PromptsInitResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call
   * it once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store
   * everything twice.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** One stored prompt, by its identifier. */
export interface PromptModule {
  /** Read a stored prompt. */
  readonly get: PromptGetCall;
  /** Change a stored prompt. */
  readonly edit: PromptEditCall;
}

/** All stored prompts. */
export interface PromptsModule {
  /** List the stored prompts. */
  readonly get: PromptsGetCall;
  /** Create a prompt. */
  readonly create: PromptsCreateCall;
  /** Initialise the prompts. */
  readonly init: PromptsInitCall;
}

/** Write and keep prompts whose settings are one object. */
export interface GptV40 {
  /** One stored prompt, by its identifier. */
  readonly prompt: PromptModule;
  /** All stored prompts. */
  readonly prompts: PromptsModule;
}
