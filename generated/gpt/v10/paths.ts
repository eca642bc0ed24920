// Generated from spec/gpt/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
     * Fills your values into a prompt, runs it on the model and returns what the model has written. It counts as a
     *     charge because each run costs money. To run a prompt that the server keeps, use `V20.gpt.prompt.get` or
     *     `V30.gpt.prompt.execute`.
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
     * Passes a request on to the GPT service and returns what the service says. Use it for what the other calls do not
     *     offer. It counts as a charge because the service bills most requests.
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
     * Returns the stored prompts, for example to let a user choose one. `V20.gpt.prompt.get` runs a stored prompt by
     *     its name.
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
     * Transcribes a recording that the server has with the Whisper model, and returns the spoken text. A long
     *     recording can take minutes: give the call a long time limit, or use `transcribeLive`. It counts as a charge
     *     because transcription costs money.
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
     * Transcribe a recording and call back
     * Starts the transcription of a recording and sends the text to a callback of yours, piece by piece while the work
     *     goes on. The answer comes as soon as the work has begun. It counts as a charge because transcription costs
     *     money.
     *
     *     What the callback gets has the parameters of `V10.sip.call.transcribeLiveCallback`, which is such a callback.
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
          /** The text of the prompt, that is, what the model is told. */
          custom_prompt: string;
          tokens_max?: components['schemas']['MaxTokens'] | undefined;
          temperature?: components['schemas']['Temperature'] | undefined;
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
      };
    };
    responses: {
      /** What the service says. */
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
                /** What the GPT service says, in the form that it documents for the path. */
                data:
                  | {
                      [key: string]: unknown;
                    }
                  | unknown[]
                  | string;
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
      /** The spoken text. */
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
                /** The spoken text. */
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
          /** Where to send the text: an http or https address that the server can reach. */
          callback: components['schemas']['Url'];
          /** Data of your own that the callback gets as it is, so that it knows which recording it is told about. Default: none. */
          extended?:
            | {
                [key: string]: unknown;
              }
            | undefined;
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
                data: components['schemas']['Acknowledgement'];
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
