// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
    ProjectId: string;
    /** The file, by the key under which the storage app keeps it. A web address is not a key. */
    FileKey: string;
    /** The PDF file with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
    PdfKey: components['schemas']['FileKey'];
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
    /** The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights` and its siblings return. */
    CallInsights:
      | string
      | {
          [key: string]: unknown;
        };
    /** Words to search for in what is stored about the individuals, such as names and contacts. Default: all individuals. */
    Query: string;
    /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
    PageNumber: number;
    /** How many items a page has at the most. */
    PageSize: number;
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
    CvImportFromPdfArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The file, by the key under which the storage app keeps it. A web address is not a key. */
      fileKey: string;
    };
    CvImportFromTextArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** The text of the CV, in any form. */
      text: string;
    };
    CvUpdateFromCallSysArguments: {
      /** The CV, by the identifier that the call which created or imported it returned. Not the individual's. */
      cvId: string;
      /** The insights of a phone call, as text or as an object: what `V10.sip.call.extractCVInsights` and its siblings return. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    IndividualsGetArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
      /** Words to search for in what is stored about the individuals, such as names and contacts. Default: all individuals. */
      query?: string | undefined;
      /** The number of the page. The first page may be 0 or 1: ask for both once and compare. Default: the first page. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      pageSize?: number | undefined;
    };
    IndividualsCreateArguments: {
      /** The data of the person. The members named here are those by which calls find people and the examples write them; others stand beside them. */
      individual: components['schemas']['IndividualData'];
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` returned. */
      projectId: string;
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
export type ProjectId = components['schemas']['ProjectId'];
export type FileKey = components['schemas']['FileKey'];
export type PdfKey = components['schemas']['PdfKey'];
export type Cv = components['schemas']['Cv'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CvId = components['schemas']['CvId'];
export type CallInsights = components['schemas']['CallInsights'];
export type Query = components['schemas']['Query'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Individual = components['schemas']['Individual'];
export type Page = components['schemas']['Page'];
export type IndividualPage = components['schemas']['IndividualPage'];
export type IndividualData = components['schemas']['IndividualData'];
export type CvImportFromPdfArguments = components['schemas']['CvImportFromPdfArguments'];
export type CvImportFromTextArguments = components['schemas']['CvImportFromTextArguments'];
export type CvUpdateFromCallSysArguments = components['schemas']['CvUpdateFromCallSysArguments'];
export type IndividualsGetArguments = components['schemas']['IndividualsGetArguments'];
export type IndividualsCreateArguments = components['schemas']['IndividualsCreateArguments'];
export type $defs = Record<string, never>;
