// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The company, by the identifier that `companies.create` or `companies.getList` returned. */
    CompanyId: string;
    /** The department, by the identifier that `departments.create` or `departments.getList` returned. */
    DepartmentId: string;
    /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
    JobDescriptionId: string;
    /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
    CandidateProfileId: string;
    /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
    ApplicationId: string;
    /** The question, by the identifier that `jobDescriptionCandidateQuestions.create` or `getList` returned. */
    QuestionId: string;
    /** The name of the company. */
    CompanyName: string;
    /** The name of the department. */
    DepartmentName: string;
    /** The wording of the question, as candidates read it. */
    QuestionText: string;
    /** How much the question counts compared with the job's other questions. */
    QuestionWeight: number;
    /** A company that hires. */
    Company: {
      /** The company's identifier. */
      company_id: string;
      /** The name of the company. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A department of a company. */
    Department: {
      /** The department's identifier. */
      department_id: string;
      /** The company that the department belongs to. */
      company_id?: string | undefined;
      /** The name of the department. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A job that candidates can apply for once it is published. */
    JobDescription: {
      /** The job description's identifier. */
      job_description_id: string;
      /** The department that looks for somebody. */
      department_id?: string | undefined;
      /** The title of the job. */
      title?: string | undefined;
      /** What the job is about, as create and update set it. */
      description?: string | undefined;
      /** The full text of the job, as textUpdate sets it. */
      text?: string | undefined;
      data?: components['schemas']['JobDescriptionData'] | undefined;
      /** From when the job is public. */
      published_at?: components['schemas']['DateTime'] | undefined;
      /** Until when one may apply. */
      deadline_at?: components['schemas']['DateTime'] | undefined;
      /** Where the job stands. */
      status?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** Structured data about a job. The members in the examples are made up. */
    JobDescriptionData: {
      [key: string]: unknown;
    };
    /** A piece of source material that is kept with a job description. */
    JobDescriptionArtifact: {
      /** The artifact's identifier. */
      artifact_id: string;
      /** The job description that it is kept with. */
      job_description_id?: string | undefined;
      /** The material itself. */
      content?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A candidate, in sections. */
    CandidateProfile: {
      /** The profile's identifier. Other modules ask for it as `candidate_profile_id`. */
      profile_id: string;
      /** Where the profile stands. */
      status?: string | undefined;
      profile_data?: components['schemas']['ProfileData'] | undefined;
      education?: components['schemas']['Education'] | undefined;
      job_experience?: components['schemas']['JobExperience'] | undefined;
      hard_skills?: components['schemas']['HardSkills'] | undefined;
      soft_skills?: components['schemas']['SoftSkills'] | undefined;
      certificates?: components['schemas']['Certificates'] | undefined;
      languages?: components['schemas']['Languages'] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The general data of a profile. The members in the examples are made up. In an answer, they may also stand directly in the profile. */
    ProfileData: {
      [key: string]: unknown;
    };
    /** The candidate's education, one entry for each school, university or course. */
    Education: {
      [key: string]: unknown;
    }[];
    /** Where the candidate has worked, one entry for each position. */
    JobExperience: {
      [key: string]: unknown;
    }[];
    /** The candidate's professional skills. */
    HardSkills: (
      | string
      | {
          [key: string]: unknown;
        }
    )[];
    /** The candidate's personal skills. */
    SoftSkills: (
      | string
      | {
          [key: string]: unknown;
        }
    )[];
    /** The certificates that the candidate holds, one entry for each. */
    Certificates: {
      [key: string]: unknown;
    }[];
    /** The languages that the candidate speaks. */
    Languages: (
      | string
      | {
          [key: string]: unknown;
        }
    )[];
    /** The data that was read from a CV, in the sections of a candidate profile. */
    ParsedCv: {
      education?: components['schemas']['Education'] | undefined;
      job_experience?: components['schemas']['JobExperience'] | undefined;
      hard_skills?: components['schemas']['HardSkills'] | undefined;
      soft_skills?: components['schemas']['SoftSkills'] | undefined;
      certificates?: components['schemas']['Certificates'] | undefined;
      languages?: components['schemas']['Languages'] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A piece of source material that is kept with a candidate profile. */
    CandidateProfileArtifact: {
      /** The artifact's identifier. */
      artifact_id: string;
      /** The profile that it is kept with. */
      candidate_profile_id?: string | undefined;
      /** The material itself. */
      content?: string | undefined;
      /** Where the material comes from. */
      source?: string | undefined;
      /** The kind of material. */
      type?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An application for a job as the candidate sees it. */
    Application: {
      /** The application's identifier. */
      application_id: string;
      /** The profile that the candidate has applied with. */
      candidate_profile_id?: string | undefined;
      /** The job that the candidate has applied for. */
      job_description_id?: string | undefined;
      /** What the candidate wants to tell the recruiter. */
      message?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An application as the recruiter sees it, with the stage that it has reached. */
    Applicant: {
      /** The identifier of the application, which stands for the applicant. */
      application_id: string;
      /** The profile that the candidate has applied with. */
      candidate_profile_id?: string | undefined;
      /** The job that the candidate has applied for. */
      job_description_id?: string | undefined;
      /** What the candidate wants to tell the recruiter. */
      message?: string | undefined;
      /** The stage, as `stageChange` sets it. */
      stage?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A question that the candidates for a job are asked. */
    Question: {
      /** The question's identifier. */
      question_id: string;
      /** The job that the question belongs to. */
      job_description_id?: string | undefined;
      /** The wording, by the name that `create` has for it. An answer may have it as `text` instead: read the one that is there. */
      question?: string | undefined;
      /** The wording, by the name that `edit` has for it. See `question`. */
      text?: string | undefined;
      /** How the question is to be answered. */
      type?: string | undefined;
      /** How much the question counts compared with the others. */
      weight?: number | undefined;
      /** The category that the question is in. */
      category?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A candidate's answer to one question. */
    Answer: {
      /** The question that is answered, by its identifier. */
      question_id?: string | undefined;
      /** What the candidate answers. */
      text?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** How well a candidate fits a job. Look at one report of your server for its words and its score: no parameter names them. */
    Report: {
      /** The application that the report is about. */
      application_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The answers. Not all questions need to be answered at once. */
    Answers:
      | components['schemas']['Answer'][]
      | {
          [key: string]: unknown;
        };
    /** The user, by the identifier that the server knows them by. */
    UserId: string;
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
    /** The acknowledgement of a deletion. Nothing in it is worth reading: `success` says that the thing is gone. */
    Deleted:
      | boolean
      | {
          [key: string]: unknown;
        };
    /**
     * Format: uri
     * The web address, with http or https. The server must be able to reach it.
     */
    Url: string;
    /** A date and time. The examples write it as text in ISO 8601 with an offset or Z for UTC; Unix time is the other usual form. */
    DateTime: string | number;
    AnswersStoreArguments: {
      /** The user whose answers these are: the candidate, who need not be the one who is signed in. */
      userId: string;
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
      /** The answers. Not all questions need to be answered at once. */
      answers:
        | components['schemas']['Answer'][]
        | {
            [key: string]: unknown;
          };
    };
    ApplicantsGetArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
    };
    ApplicantsStageChangeArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
      /** The stage to move to, one of the server's own words. `applicants.getList` shows those in use. */
      newStage: string;
    };
    ApplicantsGetListArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    ApplicationsCreateArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      candidateProfileId: string;
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** What the candidate wants to tell the recruiter, such as a short cover letter. Default: no message. */
      message?: string | undefined;
    };
    ApplicationsGetArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    ApplicationsGetQuestionsArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** Only the questions of this category. Default: those of all categories. */
      category?: string | undefined;
    };
    ApplicationsGetUnansweredQuestionsListArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
      /** How many questions the list may have at the most. Default: all that are open. */
      limit?: number | undefined;
    };
    CandidateProfileArtifactsCreateArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      candidateProfileId: string;
      /** The material itself, as text. */
      content: string;
      /** Where the material comes from, such as a website or the name of a file. Default: unnamed. */
      source?: string | undefined;
      /** The kind of material, one of the server's own words. Default: no kind. */
      type?: string | undefined;
    };
    CandidateProfileArtifactsDeleteArguments: {
      /** The artifact, by the identifier that `candidateProfileArtifacts.create` or `getList` returned. */
      artifactId: string;
    };
    CandidateProfileArtifactsGetListArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      candidateProfileId: string;
    };
    CandidateProfilesDeleteArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
    };
    CandidateProfilesUpdateArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The general data of a profile. The members in the examples are made up. In an answer, they may also stand directly in the profile. */
      profileData: components['schemas']['ProfileData'];
    };
    CandidateProfilesUpdateEducationArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The candidate's education, one entry for each school, university or course. */
      education: {
        [key: string]: unknown;
      }[];
    };
    CandidateProfilesUpdateJobExperienceArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** Where the candidate has worked, one entry for each position. */
      jobExperience: {
        [key: string]: unknown;
      }[];
    };
    CandidateProfilesUpdateHardSkillsArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The candidate's professional skills. */
      hardSkills: (
        | string
        | {
            [key: string]: unknown;
          }
      )[];
    };
    CandidateProfilesUpdateSoftSkillsArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The candidate's personal skills. */
      softSkills: (
        | string
        | {
            [key: string]: unknown;
          }
      )[];
    };
    CandidateProfilesUpdateCertificatesArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The certificates that the candidate holds, one entry for each. */
      certificates: {
        [key: string]: unknown;
      }[];
    };
    CandidateProfilesUpdateLanguagesArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The languages that the candidate speaks. */
      languages: (
        | string
        | {
            [key: string]: unknown;
          }
      )[];
    };
    CandidateProfilesParseFromPdfArguments: {
      /**
       * Format: uri
       * Where the PDF is, with http or https. The server must be able to reach the address.
       */
      url: string;
    };
    CandidateProfilesUpdateStatusArguments: {
      /** The candidate profile, by the `profile_id` that `candidateProfiles.create` or `candidateProfiles.get` returned. */
      profileId: string;
      /** The new status, one of the server's own words. The example's is made up. */
      status: string;
    };
    CompaniesCreateArguments: {
      /** The name of the company. */
      name: string;
    };
    CompaniesDeleteArguments: {
      /** The company, by the identifier that `companies.create` or `companies.getList` returned. */
      companyId: string;
    };
    CompaniesUpdateArguments: {
      /** The company, by the identifier that `companies.create` or `companies.getList` returned. */
      companyId: string;
      /** The name of the company. */
      name: string;
    };
    CvParseArguments: {
      /** The CV, as text. */
      content: string;
      /** The kind of content, one of the server's own words. Default: text. */
      type?: string | undefined;
    };
    DepartmentsCreateArguments: {
      /** The company, by the identifier that `companies.create` or `companies.getList` returned. */
      companyId: string;
      /** The name of the department. */
      name: string;
    };
    DepartmentsDeleteArguments: {
      /** The department, by the identifier that `departments.create` or `departments.getList` returned. */
      departmentId: string;
    };
    DepartmentsUpdateArguments: {
      /** The department, by the identifier that `departments.create` or `departments.getList` returned. */
      departmentId: string;
      /** The name of the department. */
      name: string;
    };
    DepartmentsGetListArguments: {
      /** The company, by the identifier that `companies.create` or `companies.getList` returned. */
      companyId: string;
    };
    JobDescriptionArtifactsCreateArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The material itself, as text. */
      content: string;
    };
    JobDescriptionArtifactsDeleteArguments: {
      /** The artifact, by the identifier that `jobDescriptionArtifacts.create` or `getList` returned. */
      artifactId: string;
    };
    JobDescriptionArtifactsGetListArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionCandidateQuestionsCreateArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The wording of the question, as candidates read it. */
      question: string;
      /** How the question is to be answered, such as with a text or a choice, by one of the server's own words. Default: with a text. */
      type?: string | undefined;
      /** How much the question counts compared with the job's other questions. */
      weight?: number | undefined;
      /** The category to put the question into, by which lists can be narrowed. Default: none. */
      category?: string | undefined;
    };
    JobDescriptionCandidateQuestionsDeleteArguments: {
      /** The question, by the identifier that `jobDescriptionCandidateQuestions.create` or `getList` returned. */
      questionId: string;
    };
    JobDescriptionCandidateQuestionsDeleteAllArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionCandidateQuestionsGetListArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionCandidateQuestionsGetByCategoryArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The category, as the questions of the job name it. */
      category: string;
    };
    JobDescriptionCandidateQuestionsEditArguments: {
      /** The question, by the identifier that `jobDescriptionCandidateQuestions.create` or `getList` returned. */
      questionId: string;
      /** The new wording of the question, as candidates read it. Default: it stays as it is. */
      text?: string | undefined;
      /** How much the question counts compared with the job's other questions. */
      weight?: number | undefined;
    };
    JobDescriptionCandidateQuestionsExtractArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsCreateArguments: {
      /** The department, by the identifier that `departments.create` or `departments.getList` returned. */
      departmentId: string;
      /** The title of the job, as candidates read it. */
      title: string;
      /** What the job is about, in text. Default: empty. */
      description?: string | undefined;
    };
    JobDescriptionsDeleteArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsCloseArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsUpdateArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The title of the job, as candidates read it. */
      title?: string | undefined;
      /** What the job is about, in text. An empty text clears it. */
      description?: string | undefined;
      /** From when the job is public. */
      publishedAt?: string | number | undefined;
      /** Until when one may apply. */
      deadlineAt?: string | number | undefined;
    };
    JobDescriptionsUpdateDataArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** Structured data about a job. The members in the examples are made up. */
      data: components['schemas']['JobDescriptionData'];
    };
    JobDescriptionsGetListArguments: {
      /** The department, by the identifier that `departments.create` or `departments.getList` returned. */
      departmentId: string;
    };
    JobDescriptionsGetArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsPublishArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsGetUnauthorisedArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
    };
    JobDescriptionsTextUpdateArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The whole new text. */
      text: string;
    };
    JobDescriptionsUpdateStatusArguments: {
      /** The job, by the identifier that `jobDescriptions.create` or `jobDescriptions.getList` returned. */
      jobDescriptionId: string;
      /** The new status, one of the server's own words. `jobDescriptions.get` returns the present one. */
      status: string;
    };
    ReportsCreateArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
    };
    ReportsGetArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
    };
    ReportsBuildArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
    };
    ReportsScoreArguments: {
      /** The application, by the identifier that `applications.create` or `applicants.getList` returned. */
      applicationId: string;
    };
    /** The score. */
    ReportsScoreData:
      | number
      | ({
          /** The application that was scored. */
          application_id?: string | undefined;
          /** The score. */
          score?: number | undefined;
        } & {
          [key: string]: unknown;
        });
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
export type CompanyId = components['schemas']['CompanyId'];
export type DepartmentId = components['schemas']['DepartmentId'];
export type JobDescriptionId = components['schemas']['JobDescriptionId'];
export type CandidateProfileId = components['schemas']['CandidateProfileId'];
export type ApplicationId = components['schemas']['ApplicationId'];
export type QuestionId = components['schemas']['QuestionId'];
export type CompanyName = components['schemas']['CompanyName'];
export type DepartmentName = components['schemas']['DepartmentName'];
export type QuestionText = components['schemas']['QuestionText'];
export type QuestionWeight = components['schemas']['QuestionWeight'];
export type Company = components['schemas']['Company'];
export type Department = components['schemas']['Department'];
export type JobDescription = components['schemas']['JobDescription'];
export type JobDescriptionData = components['schemas']['JobDescriptionData'];
export type JobDescriptionArtifact = components['schemas']['JobDescriptionArtifact'];
export type CandidateProfile = components['schemas']['CandidateProfile'];
export type ProfileData = components['schemas']['ProfileData'];
export type Education = components['schemas']['Education'];
export type JobExperience = components['schemas']['JobExperience'];
export type HardSkills = components['schemas']['HardSkills'];
export type SoftSkills = components['schemas']['SoftSkills'];
export type Certificates = components['schemas']['Certificates'];
export type Languages = components['schemas']['Languages'];
export type ParsedCv = components['schemas']['ParsedCv'];
export type CandidateProfileArtifact = components['schemas']['CandidateProfileArtifact'];
export type Application = components['schemas']['Application'];
export type Applicant = components['schemas']['Applicant'];
export type Question = components['schemas']['Question'];
export type Answer = components['schemas']['Answer'];
export type Report = components['schemas']['Report'];
export type Answers = components['schemas']['Answers'];
export type UserId = components['schemas']['UserId'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Deleted = components['schemas']['Deleted'];
export type Url = components['schemas']['Url'];
export type DateTime = components['schemas']['DateTime'];
export type AnswersStoreArguments = components['schemas']['AnswersStoreArguments'];
export type ApplicantsGetArguments = components['schemas']['ApplicantsGetArguments'];
export type ApplicantsStageChangeArguments = components['schemas']['ApplicantsStageChangeArguments'];
export type ApplicantsGetListArguments = components['schemas']['ApplicantsGetListArguments'];
export type ApplicationsCreateArguments = components['schemas']['ApplicationsCreateArguments'];
export type ApplicationsGetArguments = components['schemas']['ApplicationsGetArguments'];
export type ApplicationsGetQuestionsArguments = components['schemas']['ApplicationsGetQuestionsArguments'];
export type ApplicationsGetUnansweredQuestionsListArguments =
  components['schemas']['ApplicationsGetUnansweredQuestionsListArguments'];
export type CandidateProfileArtifactsCreateArguments =
  components['schemas']['CandidateProfileArtifactsCreateArguments'];
export type CandidateProfileArtifactsDeleteArguments =
  components['schemas']['CandidateProfileArtifactsDeleteArguments'];
export type CandidateProfileArtifactsGetListArguments =
  components['schemas']['CandidateProfileArtifactsGetListArguments'];
export type CandidateProfilesDeleteArguments = components['schemas']['CandidateProfilesDeleteArguments'];
export type CandidateProfilesUpdateArguments = components['schemas']['CandidateProfilesUpdateArguments'];
export type CandidateProfilesUpdateEducationArguments =
  components['schemas']['CandidateProfilesUpdateEducationArguments'];
export type CandidateProfilesUpdateJobExperienceArguments =
  components['schemas']['CandidateProfilesUpdateJobExperienceArguments'];
export type CandidateProfilesUpdateHardSkillsArguments =
  components['schemas']['CandidateProfilesUpdateHardSkillsArguments'];
export type CandidateProfilesUpdateSoftSkillsArguments =
  components['schemas']['CandidateProfilesUpdateSoftSkillsArguments'];
export type CandidateProfilesUpdateCertificatesArguments =
  components['schemas']['CandidateProfilesUpdateCertificatesArguments'];
export type CandidateProfilesUpdateLanguagesArguments =
  components['schemas']['CandidateProfilesUpdateLanguagesArguments'];
export type CandidateProfilesParseFromPdfArguments =
  components['schemas']['CandidateProfilesParseFromPdfArguments'];
export type CandidateProfilesUpdateStatusArguments =
  components['schemas']['CandidateProfilesUpdateStatusArguments'];
export type CompaniesCreateArguments = components['schemas']['CompaniesCreateArguments'];
export type CompaniesDeleteArguments = components['schemas']['CompaniesDeleteArguments'];
export type CompaniesUpdateArguments = components['schemas']['CompaniesUpdateArguments'];
export type CvParseArguments = components['schemas']['CvParseArguments'];
export type DepartmentsCreateArguments = components['schemas']['DepartmentsCreateArguments'];
export type DepartmentsDeleteArguments = components['schemas']['DepartmentsDeleteArguments'];
export type DepartmentsUpdateArguments = components['schemas']['DepartmentsUpdateArguments'];
export type DepartmentsGetListArguments = components['schemas']['DepartmentsGetListArguments'];
export type JobDescriptionArtifactsCreateArguments =
  components['schemas']['JobDescriptionArtifactsCreateArguments'];
export type JobDescriptionArtifactsDeleteArguments =
  components['schemas']['JobDescriptionArtifactsDeleteArguments'];
export type JobDescriptionArtifactsGetListArguments =
  components['schemas']['JobDescriptionArtifactsGetListArguments'];
export type JobDescriptionCandidateQuestionsCreateArguments =
  components['schemas']['JobDescriptionCandidateQuestionsCreateArguments'];
export type JobDescriptionCandidateQuestionsDeleteArguments =
  components['schemas']['JobDescriptionCandidateQuestionsDeleteArguments'];
export type JobDescriptionCandidateQuestionsDeleteAllArguments =
  components['schemas']['JobDescriptionCandidateQuestionsDeleteAllArguments'];
export type JobDescriptionCandidateQuestionsGetListArguments =
  components['schemas']['JobDescriptionCandidateQuestionsGetListArguments'];
export type JobDescriptionCandidateQuestionsGetByCategoryArguments =
  components['schemas']['JobDescriptionCandidateQuestionsGetByCategoryArguments'];
export type JobDescriptionCandidateQuestionsEditArguments =
  components['schemas']['JobDescriptionCandidateQuestionsEditArguments'];
export type JobDescriptionCandidateQuestionsExtractArguments =
  components['schemas']['JobDescriptionCandidateQuestionsExtractArguments'];
export type JobDescriptionsCreateArguments = components['schemas']['JobDescriptionsCreateArguments'];
export type JobDescriptionsDeleteArguments = components['schemas']['JobDescriptionsDeleteArguments'];
export type JobDescriptionsCloseArguments = components['schemas']['JobDescriptionsCloseArguments'];
export type JobDescriptionsUpdateArguments = components['schemas']['JobDescriptionsUpdateArguments'];
export type JobDescriptionsUpdateDataArguments = components['schemas']['JobDescriptionsUpdateDataArguments'];
export type JobDescriptionsGetListArguments = components['schemas']['JobDescriptionsGetListArguments'];
export type JobDescriptionsGetArguments = components['schemas']['JobDescriptionsGetArguments'];
export type JobDescriptionsPublishArguments = components['schemas']['JobDescriptionsPublishArguments'];
export type JobDescriptionsGetUnauthorisedArguments =
  components['schemas']['JobDescriptionsGetUnauthorisedArguments'];
export type JobDescriptionsTextUpdateArguments = components['schemas']['JobDescriptionsTextUpdateArguments'];
export type JobDescriptionsUpdateStatusArguments =
  components['schemas']['JobDescriptionsUpdateStatusArguments'];
export type ReportsCreateArguments = components['schemas']['ReportsCreateArguments'];
export type ReportsGetArguments = components['schemas']['ReportsGetArguments'];
export type ReportsBuildArguments = components['schemas']['ReportsBuildArguments'];
export type ReportsScoreArguments = components['schemas']['ReportsScoreArguments'];
export type ReportsScoreData = components['schemas']['ReportsScoreData'];
export type $defs = Record<string, never>;
