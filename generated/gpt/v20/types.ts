// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

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
export interface components {
  schemas: {
    /** Values to fill into the prompt, by the names that its text has for them. Default: nothing is filled in. */
    PromptParams: {
      [key: string]: unknown;
    };
    /** What the model has written. */
    ModelText:
      | string
      | {
          [key: string]: unknown;
        };
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    PromptGetArguments: {
      /** The name of the stored prompt, one that `V10.gpt.storedprompts.get` lists. */
      promptName: string;
      /** Values to fill into the prompt, by the names that its text has for them. Default: nothing is filled in. */
      params?: components['schemas']['PromptParams'] | undefined;
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
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
export type PromptParams = components['schemas']['PromptParams'];
export type ModelText = components['schemas']['ModelText'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type $defs = Record<string, never>;
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
