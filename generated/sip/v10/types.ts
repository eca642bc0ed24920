// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

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
     * Say what a coming call is about
     * Notes that a call with a number is intended, with data of yours about it, so that the call can be recognised
     *     when it takes place: `getIntent` then answers the data. It counts as a charge because it is not known whether
     *     the server also sets the call up, and the phone of a person may ring.
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
     * Answers the intent that belongs to a call between two numbers, presumably for the telephony server or the screen
     *     of the person who is called. Without an intent the call is presumably answered as a failure.
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
     * Has the recording of a call turned into text and waits for it, so give it a long time-out or use
     *     `transcribeAsync`. It counts as a charge because speech recognition costs money: after a time-out, look into
     *     `transcripts.get` before you start again.
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
     * Has the recording of a call turned into text and presumably answers before it is done; `transcripts.get` lists
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
     * Starts a live transcription to show to somebody, presumably of a recorded call as if it took place now. How it
     *     differs from `transcribeLive` is not known; use that one for real calls. It counts as a charge because speech
     *     recognition costs money.
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
     * Has a call turned into text while people still talk. The server gets the pieces through
     *     `transcribeLiveCallback`; how an app gets them is not known, presumably over a socket or by `transcript.get`. It
     *     counts as a charge because speech recognition costs money.
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
     * Has a language model read the transcript of a call for what the candidate said about their CV, such as
     *     experience and skills. Transcribe the call first. It counts as a charge because the model's work costs money;
     *     whether the CV itself is changed is not known.
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
     * Has a language model read the transcript of a call for what the client said about the job, for the job
     *     description (JD) of a project. Transcribe the call first. It counts as a charge because the model's work costs
     *     money; whether the job description itself is changed is not known.
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
     * Has a language model read the transcript of a call for the report about a candidate, who is given by the CV.
     *     Transcribe the call first. It counts as a charge because the model's work costs money; whether the report itself
     *     is changed is not known.
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
     * For the server that recognises speech: it reports what it has heard since the last time. An app never calls it.
     *     It counts as a charge because every piece is presumably pushed to the user, and one that comes twice would stand
     *     in the transcript twice.
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
     * Registers a phone number with the telephony, presumably for the signed-in user. It counts as a charge because it
     *     is not known whether a number that costs money is ordered, or a code sent to the number.
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
     * Answers the user who has registered a number, presumably for the telephony server, which knows only numbers.
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
     * Answers who is calling: the name that the user of a phone has for a caller's number, to be shown while the phone
     *     rings.
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
     * Answers the same as `getContactName`, presumably as plain text without an envelope, for telephony servers that
     *     can not read JSON. An app takes `getContactName`; where you need this one, `.raw(…)` gives the response as it
     *     is.
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
     * Answers the credentials with which the browser of the signed-in user logs in to the telephony over WebRTC and
     *     makes and takes calls. They are secret: do not store or log them, and ask anew when a phone starts. How long
     *     they are valid is not known.
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
     * Answers one transcript, presumably with its text and, for a call that was transcribed live, the pieces it came
     *     in.
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
     * Deletes the updates of a transcript, presumably the pieces that a live transcription came in. The transcript
     *     itself stays. Nothing is known that brings them back.
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
     * Answers the transcripts of the signed-in user's calls. It takes no parameters, so the list can not be narrowed
     *     down; for the calls with one person, use `getByIndividualId`.
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
     * Answers the transcripts of the calls with one person, for example to merge one of them into the person's CV with
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
export interface components {
  schemas: {
    /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
    CallId: string;
    /** The candidate's CV, from the raet app. */
    CvId: string;
    /** The transcript, by the identifier that the transcripts module answers. */
    TranscriptId: string;
    /** The number of the phone, presumably with + and the country code, without spaces. */
    PhoneNumber: string;
    /** What a call with a number is to be about, as createIntent sets it. Nothing is certain; it is found by numbers, so whether it has an identifier is not known. */
    CallIntent: {
      /** The number of the person to call. */
      phone_number?: string | undefined;
      /** The data that was given about the call. */
      meta?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A registered phone. Only its number is certain, because the other calls ask for it. */
    Phone: {
      /** The number of the phone. */
      phone_number: string;
    } & {
      [key: string]: unknown;
    };
    /** What is answered when a transcription has begun. Its members are not known; it may name the transcript to come. */
    StartedTranscription: {
      [key: string]: unknown;
    };
    /** What the language model has found. Its members are not known. */
    Insights: {
      [key: string]: unknown;
    };
    /** The transcript of a call. Only its id is certain. How it holds the text is not known, since no call sets it. */
    Transcript: {
      /** The transcript's identifier. */
      transcript_id: string;
      /** The call it was made from. */
      call_id?: string | undefined;
      /** The person the call was with, if the server knows. */
      individual_id?: string | undefined;
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
    CallCreateIntentArguments: {
      /** The number of the person to call, presumably with + and the country code, without spaces. */
      phoneNumber: string;
      /** Data of your own about the call, such as the individual or project it concerns. Left out, the intent says only that the number is to be called. */
      meta?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    };
    CallGetIntentArguments: {
      /** The number at one end of the call, presumably with + and the country code, without spaces. Whether the order of the two numbers matters is not known; the examples name the caller first. */
      phone1: string;
      /** The number at the other end of the call, in the same form. */
      phone2: string;
    };
    CallTranscribeArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
    };
    CallTranscribeAsyncArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
    };
    CallTranscribeLiveDemoArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
    };
    CallTranscribeLiveArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
    };
    CallExtractCVInsightsArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
      /** The candidate's CV, from the raet app. */
      cvId: string;
    };
    CallExtractJDInsightsArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
      /** The project whose job description it is about, from the raet app. */
      projectId: string;
    };
    CallExtractReportInsightsArguments: {
      /** The call, by the identifier that the telephony gave it. No call of this app answers one; the raet app's call log presumably does. */
      callId: string;
      /** The candidate's CV, from the raet app. */
      cvId: string;
    };
    CallTranscribeLiveCallbackArguments: {
      /** The data that came with the order to transcribe, given back as it is, so that the server knows which call it is about. Its members are the server's own. */
      extended: {
        [key: string]: unknown;
      };
      /** What was heard. The members come from the speech recognition and are not known. */
      data: {
        [key: string]: unknown;
      };
    };
    /** Nothing is known of what this answers. */
    CallTranscribeLiveCallbackData: {
      [key: string]: unknown;
    };
    PhoneCreateArguments: {
      /** The number of the phone, presumably with + and the country code, without spaces. */
      phoneNumber: string;
    };
    PhoneGetUserArguments: {
      /** The number of the phone, presumably with + and the country code, without spaces. */
      phoneNumber: string;
    };
    /** The user. Only the id is implied, by the parameters of other apps; the other members are not known. */
    PhoneGetUserData: {
      /** The user's identifier, as other apps take it. */
      user_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    PhoneGetContactNameArguments: {
      /** The number of the phone, presumably with + and the country code, without spaces. */
      phoneNumber: string;
      /** The caller's number as the telephony reports it, usually with + and the country code. It may be something else, such as a SIP name or "anonymous". */
      callerId: string;
    };
    /** The name of the caller. Whether it is a text or an object, and what an unknown caller gets, is not known. */
    PhoneGetContactNameData: unknown;
    PhoneGetContactNameTextArguments: {
      /** The number of the phone, presumably with + and the country code, without spaces. */
      phoneNumber: string;
      /** The caller's number as the telephony reports it, usually with + and the country code. It may be something else, such as a SIP name or "anonymous". */
      callerId: string;
    };
    /** The name of the caller, if the answer is JSON at all; that is not known. */
    PhoneGetContactNameTextData: unknown;
    /** The credentials, presumably a server, a user and a password. Their members are not known. */
    PhoneGetWebRTCCredentialsData: {
      [key: string]: unknown;
    };
    TranscriptGetArguments: {
      /** The transcript, by the identifier that the transcripts module answers. */
      transcriptId: string;
    };
    TranscriptDeleteUpdatesArguments: {
      /** The transcript, by the identifier that the transcripts module answers. */
      transcriptId: string;
    };
    TranscriptsGetByIndividualIdArguments: {
      /** The person, from the raet app. */
      individualId: string;
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
export type CallId = components['schemas']['CallId'];
export type CvId = components['schemas']['CvId'];
export type TranscriptId = components['schemas']['TranscriptId'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type CallIntent = components['schemas']['CallIntent'];
export type Phone = components['schemas']['Phone'];
export type StartedTranscription = components['schemas']['StartedTranscription'];
export type Insights = components['schemas']['Insights'];
export type Transcript = components['schemas']['Transcript'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CallCreateIntentArguments = components['schemas']['CallCreateIntentArguments'];
export type CallGetIntentArguments = components['schemas']['CallGetIntentArguments'];
export type CallTranscribeArguments = components['schemas']['CallTranscribeArguments'];
export type CallTranscribeAsyncArguments = components['schemas']['CallTranscribeAsyncArguments'];
export type CallTranscribeLiveDemoArguments = components['schemas']['CallTranscribeLiveDemoArguments'];
export type CallTranscribeLiveArguments = components['schemas']['CallTranscribeLiveArguments'];
export type CallExtractCVInsightsArguments = components['schemas']['CallExtractCVInsightsArguments'];
export type CallExtractJDInsightsArguments = components['schemas']['CallExtractJDInsightsArguments'];
export type CallExtractReportInsightsArguments = components['schemas']['CallExtractReportInsightsArguments'];
export type CallTranscribeLiveCallbackArguments =
  components['schemas']['CallTranscribeLiveCallbackArguments'];
export type CallTranscribeLiveCallbackData = components['schemas']['CallTranscribeLiveCallbackData'];
export type PhoneCreateArguments = components['schemas']['PhoneCreateArguments'];
export type PhoneGetUserArguments = components['schemas']['PhoneGetUserArguments'];
export type PhoneGetUserData = components['schemas']['PhoneGetUserData'];
export type PhoneGetContactNameArguments = components['schemas']['PhoneGetContactNameArguments'];
export type PhoneGetContactNameData = components['schemas']['PhoneGetContactNameData'];
export type PhoneGetContactNameTextArguments = components['schemas']['PhoneGetContactNameTextArguments'];
export type PhoneGetContactNameTextData = components['schemas']['PhoneGetContactNameTextData'];
export type PhoneGetWebRTCCredentialsData = components['schemas']['PhoneGetWebRTCCredentialsData'];
export type TranscriptGetArguments = components['schemas']['TranscriptGetArguments'];
export type TranscriptDeleteUpdatesArguments = components['schemas']['TranscriptDeleteUpdatesArguments'];
export type TranscriptsGetByIndividualIdArguments =
  components['schemas']['TranscriptsGetByIndividualIdArguments'];
export type $defs = Record<string, never>;
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
          /** The number of the person to call, presumably with + and the country code, without spaces. */
          phone_number: string;
          /** Data of your own about the call, such as the individual or project it concerns. Left out, the intent says only that the number is to be called. */
          meta?:
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** The intent, or why there is none. */
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
          /** The number at one end of the call, presumably with + and the country code, without spaces. Whether the order of the two numbers matters is not known; the examples name the caller first. */
          phone_1: string;
          /** The number at the other end of the call, in the same form. */
          phone_2: string;
        };
      };
    };
    responses: {
      /** The intent, or why there is none. */
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
      /** The transcript, or why there is none. */
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
      /** That the work has begun, or why not. */
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
      /** That the demonstration has begun, or why not. */
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
      /** That the work has begun, or why not. */
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
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** What was found, or why nothing. */
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
                data: components['schemas']['Insights'];
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
          project_id: string;
        };
      };
    };
    responses: {
      /** What was found, or why nothing. */
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
                data: components['schemas']['Insights'];
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
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** What was found, or why nothing. */
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
                data: components['schemas']['Insights'];
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
          /** The data that came with the order to transcribe, given back as it is, so that the server knows which call it is about. Its members are the server's own. */
          extended: {
            [key: string]: unknown;
          };
          /** What was heard. The members come from the speech recognition and are not known. */
          data: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** That the piece was taken, or why not. */
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
                /** Nothing is known of what this answers. */
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
      /** The phone, or why it is not registered. */
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
      /** The user, or why there is none. */
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
                /** The user. Only the id is implied, by the parameters of other apps; the other members are not known. */
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
          /** The caller's number as the telephony reports it, usually with + and the country code. It may be something else, such as a SIP name or "anonymous". */
          caller_id: string;
        };
      };
    };
    responses: {
      /** The name, or why there is none. */
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
                /** The name of the caller. Whether it is a text or an object, and what an unknown caller gets, is not known. */
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
          /** The caller's number as the telephony reports it, usually with + and the country code. It may be something else, such as a SIP name or "anonymous". */
          caller_id: string;
        };
      };
    };
    responses: {
      /** The name, or why there is none; perhaps as plain text. */
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
                /** The name of the caller, if the answer is JSON at all; that is not known. */
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
  'V10.sip.phone.getWebRTCCredentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials, or why there are none. */
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
                /** The credentials, presumably a server, a user and a password. Their members are not known. */
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
      /** The transcript, or why there is none. */
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
      /** The transcript, or why its updates stay. */
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
          individual_id: string;
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
