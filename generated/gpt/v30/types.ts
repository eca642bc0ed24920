// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/gpt/30/chat/execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the model answer a conversation
     * Sends a conversation to the model and answers what the model says next. The model remembers nothing between
     *     calls: send the whole conversation every time. With `jsonSchema` the answer is data instead of prose. It counts
     *     as a charge because each answer of the model is paid.
     */
    post: operations['V30.gpt.chat.execute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompt/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a stored prompt
     * Answers a stored prompt with its text and settings, for example to show it in an editor. It does not run the
     *     prompt; `execute` does.
     */
    post: operations['V30.gpt.prompt.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompt/execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a stored prompt
     * Fills your values into a stored prompt, has the model answer it with the prompt's settings, and answers what the
     *     model said. It counts as a charge because each run is paid.
     */
    post: operations['V30.gpt.prompt.execute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompt/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a stored prompt
     * Changes the title, the text or the settings of a stored prompt. What is left out presumably stays as it is; as
     *     this has not been seen, read the prompt first and send everything where that matters.
     */
    post: operations['V30.gpt.prompt.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompt/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a stored prompt
     * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app, can then
     *     presumably not run it any more. No call brings it back.
     */
    post: operations['V30.gpt.prompt.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompts/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the stored prompts
     * Answers the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes as a
     *     whole: the call takes no page and no filter. Whether it holds only the signed-in user's prompts is not known.
     */
    post: operations['V30.gpt.prompts.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompts/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a prompt
     * Stores a new prompt with the settings of the model that will answer it. All of them must be given: the text
     *     comes last, and what stands before it can not be left out. Creating a prompt does not run it; keep the
     *     identifier for `prompt.execute`.
     */
    post: operations['V30.gpt.prompts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/30/prompts/init': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the initial prompts up
     * Presumably stores the prompts that the server brings along, so that a new user does not begin with an empty
     *     list. Whether a second call brings back what was edited or stores everything twice is not known: call it once,
     *     and `prompts.get` afterwards.
     */
    post: operations['V30.gpt.prompts.init'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** How freely the model answers, from 0 (nearly always the same) to 2 (most varied). */
    Temperature: number;
    /** How many tokens the model may answer with at the most; in English a token is about four characters. The limit depends on the model. */
    MaxTokens: number;
    /** The model that answers the prompt, presumably by the GPT service's name for it, such as `gpt-4o-mini`. Which models the server offers is not known. */
    Model: string;
    /** A stored prompt. Only its id is certain; the rest is what create and edit can set. */
    Prompt: {
      /** The prompt's identifier. */
      prompt_id: string;
      /** The title, by which a person finds the prompt in a list. */
      title?: string;
      /** How freely the model answers, from 0 to 2. */
      temperature?: number;
      /** How many tokens the model may answer with at the most. */
      max_tokens?: number;
      /** The model that answers the prompt. */
      model?: string;
      /** The text of the prompt, that is, what the model is told. */
      body?: string;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    /** The stored prompt, by the identifier that create or prompts.get answered. */
    PromptId: string;
    /** Values to fill into the prompt, by their names. Which names a prompt has is up to its text. Left out, nothing is filled in. */
    PromptParams: {
      [key: string]: unknown;
    };
    /** What the model answered, presumably as text. Whether the server answers the text itself or an object around it is not known. */
    ModelText: unknown;
    /** The title, by which a person finds the prompt in a list. */
    PromptTitle: string;
    /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known; look at a prompt that the server has. */
    PromptBody: string;
    ChatExecuteArguments: {
      /** The conversation so far, the oldest message first. A message is presumably an object with a `role` (`system`, `user` or `assistant`) and a `content`, as the GPT service takes it. */
      messages: {
        [key: string]: unknown;
      }[];
      /** Settings of the model, presumably those of a stored prompt: `model`, `temperature`, `max_tokens`. They are not the options of the client, such as a timeout, which come as the very last argument. Left out, the server decides. */
      options?: {
        [key: string]: unknown;
      };
      /** What the model should know beyond the conversation, for example about the customer. In which form the server wants it is not known. Left out, the model knows the conversation only. */
      context?:
        | string
        | {
            [key: string]: unknown;
          };
      /** What the model is told before the conversation, presumably as text; perhaps the server also takes the identifier of a stored prompt. Left out, the conversation stands alone. */
      prompt?: string;
      /** Presumably whether the system message (the prompt) comes after the conversation (true) instead of before it (false). Left out, the server decides. */
      reverseSystem?: boolean;
      /** A JSON Schema that the model's answer should follow. Which parts of JSON Schema are supported is not known. Left out, the model answers prose. */
      jsonSchema?: {
        [key: string]: unknown;
      };
    };
    /** What the model answered: presumably a text, or, with jsonSchema, a value that follows it. Whether the server answers it bare or in an object around it is not known. */
    ChatExecuteData: unknown;
    PromptGetArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
    };
    PromptExecuteArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
      /** Values to fill into the prompt, by their names. Which names a prompt has is up to its text. Left out, nothing is filled in. */
      params?: components['schemas']['PromptParams'];
    };
    PromptEditArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
      /** The new title. Left out, it presumably stays as it is. */
      title?: string;
      /** How freely the model answers from now on, from 0 (nearly always the same) to 2 (most varied). Left out, it presumably stays as it is. */
      temperature?: number;
      /** How many tokens the model may answer with at the most from now on. Left out, it presumably stays as it is. */
      maxTokens?: number;
      /** The model that answers the prompt from now on, presumably by the GPT service's name for it. Left out, it presumably stays as it is. */
      model?: string;
      /** The new text of the prompt, that is, what the model is told. Left out, it presumably stays as it is. */
      body?: string;
    };
    PromptDeleteArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
    };
    /** The prompt that was deleted. */
    PromptDeleteData: {
      /** The deleted prompt's identifier. */
      prompt_id: string;
    } & {
      [key: string]: unknown;
    };
    PromptsCreateArguments: {
      /** The title, by which a person finds the prompt in a list. */
      title: string;
      /** How freely the model answers, from 0 (nearly always the same) to 2 (most varied). */
      temperature: number;
      /** How many tokens the model may answer with at the most; in English a token is about four characters. The limit depends on the model. */
      maxTokens: number;
      /** The model that answers the prompt, presumably by the GPT service's name for it, such as `gpt-4o-mini`. Which models the server offers is not known. */
      model: string;
      /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known; look at a prompt that the server has. */
      body: string;
    };
    /** That the prompts are set up, or the prompts themselves. The form of this answer is not known. */
    PromptsInitData: unknown;
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Temperature = components['schemas']['Temperature'];
export type MaxTokens = components['schemas']['MaxTokens'];
export type Model = components['schemas']['Model'];
export type Prompt = components['schemas']['Prompt'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptId = components['schemas']['PromptId'];
export type PromptParams = components['schemas']['PromptParams'];
export type ModelText = components['schemas']['ModelText'];
export type PromptTitle = components['schemas']['PromptTitle'];
export type PromptBody = components['schemas']['PromptBody'];
export type ChatExecuteArguments = components['schemas']['ChatExecuteArguments'];
export type ChatExecuteData = components['schemas']['ChatExecuteData'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type PromptExecuteArguments = components['schemas']['PromptExecuteArguments'];
export type PromptEditArguments = components['schemas']['PromptEditArguments'];
export type PromptDeleteArguments = components['schemas']['PromptDeleteArguments'];
export type PromptDeleteData = components['schemas']['PromptDeleteData'];
export type PromptsCreateArguments = components['schemas']['PromptsCreateArguments'];
export type PromptsInitData = components['schemas']['PromptsInitData'];
export type $defs = Record<string, never>;
export interface operations {
  'V30.gpt.chat.execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The conversation so far, the oldest message first. A message is presumably an object with a `role` (`system`, `user` or `assistant`) and a `content`, as the GPT service takes it. */
          messages: {
            [key: string]: unknown;
          }[];
          /** Settings of the model, presumably those of a stored prompt: `model`, `temperature`, `max_tokens`. They are not the options of the client, such as a timeout, which come as the very last argument. Left out, the server decides. */
          options?: {
            [key: string]: unknown;
          };
          /** What the model should know beyond the conversation, for example about the customer. In which form the server wants it is not known. Left out, the model knows the conversation only. */
          context?:
            | string
            | {
                [key: string]: unknown;
              };
          /** What the model is told before the conversation, presumably as text; perhaps the server also takes the identifier of a stored prompt. Left out, the conversation stands alone. */
          prompt?: string;
          /** Presumably whether the system message (the prompt) comes after the conversation (true) instead of before it (false). Left out, the server decides. */
          reverseSystem?: boolean;
          /** A JSON Schema that the model's answer should follow. Which parts of JSON Schema are supported is not known. Left out, the model answers prose. */
          jsonSchema?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** What the model answered, or why it did not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** What the model answered: presumably a text, or, with jsonSchema, a value that follows it. Whether the server answers it bare or in an object around it is not known. */
                data: unknown;
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompt.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          prompt_id: components['schemas']['PromptId'];
        };
      };
    };
    responses: {
      /** The prompt, or why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Prompt'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompt.execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          prompt_id: components['schemas']['PromptId'];
          params?: components['schemas']['PromptParams'];
        };
      };
    };
    responses: {
      /** What the model answered, or why it did not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['ModelText'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompt.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          prompt_id: components['schemas']['PromptId'];
          /** The new title. Left out, it presumably stays as it is. */
          title?: components['schemas']['PromptTitle'];
          /** How freely the model answers from now on, from 0 (nearly always the same) to 2 (most varied). Left out, it presumably stays as it is. */
          temperature?: components['schemas']['Temperature'];
          /** How many tokens the model may answer with at the most from now on. Left out, it presumably stays as it is. */
          max_tokens?: components['schemas']['MaxTokens'];
          /** The model that answers the prompt from now on, presumably by the GPT service's name for it. Left out, it presumably stays as it is. */
          model?: components['schemas']['Model'];
          /** The new text of the prompt, that is, what the model is told. Left out, it presumably stays as it is. */
          body?: components['schemas']['PromptBody'];
        };
      };
    };
    responses: {
      /** The changed prompt, or why it stays as it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Prompt'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompt.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          prompt_id: components['schemas']['PromptId'];
        };
      };
    };
    responses: {
      /** The identifier of the deleted prompt, or why it is still there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The prompt that was deleted. */
                data: {
                  /** The deleted prompt's identifier. */
                  prompt_id: string;
                } & {
                  [key: string]: unknown;
                };
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompts.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The prompts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The stored prompts. */
                data: components['schemas']['Prompt'][];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title: components['schemas']['PromptTitle'];
          temperature: components['schemas']['Temperature'];
          max_tokens: components['schemas']['MaxTokens'];
          model: components['schemas']['Model'];
          body: components['schemas']['PromptBody'];
        };
      };
    };
    responses: {
      /** The new prompt, or why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Prompt'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V30.gpt.prompts.init': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** That the prompts are set up, or why they are not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** That the prompts are set up, or the prompts themselves. The form of this answer is not known. */
                data: unknown;
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
