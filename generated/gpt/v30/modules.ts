// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  ChatExecuteArguments,
  ChatExecuteData,
  Deleted,
  ModelSettings,
  ModelText,
  Prompt,
  PromptDeleteArguments,
  PromptEditArguments,
  PromptExecuteArguments,
  PromptGetArguments,
  PromptParams,
  PromptsCreateArguments,
  PromptsInitData,
} from './types.ts';

/** The result of `V30.gpt.chat.execute`. */
export type ChatExecuteResult = Result<ChatExecuteData>;

export interface ChatExecuteCall {
  /**
   * Sends a conversation to the model and returns what the model says next. Send the whole conversation every
   * time. With `jsonSchema` the model returns data instead of prose. It counts as a charge because each turn
   * of the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param messages - The conversation so far, the oldest message first.
   * @param options - The settings of the model.
   * @param context - What the model should know beyond the conversation, for example about the customer.
   *   Default: nothing.
   * @param prompt - What the model is told before the conversation. Default: nothing.
   * @param reverseSystem - Whether the system message (the prompt) comes after the conversation (true) or
   *   before it (false).
   * @param jsonSchema - A JSON Schema for what the model returns. Default: prose.
   * @param callOptions - Settings for this call alone.
   * @returns What the model says next.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.chat.execute(
   *   [{ role: 'user', content: 'My order of Monday has still not arrived. What can I do?' }],
   *   { model: 'gpt-4o-mini', temperature: 0.3 },
   *   'The customer ordered tulips on Monday. They are due on Wednesday.',
   *   'You answer the customers of a flower shop in two sentences at the most.',
   *   false,
   * );
   * ```
   */
  (
    messages: ChatExecuteArguments['messages'],
    options?: ModelSettings,
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<ChatExecuteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Sends a conversation to the model and returns what the model says next. Send the whole conversation every
   * time. With `jsonSchema` the model returns data instead of prose. It counts as a charge because each turn
   * of the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the model says next.
   */
  with(named: ChatExecuteArguments, options?: CallOptions): Promise<ChatExecuteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Sends a conversation to the model and returns what the model says next. Send the whole conversation every
   * time. With `jsonSchema` the model returns data instead of prose. It counts as a charge because each turn
   * of the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param messages - The conversation so far, the oldest message first.
   * @param options - The settings of the model.
   * @param context - What the model should know beyond the conversation, for example about the customer.
   *   Default: nothing.
   * @param prompt - What the model is told before the conversation. Default: nothing.
   * @param reverseSystem - Whether the system message (the prompt) comes after the conversation (true) or
   *   before it (false).
   * @param jsonSchema - A JSON Schema for what the model returns. Default: prose.
   * @param callOptions - Settings for this call alone.
   * @returns What the model says next.
   */
  withResponse(
    messages: ChatExecuteArguments['messages'],
    options?: ModelSettings,
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<WithResponse<ChatExecuteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Sends a conversation to the model and returns what the model says next. Send the whole conversation every
   * time. With `jsonSchema` the model returns data instead of prose. It counts as a charge because each turn
   * of the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param messages - The conversation so far, the oldest message first.
   * @param options - The settings of the model.
   * @param context - What the model should know beyond the conversation, for example about the customer.
   *   Default: nothing.
   * @param prompt - What the model is told before the conversation. Default: nothing.
   * @param reverseSystem - Whether the system message (the prompt) comes after the conversation (true) or
   *   before it (false).
   * @param jsonSchema - A JSON Schema for what the model returns. Default: prose.
   * @param callOptions - Settings for this call alone.
   */
  raw(
    messages: ChatExecuteArguments['messages'],
    options?: ModelSettings,
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V30.gpt.prompt.get`. */
export type PromptGetResult = Result<Prompt>;

export interface PromptGetCall {
  /**
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt; `execute` does.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompt.get`.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.get('7c0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (promptId: string, options?: CallOptions): Promise<PromptGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt; `execute` does.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompt.get`.
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
   * the prompt; `execute` does.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompt.get`.
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
   * the prompt; `execute` does.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompt.get`.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(promptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V30.gpt.prompt.execute`. */
export type PromptExecuteResult = Result<ModelText>;

export interface PromptExecuteCall {
  /**
   * Fills your values into a stored prompt, runs it on the model with the prompt's settings, and returns what
   * the model has written. It counts as a charge because each run costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.execute(
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   *   { message: 'My order of Monday has still not arrived.' },
   * );
   * ```
   */
  (promptId: string, params?: PromptParams, options?: CallOptions): Promise<PromptExecuteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Fills your values into a stored prompt, runs it on the model with the prompt's settings, and returns what
   * the model has written. It counts as a charge because each run costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  with(named: PromptExecuteArguments, options?: CallOptions): Promise<PromptExecuteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fills your values into a stored prompt, runs it on the model with the prompt's settings, and returns what
   * the model has written. It counts as a charge because each run costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model has written.
   */
  withResponse(
    promptId: string,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptExecuteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fills your values into a stored prompt, runs it on the model with the prompt's settings, and returns what
   * the model has written. It counts as a charge because each run costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param params - Values to fill into the prompt, by the names that its text has for them. Default: nothing
   *   is filled in.
   * @param options - Settings for this call alone.
   */
  raw(promptId: string, params?: PromptParams, options?: CallOptions): Promise<Response>;
}

/** The result of `V30.gpt.prompt.edit`. */
export type PromptEditResult = Result<Prompt>;

export interface PromptEditCall {
  /**
   * Changes the title, the text or the settings of a stored prompt. What is left out stays as it is. It counts
   * as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompt.edit`.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.edit(
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   *   'Summarise a message',
   * );
   * ```
   */
  (
    promptId: string,
    title?: string,
    temperature?: number,
    maxTokens?: number,
    model?: string,
    body?: string,
    options?: CallOptions,
  ): Promise<PromptEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the title, the text or the settings of a stored prompt. What is left out stays as it is. It counts
   * as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompt.edit`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   */
  with(named: PromptEditArguments, options?: CallOptions): Promise<PromptEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the title, the text or the settings of a stored prompt. What is left out stays as it is. It counts
   * as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompt.edit`.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   * @returns The changed prompt.
   */
  withResponse(
    promptId: string,
    title?: string,
    temperature?: number,
    maxTokens?: number,
    model?: string,
    body?: string,
    options?: CallOptions,
  ): Promise<WithResponse<PromptEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the title, the text or the settings of a stored prompt. What is left out stays as it is. It counts
   * as a write: a second call sets the same again.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompt.edit`.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param title - The new title.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The new text of the prompt, that is, what the model is told.
   * @param options - Settings for this call alone.
   */
  raw(
    promptId: string,
    title?: string,
    temperature?: number,
    maxTokens?: number,
    model?: string,
    body?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V30.gpt.prompt.delete`. */
export type PromptDeleteResult = Result<Deleted>;

export interface PromptDeleteCall {
  /**
   * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app,
   * cannot run it any more. No call brings it back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.delete('7c0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (promptId: string, options?: CallOptions): Promise<PromptDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app,
   * cannot run it any more. No call brings it back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: PromptDeleteArguments, options?: CallOptions): Promise<PromptDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app,
   * cannot run it any more. No call brings it back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(promptId: string, options?: CallOptions): Promise<WithResponse<PromptDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app,
   * cannot run it any more. No call brings it back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(promptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V30.gpt.prompts.get`. */
export type PromptsGetResult = Result<Prompt[]>;

export interface PromptsGetCall {
  /**
   * Returns the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes
   * as a whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompts.get`.
   *
   * @param options - Settings for this call alone.
   * @returns The prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.get();
   * ```
   */
  (options?: CallOptions): Promise<PromptsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes
   * as a whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompts.get`.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The prompts.
   */
  with(named: NoArguments, options?: CallOptions): Promise<PromptsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes
   * as a whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompts.get`.
   *
   * @param options - Settings for this call alone.
   * @returns The prompts.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<PromptsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes
   * as a whole: the call takes no page and no filter.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   * - See also `V40.gpt.prompts.get`.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V30.gpt.prompts.create`. */
export type PromptsCreateResult = Result<Prompt>;

export interface PromptsCreateCall {
  /**
   * Stores a new prompt with the settings of the model that will run it, and returns the identifier for
   * `prompt.execute`. It does not run the prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompts.create`.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.create(
   *   'Summarise a message',
   *   0.3,
   *   200,
   *   'gpt-4o-mini',
   *   'Summarise the customer\'s message in one sentence.',
   * );
   * ```
   */
  (
    title: string,
    temperature: number | undefined,
    maxTokens: number | undefined,
    model: string | undefined,
    body: string,
    options?: CallOptions,
  ): Promise<PromptsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores a new prompt with the settings of the model that will run it, and returns the identifier for
   * `prompt.execute`. It does not run the prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompts.create`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   */
  with(named: PromptsCreateArguments, options?: CallOptions): Promise<PromptsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores a new prompt with the settings of the model that will run it, and returns the identifier for
   * `prompt.execute`. It does not run the prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompts.create`.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param options - Settings for this call alone.
   * @returns The new prompt.
   */
  withResponse(
    title: string,
    temperature: number | undefined,
    maxTokens: number | undefined,
    model: string | undefined,
    body: string,
    options?: CallOptions,
  ): Promise<WithResponse<PromptsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores a new prompt with the settings of the model that will run it, and returns the identifier for
   * `prompt.execute`. It does not run the prompt. It counts as a write: a second call leaves a second prompt.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - See also `V40.gpt.prompts.create`.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param temperature - How freely the model writes: 0 is nearly always the same, and higher numbers are more
   *   varied.
   * @param maxTokens - How many tokens the model may write at the most; in English a token is about four
   *   characters.
   * @param model - The model, by the name that the GPT service has for it, such as `gpt-4o-mini`.
   * @param body - The text of the prompt, that is, what the model is told. It marks the places where `params`
   *   are filled in; look at a prompt that the server has to see how.
   * @param options - Settings for this call alone.
   */
  raw(
    title: string,
    temperature: number | undefined,
    maxTokens: number | undefined,
    model: string | undefined,
    body: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V30.gpt.prompts.init`. */
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
   * - See also `V40.gpt.prompts.init`.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement, or the prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.init();
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
   * - See also `V40.gpt.prompts.init`.
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
   * - See also `V40.gpt.prompts.init`.
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
   * - See also `V40.gpt.prompts.init`.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** Conversations with the model. */
export interface ChatModule {
  /** Continue a conversation. */
  readonly execute: ChatExecuteCall;
}

/** One stored prompt, by its identifier. */
export interface PromptModule {
  /** Read a stored prompt. */
  readonly get: PromptGetCall;
  /** Run a stored prompt. */
  readonly execute: PromptExecuteCall;
  /** Change a stored prompt. */
  readonly edit: PromptEditCall;
  /** Delete a stored prompt. */
  readonly delete: PromptDeleteCall;
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

/** Write, keep and run prompts, and chat with the model. */
export interface GptV30 {
  /** Conversations with the model. */
  readonly chat: ChatModule;
  /** One stored prompt, by its identifier. */
  readonly prompt: PromptModule;
  /** All stored prompts. */
  readonly prompts: PromptsModule;
}
