// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/gpt/10/prompt/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a prompt of your own
     * Fills your values into a prompt, has the model answer it, and answers what the model said. Despite its name it
     *     is presumably no mere look-up, for it takes the settings of a model; so it counts as a charge, each run being
     *     paid. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or `V30.gpt.prompt.execute`.
     */
    post: operations['V10.gpt.prompt.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/10/request/execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass a request on to the GPT service
     * Sends a request to the GPT service with the server's own account, and answers what the service answered. Use it
     *     for what the other calls do not offer. The members of `data` have the service's own names (`max_tokens`, not
     *     `tokens_max`). It counts as a charge because the service bills most requests.
     */
    post: operations['V10.gpt.request.execute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/10/storedprompts/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the prompts that the server keeps
     * Answers the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored prompt by
     *     its name, presumably one of these. Whether the list is the same for every user is not known.
     */
    post: operations['V10.gpt.storedprompts.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/10/whisper/transcribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transcribe a recording
     * Has the Whisper model listen to a recording that the server has, and answers the spoken text. A long recording
     *     can take minutes, so give the call a long timeout, or use `transcribeLive`. It counts as a charge because
     *     transcription is paid.
     */
    post: operations['V10.gpt.whisper.transcribe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/gpt/10/whisper/transcribeLive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transcribe a recording and be called back
     * Starts the transcription of a recording and reports the text to a callback, presumably piece by piece while the
     *     work goes on. The answer only says that the work has begun. It counts as a charge because transcription is paid.
     */
    post: operations['V10.gpt.whisper.transcribeLive'];
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
    /** The recording, by the name under which the server has it. How it gets there is not known, perhaps through the storage app; nor is it known which audio formats and sizes the server takes. */
    FileName: string;
    /** A prompt that the server keeps. No member of it is certain. */
    StoredPrompt: {
      /** The name by which v20 runs the prompt, if the server tells it. */
      prompt_name?: string;
    } & {
      [key: string]: unknown;
    };
    /** Values to fill into the prompt, by their names. Which names a prompt has is up to its text. Left out, nothing is filled in. */
    PromptParams: {
      [key: string]: unknown;
    };
    /** What the model answered, presumably as text. Whether the server answers the text itself or an object around it is not known. */
    ModelText: unknown;
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
    PromptGetArguments: {
      /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known. */
      customPrompt: string;
      /** How many tokens the model may answer with at the most; in English a token is about four characters. The limit depends on the model. Left out, the server decides. */
      tokensMax?: number;
      /** How freely the model answers, from 0 (nearly always the same) to 2 (most varied). Left out, the server decides. */
      temperature?: number;
      /** Values to fill into the prompt, by their names. Which names a prompt has is up to its text. Left out, nothing is filled in. */
      params?: components['schemas']['PromptParams'];
    };
    RequestExecuteArguments: {
      /** Which part of the service to call, presumably the path of its own API, such as `/v1/chat/completions`. Which paths are allowed is not known. */
      path: string;
      /** The body of the request, in the form that the service documents for the path. Left out, presumably none is sent. */
      data?: {
        [key: string]: unknown;
      };
      /** More parameters of the request, presumably its query parameters. Left out, presumably none are sent. */
      params?: {
        [key: string]: unknown;
      };
    };
    /** What the GPT service answered, presumably as it came, in the form that the service documents for the path. */
    RequestExecuteData: unknown;
    WhisperTranscribeArguments: {
      /** The recording, by the name under which the server has it. How it gets there is not known, perhaps through the storage app; nor is it known which audio formats and sizes the server takes. */
      fileName: string;
    };
    /** The spoken text. Whether the server answers the text itself or an object around it is not known. */
    WhisperTranscribeData: unknown;
    WhisperTranscribeLiveArguments: {
      /** The recording, by the name under which the server has it. How it gets there is not known, perhaps through the storage app; nor is it known which audio formats and sizes the server takes. */
      fileName: string;
      /** Where the server reports the text, presumably an http or https address that the server can reach. What it sends there is not known. */
      callback: string;
      /** Data of your own, presumably handed to the callback as it is, so that it knows which recording it is told about. Left out, presumably none is handed over. */
      extended?: {
        [key: string]: unknown;
      };
    };
    /** That the transcription has begun. Its members are not known. */
    WhisperTranscribeLiveData: {
      [key: string]: unknown;
    };
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
export type FileName = components['schemas']['FileName'];
export type StoredPrompt = components['schemas']['StoredPrompt'];
export type PromptParams = components['schemas']['PromptParams'];
export type ModelText = components['schemas']['ModelText'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type PromptGetArguments = components['schemas']['PromptGetArguments'];
export type RequestExecuteArguments = components['schemas']['RequestExecuteArguments'];
export type RequestExecuteData = components['schemas']['RequestExecuteData'];
export type WhisperTranscribeArguments = components['schemas']['WhisperTranscribeArguments'];
export type WhisperTranscribeData = components['schemas']['WhisperTranscribeData'];
export type WhisperTranscribeLiveArguments = components['schemas']['WhisperTranscribeLiveArguments'];
export type WhisperTranscribeLiveData = components['schemas']['WhisperTranscribeLiveData'];
export type $defs = Record<string, never>;
export interface operations {
  'V10.gpt.prompt.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The text of the prompt, that is, what the model is told. How it marks the places where params are filled in is not known. */
          custom_prompt: string;
          /** How many tokens the model may answer with at the most; in English a token is about four characters. The limit depends on the model. Left out, the server decides. */
          tokens_max?: number;
          /** How freely the model answers, from 0 (nearly always the same) to 2 (most varied). Left out, the server decides. */
          temperature?: number;
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
  'V10.gpt.request.execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which part of the service to call, presumably the path of its own API, such as `/v1/chat/completions`. Which paths are allowed is not known. */
          path: string;
          /** The body of the request, in the form that the service documents for the path. Left out, presumably none is sent. */
          data?: {
            [key: string]: unknown;
          };
          /** More parameters of the request, presumably its query parameters. Left out, presumably none are sent. */
          params?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** What the service answered, or why it was not asked. */
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
                /** What the GPT service answered, presumably as it came, in the form that the service documents for the path. */
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
  'V10.gpt.storedprompts.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stored prompts. */
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
                data: components['schemas']['StoredPrompt'][];
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
  'V10.gpt.whisper.transcribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          file_name: components['schemas']['FileName'];
        };
      };
    };
    responses: {
      /** The spoken text, or why there is none. */
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
                /** The spoken text. Whether the server answers the text itself or an object around it is not known. */
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
  'V10.gpt.whisper.transcribeLive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          file_name: components['schemas']['FileName'];
          /** Where the server reports the text, presumably an http or https address that the server can reach. What it sends there is not known. */
          callback: string;
          /** Data of your own, presumably handed to the callback as it is, so that it knows which recording it is told about. Left out, presumably none is handed over. */
          extended?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** That the work has begun, or why it has not. */
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
                /** That the transcription has begun. Its members are not known. */
                data: {
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
}
