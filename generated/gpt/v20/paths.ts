// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/gpt/20/prompt/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a stored prompt by its name
     * Fills your values into a prompt that the server keeps, runs it on the model and returns what the model has
     *     written. It counts as a charge because each run costs money. In v30 `prompt.execute` runs a prompt, and
     *     `prompt.get` only reads it.
     */
    post: operations['V20.gpt.prompt.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V20.gpt.prompt.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The name of the stored prompt, one that `V10.gpt.storedprompts.get` lists. */
          prompt_name: string;
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
}
