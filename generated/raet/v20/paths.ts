// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/raet/20/cv/importFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a CV from a PDF file for a project
     * Reads a CV from a PDF file that was uploaded with the storage app, and stores it for a project. It takes no
     *     individual: the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
     *     because a language model reads the file, which costs, and a second call stores the CV twice.
     */
    post: operations['V20.raet.cv.importFromPdf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/20/cv/importFromText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a CV from text for a project
     * Reads a CV from text, for example one that came in the body of a mail, and stores it for a project. It takes no
     *     individual: the server adds the person as well, and the answer has their `individual_id`. It counts as a charge
     *     because a language model reads the text, which costs, and a second call stores the CV twice.
     */
    post: operations['V20.raet.cv.importFromText'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/20/cv/updateFromCallSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add what a phone call revealed to a CV
     * For other servers, not for apps: adds to a CV what was learned on a phone call with the candidate, for example
     *     what `V10.sip.call.extractCVInsights` returned. An app calls `V10.raet.cv.mergeCV`. It counts as a charge
     *     because a language model merges the two, which costs.
     */
    post: operations['V20.raet.cv.updateFromCallSys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/20/individuals/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the individuals of a project
     * Returns the individuals of one project who match a search, a page at a time, for example for the list of a
     *     position's candidates. To search across all projects use `V10.raet.individuals.get`.
     */
    post: operations['V20.raet.individuals.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/20/individuals/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an individual to a project
     * Stores a new person as a candidate of a project. Keep `individual_id` from the answer: `V10.raet.cv.create` asks
     *     for it. A person who is there already is stored twice, so look with `V10.raet.individuals.getByPhoneNumber`
     *     first.
     */
    post: operations['V20.raet.individuals.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V20.raet.cv.importFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          project_id: components['schemas']['ProjectId'];
          file_key: components['schemas']['PdfKey'];
        };
      };
    };
    responses: {
      /** The imported CV. */
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
                data: components['schemas']['Cv'];
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
  'V20.raet.cv.importFromText': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          project_id: components['schemas']['ProjectId'];
          /** The text of the CV, in any form. */
          text: string;
        };
      };
    };
    responses: {
      /** The imported CV. */
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
                data: components['schemas']['Cv'];
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
  'V20.raet.cv.updateFromCallSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          cv_id: components['schemas']['CvId'];
          data: components['schemas']['CallInsights'];
        };
      };
    };
    responses: {
      /** The CV with the additions. */
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
                data: components['schemas']['Cv'];
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
  'V20.raet.individuals.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          project_id: components['schemas']['ProjectId'];
          query?: components['schemas']['Query'] | undefined;
          page?: components['schemas']['PageNumber'] | undefined;
          page_size?: components['schemas']['PageSize'] | undefined;
        };
      };
    };
    responses: {
      /** The individuals. */
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
                data: components['schemas']['IndividualPage'];
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
  'V20.raet.individuals.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual: components['schemas']['IndividualData'];
          project_id: components['schemas']['ProjectId'];
        };
      };
    };
    responses: {
      /** The new individual. */
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
                data: components['schemas']['Individual'];
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
