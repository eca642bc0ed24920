// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
     * Returns a stored prompt with its text and settings, for example to show it in an editor. It does not run the
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
     *     after it in `prompts.create`. What is left out stays as it is; of the settings send all, even to change one. It
     *     counts as a write: a second call sets the same again.
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
     * Returns the stored prompts, with the identifiers by which they are read and edited. The list comes as a whole:
     *     the call takes no page and no filter.
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
     * Stores a new prompt, and returns the identifier by which it is read and edited. It does not run the prompt. It
     *     counts as a write: a second call leaves a second prompt.
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
     * Initialise the prompts
     * Stores the prompts that come with the server, so that a new user does not begin with an empty list. Call it
     *     once, and `prompts.get` afterwards. It counts as a write: a second call may undo your edits, or store everything
     *     twice.
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
          /** The new title. */
          title?: components['schemas']['PromptTitle'] | undefined;
          /** The new settings, all of them. */
          extended?: components['schemas']['Settings'] | undefined;
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
          extended?: components['schemas']['Settings'] | undefined;
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
  'V40.gpt.prompts.init': {
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
