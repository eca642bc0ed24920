// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/sip/10/call/createIntent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note what a coming call is about
     * Notes that a call to a number is intended, with data of your own about it, so that the call can be recognised
     *     when it takes place: `getIntent` then returns the data. It makes no call, so it counts as a write.
     */
    post: operations['V10.sip.call.createIntent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/getIntent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find out what a call is about
     * Returns the intent that belongs to a call between two numbers, for the telephony server or the screen of the
     *     person who is called.
     */
    post: operations['V10.sip.call.getIntent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/transcribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Transcribe a finished call
     * Turns the recording of a call into text and waits for it: give it a long time limit, or use `transcribeAsync`.
     *     It counts as a charge because speech recognition costs money: after a timeout, look into `transcripts.get`
     *     before you start again.
     */
    post: operations['V10.sip.call.transcribe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/transcribeAsync': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start to transcribe a finished call
     * Starts to turn the recording of a call into text and returns before the work is done; `transcripts.get` lists
     *     the transcript once it is there. It counts as a charge because speech recognition costs money.
     */
    post: operations['V10.sip.call.transcribeAsync'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/transcribeLiveDemo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a demonstration of live transcription
     * Starts a live transcription to show to somebody, of a recorded call as if it took place now. For real calls use
     *     `transcribeLive`. It counts as a charge because speech recognition costs money.
     */
    post: operations['V10.sip.call.transcribeLiveDemo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/transcribeLive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start to transcribe a call while it goes on
     * Starts to turn a call into text while people still talk. The server receives the pieces through
     *     `transcribeLiveCallback`; read what has come so far with `transcript.get`. It counts as a charge because speech
     *     recognition costs money.
     */
    post: operations['V10.sip.call.transcribeLive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/extractCVInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find what a call says about a CV
     * Finds in the transcript of a call what the candidate said about their CV, such as experience and skills.
     *     Transcribe the call first. It counts as a charge because a language model reads the transcript, which costs.
     */
    post: operations['V10.sip.call.extractCVInsights'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/extractJDInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find what a call says about a job description
     * Finds in the transcript of a call what the client said about the job, for the job description (JD) of a project.
     *     Transcribe the call first. It counts as a charge because a language model reads the transcript, which costs.
     */
    post: operations['V10.sip.call.extractJDInsights'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/extractReportInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find what a call adds to a candidate's report
     * Finds in the transcript of a call what belongs into the report about a candidate, who is given by the CV.
     *     Transcribe the call first. It counts as a charge because a language model reads the transcript, which costs.
     */
    post: operations['V10.sip.call.extractReportInsights'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/call/transcribeLiveCallback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a piece of a live transcription
     * For the server that recognises speech, not for apps: reports what it has heard since the last time. Its body is
     *     what `V10.gpt.whisper.transcribeLive` sends to its `callback`. It counts as a write: a piece that is lost is
     *     worse than one that stands in the transcript twice.
     */
    post: operations['V10.sip.call.transcribeLiveCallback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/phone/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a phone number
     * Registers a phone number with the telephony for the signed-in user. It counts as a charge: the server may order
     *     the number, which costs money, or send a code to it.
     */
    post: operations['V10.sip.phone.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/phone/getUser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the user a phone number belongs to
     * Returns the user who has registered a number. It is there for the telephony server, which knows only numbers.
     */
    post: operations['V10.sip.phone.getUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/phone/getContactName': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the name of a caller
     * Returns the name that the user of a phone has for a caller's number, to show while the phone rings. For an
     *     unknown caller, be ready for a failure and for an empty name.
     */
    post: operations['V10.sip.phone.getContactName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/phone/getContactNameText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the name of a caller, as plain text
     * Returns the same as `getContactName` as plain text, for telephony servers that cannot read JSON. An app calls
     *     `getContactName`.
     */
    post: operations['V10.sip.phone.getContactNameText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/phone/getWebRTCCredentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get what a browser needs to be a phone
     * Returns the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC, to
     *     make and take calls. They are secret: do not store or log them, and ask for new ones when a phone starts.
     */
    post: operations['V10.sip.phone.getWebRTCCredentials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/transcript/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a transcript
     * Returns one transcript with its text and, for a call that was transcribed live, the pieces it came in.
     */
    post: operations['V10.sip.transcript.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/transcript/deleteUpdates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the updates of a transcript
     * Deletes the updates of a transcript: the pieces that a live transcription came in. The transcript itself stays.
     *     No call brings them back.
     */
    post: operations['V10.sip.transcript.deleteUpdates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/transcripts/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the transcripts
     * Returns the transcripts of the signed-in user's calls, all at once: the call has neither pages nor filters. For
     *     the calls with one person, use `getByIndividualId`.
     */
    post: operations['V10.sip.transcripts.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sip/10/transcripts/getByIndividualId': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the transcripts of the calls with a person
     * Returns the transcripts of the calls with one person, for example to merge one of them into the person's CV with
     *     `V10.raet.cv.mergeCV`.
     */
    post: operations['V10.sip.transcripts.getByIndividualId'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.sip.call.createIntent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The number of the person to call, with a plus sign and the country code, without spaces. */
          phone_number: components['schemas']['PhoneNumber'];
          /** Data of your own about the call, such as the individual or project it concerns. Default: none. */
          meta?:
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** The intent. */
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
                data: components['schemas']['CallIntent'];
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
  'V10.sip.call.getIntent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The number at one end of the call: in the examples, the one that calls. */
          phone_1: components['schemas']['PhoneNumber'];
          /** The number at the other end: in the examples, the one that is called. Without success, ask with the two exchanged. */
          phone_2: components['schemas']['PhoneNumber'];
        };
      };
    };
    responses: {
      /** The intent. */
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
                data: components['schemas']['CallIntent'];
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
  'V10.sip.call.transcribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
        };
      };
    };
    responses: {
      /** The transcript. */
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
                data: components['schemas']['Transcript'];
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
  'V10.sip.call.transcribeAsync': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
        };
      };
    };
    responses: {
      /** The transcript to come. */
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
                data: components['schemas']['StartedTranscription'];
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
  'V10.sip.call.transcribeLiveDemo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
        };
      };
    };
    responses: {
      /** The transcript to come. */
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
                data: components['schemas']['StartedTranscription'];
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
  'V10.sip.call.transcribeLive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
        };
      };
    };
    responses: {
      /** The transcript to come. */
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
                data: components['schemas']['StartedTranscription'];
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
  'V10.sip.call.extractCVInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
          /** The candidate's CV, from the raet app. */
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** The insights. */
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
                data: components['schemas']['CallInsights'];
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
  'V10.sip.call.extractJDInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
          /** The project whose job description it is about, from the raet app. */
          project_id: components['schemas']['ProjectId'];
        };
      };
    };
    responses: {
      /** The insights. */
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
                data: components['schemas']['CallInsights'];
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
  'V10.sip.call.extractReportInsights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          call_id: components['schemas']['CallId'];
          /** The candidate's CV, from the raet app. */
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** The insights. */
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
                data: components['schemas']['CallInsights'];
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
  'V10.sip.call.transcribeLiveCallback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The data that was passed as `extended` to `V10.gpt.whisper.transcribeLive`, returned as it is, so that the server knows which call the piece belongs to. */
          extended: {
            [key: string]: unknown;
          };
          /** The piece, in the speech recognition's own members. */
          data: {
            [key: string]: unknown;
          };
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
  'V10.sip.phone.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          phone_number: components['schemas']['PhoneNumber'];
        };
      };
    };
    responses: {
      /** The phone. */
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
                data: components['schemas']['Phone'];
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
  'V10.sip.phone.getUser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          phone_number: components['schemas']['PhoneNumber'];
        };
      };
    };
    responses: {
      /** The user. */
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
                /** The user. */
                data: {
                  /** The user's identifier, as other apps take it. */
                  user_id?: string | undefined;
                } & {
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
  'V10.sip.phone.getContactName': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          phone_number: components['schemas']['PhoneNumber'];
          caller_id: components['schemas']['CallerId'];
        };
      };
    };
    responses: {
      /** The name. */
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
                data: components['schemas']['CallerName'];
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
  'V10.sip.phone.getContactNameText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          phone_number: components['schemas']['PhoneNumber'];
          caller_id: components['schemas']['CallerId'];
        };
      };
    };
    responses: {
      /** The name, as plain text or in the envelope. */
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
                data: components['schemas']['CallerName'];
              }
            | components['schemas']['Failure'];
          'text/plain': string;
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.sip.phone.getWebRTCCredentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials. */
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
                /** The credentials, such as a server, a user and a password, by the names of the telephony. */
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
  'V10.sip.transcript.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          transcript_id: components['schemas']['TranscriptId'];
        };
      };
    };
    responses: {
      /** The transcript. */
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
                data: components['schemas']['Transcript'];
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
  'V10.sip.transcript.deleteUpdates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          transcript_id: components['schemas']['TranscriptId'];
        };
      };
    };
    responses: {
      /** The transcript. */
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
                data: components['schemas']['Transcript'];
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
  'V10.sip.transcripts.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transcripts. */
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
                /** The transcripts. */
                data: components['schemas']['Transcript'][];
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
  'V10.sip.transcripts.getByIndividualId': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The person, from the raet app. */
          individual_id: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The transcripts. */
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
                /** The transcripts. */
                data: components['schemas']['Transcript'][];
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
