// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The transcript, by the identifier that `transcripts.get` or the call that started it returned. */
    TranscriptId: string;
    /** What a coming call to a number is about. */
    CallIntent: {
      /** The number of the person to call. */
      phone_number?: string | undefined;
      /** The data about the call, as `createIntent` got it. */
      meta?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A registered phone. */
    Phone: {
      /** The number of the phone. */
      phone_number?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A transcription that has begun. */
    StartedTranscription: {
      /** The transcript to come. */
      transcript_id?: string | undefined;
      /** The call that is transcribed. */
      call_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The transcript of a call. Look at one transcript of your server for the name of the member that holds the text: no parameter names it. */
    Transcript: {
      /** The transcript's identifier. */
      transcript_id: string;
      /** The call it was made from. */
      call_id?: string | undefined;
      /** The person the call was with. */
      individual_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The name of the caller. */
    CallerName:
      | string
      | ({
          /** The name. */
          name?: string | undefined;
        } & {
          [key: string]: unknown;
        });
    /** The phone number, with a plus sign and the country code, without spaces. */
    PhoneNumber: string;
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
    /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
    CallId: string;
    /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
    CvId: string;
    /** The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights` and its siblings return. */
    CallInsights:
      | string
      | {
          [key: string]: unknown;
        };
    /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
    ProjectId: string;
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    /** Who is calling, as the telephony reports it: usually a phone number with a plus sign and the country code, sometimes a SIP name or "anonymous". */
    CallerId: string;
    /** The individual, by the identifier that the call which created or found them returned. */
    IndividualId: string;
    CallCreateIntentArguments: {
      /** The number of the person to call, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
      /** Data of your own about the call, such as the individual or project it concerns. Default: none. */
      meta?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    };
    CallGetIntentArguments: {
      /** The number at one end of the call: in the examples, the one that calls. */
      phone1: string;
      /** The number at the other end: in the examples, the one that is called. Without success, ask with the two exchanged. */
      phone2: string;
    };
    CallTranscribeArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
    };
    CallTranscribeAsyncArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
    };
    CallTranscribeLiveDemoArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
    };
    CallTranscribeLiveArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
    };
    CallExtractCVInsightsArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
      /** The candidate's CV, from the raet app. */
      cvId: string;
    };
    CallExtractJDInsightsArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
      /** The project whose job description it is about, from the raet app. */
      projectId: string;
    };
    CallExtractReportInsightsArguments: {
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
      /** The candidate's CV, from the raet app. */
      cvId: string;
    };
    CallTranscribeLiveCallbackArguments: {
      /** The data that was passed as `extended` to `V10.gpt.whisper.transcribeLive`, returned as it is, so that the server knows which call the piece belongs to. */
      extended: {
        [key: string]: unknown;
      };
      /** The piece, in the speech recognition's own members. */
      data: {
        [key: string]: unknown;
      };
    };
    PhoneCreateArguments: {
      /** The phone number, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
    };
    PhoneGetUserArguments: {
      /** The phone number, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
    };
    /** The user. */
    PhoneGetUserData: {
      /** The user's identifier, as other apps take it. */
      user_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    PhoneGetContactNameArguments: {
      /** The phone number, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
      /** Who is calling, as the telephony reports it: usually a phone number with a plus sign and the country code, sometimes a SIP name or "anonymous". */
      callerId: string;
    };
    PhoneGetContactNameTextArguments: {
      /** The phone number, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
      /** Who is calling, as the telephony reports it: usually a phone number with a plus sign and the country code, sometimes a SIP name or "anonymous". */
      callerId: string;
    };
    /** The credentials, such as a server, a user and a password, by the names of the telephony. */
    PhoneGetWebRTCCredentialsData: {
      [key: string]: unknown;
    };
    TranscriptGetArguments: {
      /** The transcript, by the identifier that `transcripts.get` or the call that started it returned. */
      transcriptId: string;
    };
    TranscriptDeleteUpdatesArguments: {
      /** The transcript, by the identifier that `transcripts.get` or the call that started it returned. */
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
export type TranscriptId = components['schemas']['TranscriptId'];
export type CallIntent = components['schemas']['CallIntent'];
export type Phone = components['schemas']['Phone'];
export type StartedTranscription = components['schemas']['StartedTranscription'];
export type Transcript = components['schemas']['Transcript'];
export type CallerName = components['schemas']['CallerName'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CallId = components['schemas']['CallId'];
export type CvId = components['schemas']['CvId'];
export type CallInsights = components['schemas']['CallInsights'];
export type ProjectId = components['schemas']['ProjectId'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type CallerId = components['schemas']['CallerId'];
export type IndividualId = components['schemas']['IndividualId'];
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
export type PhoneCreateArguments = components['schemas']['PhoneCreateArguments'];
export type PhoneGetUserArguments = components['schemas']['PhoneGetUserArguments'];
export type PhoneGetUserData = components['schemas']['PhoneGetUserData'];
export type PhoneGetContactNameArguments = components['schemas']['PhoneGetContactNameArguments'];
export type PhoneGetContactNameTextArguments = components['schemas']['PhoneGetContactNameTextArguments'];
export type PhoneGetWebRTCCredentialsData = components['schemas']['PhoneGetWebRTCCredentialsData'];
export type TranscriptGetArguments = components['schemas']['TranscriptGetArguments'];
export type TranscriptDeleteUpdatesArguments = components['schemas']['TranscriptDeleteUpdatesArguments'];
export type TranscriptsGetByIndividualIdArguments =
  components['schemas']['TranscriptsGetByIndividualIdArguments'];
export type $defs = Record<string, never>;
