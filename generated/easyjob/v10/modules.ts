// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Answer,
  AnswersStoreArguments,
  Applicant,
  ApplicantsGetArguments,
  ApplicantsGetListArguments,
  ApplicantsStageChangeArguments,
  Application,
  ApplicationsCreateArguments,
  ApplicationsGetArguments,
  ApplicationsGetQuestionsArguments,
  ApplicationsGetUnansweredQuestionsListArguments,
  CandidateProfile,
  CandidateProfileArtifact,
  CandidateProfileArtifactsCreateArguments,
  CandidateProfileArtifactsDeleteArguments,
  CandidateProfileArtifactsGetListArguments,
  CandidateProfilesDeleteArguments,
  CandidateProfilesParseFromPdfArguments,
  CandidateProfilesUpdateArguments,
  CandidateProfilesUpdateCertificatesArguments,
  CandidateProfilesUpdateEducationArguments,
  CandidateProfilesUpdateHardSkillsArguments,
  CandidateProfilesUpdateJobExperienceArguments,
  CandidateProfilesUpdateLanguagesArguments,
  CandidateProfilesUpdateSoftSkillsArguments,
  CandidateProfilesUpdateStatusArguments,
  CompaniesCreateArguments,
  CompaniesDeleteArguments,
  CompaniesUpdateArguments,
  Company,
  CvParseArguments,
  Deleted,
  Department,
  DepartmentsCreateArguments,
  DepartmentsDeleteArguments,
  DepartmentsGetListArguments,
  DepartmentsUpdateArguments,
  JobDescription,
  JobDescriptionArtifact,
  JobDescriptionArtifactsCreateArguments,
  JobDescriptionArtifactsDeleteArguments,
  JobDescriptionArtifactsGetListArguments,
  JobDescriptionCandidateQuestionsCreateArguments,
  JobDescriptionCandidateQuestionsDeleteAllArguments,
  JobDescriptionCandidateQuestionsDeleteArguments,
  JobDescriptionCandidateQuestionsEditArguments,
  JobDescriptionCandidateQuestionsExtractArguments,
  JobDescriptionCandidateQuestionsGetByCategoryArguments,
  JobDescriptionCandidateQuestionsGetListArguments,
  JobDescriptionData,
  JobDescriptionsCloseArguments,
  JobDescriptionsCreateArguments,
  JobDescriptionsDeleteArguments,
  JobDescriptionsGetArguments,
  JobDescriptionsGetListArguments,
  JobDescriptionsGetUnauthorisedArguments,
  JobDescriptionsPublishArguments,
  JobDescriptionsTextUpdateArguments,
  JobDescriptionsUpdateArguments,
  JobDescriptionsUpdateDataArguments,
  JobDescriptionsUpdateStatusArguments,
  ParsedCv,
  ProfileData,
  Question,
  Report,
  ReportsBuildArguments,
  ReportsCreateArguments,
  ReportsGetArguments,
  ReportsScoreArguments,
  ReportsScoreData,
} from './types.ts';

/** The result of `V10.easyjob.answers.store`. */
export type AnswersStoreResult = Result<Answer[]>;

export interface AnswersStoreCall {
  /**
   * Stores what a candidate has answered in an application. The questions still to answer come from
   * `applications.getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user whose answers these are: the candidate, who need not be the one who is signed in.
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param answers - The answers. Not all questions need to be answered at once.
   * @param options - Settings for this call alone.
   * @returns The stored answers.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.answers.store(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   '80e1a492-d3f5-46b7-82b9-a4c5e607829a',
   *   [{ question_id: '4cad605e-9fb1-4273-8ed5-6081a2c34e56', text: 'Six years, two of them with PostgreSQL 16.' }, { question_id: '5dbe716f-a0c2-4384-9fe6-7192b3d45f67', text: 'We talked it over and agreed on a trial week.' }],
   * );
   * ```
   */
  (
    userId: string,
    applicationId: string,
    answers: AnswersStoreArguments['answers'],
    options?: CallOptions,
  ): Promise<AnswersStoreResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores what a candidate has answered in an application. The questions still to answer come from
   * `applications.getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored answers.
   */
  with(named: AnswersStoreArguments, options?: CallOptions): Promise<AnswersStoreResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores what a candidate has answered in an application. The questions still to answer come from
   * `applications.getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user whose answers these are: the candidate, who need not be the one who is signed in.
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param answers - The answers. Not all questions need to be answered at once.
   * @param options - Settings for this call alone.
   * @returns The stored answers.
   */
  withResponse(
    userId: string,
    applicationId: string,
    answers: AnswersStoreArguments['answers'],
    options?: CallOptions,
  ): Promise<WithResponse<AnswersStoreResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores what a candidate has answered in an application. The questions still to answer come from
   * `applications.getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param userId - The user whose answers these are: the candidate, who need not be the one who is signed in.
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param answers - The answers. Not all questions need to be answered at once.
   * @param options - Settings for this call alone.
   */
  raw(
    userId: string,
    applicationId: string,
    answers: AnswersStoreArguments['answers'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.applicants.get`. */
export type ApplicantsGetResult = Result<Applicant>;

export interface ApplicantsGetCall {
  /**
   * Returns a single application as the recruiter sees it, for example to open it from the list.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The applicant.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applicants.get('80e1a492-d3f5-46b7-82b9-a4c5e607829a');
   * ```
   */
  (applicationId: string, options?: CallOptions): Promise<ApplicantsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a single application as the recruiter sees it, for example to open it from the list.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The applicant.
   */
  with(named: ApplicantsGetArguments, options?: CallOptions): Promise<ApplicantsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a single application as the recruiter sees it, for example to open it from the list.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The applicant.
   */
  withResponse(applicationId: string, options?: CallOptions): Promise<WithResponse<ApplicantsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a single application as the recruiter sees it, for example to open it from the list.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.applicants.stageChange`. */
export type ApplicantsStageChangeResult = Result<Applicant>;

export interface ApplicantsStageChangeCall {
  /**
   * Sets the stage that an application has reached in the selection, for example when the candidate is invited
   * or turned down. It counts as a charge because the server may notify the candidate.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param newStage - The stage to move to, one of the server's own words. `applicants.getList` shows those in
   *   use.
   * @param options - Settings for this call alone.
   * @returns The applicant in the new stage.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applicants.stageChange(
   *   '80e1a492-d3f5-46b7-82b9-a4c5e607829a',
   *   'interview',
   * );
   * ```
   */
  (applicationId: string, newStage: string, options?: CallOptions): Promise<ApplicantsStageChangeResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Sets the stage that an application has reached in the selection, for example when the candidate is invited
   * or turned down. It counts as a charge because the server may notify the candidate.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The applicant in the new stage.
   */
  with(named: ApplicantsStageChangeArguments, options?: CallOptions): Promise<ApplicantsStageChangeResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Sets the stage that an application has reached in the selection, for example when the candidate is invited
   * or turned down. It counts as a charge because the server may notify the candidate.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param newStage - The stage to move to, one of the server's own words. `applicants.getList` shows those in
   *   use.
   * @param options - Settings for this call alone.
   * @returns The applicant in the new stage.
   */
  withResponse(
    applicationId: string,
    newStage: string,
    options?: CallOptions,
  ): Promise<WithResponse<ApplicantsStageChangeResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Sets the stage that an application has reached in the selection, for example when the candidate is invited
   * or turned down. It counts as a charge because the server may notify the candidate.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param newStage - The stage to move to, one of the server's own words. `applicants.getList` shows those in
   *   use.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, newStage: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.applicants.getList`. */
export type ApplicantsGetListResult = Result<Applicant[]>;

export interface ApplicantsGetListCall {
  /**
   * Returns all who have applied for a job, for example for a board with a column for each stage. The list has
   * no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The applicants.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applicants.getList('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<ApplicantsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all who have applied for a job, for example for a board with a column for each stage. The list has
   * no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The applicants.
   */
  with(named: ApplicantsGetListArguments, options?: CallOptions): Promise<ApplicantsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all who have applied for a job, for example for a board with a column for each stage. The list has
   * no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The applicants.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ApplicantsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all who have applied for a job, for example for a board with a column for each stage. The list has
   * no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.applications.create`. */
export type ApplicationsCreateResult = Result<Application>;

export interface ApplicationsCreateCall {
  /**
   * Creates an application with a candidate's profile, after which the job's recruiter finds it in
   * `applicants`. Keep the `application_id`: questions, answers and reports ask for it. It counts as a charge
   * because it puts the candidate's message before a person, and a second call applies twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param message - What the candidate wants to tell the recruiter, such as a short cover letter. Default: no
   *   message.
   * @param options - Settings for this call alone.
   * @returns The new application.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applications.create(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'I have built delivery systems for six years and would like to go on with yours.',
   * );
   * ```
   */
  (
    candidateProfileId: string,
    jobDescriptionId: string,
    message?: string,
    options?: CallOptions,
  ): Promise<ApplicationsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates an application with a candidate's profile, after which the job's recruiter finds it in
   * `applicants`. Keep the `application_id`: questions, answers and reports ask for it. It counts as a charge
   * because it puts the candidate's message before a person, and a second call applies twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new application.
   */
  with(named: ApplicationsCreateArguments, options?: CallOptions): Promise<ApplicationsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates an application with a candidate's profile, after which the job's recruiter finds it in
   * `applicants`. Keep the `application_id`: questions, answers and reports ask for it. It counts as a charge
   * because it puts the candidate's message before a person, and a second call applies twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param message - What the candidate wants to tell the recruiter, such as a short cover letter. Default: no
   *   message.
   * @param options - Settings for this call alone.
   * @returns The new application.
   */
  withResponse(
    candidateProfileId: string,
    jobDescriptionId: string,
    message?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ApplicationsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates an application with a candidate's profile, after which the job's recruiter finds it in
   * `applicants`. Keep the `application_id`: questions, answers and reports ask for it. It counts as a charge
   * because it puts the candidate's message before a person, and a second call applies twice.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param message - What the candidate wants to tell the recruiter, such as a short cover letter. Default: no
   *   message.
   * @param options - Settings for this call alone.
   */
  raw(
    candidateProfileId: string,
    jobDescriptionId: string,
    message?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.applications.get`. */
export type ApplicationsGetResult = Result<Application>;

export interface ApplicationsGetCall {
  /**
   * Returns the application that the signed-in candidate has made for a job, for example to show "applied"
   * instead of an "apply" button. It asks for the job, not for the application; the recruiter's counterpart is
   * `applicants.getList`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The application.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applications.get('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<ApplicationsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the application that the signed-in candidate has made for a job, for example to show "applied"
   * instead of an "apply" button. It asks for the job, not for the application; the recruiter's counterpart is
   * `applicants.getList`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The application.
   */
  with(named: ApplicationsGetArguments, options?: CallOptions): Promise<ApplicationsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the application that the signed-in candidate has made for a job, for example to show "applied"
   * instead of an "apply" button. It asks for the job, not for the application; the recruiter's counterpart is
   * `applicants.getList`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The application.
   */
  withResponse(jobDescriptionId: string, options?: CallOptions): Promise<WithResponse<ApplicationsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the application that the signed-in candidate has made for a job, for example to show "applied"
   * instead of an "apply" button. It asks for the job, not for the application; the recruiter's counterpart is
   * `applicants.getList`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.applications.getQuestions`. */
export type ApplicationsGetQuestionsResult = Result<Question[]>;

export interface ApplicationsGetQuestionsCall {
  /**
   * Returns what a job asks its candidates, for example to preview it before applying; no application is
   * needed. For what is left to answer in one application, use `getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - Only the questions of this category. Default: those of all categories.
   * @param options - Settings for this call alone.
   * @returns The questions.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applications.getQuestions(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'hard_skills',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    category?: string,
    options?: CallOptions,
  ): Promise<ApplicationsGetQuestionsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what a job asks its candidates, for example to preview it before applying; no application is
   * needed. For what is left to answer in one application, use `getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  with(
    named: ApplicationsGetQuestionsArguments,
    options?: CallOptions,
  ): Promise<ApplicationsGetQuestionsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what a job asks its candidates, for example to preview it before applying; no application is
   * needed. For what is left to answer in one application, use `getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - Only the questions of this category. Default: those of all categories.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  withResponse(
    jobDescriptionId: string,
    category?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ApplicationsGetQuestionsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what a job asks its candidates, for example to preview it before applying; no application is
   * needed. For what is left to answer in one application, use `getUnansweredQuestionsList`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - Only the questions of this category. Default: those of all categories.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, category?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.applications.getUnansweredQuestionsList`. */
export type ApplicationsGetUnansweredQuestionsListResult = Result<Question[]>;

export interface ApplicationsGetUnansweredQuestionsListCall {
  /**
   * Returns what an application's job asks and the candidate has not answered yet. Show some of the questions,
   * store the answers with `answers.store` and ask again, until the list is empty.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param limit - How many questions the list may have at the most. Default: all that are open.
   * @param options - Settings for this call alone.
   * @returns The questions without an answer.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.applications.getUnansweredQuestionsList(
   *   '80e1a492-d3f5-46b7-82b9-a4c5e607829a',
   *   1,
   * );
   * ```
   */
  (
    applicationId: string,
    limit?: number,
    options?: CallOptions,
  ): Promise<ApplicationsGetUnansweredQuestionsListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what an application's job asks and the candidate has not answered yet. Show some of the questions,
   * store the answers with `answers.store` and ask again, until the list is empty.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The questions without an answer.
   */
  with(
    named: ApplicationsGetUnansweredQuestionsListArguments,
    options?: CallOptions,
  ): Promise<ApplicationsGetUnansweredQuestionsListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what an application's job asks and the candidate has not answered yet. Show some of the questions,
   * store the answers with `answers.store` and ask again, until the list is empty.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param limit - How many questions the list may have at the most. Default: all that are open.
   * @param options - Settings for this call alone.
   * @returns The questions without an answer.
   */
  withResponse(
    applicationId: string,
    limit?: number,
    options?: CallOptions,
  ): Promise<WithResponse<ApplicationsGetUnansweredQuestionsListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what an application's job asks and the candidate has not answered yet. Show some of the questions,
   * store the answers with `answers.store` and ask again, until the list is empty.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param limit - How many questions the list may have at the most. Default: all that are open.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, limit?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfileArtifacts.create`. */
export type CandidateProfileArtifactsCreateResult = Result<CandidateProfileArtifact>;

export interface CandidateProfileArtifactsCreateCall {
  /**
   * Keeps a piece of material about a candidate with the profile, for example the text of a CV or of a profile
   * page. It does not change the sections of the profile: set those with the `update…` calls of
   * `candidateProfiles`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param content - The material itself, as text.
   * @param source - Where the material comes from, such as a website or the name of a file. Default: unnamed.
   * @param type - The kind of material, one of the server's own words. Default: no kind.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfileArtifacts.create(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   'Backend developer. 2019 to today: Example Logistics, delivery systems with Node.js and PostgreSQL.',
   *   'cv-anna.pdf',
   *   'cv',
   * );
   * ```
   */
  (
    candidateProfileId: string,
    content: string,
    source?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<CandidateProfileArtifactsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Keeps a piece of material about a candidate with the profile, for example the text of a CV or of a profile
   * page. It does not change the sections of the profile: set those with the `update…` calls of
   * `candidateProfiles`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   */
  with(
    named: CandidateProfileArtifactsCreateArguments,
    options?: CallOptions,
  ): Promise<CandidateProfileArtifactsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Keeps a piece of material about a candidate with the profile, for example the text of a CV or of a profile
   * page. It does not change the sections of the profile: set those with the `update…` calls of
   * `candidateProfiles`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param content - The material itself, as text.
   * @param source - Where the material comes from, such as a website or the name of a file. Default: unnamed.
   * @param type - The kind of material, one of the server's own words. Default: no kind.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   */
  withResponse(
    candidateProfileId: string,
    content: string,
    source?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfileArtifactsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Keeps a piece of material about a candidate with the profile, for example the text of a CV or of a profile
   * page. It does not change the sections of the profile: set those with the `update…` calls of
   * `candidateProfiles`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param content - The material itself, as text.
   * @param source - Where the material comes from, such as a website or the name of a file. Default: unnamed.
   * @param type - The kind of material, one of the server's own words. Default: no kind.
   * @param options - Settings for this call alone.
   */
  raw(
    candidateProfileId: string,
    content: string,
    source?: string,
    type?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfileArtifacts.delete`. */
export type CandidateProfileArtifactsDeleteResult = Result<Deleted>;

export interface CandidateProfileArtifactsDeleteCall {
  /**
   * Deletes one artifact of a profile. The profile itself stays as it is. No call brings the artifact back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `candidateProfileArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfileArtifacts.delete(
   *   '7fd09381-c2e4-45a6-91a8-93b4d5f67189',
   * );
   * ```
   */
  (artifactId: string, options?: CallOptions): Promise<CandidateProfileArtifactsDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes one artifact of a profile. The profile itself stays as it is. No call brings the artifact back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: CandidateProfileArtifactsDeleteArguments,
    options?: CallOptions,
  ): Promise<CandidateProfileArtifactsDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes one artifact of a profile. The profile itself stays as it is. No call brings the artifact back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `candidateProfileArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    artifactId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfileArtifactsDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes one artifact of a profile. The profile itself stays as it is. No call brings the artifact back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `candidateProfileArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(artifactId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfileArtifacts.getList`. */
export type CandidateProfileArtifactsGetListResult = Result<CandidateProfileArtifact[]>;

export interface CandidateProfileArtifactsGetListCall {
  /**
   * Returns the artifacts that are kept with a profile, for example to show which CVs it was made from. The
   * list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfileArtifacts.getList(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   * );
   * ```
   */
  (candidateProfileId: string, options?: CallOptions): Promise<CandidateProfileArtifactsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the artifacts that are kept with a profile, for example to show which CVs it was made from. The
   * list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   */
  with(
    named: CandidateProfileArtifactsGetListArguments,
    options?: CallOptions,
  ): Promise<CandidateProfileArtifactsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the artifacts that are kept with a profile, for example to show which CVs it was made from. The
   * list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   */
  withResponse(
    candidateProfileId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfileArtifactsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the artifacts that are kept with a profile, for example to show which CVs it was made from. The
   * list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param candidateProfileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(candidateProfileId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.create`. */
export type CandidateProfilesCreateResult = Result<CandidateProfile>;

export interface CandidateProfilesCreateCall {
  /**
   * Creates a profile for the signed-in user. Fill it with `update` and the calls for the single sections. A
   * second call creates a second profile: call `get` first.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new profile.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.create();
   * ```
   */
  (options?: CallOptions): Promise<CandidateProfilesCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a profile for the signed-in user. Fill it with `update` and the calls for the single sections. A
   * second call creates a second profile: call `get` first.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The new profile.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CandidateProfilesCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a profile for the signed-in user. Fill it with `update` and the calls for the single sections. A
   * second call creates a second profile: call `get` first.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The new profile.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CandidateProfilesCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a profile for the signed-in user. Fill it with `update` and the calls for the single sections. A
   * second call creates a second profile: call `get` first.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.delete`. */
export type CandidateProfilesDeleteResult = Result<Deleted>;

export interface CandidateProfilesDeleteCall {
  /**
   * Deletes a profile, for example because the candidate asks for it. Delete its artifacts first. No call
   * brings the profile back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.delete('6ecf8270-b1d3-4495-80f7-82a3c4e56078');
   * ```
   */
  (profileId: string, options?: CallOptions): Promise<CandidateProfilesDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a profile, for example because the candidate asks for it. Delete its artifacts first. No call
   * brings the profile back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: CandidateProfilesDeleteArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a profile, for example because the candidate asks for it. Delete its artifacts first. No call
   * brings the profile back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    profileId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a profile, for example because the candidate asks for it. Delete its artifacts first. No call
   * brings the profile back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(profileId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.update`. */
export type CandidateProfilesUpdateResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateCall {
  /**
   * Stores data about the candidate that has no call of its own, such as a headline or a place. The sections
   * have theirs: `updateEducation`, `updateJobExperience`, `updateHardSkills`, `updateSoftSkills`,
   * `updateCertificates` and `updateLanguages`. Send all of the data: it replaces what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param profileData - The general data of a profile. The members in the examples are made up. In an answer,
   *   they may also stand directly in the profile.
   * @param options - Settings for this call alone.
   * @returns The updated profile.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.update(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   { headline: 'Backend developer', city: 'Riga' },
   * );
   * ```
   */
  (
    profileId: string,
    profileData: ProfileData,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores data about the candidate that has no call of its own, such as a headline or a place. The sections
   * have theirs: `updateEducation`, `updateJobExperience`, `updateHardSkills`, `updateSoftSkills`,
   * `updateCertificates` and `updateLanguages`. Send all of the data: it replaces what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The updated profile.
   */
  with(
    named: CandidateProfilesUpdateArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores data about the candidate that has no call of its own, such as a headline or a place. The sections
   * have theirs: `updateEducation`, `updateJobExperience`, `updateHardSkills`, `updateSoftSkills`,
   * `updateCertificates` and `updateLanguages`. Send all of the data: it replaces what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param profileData - The general data of a profile. The members in the examples are made up. In an answer,
   *   they may also stand directly in the profile.
   * @param options - Settings for this call alone.
   * @returns The updated profile.
   */
  withResponse(
    profileId: string,
    profileData: ProfileData,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores data about the candidate that has no call of its own, such as a headline or a place. The sections
   * have theirs: `updateEducation`, `updateJobExperience`, `updateHardSkills`, `updateSoftSkills`,
   * `updateCertificates` and `updateLanguages`. Send all of the data: it replaces what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param profileData - The general data of a profile. The members in the examples are made up. In an answer,
   *   they may also stand directly in the profile.
   * @param options - Settings for this call alone.
   */
  raw(profileId: string, profileData: ProfileData, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.get`. */
export type CandidateProfilesGetResult = Result<CandidateProfile>;

export interface CandidateProfilesGetCall {
  /**
   * Returns the profile of the signed-in user with its sections, for example to fill a form. It takes no
   * identifier; a recruiter meets candidates through `applicants`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The profile.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.get();
   * ```
   */
  (options?: CallOptions): Promise<CandidateProfilesGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the profile of the signed-in user with its sections, for example to fill a form. It takes no
   * identifier; a recruiter meets candidates through `applicants`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The profile.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CandidateProfilesGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the profile of the signed-in user with its sections, for example to fill a form. It takes no
   * identifier; a recruiter meets candidates through `applicants`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The profile.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CandidateProfilesGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the profile of the signed-in user with its sections, for example to fill a form. It takes no
   * identifier; a recruiter meets candidates through `applicants`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateEducation`. */
export type CandidateProfilesUpdateEducationResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateEducationCall {
  /**
   * Stores the schools, universities and courses of the candidate. The list replaces the stored one: send all
   * entries, not only a new one.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param education - The candidate's education, one entry for each school, university or course.
   * @param options - Settings for this call alone.
   * @returns The profile with the education.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateEducation(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   [{ institution: 'Example Technical University', degree: 'BSc Computer Science', graduated: 2018 }],
   * );
   * ```
   */
  (
    profileId: string,
    education: CandidateProfilesUpdateEducationArguments['education'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateEducationResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the schools, universities and courses of the candidate. The list replaces the stored one: send all
   * entries, not only a new one.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the education.
   */
  with(
    named: CandidateProfilesUpdateEducationArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateEducationResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the schools, universities and courses of the candidate. The list replaces the stored one: send all
   * entries, not only a new one.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param education - The candidate's education, one entry for each school, university or course.
   * @param options - Settings for this call alone.
   * @returns The profile with the education.
   */
  withResponse(
    profileId: string,
    education: CandidateProfilesUpdateEducationArguments['education'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateEducationResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the schools, universities and courses of the candidate. The list replaces the stored one: send all
   * entries, not only a new one.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param education - The candidate's education, one entry for each school, university or course.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    education: CandidateProfilesUpdateEducationArguments['education'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateJobExperience`. */
export type CandidateProfilesUpdateJobExperienceResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateJobExperienceCall {
  /**
   * Stores where the candidate has worked and as what. The list replaces the stored one: send all positions,
   * past and present.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobExperience - Where the candidate has worked, one entry for each position.
   * @param options - Settings for this call alone.
   * @returns The profile with the job experience.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateJobExperience(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   [{ company: 'Example Logistics', position: 'Backend developer', from: '2019-03', description: 'Delivery systems.' }],
   * );
   * ```
   */
  (
    profileId: string,
    jobExperience: CandidateProfilesUpdateJobExperienceArguments['jobExperience'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateJobExperienceResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores where the candidate has worked and as what. The list replaces the stored one: send all positions,
   * past and present.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the job experience.
   */
  with(
    named: CandidateProfilesUpdateJobExperienceArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateJobExperienceResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores where the candidate has worked and as what. The list replaces the stored one: send all positions,
   * past and present.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobExperience - Where the candidate has worked, one entry for each position.
   * @param options - Settings for this call alone.
   * @returns The profile with the job experience.
   */
  withResponse(
    profileId: string,
    jobExperience: CandidateProfilesUpdateJobExperienceArguments['jobExperience'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateJobExperienceResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores where the candidate has worked and as what. The list replaces the stored one: send all positions,
   * past and present.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param jobExperience - Where the candidate has worked, one entry for each position.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    jobExperience: CandidateProfilesUpdateJobExperienceArguments['jobExperience'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateHardSkills`. */
export type CandidateProfilesUpdateHardSkillsResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateHardSkillsCall {
  /**
   * Stores the professional skills of the candidate, such as tools and methods. The list replaces the stored
   * one: send all skills. An empty list removes them all.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param hardSkills - The candidate's professional skills.
   * @param options - Settings for this call alone.
   * @returns The profile with the hard skills.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateHardSkills(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   ['Node.js', 'PostgreSQL', 'Docker'],
   * );
   * ```
   */
  (
    profileId: string,
    hardSkills: CandidateProfilesUpdateHardSkillsArguments['hardSkills'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateHardSkillsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the professional skills of the candidate, such as tools and methods. The list replaces the stored
   * one: send all skills. An empty list removes them all.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the hard skills.
   */
  with(
    named: CandidateProfilesUpdateHardSkillsArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateHardSkillsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the professional skills of the candidate, such as tools and methods. The list replaces the stored
   * one: send all skills. An empty list removes them all.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param hardSkills - The candidate's professional skills.
   * @param options - Settings for this call alone.
   * @returns The profile with the hard skills.
   */
  withResponse(
    profileId: string,
    hardSkills: CandidateProfilesUpdateHardSkillsArguments['hardSkills'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateHardSkillsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the professional skills of the candidate, such as tools and methods. The list replaces the stored
   * one: send all skills. An empty list removes them all.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param hardSkills - The candidate's professional skills.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    hardSkills: CandidateProfilesUpdateHardSkillsArguments['hardSkills'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateSoftSkills`. */
export type CandidateProfilesUpdateSoftSkillsResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateSoftSkillsCall {
  /**
   * Stores the personal skills of the candidate, such as leading or negotiating. The list replaces the stored
   * one: send all skills.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param softSkills - The candidate's personal skills.
   * @param options - Settings for this call alone.
   * @returns The profile with the soft skills.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateSoftSkills(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   ['Mentoring', 'Negotiation'],
   * );
   * ```
   */
  (
    profileId: string,
    softSkills: CandidateProfilesUpdateSoftSkillsArguments['softSkills'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateSoftSkillsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the personal skills of the candidate, such as leading or negotiating. The list replaces the stored
   * one: send all skills.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the soft skills.
   */
  with(
    named: CandidateProfilesUpdateSoftSkillsArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateSoftSkillsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the personal skills of the candidate, such as leading or negotiating. The list replaces the stored
   * one: send all skills.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param softSkills - The candidate's personal skills.
   * @param options - Settings for this call alone.
   * @returns The profile with the soft skills.
   */
  withResponse(
    profileId: string,
    softSkills: CandidateProfilesUpdateSoftSkillsArguments['softSkills'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateSoftSkillsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the personal skills of the candidate, such as leading or negotiating. The list replaces the stored
   * one: send all skills.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param softSkills - The candidate's personal skills.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    softSkills: CandidateProfilesUpdateSoftSkillsArguments['softSkills'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateCertificates`. */
export type CandidateProfilesUpdateCertificatesResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateCertificatesCall {
  /**
   * Stores which certificates the candidate holds. It takes data about them, not the files. The list replaces
   * the stored one: send all certificates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param certificates - The certificates that the candidate holds, one entry for each.
   * @param options - Settings for this call alone.
   * @returns The profile with the certificates.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateCertificates(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   [{ name: 'Example Cloud Practitioner', issued: '2023-05' }],
   * );
   * ```
   */
  (
    profileId: string,
    certificates: CandidateProfilesUpdateCertificatesArguments['certificates'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateCertificatesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores which certificates the candidate holds. It takes data about them, not the files. The list replaces
   * the stored one: send all certificates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the certificates.
   */
  with(
    named: CandidateProfilesUpdateCertificatesArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateCertificatesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores which certificates the candidate holds. It takes data about them, not the files. The list replaces
   * the stored one: send all certificates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param certificates - The certificates that the candidate holds, one entry for each.
   * @param options - Settings for this call alone.
   * @returns The profile with the certificates.
   */
  withResponse(
    profileId: string,
    certificates: CandidateProfilesUpdateCertificatesArguments['certificates'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateCertificatesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores which certificates the candidate holds. It takes data about them, not the files. The list replaces
   * the stored one: send all certificates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param certificates - The certificates that the candidate holds, one entry for each.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    certificates: CandidateProfilesUpdateCertificatesArguments['certificates'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateLanguages`. */
export type CandidateProfilesUpdateLanguagesResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateLanguagesCall {
  /**
   * Stores which languages the candidate speaks, and how well. The list replaces the stored one: send the
   * native language as well.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param languages - The languages that the candidate speaks.
   * @param options - Settings for this call alone.
   * @returns The profile with the languages.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateLanguages(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   [{ language: 'English', level: 'C1' }, { language: 'Latvian', level: 'native' }],
   * );
   * ```
   */
  (
    profileId: string,
    languages: CandidateProfilesUpdateLanguagesArguments['languages'],
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateLanguagesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores which languages the candidate speaks, and how well. The list replaces the stored one: send the
   * native language as well.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the languages.
   */
  with(
    named: CandidateProfilesUpdateLanguagesArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateLanguagesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores which languages the candidate speaks, and how well. The list replaces the stored one: send the
   * native language as well.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param languages - The languages that the candidate speaks.
   * @param options - Settings for this call alone.
   * @returns The profile with the languages.
   */
  withResponse(
    profileId: string,
    languages: CandidateProfilesUpdateLanguagesArguments['languages'],
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateLanguagesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores which languages the candidate speaks, and how well. The list replaces the stored one: send the
   * native language as well.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param languages - The languages that the candidate speaks.
   * @param options - Settings for this call alone.
   */
  raw(
    profileId: string,
    languages: CandidateProfilesUpdateLanguagesArguments['languages'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.parseFromPdf`. */
export type CandidateProfilesParseFromPdfResult = Result<ParsedCv>;

export interface CandidateProfilesParseFromPdfCall {
  /**
   * Fetches a CV as a PDF and reads the candidate's data out of it. It may store them in the signed-in user's
   * profile: call `get` afterwards, and store what is missing with the `update…` calls. For a CV that you have
   * as text, use `cv.parse`. It counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param url - Where the PDF is, with http or https. The server must be able to reach the address.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.parseFromPdf(
   *   'https://files.example.com/cv-anna.pdf',
   * );
   * ```
   */
  (url: string, options?: CallOptions): Promise<CandidateProfilesParseFromPdfResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Fetches a CV as a PDF and reads the candidate's data out of it. It may store them in the signed-in user's
   * profile: call `get` afterwards, and store what is missing with the `update…` calls. For a CV that you have
   * as text, use `cv.parse`. It counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   */
  with(
    named: CandidateProfilesParseFromPdfArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesParseFromPdfResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fetches a CV as a PDF and reads the candidate's data out of it. It may store them in the signed-in user's
   * profile: call `get` afterwards, and store what is missing with the `update…` calls. For a CV that you have
   * as text, use `cv.parse`. It counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param url - Where the PDF is, with http or https. The server must be able to reach the address.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   */
  withResponse(
    url: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesParseFromPdfResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fetches a CV as a PDF and reads the candidate's data out of it. It may store them in the signed-in user's
   * profile: call `get` afterwards, and store what is missing with the `update…` calls. For a CV that you have
   * as text, use `cv.parse`. It counts as a charge because a language model reads the CV, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param url - Where the PDF is, with http or https. The server must be able to reach the address.
   * @param options - Settings for this call alone.
   */
  raw(url: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.candidateProfiles.updateStatus`. */
export type CandidateProfilesUpdateStatusResult = Result<CandidateProfile>;

export interface CandidateProfilesUpdateStatusCall {
  /**
   * Sets where a profile stands, for example whether the candidate is looking for a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The profile with the new status.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.candidateProfiles.updateStatus(
   *   '6ecf8270-b1d3-4495-80f7-82a3c4e56078',
   *   'open',
   * );
   * ```
   */
  (profileId: string, status: string, options?: CallOptions): Promise<CandidateProfilesUpdateStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Sets where a profile stands, for example whether the candidate is looking for a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The profile with the new status.
   */
  with(
    named: CandidateProfilesUpdateStatusArguments,
    options?: CallOptions,
  ): Promise<CandidateProfilesUpdateStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Sets where a profile stands, for example whether the candidate is looking for a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   * @returns The profile with the new status.
   */
  withResponse(
    profileId: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<CandidateProfilesUpdateStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Sets where a profile stands, for example whether the candidate is looking for a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param profileId - The candidate profile, by the `profile_id` that `candidateProfiles.create` or
   *   `candidateProfiles.get` returned.
   * @param status - The new status, one of the server's own words. The example's is made up.
   * @param options - Settings for this call alone.
   */
  raw(profileId: string, status: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.companies.create`. */
export type CompaniesCreateResult = Result<Company>;

export interface CompaniesCreateCall {
  /**
   * Creates the company to which departments and job descriptions will belong. Keep its `company_id` for
   * `departments.create`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   * @returns The new company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.companies.create('Example Logistics');
   * ```
   */
  (name: string, options?: CallOptions): Promise<CompaniesCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates the company to which departments and job descriptions will belong. Keep its `company_id` for
   * `departments.create`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new company.
   */
  with(named: CompaniesCreateArguments, options?: CallOptions): Promise<CompaniesCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates the company to which departments and job descriptions will belong. Keep its `company_id` for
   * `departments.create`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   * @returns The new company.
   */
  withResponse(name: string, options?: CallOptions): Promise<WithResponse<CompaniesCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates the company to which departments and job descriptions will belong. Keep its `company_id` for
   * `departments.create`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   */
  raw(name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.companies.delete`. */
export type CompaniesDeleteResult = Result<Deleted>;

export interface CompaniesDeleteCall {
  /**
   * Deletes a company. Delete its departments and their job descriptions first. No call brings the company
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.companies.delete('0e6f2c1a-5b7d-4e3f-8a91-2c4d6e8f0a12');
   * ```
   */
  (companyId: string, options?: CallOptions): Promise<CompaniesDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a company. Delete its departments and their job descriptions first. No call brings the company
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: CompaniesDeleteArguments, options?: CallOptions): Promise<CompaniesDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a company. Delete its departments and their job descriptions first. No call brings the company
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(companyId: string, options?: CallOptions): Promise<WithResponse<CompaniesDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a company. Delete its departments and their job descriptions first. No call brings the company
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(companyId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.companies.update`. */
export type CompaniesUpdateResult = Result<Company>;

export interface CompaniesUpdateCall {
  /**
   * Gives a company another name. The name is all that can be changed; departments are changed in
   * `departments`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   * @returns The renamed company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.companies.update(
   *   '0e6f2c1a-5b7d-4e3f-8a91-2c4d6e8f0a12',
   *   'Example Logistics Group',
   * );
   * ```
   */
  (companyId: string, name: string, options?: CallOptions): Promise<CompaniesUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Gives a company another name. The name is all that can be changed; departments are changed in
   * `departments`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The renamed company.
   */
  with(named: CompaniesUpdateArguments, options?: CallOptions): Promise<CompaniesUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Gives a company another name. The name is all that can be changed; departments are changed in
   * `departments`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   * @returns The renamed company.
   */
  withResponse(
    companyId: string,
    name: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Gives a company another name. The name is all that can be changed; departments are changed in
   * `departments`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the company.
   * @param options - Settings for this call alone.
   */
  raw(companyId: string, name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.companies.getList`. */
export type CompaniesGetListResult = Result<Company[]>;

export interface CompaniesGetListCall {
  /**
   * Returns the companies that the signed-in user may recruit for, for example to choose one in a menu. The
   * list has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The companies.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.companies.getList();
   * ```
   */
  (options?: CallOptions): Promise<CompaniesGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the companies that the signed-in user may recruit for, for example to choose one in a menu. The
   * list has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The companies.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CompaniesGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the companies that the signed-in user may recruit for, for example to choose one in a menu. The
   * list has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The companies.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CompaniesGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the companies that the signed-in user may recruit for, for example to choose one in a menu. The
   * list has no pages.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.cv.parse`. */
export type CvParseResult = Result<ParsedCv>;

export interface CvParseCall {
  /**
   * Reads a candidate's data out of the content of a CV. It takes no profile and stores nothing: put what you
   * need into a profile with the `update…` calls of `candidateProfiles`. For a PDF on the web, use
   * `candidateProfiles.parseFromPdf`. It counts as a charge because a language model reads the CV, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param content - The CV, as text.
   * @param type - The kind of content, one of the server's own words. Default: text.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.cv.parse(
   *   'Backend developer. 2019 to today: Example Logistics, delivery systems with Node.js and PostgreSQL.',
   *   'text',
   * );
   * ```
   */
  (content: string, type?: string, options?: CallOptions): Promise<CvParseResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads a candidate's data out of the content of a CV. It takes no profile and stores nothing: put what you
   * need into a profile with the `update…` calls of `candidateProfiles`. For a PDF on the web, use
   * `candidateProfiles.parseFromPdf`. It counts as a charge because a language model reads the CV, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   */
  with(named: CvParseArguments, options?: CallOptions): Promise<CvParseResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads a candidate's data out of the content of a CV. It takes no profile and stores nothing: put what you
   * need into a profile with the `update…` calls of `candidateProfiles`. For a PDF on the web, use
   * `candidateProfiles.parseFromPdf`. It counts as a charge because a language model reads the CV, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param content - The CV, as text.
   * @param type - The kind of content, one of the server's own words. Default: text.
   * @param options - Settings for this call alone.
   * @returns The data of the candidate.
   */
  withResponse(content: string, type?: string, options?: CallOptions): Promise<WithResponse<CvParseResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads a candidate's data out of the content of a CV. It takes no profile and stores nothing: put what you
   * need into a profile with the `update…` calls of `candidateProfiles`. For a PDF on the web, use
   * `candidateProfiles.parseFromPdf`. It counts as a charge because a language model reads the CV, which
   * costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param content - The CV, as text.
   * @param type - The kind of content, one of the server's own words. Default: text.
   * @param options - Settings for this call alone.
   */
  raw(content: string, type?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.departments.create`. */
export type DepartmentsCreateResult = Result<Department>;

export interface DepartmentsCreateCall {
  /**
   * Creates a department in a company. Keep its `department_id`: a job description can only be created in a
   * department.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   * @returns The new department.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.departments.create(
   *   '0e6f2c1a-5b7d-4e3f-8a91-2c4d6e8f0a12',
   *   'Engineering',
   * );
   * ```
   */
  (companyId: string, name: string, options?: CallOptions): Promise<DepartmentsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a department in a company. Keep its `department_id`: a job description can only be created in a
   * department.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new department.
   */
  with(named: DepartmentsCreateArguments, options?: CallOptions): Promise<DepartmentsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a department in a company. Keep its `department_id`: a job description can only be created in a
   * department.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   * @returns The new department.
   */
  withResponse(
    companyId: string,
    name: string,
    options?: CallOptions,
  ): Promise<WithResponse<DepartmentsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a department in a company. Keep its `department_id`: a job description can only be created in a
   * department.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   */
  raw(companyId: string, name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.departments.delete`. */
export type DepartmentsDeleteResult = Result<Deleted>;

export interface DepartmentsDeleteCall {
  /**
   * Deletes a department of a company. Close or delete its job descriptions first. No call brings the
   * department back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.departments.delete('1f7a3d2b-6c8e-4f40-9ba2-3d5e7f901b23');
   * ```
   */
  (departmentId: string, options?: CallOptions): Promise<DepartmentsDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a department of a company. Close or delete its job descriptions first. No call brings the
   * department back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: DepartmentsDeleteArguments, options?: CallOptions): Promise<DepartmentsDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a department of a company. Close or delete its job descriptions first. No call brings the
   * department back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(departmentId: string, options?: CallOptions): Promise<WithResponse<DepartmentsDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a department of a company. Close or delete its job descriptions first. No call brings the
   * department back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(departmentId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.departments.update`. */
export type DepartmentsUpdateResult = Result<Department>;

export interface DepartmentsUpdateCall {
  /**
   * Gives a department another name. It cannot be moved to another company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   * @returns The renamed department.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.departments.update(
   *   '1f7a3d2b-6c8e-4f40-9ba2-3d5e7f901b23',
   *   'Software Engineering',
   * );
   * ```
   */
  (departmentId: string, name: string, options?: CallOptions): Promise<DepartmentsUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Gives a department another name. It cannot be moved to another company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The renamed department.
   */
  with(named: DepartmentsUpdateArguments, options?: CallOptions): Promise<DepartmentsUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Gives a department another name. It cannot be moved to another company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   * @returns The renamed department.
   */
  withResponse(
    departmentId: string,
    name: string,
    options?: CallOptions,
  ): Promise<WithResponse<DepartmentsUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Gives a department another name. It cannot be moved to another company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param name - The name of the department.
   * @param options - Settings for this call alone.
   */
  raw(departmentId: string, name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.departments.getList`. */
export type DepartmentsGetListResult = Result<Department[]>;

export interface DepartmentsGetListCall {
  /**
   * Returns the departments of one company, for example to choose where a new job belongs. The list has no
   * pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The departments.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.departments.getList('0e6f2c1a-5b7d-4e3f-8a91-2c4d6e8f0a12');
   * ```
   */
  (companyId: string, options?: CallOptions): Promise<DepartmentsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the departments of one company, for example to choose where a new job belongs. The list has no
   * pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The departments.
   */
  with(named: DepartmentsGetListArguments, options?: CallOptions): Promise<DepartmentsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the departments of one company, for example to choose where a new job belongs. The list has no
   * pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The departments.
   */
  withResponse(companyId: string, options?: CallOptions): Promise<WithResponse<DepartmentsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the departments of one company, for example to choose where a new job belongs. The list has no
   * pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param companyId - The company, by the identifier that `companies.create` or `companies.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(companyId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionArtifacts.create`. */
export type JobDescriptionArtifactsCreateResult = Result<JobDescriptionArtifact>;

export interface JobDescriptionArtifactsCreateCall {
  /**
   * Keeps a piece of material about a job with its description, for example the hiring manager's notes. It is
   * for recruiters, not for candidates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param content - The material itself, as text.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionArtifacts.create(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'Must know PostgreSQL well. Two days a week in the office.',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    content: string,
    options?: CallOptions,
  ): Promise<JobDescriptionArtifactsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Keeps a piece of material about a job with its description, for example the hiring manager's notes. It is
   * for recruiters, not for candidates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   */
  with(
    named: JobDescriptionArtifactsCreateArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionArtifactsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Keeps a piece of material about a job with its description, for example the hiring manager's notes. It is
   * for recruiters, not for candidates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param content - The material itself, as text.
   * @param options - Settings for this call alone.
   * @returns The stored artifact.
   */
  withResponse(
    jobDescriptionId: string,
    content: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionArtifactsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Keeps a piece of material about a job with its description, for example the hiring manager's notes. It is
   * for recruiters, not for candidates.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param content - The material itself, as text.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, content: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionArtifacts.delete`. */
export type JobDescriptionArtifactsDeleteResult = Result<Deleted>;

export interface JobDescriptionArtifactsDeleteCall {
  /**
   * Deletes one artifact of a job description, whose own text stays as it is. No call brings the artifact
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `jobDescriptionArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionArtifacts.delete(
   *   '3b9c5f4d-8ea0-4162-9dc4-5f7091b23d45',
   * );
   * ```
   */
  (artifactId: string, options?: CallOptions): Promise<JobDescriptionArtifactsDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes one artifact of a job description, whose own text stays as it is. No call brings the artifact
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: JobDescriptionArtifactsDeleteArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionArtifactsDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes one artifact of a job description, whose own text stays as it is. No call brings the artifact
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `jobDescriptionArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    artifactId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionArtifactsDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes one artifact of a job description, whose own text stays as it is. No call brings the artifact
   * back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param artifactId - The artifact, by the identifier that `jobDescriptionArtifacts.create` or `getList`
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(artifactId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionArtifacts.getList`. */
export type JobDescriptionArtifactsGetListResult = Result<JobDescriptionArtifact[]>;

export interface JobDescriptionArtifactsGetListCall {
  /**
   * Returns the artifacts that are kept with a job description, for example to read the notes again before an
   * interview. The list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionArtifacts.getList(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   * );
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionArtifactsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the artifacts that are kept with a job description, for example to read the notes again before an
   * interview. The list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   */
  with(
    named: JobDescriptionArtifactsGetListArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionArtifactsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the artifacts that are kept with a job description, for example to read the notes again before an
   * interview. The list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The artifacts.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionArtifactsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the artifacts that are kept with a job description, for example to read the notes again before an
   * interview. The list has no pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.create`. */
export type JobDescriptionCandidateQuestionsCreateResult = Result<Question>;

export interface JobDescriptionCandidateQuestionsCreateCall {
  /**
   * Adds a question of your own to a job. Candidates get it through `applications.getQuestions` and
   * `getUnansweredQuestionsList`. To make questions from the job description instead, use `extract`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param question - The wording of the question, as candidates read it.
   * @param type - How the question is to be answered, such as with a text or a choice, by one of the server's
   *   own words. Default: with a text.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param category - The category to put the question into, by which lists can be narrowed. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new question.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.create(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'How many years have you worked with PostgreSQL?',
   *   'text',
   *   3,
   *   'hard_skills',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    question: string,
    type?: string,
    weight?: number,
    category?: string,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Adds a question of your own to a job. Candidates get it through `applications.getQuestions` and
   * `getUnansweredQuestionsList`. To make questions from the job description instead, use `extract`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new question.
   */
  with(
    named: JobDescriptionCandidateQuestionsCreateArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds a question of your own to a job. Candidates get it through `applications.getQuestions` and
   * `getUnansweredQuestionsList`. To make questions from the job description instead, use `extract`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param question - The wording of the question, as candidates read it.
   * @param type - How the question is to be answered, such as with a text or a choice, by one of the server's
   *   own words. Default: with a text.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param category - The category to put the question into, by which lists can be narrowed. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new question.
   */
  withResponse(
    jobDescriptionId: string,
    question: string,
    type?: string,
    weight?: number,
    category?: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds a question of your own to a job. Candidates get it through `applications.getQuestions` and
   * `getUnansweredQuestionsList`. To make questions from the job description instead, use `extract`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param question - The wording of the question, as candidates read it.
   * @param type - How the question is to be answered, such as with a text or a choice, by one of the server's
   *   own words. Default: with a text.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param category - The category to put the question into, by which lists can be narrowed. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    jobDescriptionId: string,
    question: string,
    type?: string,
    weight?: number,
    category?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.delete`. */
export type JobDescriptionCandidateQuestionsDeleteResult = Result<Deleted>;

export interface JobDescriptionCandidateQuestionsDeleteCall {
  /**
   * Deletes one question of a job. `deleteAll` deletes all of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.delete(
   *   '4cad605e-9fb1-4273-8ed5-6081a2c34e56',
   * );
   * ```
   */
  (questionId: string, options?: CallOptions): Promise<JobDescriptionCandidateQuestionsDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes one question of a job. `deleteAll` deletes all of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: JobDescriptionCandidateQuestionsDeleteArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes one question of a job. `deleteAll` deletes all of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    questionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes one question of a job. `deleteAll` deletes all of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(questionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.deleteAll`. */
export type JobDescriptionCandidateQuestionsDeleteAllResult = Result<Deleted>;

export interface JobDescriptionCandidateQuestionsDeleteAllCall {
  /**
   * Deletes every question of a job, those written by hand as well, for example before a fresh `extract`. No
   * call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.deleteAll(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   * );
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionCandidateQuestionsDeleteAllResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes every question of a job, those written by hand as well, for example before a fresh `extract`. No
   * call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: JobDescriptionCandidateQuestionsDeleteAllArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsDeleteAllResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes every question of a job, those written by hand as well, for example before a fresh `extract`. No
   * call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsDeleteAllResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes every question of a job, those written by hand as well, for example before a fresh `extract`. No
   * call brings them back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.getList`. */
export type JobDescriptionCandidateQuestionsGetListResult = Result<Question[]>;

export interface JobDescriptionCandidateQuestionsGetListCall {
  /**
   * Returns the questions of a job with their weights, for the recruiter to edit. The list has no pages; for a
   * single category use `getByCategory`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The questions.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.getList(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   * );
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionCandidateQuestionsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the questions of a job with their weights, for the recruiter to edit. The list has no pages; for a
   * single category use `getByCategory`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  with(
    named: JobDescriptionCandidateQuestionsGetListArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the questions of a job with their weights, for the recruiter to edit. The list has no pages; for a
   * single category use `getByCategory`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the questions of a job with their weights, for the recruiter to edit. The list has no pages; for a
   * single category use `getByCategory`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.getByCategory`. */
export type JobDescriptionCandidateQuestionsGetByCategoryResult = Result<Question[]>;

export interface JobDescriptionCandidateQuestionsGetByCategoryCall {
  /**
   * Returns the questions of a job that are in one category, for example to edit them group by group. The
   * questions of `getList` name the categories of a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - The category, as the questions of the job name it.
   * @param options - Settings for this call alone.
   * @returns The questions.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.getByCategory(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'hard_skills',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    category: string,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsGetByCategoryResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the questions of a job that are in one category, for example to edit them group by group. The
   * questions of `getList` name the categories of a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  with(
    named: JobDescriptionCandidateQuestionsGetByCategoryArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsGetByCategoryResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the questions of a job that are in one category, for example to edit them group by group. The
   * questions of `getList` name the categories of a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - The category, as the questions of the job name it.
   * @param options - Settings for this call alone.
   * @returns The questions.
   */
  withResponse(
    jobDescriptionId: string,
    category: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsGetByCategoryResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the questions of a job that are in one category, for example to edit them group by group. The
   * questions of `getList` name the categories of a job.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param category - The category, as the questions of the job name it.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, category: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.edit`. */
export type JobDescriptionCandidateQuestionsEditResult = Result<Question>;

export interface JobDescriptionCandidateQuestionsEditCall {
  /**
   * Changes the wording of a question, its weight, or both; what is left out stays. Type and category cannot
   * be changed: for those, delete the question and create another.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param text - The new wording of the question, as candidates read it. Default: it stays as it is.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param options - Settings for this call alone.
   * @returns The edited question.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.edit(
   *   '4cad605e-9fb1-4273-8ed5-6081a2c34e56',
   *   'How long, and for what, have you used PostgreSQL?',
   *   5,
   * );
   * ```
   */
  (
    questionId: string,
    text?: string,
    weight?: number,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes the wording of a question, its weight, or both; what is left out stays. Type and category cannot
   * be changed: for those, delete the question and create another.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The edited question.
   */
  with(
    named: JobDescriptionCandidateQuestionsEditArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes the wording of a question, its weight, or both; what is left out stays. Type and category cannot
   * be changed: for those, delete the question and create another.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param text - The new wording of the question, as candidates read it. Default: it stays as it is.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param options - Settings for this call alone.
   * @returns The edited question.
   */
  withResponse(
    questionId: string,
    text?: string,
    weight?: number,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes the wording of a question, its weight, or both; what is left out stays. Type and category cannot
   * be changed: for those, delete the question and create another.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param questionId - The question, by the identifier that `jobDescriptionCandidateQuestions.create` or
   *   `getList` returned.
   * @param text - The new wording of the question, as candidates read it. Default: it stays as it is.
   * @param weight - How much the question counts compared with the job's other questions.
   * @param options - Settings for this call alone.
   */
  raw(questionId: string, text?: string, weight?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptionCandidateQuestions.extract`. */
export type JobDescriptionCandidateQuestionsExtractResult = Result<Question[]>;

export interface JobDescriptionCandidateQuestionsExtractCall {
  /**
   * Makes questions for the candidates from what the job description says. Call `getList` afterwards to see
   * which of them were added to the job. A second call adds the same questions again. It counts as a charge
   * because a language model reads the job description, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The questions that were made.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptionCandidateQuestions.extract(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   * );
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionCandidateQuestionsExtractResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Makes questions for the candidates from what the job description says. Call `getList` afterwards to see
   * which of them were added to the job. A second call adds the same questions again. It counts as a charge
   * because a language model reads the job description, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The questions that were made.
   */
  with(
    named: JobDescriptionCandidateQuestionsExtractArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionCandidateQuestionsExtractResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes questions for the candidates from what the job description says. Call `getList` afterwards to see
   * which of them were added to the job. A second call adds the same questions again. It counts as a charge
   * because a language model reads the job description, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The questions that were made.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionCandidateQuestionsExtractResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Makes questions for the candidates from what the job description says. Call `getList` afterwards to see
   * which of them were added to the job. A second call adds the same questions again. It counts as a charge
   * because a language model reads the job description, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.create`. */
export type JobDescriptionsCreateResult = Result<JobDescription>;

export interface JobDescriptionsCreateCall {
  /**
   * Creates a job in a department as a draft, which candidates do not see. Add the full text with `textUpdate`
   * and structured data with `updateData`, then call `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. Default: empty.
   * @param options - Settings for this call alone.
   * @returns The new job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.create(
   *   '1f7a3d2b-6c8e-4f40-9ba2-3d5e7f901b23',
   *   'Backend developer',
   *   'You build the systems that plan our deliveries.',
   * );
   * ```
   */
  (
    departmentId: string,
    title: string,
    description?: string,
    options?: CallOptions,
  ): Promise<JobDescriptionsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a job in a department as a draft, which candidates do not see. Add the full text with `textUpdate`
   * and structured data with `updateData`, then call `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new job description.
   */
  with(named: JobDescriptionsCreateArguments, options?: CallOptions): Promise<JobDescriptionsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a job in a department as a draft, which candidates do not see. Add the full text with `textUpdate`
   * and structured data with `updateData`, then call `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. Default: empty.
   * @param options - Settings for this call alone.
   * @returns The new job description.
   */
  withResponse(
    departmentId: string,
    title: string,
    description?: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a job in a department as a draft, which candidates do not see. Add the full text with `textUpdate`
   * and structured data with `updateData`, then call `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. Default: empty.
   * @param options - Settings for this call alone.
   */
  raw(departmentId: string, title: string, description?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.delete`. */
export type JobDescriptionsDeleteResult = Result<Deleted>;

export interface JobDescriptionsDeleteCall {
  /**
   * Deletes a job, for example one that was created by mistake. No call brings the job back. To end a search,
   * use `close`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.delete('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionsDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a job, for example one that was created by mistake. No call brings the job back. To end a search,
   * use `close`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: JobDescriptionsDeleteArguments, options?: CallOptions): Promise<JobDescriptionsDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a job, for example one that was created by mistake. No call brings the job back. To end a search,
   * use `close`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a job, for example one that was created by mistake. No call brings the job back. To end a search,
   * use `close`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.close`. */
export type JobDescriptionsCloseResult = Result<JobDescription>;

export interface JobDescriptionsCloseCall {
  /**
   * Ends the search for candidates, for example when the place is filled. The job and its applications stay
   * readable, and no new applications are taken. It counts as a charge because the server may notify the
   * applicants, as `applicants.stageChange` may.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The closed job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.close('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionsCloseResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Ends the search for candidates, for example when the place is filled. The job and its applications stay
   * readable, and no new applications are taken. It counts as a charge because the server may notify the
   * applicants, as `applicants.stageChange` may.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The closed job description.
   */
  with(named: JobDescriptionsCloseArguments, options?: CallOptions): Promise<JobDescriptionsCloseResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Ends the search for candidates, for example when the place is filled. The job and its applications stay
   * readable, and no new applications are taken. It counts as a charge because the server may notify the
   * applicants, as `applicants.stageChange` may.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The closed job description.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsCloseResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Ends the search for candidates, for example when the place is filled. The job and its applications stay
   * readable, and no new applications are taken. It counts as a charge because the server may notify the
   * applicants, as `applicants.stageChange` may.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.update`. */
export type JobDescriptionsUpdateResult = Result<JobDescription>;

export interface JobDescriptionsUpdateCall {
  /**
   * Changes what a job is called, what it is about, and from when to when it is offered. Send everything that
   * should stay. To make the job visible, use `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. An empty text clears it.
   * @param publishedAt - From when the job is public.
   * @param deadlineAt - Until when one may apply.
   * @param options - Settings for this call alone.
   * @returns The updated job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.update(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'Senior backend developer',
   *   'You build the systems that plan our deliveries.',
   *   '2026-09-01T08:00:00Z',
   *   '2026-09-30T21:59:59Z',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    title?: string,
    description?: string,
    publishedAt?: JobDescriptionsUpdateArguments['publishedAt'],
    deadlineAt?: JobDescriptionsUpdateArguments['deadlineAt'],
    options?: CallOptions,
  ): Promise<JobDescriptionsUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Changes what a job is called, what it is about, and from when to when it is offered. Send everything that
   * should stay. To make the job visible, use `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The updated job description.
   */
  with(named: JobDescriptionsUpdateArguments, options?: CallOptions): Promise<JobDescriptionsUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Changes what a job is called, what it is about, and from when to when it is offered. Send everything that
   * should stay. To make the job visible, use `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. An empty text clears it.
   * @param publishedAt - From when the job is public.
   * @param deadlineAt - Until when one may apply.
   * @param options - Settings for this call alone.
   * @returns The updated job description.
   */
  withResponse(
    jobDescriptionId: string,
    title?: string,
    description?: string,
    publishedAt?: JobDescriptionsUpdateArguments['publishedAt'],
    deadlineAt?: JobDescriptionsUpdateArguments['deadlineAt'],
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Changes what a job is called, what it is about, and from when to when it is offered. Send everything that
   * should stay. To make the job visible, use `publish`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param title - The title of the job, as candidates read it.
   * @param description - What the job is about, in text. An empty text clears it.
   * @param publishedAt - From when the job is public.
   * @param deadlineAt - Until when one may apply.
   * @param options - Settings for this call alone.
   */
  raw(
    jobDescriptionId: string,
    title?: string,
    description?: string,
    publishedAt?: JobDescriptionsUpdateArguments['publishedAt'],
    deadlineAt?: JobDescriptionsUpdateArguments['deadlineAt'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.updateData`. */
export type JobDescriptionsUpdateDataResult = Result<JobDescription>;

export interface JobDescriptionsUpdateDataCall {
  /**
   * Stores data about a job beside its texts, such as the salary or the place. Send all of it: it replaces
   * what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param data - Structured data about a job. The members in the examples are made up.
   * @param options - Settings for this call alone.
   * @returns The job description with the data.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.updateData(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   { city: 'Riga', hours_per_week: 40 },
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    data: JobDescriptionData,
    options?: CallOptions,
  ): Promise<JobDescriptionsUpdateDataResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores data about a job beside its texts, such as the salary or the place. Send all of it: it replaces
   * what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job description with the data.
   */
  with(
    named: JobDescriptionsUpdateDataArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionsUpdateDataResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores data about a job beside its texts, such as the salary or the place. Send all of it: it replaces
   * what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param data - Structured data about a job. The members in the examples are made up.
   * @param options - Settings for this call alone.
   * @returns The job description with the data.
   */
  withResponse(
    jobDescriptionId: string,
    data: JobDescriptionData,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsUpdateDataResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores data about a job beside its texts, such as the salary or the place. Send all of it: it replaces
   * what is stored.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param data - Structured data about a job. The members in the examples are made up.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, data: JobDescriptionData, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.getList`. */
export type JobDescriptionsGetListResult = Result<JobDescription[]>;

export interface JobDescriptionsGetListCall {
  /**
   * Returns the jobs of one department for the recruiter, in every status. The list has no pages; for all jobs
   * of a company, go through its departments.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The job descriptions.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.getList('1f7a3d2b-6c8e-4f40-9ba2-3d5e7f901b23');
   * ```
   */
  (departmentId: string, options?: CallOptions): Promise<JobDescriptionsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the jobs of one department for the recruiter, in every status. The list has no pages; for all jobs
   * of a company, go through its departments.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job descriptions.
   */
  with(named: JobDescriptionsGetListArguments, options?: CallOptions): Promise<JobDescriptionsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the jobs of one department for the recruiter, in every status. The list has no pages; for all jobs
   * of a company, go through its departments.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   * @returns The job descriptions.
   */
  withResponse(
    departmentId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the jobs of one department for the recruiter, in every status. The list has no pages; for all jobs
   * of a company, go through its departments.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param departmentId - The department, by the identifier that `departments.create` or `departments.getList`
   *   returned.
   * @param options - Settings for this call alone.
   */
  raw(departmentId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.get`. */
export type JobDescriptionsGetResult = Result<JobDescription>;

export interface JobDescriptionsGetCall {
  /**
   * Returns a job with its texts, dates and data to somebody who is signed in. For a public page use
   * `getUnauthorised`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.get('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a job with its texts, dates and data to somebody who is signed in. For a public page use
   * `getUnauthorised`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job description.
   */
  with(named: JobDescriptionsGetArguments, options?: CallOptions): Promise<JobDescriptionsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a job with its texts, dates and data to somebody who is signed in. For a public page use
   * `getUnauthorised`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The job description.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a job with its texts, dates and data to somebody who is signed in. For a public page use
   * `getUnauthorised`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.publish`. */
export type JobDescriptionsPublishResult = Result<JobDescription>;

export interface JobDescriptionsPublishCall {
  /**
   * Makes a job visible to candidates, who can then apply. `close` ends that. It counts as a write: it
   * addresses nobody in particular, and publishing a published job changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The published job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.publish('2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34');
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionsPublishResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Makes a job visible to candidates, who can then apply. `close` ends that. It counts as a write: it
   * addresses nobody in particular, and publishing a published job changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The published job description.
   */
  with(named: JobDescriptionsPublishArguments, options?: CallOptions): Promise<JobDescriptionsPublishResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Makes a job visible to candidates, who can then apply. `close` ends that. It counts as a write: it
   * addresses nobody in particular, and publishing a published job changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The published job description.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsPublishResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Makes a job visible to candidates, who can then apply. `close` ends that. It counts as a write: it
   * addresses nobody in particular, and publishing a published job changes nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.getUnauthorised`. */
export type JobDescriptionsGetUnauthorisedResult = Result<JobDescription>;

export interface JobDescriptionsGetUnauthorisedCall {
  /**
   * Returns a published job to anybody who has its identifier, for example on a public page that links to the
   * application.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The job description.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.getUnauthorised(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   * );
   * ```
   */
  (jobDescriptionId: string, options?: CallOptions): Promise<JobDescriptionsGetUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a published job to anybody who has its identifier, for example on a public page that links to the
   * application.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job description.
   */
  with(
    named: JobDescriptionsGetUnauthorisedArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionsGetUnauthorisedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a published job to anybody who has its identifier, for example on a public page that links to the
   * application.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The job description.
   */
  withResponse(
    jobDescriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsGetUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a published job to anybody who has its identifier, for example on a public page that links to the
   * application.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.textUpdate`. */
export type JobDescriptionsTextUpdateResult = Result<JobDescription>;

export interface JobDescriptionsTextUpdateCall {
  /**
   * Stores the text of a job, for example after the recruiter has edited it. It takes the text alone; title,
   * description and dates are set with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param text - The whole new text.
   * @param options - Settings for this call alone.
   * @returns The job description with the text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.textUpdate(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'You build the systems that plan our deliveries, with Node.js and PostgreSQL.\n\nWe offer 40 hours a week, two of the days in our office.',
   * );
   * ```
   */
  (jobDescriptionId: string, text: string, options?: CallOptions): Promise<JobDescriptionsTextUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the text of a job, for example after the recruiter has edited it. It takes the text alone; title,
   * description and dates are set with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job description with the text.
   */
  with(
    named: JobDescriptionsTextUpdateArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionsTextUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the text of a job, for example after the recruiter has edited it. It takes the text alone; title,
   * description and dates are set with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param text - The whole new text.
   * @param options - Settings for this call alone.
   * @returns The job description with the text.
   */
  withResponse(
    jobDescriptionId: string,
    text: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsTextUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the text of a job, for example after the recruiter has edited it. It takes the text alone; title,
   * description and dates are set with `update`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param text - The whole new text.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.jobDescriptions.updateStatus`. */
export type JobDescriptionsUpdateStatusResult = Result<JobDescription>;

export interface JobDescriptionsUpdateStatusCall {
  /**
   * Sets where a job stands. For the usual steps use `publish` and `close`. It counts as a charge because the
   * new status may be a closed one, of which the server may notify the applicants.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param status - The new status, one of the server's own words. `jobDescriptions.get` returns the present
   *   one.
   * @param options - Settings for this call alone.
   * @returns The job description with the new status.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.jobDescriptions.updateStatus(
   *   '2a8b4e3c-7d9f-4051-8cb3-4e6f80a12c34',
   *   'draft',
   * );
   * ```
   */
  (
    jobDescriptionId: string,
    status: string,
    options?: CallOptions,
  ): Promise<JobDescriptionsUpdateStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Sets where a job stands. For the usual steps use `publish` and `close`. It counts as a charge because the
   * new status may be a closed one, of which the server may notify the applicants.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The job description with the new status.
   */
  with(
    named: JobDescriptionsUpdateStatusArguments,
    options?: CallOptions,
  ): Promise<JobDescriptionsUpdateStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Sets where a job stands. For the usual steps use `publish` and `close`. It counts as a charge because the
   * new status may be a closed one, of which the server may notify the applicants.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param status - The new status, one of the server's own words. `jobDescriptions.get` returns the present
   *   one.
   * @param options - Settings for this call alone.
   * @returns The job description with the new status.
   */
  withResponse(
    jobDescriptionId: string,
    status: string,
    options?: CallOptions,
  ): Promise<WithResponse<JobDescriptionsUpdateStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Sets where a job stands. For the usual steps use `publish` and `close`. It counts as a charge because the
   * new status may be a closed one, of which the server may notify the applicants.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param jobDescriptionId - The job, by the identifier that `jobDescriptions.create` or
   *   `jobDescriptions.getList` returned.
   * @param status - The new status, one of the server's own words. `jobDescriptions.get` returns the present
   *   one.
   * @param options - Settings for this call alone.
   */
  raw(jobDescriptionId: string, status: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.reports.create`. */
export type ReportsCreateResult = Result<Report>;

export interface ReportsCreateCall {
  /**
   * Starts a report on how well a candidate fits a job; `build` then writes it and `score` rates it. It counts
   * as a charge because the work of the language model, which costs, may begin right here.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The new report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.reports.create('80e1a492-d3f5-46b7-82b9-a4c5e607829a');
   * ```
   */
  (applicationId: string, options?: CallOptions): Promise<ReportsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts a report on how well a candidate fits a job; `build` then writes it and `score` rates it. It counts
   * as a charge because the work of the language model, which costs, may begin right here.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new report.
   */
  with(named: ReportsCreateArguments, options?: CallOptions): Promise<ReportsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts a report on how well a candidate fits a job; `build` then writes it and `score` rates it. It counts
   * as a charge because the work of the language model, which costs, may begin right here.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The new report.
   */
  withResponse(applicationId: string, options?: CallOptions): Promise<WithResponse<ReportsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts a report on how well a candidate fits a job; `build` then writes it and `score` rates it. It counts
   * as a charge because the work of the language model, which costs, may begin right here.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.reports.get`. */
export type ReportsGetResult = Result<Report>;

export interface ReportsGetCall {
  /**
   * Returns the report as it stands, without starting any work.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.reports.get('80e1a492-d3f5-46b7-82b9-a4c5e607829a');
   * ```
   */
  (applicationId: string, options?: CallOptions): Promise<ReportsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the report as it stands, without starting any work.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  with(named: ReportsGetArguments, options?: CallOptions): Promise<ReportsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the report as it stands, without starting any work.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  withResponse(applicationId: string, options?: CallOptions): Promise<WithResponse<ReportsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the report as it stands, without starting any work.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.reports.build`. */
export type ReportsBuildResult = Result<Report>;

export interface ReportsBuildCall {
  /**
   * Writes the report from the job description, the candidate's profile and the answers. Read it with `get`:
   * the answer may come before the work is done. It counts as a charge because a language model writes it,
   * which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The report.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.reports.build('80e1a492-d3f5-46b7-82b9-a4c5e607829a');
   * ```
   */
  (applicationId: string, options?: CallOptions): Promise<ReportsBuildResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes the report from the job description, the candidate's profile and the answers. Read it with `get`:
   * the answer may come before the work is done. It counts as a charge because a language model writes it,
   * which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  with(named: ReportsBuildArguments, options?: CallOptions): Promise<ReportsBuildResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes the report from the job description, the candidate's profile and the answers. Read it with `get`:
   * the answer may come before the work is done. It counts as a charge because a language model writes it,
   * which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The report.
   */
  withResponse(applicationId: string, options?: CallOptions): Promise<WithResponse<ReportsBuildResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes the report from the job description, the candidate's profile and the answers. Read it with `get`:
   * the answer may come before the work is done. It counts as a charge because a language model writes it,
   * which costs each time.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.easyjob.reports.score`. */
export type ReportsScoreResult = Result<ReportsScoreData>;

export interface ReportsScoreCall {
  /**
   * Rates how well an application fits its job, by the answers and the weights of the questions, for example
   * to sort the applicants. It counts as a charge because a language model rates it, which costs each time:
   * look for an earlier score in the report that `get` returns.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The score.
   * @example
   * ```ts
   * const result = await behindAPI.V10.easyjob.reports.score('80e1a492-d3f5-46b7-82b9-a4c5e607829a');
   * ```
   */
  (applicationId: string, options?: CallOptions): Promise<ReportsScoreResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Rates how well an application fits its job, by the answers and the weights of the questions, for example
   * to sort the applicants. It counts as a charge because a language model rates it, which costs each time:
   * look for an earlier score in the report that `get` returns.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The score.
   */
  with(named: ReportsScoreArguments, options?: CallOptions): Promise<ReportsScoreResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Rates how well an application fits its job, by the answers and the weights of the questions, for example
   * to sort the applicants. It counts as a charge because a language model rates it, which costs each time:
   * look for an earlier score in the report that `get` returns.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   * @returns The score.
   */
  withResponse(applicationId: string, options?: CallOptions): Promise<WithResponse<ReportsScoreResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Rates how well an application fits its job, by the answers and the weights of the questions, for example
   * to sort the applicants. It counts as a charge because a language model rates it, which costs each time:
   * look for an earlier score in the report that `get` returns.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param applicationId - The application, by the identifier that `applications.create` or
   *   `applicants.getList` returned.
   * @param options - Settings for this call alone.
   */
  raw(applicationId: string, options?: CallOptions): Promise<Response>;
}

/** The answers of candidates to the questions about a job. */
export interface AnswersModule {
  /** Store the answers to questions about a job. */
  readonly store: AnswersStoreCall;
}

/** The applications for a job as the recruiter sees them, with the stage that each has reached. */
export interface ApplicantsModule {
  /** Get an applicant. */
  readonly get: ApplicantsGetCall;
  /** Move an applicant to another stage. */
  readonly stageChange: ApplicantsStageChangeCall;
  /** List the applicants for a job. */
  readonly getList: ApplicantsGetListCall;
}

/** The applications as the candidate sees them, from applying to the questions still to answer. */
export interface ApplicationsModule {
  /** Apply for a job. */
  readonly create: ApplicationsCreateCall;
  /** Get the signed-in user's application for a job. */
  readonly get: ApplicationsGetCall;
  /** List the questions that a job asks candidates. */
  readonly getQuestions: ApplicationsGetQuestionsCall;
  /** List the questions still to answer. */
  readonly getUnansweredQuestionsList: ApplicationsGetUnansweredQuestionsListCall;
}

/** The source material of a candidate profile, such as the text of a CV. */
export interface CandidateProfileArtifactsModule {
  /** Add source material to a candidate profile. */
  readonly create: CandidateProfileArtifactsCreateCall;
  /** Delete source material of a candidate profile. */
  readonly delete: CandidateProfileArtifactsDeleteCall;
  /** List the source material of a candidate profile. */
  readonly getList: CandidateProfileArtifactsGetListCall;
}

/** The candidates, in sections such as education, job experience and skills. */
export interface CandidateProfilesModule {
  /** Create an empty candidate profile. */
  readonly create: CandidateProfilesCreateCall;
  /** Delete a candidate profile. */
  readonly delete: CandidateProfilesDeleteCall;
  /** Update the general data of a candidate profile. */
  readonly update: CandidateProfilesUpdateCall;
  /** Get the signed-in user's candidate profile. */
  readonly get: CandidateProfilesGetCall;
  /** Set the education in a candidate profile. */
  readonly updateEducation: CandidateProfilesUpdateEducationCall;
  /** Set the job experience in a candidate profile. */
  readonly updateJobExperience: CandidateProfilesUpdateJobExperienceCall;
  /** Set the hard skills in a candidate profile. */
  readonly updateHardSkills: CandidateProfilesUpdateHardSkillsCall;
  /** Set the soft skills in a candidate profile. */
  readonly updateSoftSkills: CandidateProfilesUpdateSoftSkillsCall;
  /** Set the certificates in a candidate profile. */
  readonly updateCertificates: CandidateProfilesUpdateCertificatesCall;
  /** Set the languages in a candidate profile. */
  readonly updateLanguages: CandidateProfilesUpdateLanguagesCall;
  /** Read a candidate's data from a PDF. */
  readonly parseFromPdf: CandidateProfilesParseFromPdfCall;
  /** Set the status of a candidate profile. */
  readonly updateStatus: CandidateProfilesUpdateStatusCall;
}

/** The companies that hire. Their departments and job descriptions belong to them. */
export interface CompaniesModule {
  /** Create a company. */
  readonly create: CompaniesCreateCall;
  /** Delete a company. */
  readonly delete: CompaniesDeleteCall;
  /** Rename a company. */
  readonly update: CompaniesUpdateCall;
  /** List the companies. */
  readonly getList: CompaniesGetListCall;
}

/** Reading the data out of a CV. */
export interface CvModule {
  /** Read the data from a CV. */
  readonly parse: CvParseCall;
}

/** The departments of a company. Job descriptions belong to them. */
export interface DepartmentsModule {
  /** Create a department. */
  readonly create: DepartmentsCreateCall;
  /** Delete a department. */
  readonly delete: DepartmentsDeleteCall;
  /** Rename a department. */
  readonly update: DepartmentsUpdateCall;
  /** List the departments of a company. */
  readonly getList: DepartmentsGetListCall;
}

/** The source material of a job description, such as the notes of a briefing. */
export interface JobDescriptionArtifactsModule {
  /** Add source material to a job description. */
  readonly create: JobDescriptionArtifactsCreateCall;
  /** Delete source material of a job description. */
  readonly delete: JobDescriptionArtifactsDeleteCall;
  /** List the source material of a job description. */
  readonly getList: JobDescriptionArtifactsGetListCall;
}

/** The questions that candidates for a job are asked, seen by the recruiter. */
export interface JobDescriptionCandidateQuestionsModule {
  /** Add a question for the candidates of a job. */
  readonly create: JobDescriptionCandidateQuestionsCreateCall;
  /** Delete a question. */
  readonly delete: JobDescriptionCandidateQuestionsDeleteCall;
  /** Delete all questions of a job. */
  readonly deleteAll: JobDescriptionCandidateQuestionsDeleteAllCall;
  /** List the questions of a job. */
  readonly getList: JobDescriptionCandidateQuestionsGetListCall;
  /** List a job's questions of one category. */
  readonly getByCategory: JobDescriptionCandidateQuestionsGetByCategoryCall;
  /** Edit a question. */
  readonly edit: JobDescriptionCandidateQuestionsEditCall;
  /** Make questions from a job description. */
  readonly extract: JobDescriptionCandidateQuestionsExtractCall;
}

/** The open jobs, from the first draft over publishing to closing. */
export interface JobDescriptionsModule {
  /** Create a job description. */
  readonly create: JobDescriptionsCreateCall;
  /** Delete a job description. */
  readonly delete: JobDescriptionsDeleteCall;
  /** Close a job. */
  readonly close: JobDescriptionsCloseCall;
  /** Update a job's title, description and dates. */
  readonly update: JobDescriptionsUpdateCall;
  /** Set the structured data of a job description. */
  readonly updateData: JobDescriptionsUpdateDataCall;
  /** List the job descriptions of a department. */
  readonly getList: JobDescriptionsGetListCall;
  /** Get a job description. */
  readonly get: JobDescriptionsGetCall;
  /** Publish a job. */
  readonly publish: JobDescriptionsPublishCall;
  /** Get a job description without signing in. */
  readonly getUnauthorised: JobDescriptionsGetUnauthorisedCall;
  /** Replace the full text of a job description. */
  readonly textUpdate: JobDescriptionsTextUpdateCall;
  /** Set the status of a job description. */
  readonly updateStatus: JobDescriptionsUpdateStatusCall;
}

/** How well an application fits its job. A report is found by its application. */
export interface ReportsModule {
  /** Create the report on an application. */
  readonly create: ReportsCreateCall;
  /** Get the report on an application. */
  readonly get: ReportsGetCall;
  /** Build the report on an application. */
  readonly build: ReportsBuildCall;
  /** Score an application. */
  readonly score: ReportsScoreCall;
}

/** Job descriptions, candidate profiles, applications and reports for recruiting. */
export interface EasyjobV10 {
  /** The answers of candidates to the questions about a job. */
  readonly answers: AnswersModule;
  /** The applications for a job as the recruiter sees them, with the stage that each has reached. */
  readonly applicants: ApplicantsModule;
  /** The applications as the candidate sees them, from applying to the questions still to answer. */
  readonly applications: ApplicationsModule;
  /** The source material of a candidate profile, such as the text of a CV. */
  readonly candidateProfileArtifacts: CandidateProfileArtifactsModule;
  /** The candidates, in sections such as education, job experience and skills. */
  readonly candidateProfiles: CandidateProfilesModule;
  /** The companies that hire. Their departments and job descriptions belong to them. */
  readonly companies: CompaniesModule;
  /** Reading the data out of a CV. */
  readonly cv: CvModule;
  /** The departments of a company. Job descriptions belong to them. */
  readonly departments: DepartmentsModule;
  /** The source material of a job description, such as the notes of a briefing. */
  readonly jobDescriptionArtifacts: JobDescriptionArtifactsModule;
  /** The questions that candidates for a job are asked, seen by the recruiter. */
  readonly jobDescriptionCandidateQuestions: JobDescriptionCandidateQuestionsModule;
  /** The open jobs, from the first draft over publishing to closing. */
  readonly jobDescriptions: JobDescriptionsModule;
  /** How well an application fits its job. A report is found by its application. */
  readonly reports: ReportsModule;
}
