// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
     * Continue a conversation
     * Sends a conversation to the model and returns what the model says next. Send the whole conversation every time.
     *     With `jsonSchema` the model returns data instead of prose. It counts as a charge because each turn of the model
     *     costs money.
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
     * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run the
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
     * Fills your values into a stored prompt, runs it on the model with the prompt's settings, and returns what the
     *     model has written. It counts as a charge because each run costs money.
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
     * Changes the title, the text or the settings of a stored prompt. What is left out stays as it is. It counts
     *     as a write: a second call sets the same again.
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
     * Deletes a stored prompt. What else refers to it by its identifier, such as a queue of the sales app, cannot run
     *     it any more. No call brings it back.
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
     * Returns the stored prompts, with the identifiers by which they are run, edited and deleted. The list comes as a
     *     whole: the call takes no page and no filter.
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
     * Stores a new prompt with the settings of the model that will run it, and returns the identifier for
     *     `prompt.execute`. It does not run the prompt. It counts as a write: a second call leaves a second prompt.
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
     * Initialise the prompts
     * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call it
     *     once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store everything
     *     twice.
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
          /** The conversation so far, the oldest message first. */
          messages: ({
            /** Who says it, in the words of the GPT service: `system`, `user` or `assistant`. */
            role?: string | undefined;
            /** What is said. */
            content?: string | undefined;
          } & {
            [key: string]: unknown;
          })[];
          options?: components['schemas']['ModelSettings'] | undefined;
          /** What the model should know beyond the conversation, for example about the customer. Default: nothing. */
          context?:
            | string
            | {
                [key: string]: unknown;
              }
            | undefined;
          /** What the model is told before the conversation. Default: nothing. */
          prompt?: string | undefined;
          /** Whether the system message (the prompt) comes after the conversation (true) or before it (false). */
          reverseSystem?: boolean | undefined;
          /** A JSON Schema for what the model returns. Default: prose. */
          jsonSchema?:
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** What the model says next. */
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
                /** What the model says next. */
                data:
                  | string
                  | {
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
      /** The prompt. */
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
          params?: components['schemas']['PromptParams'] | undefined;
        };
      };
    };
    responses: {
      /** What the model has written. */
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
          /** The new title. */
          title?: components['schemas']['PromptTitle'] | undefined;
          temperature?: components['schemas']['Temperature'] | undefined;
          max_tokens?: components['schemas']['MaxTokens'] | undefined;
          model?: components['schemas']['Model'] | undefined;
          /** The new text of the prompt, that is, what the model is told. */
          body?: components['schemas']['PromptBody'] | undefined;
        };
      };
    };
    responses: {
      /** The changed prompt. */
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
      /** The acknowledgement. */
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
                data: components['schemas']['Deleted'];
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
          temperature?: components['schemas']['Temperature'] | undefined;
          max_tokens?: components['schemas']['MaxTokens'] | undefined;
          model?: components['schemas']['Model'] | undefined;
          body: components['schemas']['PromptBody'];
        };
      };
    };
    responses: {
      /** The new prompt. */
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
      /** The acknowledgement, or the prompts. */
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
                /** An acknowledgement, or the prompts. */
                data: components['schemas']['Acknowledgement'] | components['schemas']['Prompt'][];
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
