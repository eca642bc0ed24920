// Generated from spec/raet/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/raet/10/cv/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the CV of an individual
     * Answers the CV that belongs to an individual, for example to show it beside their contacts. If there are
     *     several, which one is answered is not known; where you have the CV's own id, use `obtain`.
     */
    post: operations['V10.raet.cv.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a CV to an individual
     * Stores a CV that you have as data for an individual who exists already. For a file use `importFromPdf` or
     *     `importFromDoc`. Whether a CV that the individual already has is replaced is not known.
     */
    post: operations['V10.raet.cv.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the content of a CV
     * Stores new content for a CV that exists. Send the whole content: whether the server replaces the old content or
     *     merges the two is not known. Reports about the CV are presumably not written anew; call `report.update` for
     *     that.
     */
    post: operations['V10.raet.cv.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/updateOutline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the outline of a CV written anew
     * Has the server write the outline (presumably a short summary) of a CV from its present content, for example
     *     after `update`. It takes no text, so the server writes it itself, presumably with a language model: therefore a
     *     charge.
     */
    post: operations['V10.raet.cv.updateOutline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/importFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a CV from a PDF file
     * Reads a CV from a PDF file that was uploaded with the storage app, and stores it. It takes no individual, so the
     *     server presumably adds the person as well; their `individual_id` should be in the answer. It counts as a charge
     *     because reading the file is presumably paid work, and a second call may store the CV twice. v20 also takes the
     *     project.
     */
    post: operations['V10.raet.cv.importFromPdf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/importFromDoc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a CV from a Word document
     * Reads a CV from a word processor's document that was uploaded with the storage app, and stores it, as
     *     `importFromPdf` does for PDF files. Whether it takes .doc, .docx or both is not known. It counts as a charge
     *     because reading the document is presumably paid work, and a second call may store the CV twice.
     */
    post: operations['V10.raet.cv.importFromDoc'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/reImportFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a CV from its PDF file once more
     * Reads the PDF file from which the CV was imported again, for example after a poor first reading. Changes that
     *     were made to the CV since then may be lost. It counts as a charge because every reading is presumably paid work.
     */
    post: operations['V10.raet.cv.reImportFromPdf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/parse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the content of a CV read into fields
     * Has the server read the stored content of a CV and make structured data of it, presumably with a language model:
     *     therefore a charge. Whether the import calls already do so is not known. Read the stored result with `obtain`.
     */
    post: operations['V10.raet.cv.parse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a CV from what is stored
     * Has the server write a CV out of the data it has stored under this id. Whether it makes a text or a document is
     *     not known. It counts as a charge because the writing is presumably done by a language model.
     */
    post: operations['V10.raet.cv.generate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/obtain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a CV by its own id
     * Answers one CV by its id, where `get` asks for the individual, for example to read what an import or `parse` has
     *     made of it. It counts as a read because `generate` and `parse` are there for making things.
     */
    post: operations['V10.raet.cv.obtain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/cv/mergeCV': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a call's transcript into a CV
     * Adds to the individual's CV what they said about themselves on a phone call, for example a new position or their
     *     notice period. It counts as a charge because reading the transcript is presumably paid work.
     */
    post: operations['V10.raet.cv.mergeCV'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individual/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an individual
     * Answers what is stored about one person. Their CV is not certain to be part of it: ask `cv.get`, and for ways to
     *     reach them `contactsGet`.
     */
    post: operations['V10.raet.individual.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individual/getByPhoneNumber': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find one individual by phone number
     * Answers the person to whom a phone number belongs, for example to show who is calling. What is answered where
     *     nobody or more than one has the number is not known.
     */
    post: operations['V10.raet.individual.getByPhoneNumber'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individual/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the data of an individual
     * Stores new data about a person. Send the whole of it: whether members that are left out stay as they are is not
     *     known.
     */
    post: operations['V10.raet.individual.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individual/contactsGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the contacts of an individual
     * Answers how a person can be reached, such as phone numbers and e-mail addresses. It is a call of its own, so
     *     `get` may well leave them out. Which kinds of contact there are is not known.
     */
    post: operations['V10.raet.individual.contactsGet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individual/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete an individual
     * Removes a person for good, as far as we know. Whether their CVs and reports go with them is not known, so do not
     *     rely on it where a person asks for all their data to be erased.
     */
    post: operations['V10.raet.individual.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individuals/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the individuals
     * Answers the individuals who match a search, a page at a time, for example for the list on a recruiter's screen.
     *     For those of one project use `V20.raet.individuals.get`; for a phone number use `getByPhoneNumber`.
     */
    post: operations['V10.raet.individuals.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individuals/getByPhoneNumber': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find all individuals with a phone number
     * Answers the individuals who have a phone number, for example before you add one, so that nobody is stored twice.
     *     That it answers a list is inferred from the name of its module; `individual.getByPhoneNumber` answers one.
     */
    post: operations['V10.raet.individuals.getByPhoneNumber'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individuals/getByPhoneNumberSystem': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find a user's individuals with a phone number
     * Answers the individuals who have a phone number, in the name of a user. It is called by other servers, not by
     *     apps: presumably by the telephony, to tell that user who is calling. In an app, use `getByPhoneNumber`.
     */
    post: operations['V10.raet.individuals.getByPhoneNumberSystem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/individuals/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an individual
     * Stores a new person. Keep `individual_id` from the answer: `cv.create` asks for it. A person who is there
     *     already is presumably stored twice, so look with `getByPhoneNumber` first. v20 also takes the project.
     */
    post: operations['V10.raet.individuals.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/jd/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the job description of a project
     * Stores the job description as you send it, presumably in place of the one that the project has. To have the
     *     server make one out of raw material, use `parse`.
     */
    post: operations['V10.raet.jd.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/jd/updateSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a project's job description from a server
     * Stores the job description of a project, as `update` does. It is called by other servers, not by apps.
     */
    post: operations['V10.raet.jd.updateSys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/jd/parse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a job description out of raw material
     * Has the server read a job description from what you send, such as a client's mail or notes, and presumably store
     *     it with the project; `project.get` presumably answers it then. The reading is presumably done by a language
     *     model: therefore a charge.
     */
    post: operations['V10.raet.jd.parse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/jd/parseSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a job description, called from a server
     * Has a job description read from raw material, as `parse` does. It is called by other servers, not by apps:
     *     presumably by the telephony, with what was said on a call (`V10.sip.call.extractJDInsights`). It is a charge for
     *     the same reason as `parse`.
     */
    post: operations['V10.raet.jd.parseSys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/jd/parseFromThePhoneCall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a job description out of a phone call
     * Has the server read a job description from a recorded call, for example the first one with the client, and
     *     presumably store it with the project. Whether the call must have been transcribed before is not known. It counts
     *     as a charge because transcribing and reading are presumably paid work.
     */
    post: operations['V10.raet.jd.parseFromThePhoneCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a project
     * Answers one project, presumably with its job description, for which there is no call of its own.
     */
    post: operations['V10.raet.project.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an empty project
     * Creates a project, presumably the signed-in user's own. It takes nothing: give the project a name with `edit`
     *     and a job description with the calls of `jd`. A second call makes a second project.
     */
    post: operations['V10.raet.project.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the name or description of a project
     * Stores a new name or description, or both. The description is a note for people; the job description, which CVs
     *     are compared with, is set with `jd.update`.
     */
    post: operations['V10.raet.project.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/editSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a project's name or note from a server
     * Stores a new name or description of a project, as `edit` does. It is called by other servers, not by apps.
     */
    post: operations['V10.raet.project.editSys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a project
     * Removes a project and presumably its job description for good. Whether its reports go with it is not known;
     *     individuals and CVs presumably stay.
     */
    post: operations['V10.raet.project.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/updateStatusSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the status of a project from a server
     * Stores where a project stands, for example that its job description has been read. It is called by other
     *     servers, not by apps. An app presumably reads the status with `get`.
     */
    post: operations['V10.raet.project.updateStatusSys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/project/getCallLog': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the phone calls of a project
     * Answers the phone calls that belong to a project, for example to choose the one for `jd.parseFromThePhoneCall`.
     *     That it is a list is inferred from its name. How a call comes to belong to a project is not known.
     */
    post: operations['V10.raet.project.getCallLog'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/projects/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the projects
     * Answers all projects, presumably those of the signed-in user, for example to choose one. It takes no page and no
     *     filter, so the list may be long.
     */
    post: operations['V10.raet.projects.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/report/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the report about a CV in a project
     * Answers the report that was written about a CV for a project. Before `create` was called for the two there is
     *     presumably none.
     */
    post: operations['V10.raet.report.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/report/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a CV compared with a project
     * Has the server compare a CV with the project's job description, and stores the report. The project should have a
     *     job description before. It counts as a charge because the comparison is presumably made by a language model.
     */
    post: operations['V10.raet.report.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/report/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a report written anew
     * Compares the CV with the project's job description once more, after either has changed, and presumably replaces
     *     the report. It takes no text of yours, so the server writes it itself, presumably with a language model:
     *     therefore a charge.
     */
    post: operations['V10.raet.report.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/raet/10/report/parseSys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Work a phone call into a CV's reports
     * Has the server read what was said on a call and work it into the reports about a CV. It is called by other
     *     servers, not by apps: presumably by the telephony (`V10.sip.call.extractReportInsights`). It takes no project;
     *     which reports change is not known. It counts as a charge because the reading is presumably done by a language
     *     model.
     */
    post: operations['V10.raet.report.parseSys'];
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
    /** The phone number to look for, presumably in international form with a plus sign and no spaces. Whether the server also finds numbers in other forms is not known. */
    PhoneNumber: string;
    /** The content of the CV, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
    CvContent:
      | string
      | {
          [key: string]: unknown;
        };
    /** The job description: tasks, requirements, conditions; as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
    JobDescription:
      | string
      | {
          [key: string]: unknown;
        };
    /** What to read the job description from, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
    JobDescriptionSource:
      | string
      | {
          [key: string]: unknown;
        };
    /** A position to fill. Only its id is certain, because the other calls ask for it. */
    Project: {
      /** The project's identifier. */
      project_id: string;
      /** The name of the project, as edit set it. */
      name?: string | undefined;
      /** What the project is about, a note for people, as edit set it. */
      description?: string | undefined;
      /** Where the project stands, as servers set it. The values are not known. */
      status?: string | undefined;
      /** The job description, as text or as an object. */
      jd?:
        | string
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How well a CV matches a project. What the report says, and under which names, is not known. */
    Report: {
      /** The project that the CV was compared with. */
      project_id: string;
      /** The CV that was compared. */
      cv_id: string;
    } & {
      [key: string]: unknown;
    };
    /** A phone call that belongs to a project. Only its id is inferred, because other calls ask for it. */
    PhoneCall: {
      /** The identifier of the call, the same as in the sip app. */
      call_id: string;
    } & {
      [key: string]: unknown;
    };
    /** The individual, by the identifier that was answered when they were created or found. */
    IndividualId: string;
    /** The CV of an individual. Only its id is certain, because the other calls ask for it. */
    Cv: {
      /** The CV's identifier. */
      cv_id: string;
      /** The individual whose CV it is. */
      individual_id?: string | undefined;
      /** The project that the CV was imported for. There at the most if v20 imported it. */
      project_id?: string | undefined;
      /** The content of the CV, as text or as an object. */
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
    /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
    CvId: string;
    /** The PDF file with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
    PdfKey: string;
    /** A person who is a candidate. Only the id is certain, because the other calls ask for it. */
    Individual: {
      /** The individual's identifier. */
      individual_id: string;
      /** A phone number of the individual, by which they can be looked up. */
      phone_number?: string | undefined;
      /** The project that the individual was created for. There at the most if v20 created them. */
      project_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The data of the person, as an object. Which members the server takes is not known; those of the example (name, phone number, e-mail address) are an assumption. */
    IndividualData: {
      [key: string]: unknown;
    };
    /** What to search for. Which fields it is compared with is not known, presumably names and contacts. Left out, presumably nothing is filtered. */
    Query: string;
    /** The number of the page to answer; the first one is presumably 1. Left out, the server decides. */
    PageNumber: number;
    /** How many individuals a page has at the most. Left out, the server decides; its upper limit is not known. */
    PageSize: number;
    /** One page of a longer list. */
    Page: {
      /** The number of this page; the first one is 1. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      page_size?: number | undefined;
      /** How many items there are on all pages together. */
      total?: number | undefined;
    };
    /** One page of the individuals that were found. */
    IndividualPage: components['schemas']['Page'] & {
      /** The individuals on this page. */
      items?: components['schemas']['Individual'][] | undefined;
    };
    /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
    ProjectId: string;
    /** What was learnt on a phone call, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
    CallInsights:
      | string
      | {
          [key: string]: unknown;
        };
    CvGetArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
    };
    CvCreateArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
      /** The content of the CV, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      cv:
        | string
        | {
            [key: string]: unknown;
          };
    };
    CvUpdateArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
      /** The content of the CV, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      cv:
        | string
        | {
            [key: string]: unknown;
          };
    };
    CvUpdateOutlineArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    CvImportFromPdfArguments: {
      /** The PDF file with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
      fileKey: string;
    };
    CvImportFromDocArguments: {
      /** The document with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
      fileKey: string;
    };
    CvReImportFromPdfArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    CvParseArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    CvGenerateArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    /** What was generated. Whether it is the CV itself, a text or a reference to a file is not known; should it be a file that is not JSON, call it with `.raw(…)`. */
    CvGenerateData: unknown;
    CvObtainArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    CvMergeCVArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
      /** The transcript of the call, by its identifier in the sip app (`V10.sip.transcripts.getByIndividualId`). */
      transcriptId: string;
    };
    IndividualGetArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
    };
    IndividualGetByPhoneNumberArguments: {
      /** The phone number to look for, presumably in international form with a plus sign and no spaces. Whether the server also finds numbers in other forms is not known. */
      phoneNumber: string;
    };
    IndividualUpdateArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
      /** The data of the person, as an object. Which members the server takes is not known; those of the example (name, phone number, e-mail address) are an assumption. */
      individual: components['schemas']['IndividualData'];
    };
    IndividualContactsGetArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
    };
    /** The contacts. Whether they are a list or an object is not known. */
    IndividualContactsGetData: unknown;
    IndividualDeleteArguments: {
      /** The individual, by the identifier that was answered when they were created or found. */
      individualId: string;
    };
    /** The individual who was deleted. */
    IndividualDeleteData: {
      /** The identifier that is no longer valid. */
      individual_id: string;
    } & {
      [key: string]: unknown;
    };
    IndividualsGetArguments: {
      /** What to search for. Which fields it is compared with is not known, presumably names and contacts. Left out, presumably nothing is filtered. */
      query?: string | undefined;
      /** The number of the page to answer; the first one is presumably 1. Left out, the server decides. */
      page?: number | undefined;
      /** How many individuals a page has at the most. Left out, the server decides; its upper limit is not known. */
      pageSize?: number | undefined;
    };
    IndividualsGetByPhoneNumberArguments: {
      /** The phone number to look for, presumably in international form with a plus sign and no spaces. Whether the server also finds numbers in other forms is not known. */
      phoneNumber: string;
    };
    IndividualsGetByPhoneNumberSystemArguments: {
      /** The phone number to look for, presumably in international form with a plus sign and no spaces. Whether the server also finds numbers in other forms is not known. */
      phoneNumber: string;
      /** The user in whose name to look, presumably the recruiter whose phone rings. */
      userId: string;
    };
    IndividualsCreateArguments: {
      /** The data of the person, as an object. Which members the server takes is not known; those of the example (name, phone number, e-mail address) are an assumption. */
      individual: components['schemas']['IndividualData'];
    };
    JdUpdateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The job description: tasks, requirements, conditions; as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      jd:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdUpdateSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The job description: tasks, requirements, conditions; as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      jd:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** What to read the job description from, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** What to read the job description from, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    JdParseFromThePhoneCallArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The phone call, by its identifier in the sip app. `project.getCallLog` presumably lists the project's. */
      callId: string;
    };
    ProjectGetArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
    };
    ProjectEditArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The name of the project, as a list shows it. Left out, it presumably stays as it is. */
      name?: string | undefined;
      /** What the project is about, as a note. Left out, it presumably stays as it is; an empty text presumably clears it. */
      description?: string | undefined;
    };
    ProjectEditSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The name of the project, as a list shows it. Left out, it presumably stays as it is. */
      name?: string | undefined;
      /** What the project is about, as a note. Left out, it presumably stays as it is; an empty text presumably clears it. */
      description?: string | undefined;
    };
    ProjectDeleteArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
    };
    /** The project that was deleted. */
    ProjectDeleteData: {
      /** The identifier that is no longer valid. */
      project_id: string;
    } & {
      [key: string]: unknown;
    };
    ProjectUpdateStatusSysArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The new status, as a word of the server's own. Which ones there are is not known; the example's is made up. */
      status: string;
    };
    ProjectGetCallLogArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
    };
    ReportGetArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    ReportCreateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    ReportUpdateArguments: {
      /** The project, by the identifier that `V10.raet.project.create` or `V10.raet.projects.get` answered. */
      projectId: string;
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
    };
    ReportParseSysArguments: {
      /** The CV, by the identifier that was answered when it was created or imported. Not the individual's. */
      cvId: string;
      /** What was learnt on a phone call, as text or as an object. Which of the two the server expects, and which members an object has, is not known. */
      data:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** What the server made of it. Its members are not known. */
    ReportParseSysData: {
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
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type CvContent = components['schemas']['CvContent'];
export type JobDescription = components['schemas']['JobDescription'];
export type JobDescriptionSource = components['schemas']['JobDescriptionSource'];
export type Project = components['schemas']['Project'];
export type Report = components['schemas']['Report'];
export type PhoneCall = components['schemas']['PhoneCall'];
export type IndividualId = components['schemas']['IndividualId'];
export type Cv = components['schemas']['Cv'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CvId = components['schemas']['CvId'];
export type PdfKey = components['schemas']['PdfKey'];
export type Individual = components['schemas']['Individual'];
export type IndividualData = components['schemas']['IndividualData'];
export type Query = components['schemas']['Query'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Page = components['schemas']['Page'];
export type IndividualPage = components['schemas']['IndividualPage'];
export type ProjectId = components['schemas']['ProjectId'];
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
export type IndividualContactsGetData = components['schemas']['IndividualContactsGetData'];
export type IndividualDeleteArguments = components['schemas']['IndividualDeleteArguments'];
export type IndividualDeleteData = components['schemas']['IndividualDeleteData'];
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
export type ProjectDeleteData = components['schemas']['ProjectDeleteData'];
export type ProjectUpdateStatusSysArguments = components['schemas']['ProjectUpdateStatusSysArguments'];
export type ProjectGetCallLogArguments = components['schemas']['ProjectGetCallLogArguments'];
export type ReportGetArguments = components['schemas']['ReportGetArguments'];
export type ReportCreateArguments = components['schemas']['ReportCreateArguments'];
export type ReportUpdateArguments = components['schemas']['ReportUpdateArguments'];
export type ReportParseSysArguments = components['schemas']['ReportParseSysArguments'];
export type ReportParseSysData = components['schemas']['ReportParseSysData'];
export type $defs = Record<string, never>;
export interface operations {
  'V10.raet.cv.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The CV, or why there is none. */
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
  'V10.raet.cv.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
          cv: components['schemas']['CvContent'];
        };
      };
    };
    responses: {
      /** The new CV, or why there is none. */
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
  'V10.raet.cv.update': {
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
          cv: components['schemas']['CvContent'];
        };
      };
    };
    responses: {
      /** The changed CV, or why it is as before. */
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
  'V10.raet.cv.updateOutline': {
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
        };
      };
    };
    responses: {
      /** The CV, or why it has no new outline. Under which name it carries the outline is not known. */
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
  'V10.raet.cv.importFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          file_key: components['schemas']['PdfKey'];
        };
      };
    };
    responses: {
      /** The imported CV, or why there is none. */
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
  'V10.raet.cv.importFromDoc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The document with the CV, by the key under which the storage app keeps it. Upload the file there first; a web address is not a key. */
          file_key: string;
        };
      };
    };
    responses: {
      /** The imported CV, or why there is none. */
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
  'V10.raet.cv.reImportFromPdf': {
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
        };
      };
    };
    responses: {
      /** The CV as it was read, or why it is as before. */
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
  'V10.raet.cv.parse': {
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
        };
      };
    };
    responses: {
      /** The CV, presumably with what was read from it, or why it could not be read. */
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
  'V10.raet.cv.generate': {
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
        };
      };
    };
    responses: {
      /** What was generated, or why there is nothing. */
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
                /** What was generated. Whether it is the CV itself, a text or a reference to a file is not known; should it be a file that is not JSON, call it with `.raw(…)`. */
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
  'V10.raet.cv.obtain': {
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
        };
      };
    };
    responses: {
      /** The CV, or why there is none. */
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
  'V10.raet.cv.mergeCV': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
          /** The transcript of the call, by its identifier in the sip app (`V10.sip.transcripts.getByIndividualId`). */
          transcript_id: string;
        };
      };
    };
    responses: {
      /** The CV with the additions, or why it is as before. */
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
  'V10.raet.individual.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The individual, or why there is none. */
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
  'V10.raet.individual.getByPhoneNumber': {
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
      /** The individual, or why there is none. */
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
  'V10.raet.individual.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
          individual: components['schemas']['IndividualData'];
        };
      };
    };
    responses: {
      /** The changed individual, or why they are as before. */
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
  'V10.raet.individual.contactsGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The contacts, or why there are none. */
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
                /** The contacts. Whether they are a list or an object is not known. */
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
  'V10.raet.individual.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          individual_id: components['schemas']['IndividualId'];
        };
      };
    };
    responses: {
      /** The id of the deleted individual, or why they are still there. */
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
                /** The individual who was deleted. */
                data: {
                  /** The identifier that is no longer valid. */
                  individual_id: string;
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
  'V10.raet.individuals.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              query?: components['schemas']['Query'] | undefined;
              page?: components['schemas']['PageNumber'] | undefined;
              page_size?: components['schemas']['PageSize'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** One page of individuals. */
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
  'V10.raet.individuals.getByPhoneNumber': {
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
      /** The individuals, none if nobody has the number. */
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
                /** The individuals who have the number. */
                data: components['schemas']['Individual'][];
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
  'V10.raet.individuals.getByPhoneNumberSystem': {
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
          /** The user in whose name to look, presumably the recruiter whose phone rings. */
          user_id: string;
        };
      };
    };
    responses: {
      /** The individuals, none if nobody has the number. */
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
                /** The individuals who have the number. */
                data: components['schemas']['Individual'][];
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
  'V10.raet.individuals.create': {
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
        };
      };
    };
    responses: {
      /** The new individual, or why there is none. */
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
  'V10.raet.jd.update': {
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
          jd: components['schemas']['JobDescription'];
        };
      };
    };
    responses: {
      /** The project with its job description, or why it is as before. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.jd.updateSys': {
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
          jd: components['schemas']['JobDescription'];
        };
      };
    };
    responses: {
      /** The project with its job description, or why it is as before. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.jd.parse': {
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
          data: components['schemas']['JobDescriptionSource'];
        };
      };
    };
    responses: {
      /** The project, presumably with its new job description, or why there is none. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.jd.parseSys': {
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
          data: components['schemas']['JobDescriptionSource'];
        };
      };
    };
    responses: {
      /** The project, presumably with its new job description, or why there is none. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.jd.parseFromThePhoneCall': {
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
          /** The phone call, by its identifier in the sip app. `project.getCallLog` presumably lists the project's. */
          call_id: string;
        };
      };
    };
    responses: {
      /** The project, presumably with its new job description, or why there is none. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.get': {
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
        };
      };
    };
    responses: {
      /** The project, or why there is none. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new project, or why there is none. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.edit': {
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
          /** The name of the project, as a list shows it. Left out, it presumably stays as it is. */
          name?: string | undefined;
          /** What the project is about, as a note. Left out, it presumably stays as it is; an empty text presumably clears it. */
          description?: string | undefined;
        };
      };
    };
    responses: {
      /** The changed project, or why it is as before. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.editSys': {
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
          /** The name of the project, as a list shows it. Left out, it presumably stays as it is. */
          name?: string | undefined;
          /** What the project is about, as a note. Left out, it presumably stays as it is; an empty text presumably clears it. */
          description?: string | undefined;
        };
      };
    };
    responses: {
      /** The changed project, or why it is as before. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.delete': {
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
        };
      };
    };
    responses: {
      /** The id of the deleted project, or why it is still there. */
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
                /** The project that was deleted. */
                data: {
                  /** The identifier that is no longer valid. */
                  project_id: string;
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
  'V10.raet.project.updateStatusSys': {
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
          /** The new status, as a word of the server's own. Which ones there are is not known; the example's is made up. */
          status: string;
        };
      };
    };
    responses: {
      /** The project with its status, or why it is as before. */
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
                data: components['schemas']['Project'];
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
  'V10.raet.project.getCallLog': {
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
        };
      };
    };
    responses: {
      /** The calls. */
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
                /** The phone calls. */
                data: components['schemas']['PhoneCall'][];
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
  'V10.raet.projects.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The projects. */
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
                /** The projects. */
                data: components['schemas']['Project'][];
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
  'V10.raet.report.get': {
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
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** The report, or why there is none. */
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
                data: components['schemas']['Report'];
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
  'V10.raet.report.create': {
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
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** The new report, or why there is none. */
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
                data: components['schemas']['Report'];
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
  'V10.raet.report.update': {
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
          cv_id: components['schemas']['CvId'];
        };
      };
    };
    responses: {
      /** The new report, or why it is as before. */
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
                data: components['schemas']['Report'];
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
  'V10.raet.report.parseSys': {
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
      /** What was done, or why nothing was. */
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
                /** What the server made of it. Its members are not known. */
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
