// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/gpt/40/prompt/get': {
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
     *     prompt.
     */
    post: operations['V40.gpt.prompt.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/40/prompt/edit': {
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
     * Changes the title, the settings or the text of a stored prompt. The settings come before the text here, and
     *     after it in `prompts.create`. What is left out presumably stays as it is; as this has not been seen, read the
     *     prompt first and send everything where that matters.
     */
    post: operations['V40.gpt.prompt.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/40/prompts/get': {
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
     * Answers the stored prompts, with the identifiers by which they are read and edited. The list comes as a whole:
     *     the call takes no page and no filter. Whether it holds only the signed-in user's prompts is not known.
     */
    post: operations['V40.gpt.prompts.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/40/prompts/create': {
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
     * Stores a new prompt. Creating a prompt does not run it; keep the identifier, by which it is read and edited.
     */
    post: operations['V40.gpt.prompts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/40/prompts/init': {
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
    post: operations['V40.gpt.prompts.init'];
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
    /** The settings of the prompt, presumably those of v30 (`model`, `temperature`, `max_tokens`) and data of your own. Which members the server reads is not known. Left out when a prompt is created, the server decides. */
    Settings: {
      [key: string]: unknown;
    };
    /** A stored prompt. Only its id is certain; the rest is what create and edit can set. */
    Prompt: {
      /** The prompt's identifier. */
      prompt_id: string;
      /** The title, by which a person finds the prompt in a list. */
      title?: string;
      /** The settings of the prompt. */
      extended?: {
        [key: string]: unknown;
      };
      /** The text of the prompt, that is, what the model is told. */
      body?: string;
    } & {
      [key: string]: unknown;
    };
    /** The stored prompt, by the identifier that create or prompts.get answered. */
    PromptId: string;
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
    /** The title, by which a person finds the prompt in a list. */
    PromptTitle: string;
    /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known; look at a prompt that the server has. */
    PromptBody: string;
    PromptGetArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
    };
    PromptEditArguments: {
      /** The stored prompt, by the identifier that create or prompts.get answered. */
      promptId: string;
      /** The new title. Left out, it presumably stays as it is. */
      title?: string;
      /** The new settings. Whether they are merged into the old ones or replace them is not known; send them all. Left out, they presumably stay as they are. */
      extended?: components['schemas']['Settings'];
      /** The new text of the prompt, that is, what the model is told. Left out, it presumably stays as it is. */
      body?: string;
    };
    PromptsCreateArguments: {
      /** The title, by which a person finds the prompt in a list. */
      title: string;
      /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known; look at a prompt that the server has. */
      body: string;
      /** The settings of the prompt, presumably those of v30 (`model`, `temperature`, `max_tokens`) and data of your own. Which members the server reads is not known. Left out when a prompt is created, the server decides. */
      extended?: components['schemas']['Settings'];
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
export type Settings = components['schemas']['Settings'];
export type Prompt = components['schemas']['Prompt'];
export type PromptId = components['schemas']['PromptId'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptTitle = components['schemas']['PromptTitle'];
export type PromptBody = components['schemas']['PromptBody'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type PromptEditArguments = components['schemas']['PromptEditArguments'];
export type PromptsCreateArguments = components['schemas']['PromptsCreateArguments'];
export type PromptsInitData = components['schemas']['PromptsInitData'];
export type $defs = Record<string, never>;
export interface operations {
  'V40.gpt.prompt.get': {
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
  'V40.gpt.prompt.edit': {
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
          /** The new settings. Whether they are merged into the old ones or replace them is not known; send them all. Left out, they presumably stay as they are. */
          extended?: components['schemas']['Settings'];
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
  'V40.gpt.prompts.get': {
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
  'V40.gpt.prompts.create': {
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
          body: components['schemas']['PromptBody'];
          extended?: components['schemas']['Settings'];
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
  'V40.gpt.prompts.init': {
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
