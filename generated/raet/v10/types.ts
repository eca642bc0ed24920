// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The content of the CV. */
    CvContent:
      | string
      | {
          [key: string]: unknown;
        };
    /** The job description: tasks, requirements and conditions. */
    JobDescription:
      | string
      | {
          [key: string]: unknown;
        };
    /** What to read the job description from, such as a client's mail. */
    JobDescriptionSource:
      | string
      | {
          [key: string]: unknown;
        };
    /** A position to fill. */
    Project: {
      /** The project's identifier. */
      project_id: string;
      /** The name of the project, as edit set it. */
      name?: string | undefined;
      /** What the project is about, a note for people, as edit set it. */
      description?: string | undefined;
      /** Where the project stands, as servers set it. */
      status?: string | undefined;
      /** The job description. */
      jd?:
        | string
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How well a CV matches a project. Look at one report of your server for its words and its score: no parameter names them. */
    Report: {
      /** The project that the CV was compared with. */
      project_id?: string | undefined;
      /** The CV that was compared. */
      cv_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A phone call that belongs to a project. */
    PhoneCall: {
      /** The identifier of the call, the same as in the sip app. */
      call_id: string;
    } & {
      [key: string]: unknown;
    };
    /** The name of the project, as a list shows it. Default: it stays as it is. */
    ProjectName: string;
    /** What the project is about, as a note for people. Default: it stays as it is. An empty text clears it. */
    ProjectNote: string;
    /** The individual, by the identifier that the call which created or found them returned. */
    IndividualId: string;
    /** The CV of an individual. */
    Cv: {
      /** The CV's identifier. */
      cv_id: string;
      /** The individual whose CV it is. */
      individual_id?: string | undefined;
      /** The project that the CV was imported for, if v20 imported it. */
      project_id?: string | undefined;
      /** The content of the CV. */
      cv?:
        | string
        | {
            [key: string]: unknown;
          }
        | undefined;
      /** The file that the CV was imported from, by its key in the storage app. */
      file_key?: string | undefined;
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
    /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
    CvId: string;
    /** The file, by the key under which the storage app keeps it. A web address is not a key. */
    FileKey: string;
    /** The PDF file with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
    PdfKey: components['schemas']['FileKey'];
    /** A person who is a candidate. */
    Individual: {
      /** The individual's identifier. */
      individual_id: string;
      /** The name of the person. */
      name?: string | undefined;
      /** The phone number, by which they can be looked up. */
      phone_number?: string | undefined;
      /** The e-mail address. */
      email?: string | undefined;
      /** The project that the individual was created for, if v20 created them. */
      project_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The phone number, with a plus sign and the country code, without spaces. */
    PhoneNumber: string;
    /** The data of the person. The members named here are those by which calls find people and the examples write them; others stand beside them. */
    IndividualData: {
      /** The name of the person. */
      name?: string | undefined;
      /** The phone number, by which the person can be looked up. */
      phone_number?: string | undefined;
      /** The e-mail address. */
      email?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The ways to reach a person or a company, such as phone numbers and e-mail addresses. */
    Contacts:
      | (
          | string
          | {
              [key: string]: unknown;
            }
        )[]
      | {
          [key: string]: unknown;
        };
    /** The acknowledgement of a deletion. Nothing in it is worth reading: `success` says that the thing is gone. */
    Deleted:
      | boolean
      | {
          [key: string]: unknown;
        };
    /** Words to search for in what is stored about the individuals, such as names and contacts. Default: all individuals. */
    Query: string;
    /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
    PageNumber: number;
    /** How many items a page has at the most. */
    PageSize: number;
    /** One page of a longer list. */
    Page: {
      /** The number of this page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      page_size?: number | undefined;
      /** How many items there are on all pages together. */
      total?: number | undefined;
    };
    /** The individuals that were found: a list, or one page of a list. */
    IndividualPage:
      | components['schemas']['Individual'][]
      | (components['schemas']['Page'] & {
          /** The individuals on this page. */
          items?: components['schemas']['Individual'][] | undefined;
        });
    /** The user, by the identifier that the server knows them by. */
    UserId: string;
    /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
    ProjectId: string;
    /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
    CallId: string;
    /** The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights` and its siblings return. */
    CallInsights:
      | string
      | {
          [key: string]: unknown;
        };
    CvGetArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
    };
    CvCreateArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
      /** The content of the CV. */
      cv:
        | string
        | {
            [key: string]: unknown;
          };
    };
    CvUpdateArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
      /** The content of the CV. */
      cv:
        | string
        | {
            [key: string]: unknown;
          };
    };
    CvUpdateOutlineArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    CvImportFromPdfArguments: {
      /** The file, by the key under which the storage app keeps it. A web address is not a key. */
      fileKey: string;
    };
    CvImportFromDocArguments: {
      /** The document with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
      fileKey: string;
    };
    CvReImportFromPdfArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    CvParseArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    CvGenerateArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    /** The generated CV. */
    CvGenerateData: string | components['schemas']['Cv'];
    CvObtainArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    CvMergeCVArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
      /** The transcript of the call, by its identifier in the sip app (`V10.sip.transcripts.getByIndividualId`). */
      transcriptId: string;
    };
    IndividualGetArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
    };
    IndividualGetByPhoneNumberArguments: {
      /** The phone number to look for, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
    };
    IndividualUpdateArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
      /** The data of the person. The members named here are those by which calls find people and the examples write them; others stand beside them. */
      individual: components['schemas']['IndividualData'];
    };
    IndividualContactsGetArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
    };
    IndividualDeleteArguments: {
      /** The individual, by the identifier that the call which created or found them returned. */
      individualId: string;
    };
    IndividualsGetArguments: {
      /** Words to search for in what is stored about the individuals, such as names and contacts. Default: all individuals. */
      query?: string | undefined;
      /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      pageSize?: number | undefined;
    };
    IndividualsGetByPhoneNumberArguments: {
      /** The phone number to look for, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
    };
    IndividualsGetByPhoneNumberSystemArguments: {
      /** The phone number to look for, with a plus sign and the country code, without spaces. */
      phoneNumber: string;
      /** The user in whose name to look: the recruiter whose phone rings. */
      userId: string;
    };
    IndividualsCreateArguments: {
      /** The data of the person. The members named here are those by which calls find people and the examples write them; others stand beside them. */
      individual: components['schemas']['IndividualData'];
    };
    JdUpdateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The job description: tasks, requirements and conditions. */
      jd:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdUpdateSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The job description: tasks, requirements and conditions. */
      jd:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** What to read the job description from, such as a client's mail. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** What to read the job description from, such as a client's mail. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseFromThePhoneCallArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The phone call, by the `call_id` that `V10.raet.project.getCallLog` returned. */
      callId: string;
    };
    ProjectGetArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
    };
    ProjectEditArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The name of the project, as a list shows it. Default: it stays as it is. */
      name?: string | undefined;
      /** What the project is about, as a note for people. Default: it stays as it is. An empty text clears it. */
      description?: string | undefined;
    };
    ProjectEditSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The name of the project, as a list shows it. Default: it stays as it is. */
      name?: string | undefined;
      /** What the project is about, as a note for people. Default: it stays as it is. An empty text clears it. */
      description?: string | undefined;
    };
    ProjectDeleteArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
    };
    ProjectUpdateStatusSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The new status, one of the server's own words. The example's is made up. */
      status: string;
    };
    ProjectGetCallLogArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
    };
    ReportGetArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    ReportCreateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    ReportUpdateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
    };
    ReportParseSysArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
      /** The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights` and its siblings return. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** The changes. */
    ReportParseSysData: {
      /** The CV whose reports were changed. */
      cv_id?: string | undefined;
    } & {
      [key: string]: unknown;
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
export type CvContent = components['schemas']['CvContent'];
export type JobDescription = components['schemas']['JobDescription'];
export type JobDescriptionSource = components['schemas']['JobDescriptionSource'];
export type Project = components['schemas']['Project'];
export type Report = components['schemas']['Report'];
export type PhoneCall = components['schemas']['PhoneCall'];
export type ProjectName = components['schemas']['ProjectName'];
export type ProjectNote = components['schemas']['ProjectNote'];
export type IndividualId = components['schemas']['IndividualId'];
export type Cv = components['schemas']['Cv'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CvId = components['schemas']['CvId'];
export type FileKey = components['schemas']['FileKey'];
export type PdfKey = components['schemas']['PdfKey'];
export type Individual = components['schemas']['Individual'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type IndividualData = components['schemas']['IndividualData'];
export type Contacts = components['schemas']['Contacts'];
export type Deleted = components['schemas']['Deleted'];
export type Query = components['schemas']['Query'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Page = components['schemas']['Page'];
export type IndividualPage = components['schemas']['IndividualPage'];
export type UserId = components['schemas']['UserId'];
export type ProjectId = components['schemas']['ProjectId'];
export type CallId = components['schemas']['CallId'];
export type CallInsights = components['schemas']['CallInsights'];
export type CvGetArguments = components['schemas']['CvGetArguments'];
export type CvCreateArguments = components['schemas']['CvCreateArguments'];
export type CvUpdateArguments = components['schemas']['CvUpdateArguments'];
export type CvUpdateOutlineArguments = components['schemas']['CvUpdateOutlineArguments'];
export type CvImportFromPdfArguments = components['schemas']['CvImportFromPdfArguments'];
export type CvImportFromDocArguments = components['schemas']['CvImportFromDocArguments'];
export type CvReImportFromPdfArguments = components['schemas']['CvReImportFromPdfArguments'];
export type CvParseArguments = components['schemas']['CvParseArguments'];
export type CvGenerateArguments = components['schemas']['CvGenerateArguments'];
export type CvGenerateData = components['schemas']['CvGenerateData'];
export type CvObtainArguments = components['schemas']['CvObtainArguments'];
export type CvMergeCVArguments = components['schemas']['CvMergeCVArguments'];
export type IndividualGetArguments = components['schemas']['IndividualGetArguments'];
export type IndividualGetByPhoneNumberArguments =
  components['schemas']['IndividualGetByPhoneNumberArguments'];
export type IndividualUpdateArguments = components['schemas']['IndividualUpdateArguments'];
export type IndividualContactsGetArguments = components['schemas']['IndividualContactsGetArguments'];
export type IndividualDeleteArguments = components['schemas']['IndividualDeleteArguments'];
export type IndividualsGetArguments = components['schemas']['IndividualsGetArguments'];
export type IndividualsGetByPhoneNumberArguments =
  components['schemas']['IndividualsGetByPhoneNumberArguments'];
export type IndividualsGetByPhoneNumberSystemArguments =
  components['schemas']['IndividualsGetByPhoneNumberSystemArguments'];
export type IndividualsCreateArguments = components['schemas']['IndividualsCreateArguments'];
export type JdUpdateArguments = components['schemas']['JdUpdateArguments'];
export type JdUpdateSysArguments = components['schemas']['JdUpdateSysArguments'];
export type JdParseArguments = components['schemas']['JdParseArguments'];
export type JdParseSysArguments = components['schemas']['JdParseSysArguments'];
export type JdParseFromThePhoneCallArguments = components['schemas']['JdParseFromThePhoneCallArguments'];
export type ProjectGetArguments = components['schemas']['ProjectGetArguments'];
export type ProjectEditArguments = components['schemas']['ProjectEditArguments'];
export type ProjectEditSysArguments = components['schemas']['ProjectEditSysArguments'];
export type ProjectDeleteArguments = components['schemas']['ProjectDeleteArguments'];
export type ProjectUpdateStatusSysArguments = components['schemas']['ProjectUpdateStatusSysArguments'];
export type ProjectGetCallLogArguments = components['schemas']['ProjectGetCallLogArguments'];
export type ReportGetArguments = components['schemas']['ReportGetArguments'];
export type ReportCreateArguments = components['schemas']['ReportCreateArguments'];
export type ReportUpdateArguments = components['schemas']['ReportUpdateArguments'];
export type ReportParseSysArguments = components['schemas']['ReportParseSysArguments'];
export type ReportParseSysData = components['schemas']['ReportParseSysData'];
export type $defs = Record<string, never>;
