// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** A stored prompt. */
    Prompt: {
      /** The prompt's identifier. */
      prompt_id: string;
      /** The title, by which a person finds the prompt in a list. */
      title?: string | undefined;
      /** How freely the model writes. */
      temperature?: number | undefined;
      /** How many tokens the model may write at the most. */
      max_tokens?: number | undefined;
      /** The model that runs the prompt. */
      model?: string | undefined;
      /** The text of the prompt, that is, what the model is told. */
      body?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The model, by the name that the GPT service has for it, such as `gpt-4o-mini`. */
    Model: string;
    /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
    Temperature: number;
    /** How many tokens the model may write at the most; in English a token is about four characters. */
    MaxTokens: number;
    /** The settings of the model. */
    ModelSettings: {
      model?: components['schemas']['Model'] | undefined;
      temperature?: components['schemas']['Temperature'] | undefined;
      max_tokens?: components['schemas']['MaxTokens'] | undefined;
    } & {
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
    /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
    PromptId: string;
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
    /** The title, by which a person finds the prompt in a list. */
    PromptTitle: string;
    /** The text of the prompt, that is, what the model is told. It marks the places where `params` are filled in; look at a prompt that the server has to see how. */
    PromptBody: string;
    /** The acknowledgement of a deletion. Nothing in it is worth reading: `success` says that the thing is gone. */
    Deleted:
      | boolean
      | {
          [key: string]: unknown;
        };
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    ChatExecuteArguments: {
      /** The conversation so far, the oldest message first. */
      messages: ({
        /** Who says it, in the words of the GPT service: `system`, `user` or `assistant`. */
        role?: string | undefined;
        /** What is said. */
        content?: string | undefined;
      } & {
        [key: string]: unknown;
      })[];
      /** The settings of the model. */
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
    /** What the model says next. */
    ChatExecuteData:
      | string
      | {
          [key: string]: unknown;
        };
    PromptGetArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    PromptExecuteArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
      /** Values to fill into the prompt, by the names that its text has for them. Default: nothing is filled in. */
      params?: components['schemas']['PromptParams'] | undefined;
    };
    PromptEditArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
      /** The new title. */
      title?: string | undefined;
      /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
      temperature?: number | undefined;
      /** How many tokens the model may write at the most; in English a token is about four characters. */
      maxTokens?: number | undefined;
      /** The model, by the name that the GPT service has for it, such as `gpt-4o-mini`. */
      model?: string | undefined;
      /** The new text of the prompt, that is, what the model is told. */
      body?: string | undefined;
    };
    PromptDeleteArguments: {
      /** The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned. */
      promptId: string;
    };
    PromptsCreateArguments: {
      /** The title, by which a person finds the prompt in a list. */
      title: string;
      /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
      temperature?: number | undefined;
      /** How many tokens the model may write at the most; in English a token is about four characters. */
      maxTokens?: number | undefined;
      /** The model, by the name that the GPT service has for it, such as `gpt-4o-mini`. */
      model?: string | undefined;
      /** The text of the prompt, that is, what the model is told. It marks the places where `params` are filled in; look at a prompt that the server has to see how. */
      body: string;
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
export type Prompt = components['schemas']['Prompt'];
export type Model = components['schemas']['Model'];
export type Temperature = components['schemas']['Temperature'];
export type MaxTokens = components['schemas']['MaxTokens'];
export type ModelSettings = components['schemas']['ModelSettings'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptId = components['schemas']['PromptId'];
export type PromptParams = components['schemas']['PromptParams'];
export type ModelText = components['schemas']['ModelText'];
export type PromptTitle = components['schemas']['PromptTitle'];
export type PromptBody = components['schemas']['PromptBody'];
export type Deleted = components['schemas']['Deleted'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type ChatExecuteArguments = components['schemas']['ChatExecuteArguments'];
export type ChatExecuteData = components['schemas']['ChatExecuteData'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type PromptExecuteArguments = components['schemas']['PromptExecuteArguments'];
export type PromptEditArguments = components['schemas']['PromptEditArguments'];
export type PromptDeleteArguments = components['schemas']['PromptDeleteArguments'];
export type PromptsCreateArguments = components['schemas']['PromptsCreateArguments'];
export type PromptsInitData = components['schemas']['PromptsInitData'];
export type $defs = Record<string, never>;
