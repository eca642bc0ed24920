// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The settings of the prompt: those of the model, and data of your own. */
    Settings: {
      model?: components['schemas']['Model'] | undefined;
      temperature?: components['schemas']['Temperature'] | undefined;
      max_tokens?: components['schemas']['MaxTokens'] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A stored prompt. */
    Prompt: {
      /** The prompt's identifier. */
      prompt_id: string;
      /** The title, by which a person finds the prompt in a list. */
      title?: string | undefined;
      extended?: components['schemas']['Settings'] | undefined;
      /** The text of the prompt, that is, what the model is told. */
      body?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
    PromptId: string;
    /** The model, by the name that the GPT service has for it, such as `gpt-4o-mini`. */
    Model: string;
    /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
    Temperature: number;
    /** How many tokens the model may write at the most; in English a token is about four characters. */
    MaxTokens: number;
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
    /** The title, by which a person finds the prompt in a list. */
    PromptTitle: string;
    /** The text of the prompt, that is, what the model is told. It marks the places where `params` are filled in; look at a prompt that the server has to see how. */
    PromptBody: string;
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    PromptGetArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    PromptEditArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
      /** The new title. */
      title?: string | undefined;
      /** The new settings, all of them. */
      extended?: components['schemas']['Settings'] | undefined;
      /** The new text of the prompt, that is, what the model is told. */
      body?: string | undefined;
    };
    PromptsCreateArguments: {
      /** The title, by which a person finds the prompt in a list. */
      title: string;
      /** The text of the prompt, that is, what the model is told. It marks the places where `params` are filled in; look at a prompt that the server has to see how. */
      body: string;
      /** The settings of the prompt: those of the model, and data of your own. */
      extended?: components['schemas']['Settings'] | undefined;
    };
    /** An acknowledgement, or the prompts. */
    PromptsInitData: components['schemas']['Acknowledgement'] | components['schemas']['Prompt'][];
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
export type Settings = components['schemas']['Settings'];
export type Prompt = components['schemas']['Prompt'];
export type PromptId = components['schemas']['PromptId'];
export type Model = components['schemas']['Model'];
export type Temperature = components['schemas']['Temperature'];
export type MaxTokens = components['schemas']['MaxTokens'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptTitle = components['schemas']['PromptTitle'];
export type PromptBody = components['schemas']['PromptBody'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type PromptEditArguments = components['schemas']['PromptEditArguments'];
export type PromptsCreateArguments = components['schemas']['PromptsCreateArguments'];
export type PromptsInitData = components['schemas']['PromptsInitData'];
export type $defs = Record<string, never>;
