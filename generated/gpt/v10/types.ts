// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The recording, by the name under which the server has it. No call of this app uploads one: try a file that the storage app keeps. */
    FileName: string;
    /** A prompt that the server keeps. */
    StoredPrompt: {
      /** The name by which v20 runs the prompt. */
      prompt_name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What the callback of `transcribeLive` gets. */
    TranscriptNotification: {
      /** The data of your own that `transcribeLive` was given, as it is. */
      extended?:
        | {
            [key: string]: unknown;
          }
        | undefined;
      /** The piece of the text. */
      data?:
        | string
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How many tokens the model may write at the most; in English a token is about four characters. */
    MaxTokens: number;
    /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
    Temperature: number;
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
    /**
     * Format: uri
     * The web address, with http or https. The server must be able to reach it.
     */
    Url: string;
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    PromptGetArguments: {
      /** The text of the prompt, that is, what the model is told. */
      customPrompt: string;
      /** How many tokens the model may write at the most; in English a token is about four characters. */
      tokensMax?: number | undefined;
      /** How freely the model writes: 0 is nearly always the same, and higher numbers are more varied. */
      temperature?: number | undefined;
      /** Values to fill into the prompt, by the names that its text has for them. Default: nothing is filled in. */
      params?: components['schemas']['PromptParams'] | undefined;
    };
    RequestExecuteArguments: {
      /** Which part of the service to call, by the path of its own API, such as `/v1/chat/completions`. */
      path: string;
      /** The body of the request, in the form that the service documents for the path. Default: none. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
      /** More parameters of the request, such as those of its query. Default: none. */
      params?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    };
    /** What the GPT service says, in the form that it documents for the path. */
    RequestExecuteData:
      | {
          [key: string]: unknown;
        }
      | unknown[]
      | string;
    WhisperTranscribeArguments: {
      /** The recording, by the name under which the server has it. No call of this app uploads one: try a file that the storage app keeps. */
      fileName: string;
    };
    /** The spoken text. */
    WhisperTranscribeData:
      | string
      | {
          [key: string]: unknown;
        };
    WhisperTranscribeLiveArguments: {
      /** The recording, by the name under which the server has it. No call of this app uploads one: try a file that the storage app keeps. */
      fileName: string;
      /**
       * Format: uri
       * Where to send the text: an http or https address that the server can reach.
       */
      callback: string;
      /** Data of your own that the callback gets as it is, so that it knows which recording it is told about. Default: none. */
      extended?:
        | {
            [key: string]: unknown;
          }
        | undefined;
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
export type FileName = components['schemas']['FileName'];
export type StoredPrompt = components['schemas']['StoredPrompt'];
export type TranscriptNotification = components['schemas']['TranscriptNotification'];
export type MaxTokens = components['schemas']['MaxTokens'];
export type Temperature = components['schemas']['Temperature'];
export type PromptParams = components['schemas']['PromptParams'];
export type ModelText = components['schemas']['ModelText'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Url = components['schemas']['Url'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type RequestExecuteArguments = components['schemas']['RequestExecuteArguments'];
export type RequestExecuteData = components['schemas']['RequestExecuteData'];
export type WhisperTranscribeArguments = components['schemas']['WhisperTranscribeArguments'];
export type WhisperTranscribeData = components['schemas']['WhisperTranscribeData'];
export type WhisperTranscribeLiveArguments = components['schemas']['WhisperTranscribeLiveArguments'];
export type $defs = Record<string, never>;
