// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  ChatExecuteArguments,
  ChatExecuteData,
  ModelText,
  Prompt,
  PromptDeleteArguments,
  PromptDeleteData,
  PromptEditArguments,
  PromptExecuteArguments,
  PromptGetArguments,
  PromptParams,
  PromptsCreateArguments,
  PromptsInitData,
} from './types.ts';

/** What `V30.gpt.chat.execute` answers. */
export type ChatExecuteResult = Result<ChatExecuteData>;

export interface ChatExecuteCall {
  /**
   * Sends a conversation to the model and answers what the model says next. The model remembers nothing
   * between calls: send the whole conversation every time. With `jsonSchema` the answer is data instead of
   * prose. It counts as a charge because each answer of the model is paid.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param messages - The conversation so far, the oldest message first. A message is presumably an object
   *   with a `role` (`system`, `user` or `assistant`) and a `content`, as the GPT service takes it.
   * @param options - Settings of the model, presumably those of a stored prompt: `model`, `temperature`,
   *   `max_tokens`. They are not the options of the client, such as a timeout, which come as the very last
   *   argument. Left out, the server decides.
   * @param context - What the model should know beyond the conversation, for example about the customer. In
   *   which form the server wants it is not known. Left out, the model knows the conversation only.
   * @param prompt - What the model is told before the conversation, presumably as text; perhaps the server
   *   also takes the identifier of a stored prompt. Left out, the conversation stands alone.
   * @param reverseSystem - Presumably whether the system message (the prompt) comes after the conversation
   *   (true) instead of before it (false). Left out, the server decides.
   * @param jsonSchema - A JSON Schema that the model's answer should follow. Which parts of JSON Schema are
   *   supported is not known. Left out, the model answers prose.
   * @param callOptions - Settings for this call alone.
   * @returns What the model answered, or why it did not.
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
    options?: ChatExecuteArguments['options'],
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<ChatExecuteResult>;
  /** The same call with named arguments. */
  with(named: ChatExecuteArguments, options?: CallOptions): Promise<ChatExecuteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    messages: ChatExecuteArguments['messages'],
    options?: ChatExecuteArguments['options'],
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<WithResponse<ChatExecuteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    messages: ChatExecuteArguments['messages'],
    options?: ChatExecuteArguments['options'],
    context?: ChatExecuteArguments['context'],
    prompt?: string,
    reverseSystem?: boolean,
    jsonSchema?: ChatExecuteArguments['jsonSchema'],
    callOptions?: CallOptions,
  ): Promise<Response>;
}

/** What `V30.gpt.prompt.get` answers. */
export type PromptGetResult = Result<Prompt>;

export interface PromptGetCall {
  /**
   * Answers a stored prompt with its text and settings, for example to show it in an editor. It does not run
   * the prompt; `execute` does.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   * - There is a later version: `V40.gpt.prompt.get`.
   *
   * @param promptId - The stored prompt, by the identifier that create or prompts.get answered.
   * @param options - Settings for this call alone.
   * @returns The prompt, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.get('7c0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (promptId: string, options?: CallOptions): Promise<PromptGetResult>;
  /** The same call with named arguments. */
  with(named: PromptGetArguments, options?: CallOptions): Promise<PromptGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(promptId: string, options?: CallOptions): Promise<WithResponse<PromptGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(promptId: string, options?: CallOptions): Promise<Response>;
}

/** What `V30.gpt.prompt.execute` answers. */
export type PromptExecuteResult = Result<ModelText>;

export interface PromptExecuteCall {
  /**
   * Fills your values into a stored prompt, has the model answer it with the prompt's settings, and answers
   * what the model said. It counts as a charge because each run is paid.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param promptId - The stored prompt, by the identifier that create or prompts.get answered.
   * @param params - Values to fill into the prompt, by their names. Which names a prompt has is up to its
   *   text. Left out, nothing is filled in.
   * @param options - Settings for this call alone.
   * @returns What the model answered, or why it did not.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.execute(
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   *   { message: 'My order of Monday has still not arrived.' },
   * );
   * ```
   */
  (promptId: string, params?: PromptParams, options?: CallOptions): Promise<PromptExecuteResult>;
  /** The same call with named arguments. */
  with(named: PromptExecuteArguments, options?: CallOptions): Promise<PromptExecuteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    promptId: string,
    params?: PromptParams,
    options?: CallOptions,
  ): Promise<WithResponse<PromptExecuteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(promptId: string, params?: PromptParams, options?: CallOptions): Promise<Response>;
}

/** What `V30.gpt.prompt.edit` answers. */
export type PromptEditResult = Result<Prompt>;

export interface PromptEditCall {
  /**
   * Changes the title, the text or the settings of a stored prompt. What is left out presumably stays as it
   * is; as this has not been seen, read the prompt first and send everything where that matters.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V40.gpt.prompt.edit`.
   *
   * @param promptId - The stored prompt, by the identifier that create or prompts.get answered.
   * @param title - The new title. Left out, it presumably stays as it is.
   * @param temperature - How freely the model answers from now on, from 0 (nearly always the same) to 2 (most
   *   varied). Left out, it presumably stays as it is.
   * @param maxTokens - How many tokens the model may answer with at the most from now on. Left out, it
   *   presumably stays as it is.
   * @param model - The model that answers the prompt from now on, presumably by the GPT service's name for it.
   *   Left out, it presumably stays as it is.
   * @param body - The new text of the prompt, that is, what the model is told. Left out, it presumably stays
   *   as it is.
   * @param options - Settings for this call alone.
   * @returns The changed prompt, or why it stays as it is.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.edit('7c0e8400-e29b-41d4-a716-446655440021', 'Sum a message up');
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
  /** The same call with named arguments. */
  with(named: PromptEditArguments, options?: CallOptions): Promise<PromptEditResult>;
  /** The same call; answers the HTTP response as well. */
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
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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

/** What `V30.gpt.prompt.delete` answers. */
export type PromptDeleteResult = Result<PromptDeleteData>;

export interface PromptDeleteCall {
  /**
   * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app, can
   * then presumably not run it any more. No call brings it back.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param promptId - The stored prompt, by the identifier that create or prompts.get answered.
   * @param options - Settings for this call alone.
   * @returns The identifier of the deleted prompt, or why it is still there.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompt.delete('7c0e8400-e29b-41d4-a716-446655440021');
   * ```
   */
  (promptId: string, options?: CallOptions): Promise<PromptDeleteResult>;
  /** The same call with named arguments. */
  with(named: PromptDeleteArguments, options?: CallOptions): Promise<PromptDeleteResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(promptId: string, options?: CallOptions): Promise<WithResponse<PromptDeleteResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(promptId: string, options?: CallOptions): Promise<Response>;
}

/** What `V30.gpt.prompts.get` answers. */
export type PromptsGetResult = Result<Prompt[]>;

export interface PromptsGetCall {
  /**
   * Answers the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes
   * as a whole: the call takes no page and no filter. Whether it holds only the signed-in user's prompts is
   * not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   * - There is a later version: `V40.gpt.prompts.get`.
   *
   * @param options - Settings for this call alone.
   * @returns The prompts.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.get();
   * ```
   */
  (options?: CallOptions): Promise<PromptsGetResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<PromptsGetResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<PromptsGetResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V30.gpt.prompts.create` answers. */
export type PromptsCreateResult = Result<Prompt>;

export interface PromptsCreateCall {
  /**
   * Stores a new prompt with the settings of the model that will answer it. All of them must be given: the
   * text comes last, and what stands before it can not be left out. Creating a prompt does not run it; keep
   * the identifier for `prompt.execute`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V40.gpt.prompts.create`.
   *
   * @param title - The title, by which a person finds the prompt in a list.
   * @param temperature - How freely the model answers, from 0 (nearly always the same) to 2 (most varied).
   * @param maxTokens - How many tokens the model may answer with at the most; in English a token is about four
   *   characters. The limit depends on the model.
   * @param model - The model that answers the prompt, presumably by the GPT service's name for it, such as
   *   `gpt-4o-mini`. Which models the server offers is not known.
   * @param body - The text of the prompt, that is, what the model is told. How it marks the places where
   *   params are filled in is not known; look at a prompt that the server has.
   * @param options - Settings for this call alone.
   * @returns The new prompt, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.create(
   *   'Sum a message up',
   *   0.3,
   *   200,
   *   'gpt-4o-mini',
   *   'Sum the customer\'s message up in one sentence.',
   * );
   * ```
   */
  (
    title: string,
    temperature: number,
    maxTokens: number,
    model: string,
    body: string,
    options?: CallOptions,
  ): Promise<PromptsCreateResult>;
  /** The same call with named arguments. */
  with(named: PromptsCreateArguments, options?: CallOptions): Promise<PromptsCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    title: string,
    temperature: number,
    maxTokens: number,
    model: string,
    body: string,
    options?: CallOptions,
  ): Promise<WithResponse<PromptsCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    title: string,
    temperature: number,
    maxTokens: number,
    model: string,
    body: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V30.gpt.prompts.init` answers. */
export type PromptsInitResult = Result<PromptsInitData>;

export interface PromptsInitCall {
  /**
   * Presumably stores the prompts that the server brings along, so that a new user does not begin with an
   * empty list. Whether a second call brings back what was edited or stores everything twice is not known:
   * call it once, and `prompts.get` afterwards.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V40.gpt.prompts.init`.
   *
   * @param options - Settings for this call alone.
   * @returns That the prompts are set up, or why they are not.
   * @example
   * ```ts
   * const result = await behindAPI.V30.gpt.prompts.init();
   * ```
   */
  (options?: CallOptions): Promise<PromptsInitResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<PromptsInitResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<PromptsInitResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** Conversations with the model. */
export interface ChatModule {
  /** Have the model answer a conversation. */
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
  /** Set the initial prompts up. */
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
