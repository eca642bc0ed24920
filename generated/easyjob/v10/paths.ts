// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/easyjob/10/answers/store': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Store the answers to questions about a job
     * Stores what a candidate has answered in an application. The questions still to answer come from
     *     `applications.getUnansweredQuestionsList`.
     */
    post: operations['V10.easyjob.answers.store'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applicants/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an applicant
     * Returns a single application as the recruiter sees it, for example to open it from the list.
     */
    post: operations['V10.easyjob.applicants.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applicants/stageChange': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move an applicant to another stage
     * Sets the stage that an application has reached in the selection, for example when the candidate is invited or
     *     turned down. It counts as a charge because the server may notify the candidate.
     */
    post: operations['V10.easyjob.applicants.stageChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applicants/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the applicants for a job
     * Returns all who have applied for a job, for example for a board with a column for each stage. The list has no
     *     pages.
     */
    post: operations['V10.easyjob.applicants.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applications/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Apply for a job
     * Creates an application with a candidate's profile, after which the job's recruiter finds it in `applicants`.
     *     Keep the `application_id`: questions, answers and reports ask for it. It counts as a charge because it puts the
     *     candidate's message before a person, and a second call applies twice.
     */
    post: operations['V10.easyjob.applications.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applications/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the signed-in user's application for a job
     * Returns the application that the signed-in candidate has made for a job, for example to show "applied" instead
     *     of an "apply" button. It asks for the job, not for the application; the recruiter's counterpart is
     *     `applicants.getList`.
     */
    post: operations['V10.easyjob.applications.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applications/getQuestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the questions that a job asks candidates
     * Returns what a job asks its candidates, for example to preview it before applying; no application is needed. For
     *     what is left to answer in one application, use `getUnansweredQuestionsList`.
     */
    post: operations['V10.easyjob.applications.getQuestions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/applications/getUnansweredQuestionsList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the questions still to answer
     * Returns what an application's job asks and the candidate has not answered yet. Show some of the questions, store
     *     the answers with `answers.store` and ask again, until the list is empty.
     */
    post: operations['V10.easyjob.applications.getUnansweredQuestionsList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfileArtifacts/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add source material to a candidate profile
     * Keeps a piece of material about a candidate with the profile, for example the text of a CV or of a profile page.
     *     It does not change the sections of the profile: set those with the `update…` calls of `candidateProfiles`.
     */
    post: operations['V10.easyjob.candidateProfileArtifacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfileArtifacts/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete source material of a candidate profile
     * Deletes one artifact of a profile. The profile itself stays as it is. No call brings the artifact back.
     */
    post: operations['V10.easyjob.candidateProfileArtifacts.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfileArtifacts/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the source material of a candidate profile
     * Returns the artifacts that are kept with a profile, for example to show which CVs it was made from. The list has
     *     no pages.
     */
    post: operations['V10.easyjob.candidateProfileArtifacts.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an empty candidate profile
     * Creates a profile for the signed-in user. Fill it with `update` and the calls for the single sections. A second
     *     call creates a second profile: call `get` first.
     */
    post: operations['V10.easyjob.candidateProfiles.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a candidate profile
     * Deletes a profile, for example because the candidate asks for it. Delete its artifacts first. No call brings the
     *     profile back.
     */
    post: operations['V10.easyjob.candidateProfiles.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update the general data of a candidate profile
     * Stores data about the candidate that has no call of its own, such as a headline or a place. The sections have
     *     theirs: `updateEducation`, `updateJobExperience`, `updateHardSkills`, `updateSoftSkills`, `updateCertificates`
     *     and `updateLanguages`. Send all of the data: it replaces what is stored.
     */
    post: operations['V10.easyjob.candidateProfiles.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the signed-in user's candidate profile
     * Returns the profile of the signed-in user with its sections, for example to fill a form. It takes no identifier;
     *     a recruiter meets candidates through `applicants`.
     */
    post: operations['V10.easyjob.candidateProfiles.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateEducation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the education in a candidate profile
     * Stores the schools, universities and courses of the candidate. The list replaces the stored one: send all
     *     entries, not only a new one.
     */
    post: operations['V10.easyjob.candidateProfiles.updateEducation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateJobExperience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the job experience in a candidate profile
     * Stores where the candidate has worked and as what. The list replaces the stored one: send all positions, past
     *     and present.
     */
    post: operations['V10.easyjob.candidateProfiles.updateJobExperience'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateHardSkills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the hard skills in a candidate profile
     * Stores the professional skills of the candidate, such as tools and methods. The list replaces the stored one:
     *     send all skills. An empty list removes them all.
     */
    post: operations['V10.easyjob.candidateProfiles.updateHardSkills'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateSoftSkills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the soft skills in a candidate profile
     * Stores the personal skills of the candidate, such as leading or negotiating. The list replaces the stored one:
     *     send all skills.
     */
    post: operations['V10.easyjob.candidateProfiles.updateSoftSkills'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateCertificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the certificates in a candidate profile
     * Stores which certificates the candidate holds. It takes data about them, not the files. The list replaces the
     *     stored one: send all certificates.
     */
    post: operations['V10.easyjob.candidateProfiles.updateCertificates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateLanguages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the languages in a candidate profile
     * Stores which languages the candidate speaks, and how well. The list replaces the stored one: send the native
     *     language as well.
     */
    post: operations['V10.easyjob.candidateProfiles.updateLanguages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/parseFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a candidate's data from a PDF
     * Fetches a CV as a PDF and reads the candidate's data out of it. It may store them in the signed-in user's
     *     profile: call `get` afterwards, and store what is missing with the `update…` calls. For a CV that you have as
     *     text, use `cv.parse`. It counts as a charge because a language model reads the CV, which costs.
     */
    post: operations['V10.easyjob.candidateProfiles.parseFromPdf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/candidateProfiles/updateStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the status of a candidate profile
     * Sets where a profile stands, for example whether the candidate is looking for a job.
     */
    post: operations['V10.easyjob.candidateProfiles.updateStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/companies/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a company
     * Creates the company to which departments and job descriptions will belong. Keep its `company_id` for
     *     `departments.create`.
     */
    post: operations['V10.easyjob.companies.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/companies/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a company
     * Deletes a company. Delete its departments and their job descriptions first. No call brings the company back.
     */
    post: operations['V10.easyjob.companies.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/companies/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a company
     * Gives a company another name. The name is all that can be changed; departments are changed in `departments`.
     */
    post: operations['V10.easyjob.companies.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/companies/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the companies
     * Returns the companies that the signed-in user may recruit for, for example to choose one in a menu. The list has
     *     no pages.
     */
    post: operations['V10.easyjob.companies.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/cv/parse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the data from a CV
     * Reads a candidate's data out of the content of a CV. It takes no profile and stores nothing: put what you need
     *     into a profile with the `update…` calls of `candidateProfiles`. For a PDF on the web, use
     *     `candidateProfiles.parseFromPdf`. It counts as a charge because a language model reads the CV, which costs.
     */
    post: operations['V10.easyjob.cv.parse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/departments/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a department
     * Creates a department in a company. Keep its `department_id`: a job description can only be created in a
     *     department.
     */
    post: operations['V10.easyjob.departments.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/departments/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a department
     * Deletes a department of a company. Close or delete its job descriptions first. No call brings the department
     *     back.
     */
    post: operations['V10.easyjob.departments.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/departments/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a department
     * Gives a department another name. It cannot be moved to another company.
     */
    post: operations['V10.easyjob.departments.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/departments/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the departments of a company
     * Returns the departments of one company, for example to choose where a new job belongs. The list has no pages.
     */
    post: operations['V10.easyjob.departments.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionArtifacts/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add source material to a job description
     * Keeps a piece of material about a job with its description, for example the hiring manager's notes. It is for
     *     recruiters, not for candidates.
     */
    post: operations['V10.easyjob.jobDescriptionArtifacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionArtifacts/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete source material of a job description
     * Deletes one artifact of a job description, whose own text stays as it is. No call brings the artifact back.
     */
    post: operations['V10.easyjob.jobDescriptionArtifacts.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionArtifacts/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the source material of a job description
     * Returns the artifacts that are kept with a job description, for example to read the notes again before an
     *     interview. The list has no pages.
     */
    post: operations['V10.easyjob.jobDescriptionArtifacts.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a question for the candidates of a job
     * Adds a question of your own to a job. Candidates get it through `applications.getQuestions` and
     *     `getUnansweredQuestionsList`. To make questions from the job description instead, use `extract`.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a question
     * Deletes one question of a job. `deleteAll` deletes all of them.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/deleteAll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete all questions of a job
     * Deletes every question of a job, those written by hand as well, for example before a fresh `extract`. No call
     *     brings them back.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.deleteAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the questions of a job
     * Returns the questions of a job with their weights, for the recruiter to edit. The list has no pages; for a
     *     single category use `getByCategory`.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/getByCategory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a job's questions of one category
     * Returns the questions of a job that are in one category, for example to edit them group by group. The questions
     *     of `getList` name the categories of a job.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.getByCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a question
     * Changes the wording of a question, its weight, or both; what is left out stays. Type and category cannot be
     *     changed: for those, delete the question and create another.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptionCandidateQuestions/extract': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make questions from a job description
     * Makes questions for the candidates from what the job description says. Call `getList` afterwards to see which of
     *     them were added to the job. A second call adds the same questions again. It counts as a charge because a
     *     language model reads the job description, which costs.
     */
    post: operations['V10.easyjob.jobDescriptionCandidateQuestions.extract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a job description
     * Creates a job in a department as a draft, which candidates do not see. Add the full text with `textUpdate` and
     *     structured data with `updateData`, then call `publish`.
     */
    post: operations['V10.easyjob.jobDescriptions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a job description
     * Deletes a job, for example one that was created by mistake. No call brings the job back. To end a search, use
     *     `close`.
     */
    post: operations['V10.easyjob.jobDescriptions.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a job
     * Ends the search for candidates, for example when the place is filled. The job and its applications stay
     *     readable, and no new applications are taken. It counts as a charge because the server may notify the applicants,
     *     as `applicants.stageChange` may.
     */
    post: operations['V10.easyjob.jobDescriptions.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update a job's title, description and dates
     * Changes what a job is called, what it is about, and from when to when it is offered. Send everything that should
     *     stay. To make the job visible, use `publish`.
     */
    post: operations['V10.easyjob.jobDescriptions.update'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/updateData': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the structured data of a job description
     * Stores data about a job beside its texts, such as the salary or the place. Send all of it: it replaces what is
     *     stored.
     */
    post: operations['V10.easyjob.jobDescriptions.updateData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the job descriptions of a department
     * Returns the jobs of one department for the recruiter, in every status. The list has no pages; for all jobs of a
     *     company, go through its departments.
     */
    post: operations['V10.easyjob.jobDescriptions.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a job description
     * Returns a job with its texts, dates and data to somebody who is signed in. For a public page use
     *     `getUnauthorised`.
     */
    post: operations['V10.easyjob.jobDescriptions.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish a job
     * Makes a job visible to candidates, who can then apply. `close` ends that. It counts as a write: it addresses
     *     nobody in particular, and publishing a published job changes nothing.
     */
    post: operations['V10.easyjob.jobDescriptions.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/getUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a job description without signing in
     * Returns a published job to anybody who has its identifier, for example on a public page that links to the
     *     application.
     */
    post: operations['V10.easyjob.jobDescriptions.getUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/textUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the full text of a job description
     * Stores the text of a job, for example after the recruiter has edited it. It takes the text alone; title,
     *     description and dates are set with `update`.
     */
    post: operations['V10.easyjob.jobDescriptions.textUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/jobDescriptions/updateStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the status of a job description
     * Sets where a job stands. For the usual steps use `publish` and `close`. It counts as a charge because the new
     *     status may be a closed one, of which the server may notify the applicants.
     */
    post: operations['V10.easyjob.jobDescriptions.updateStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/reports/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create the report on an application
     * Starts a report on how well a candidate fits a job; `build` then writes it and `score` rates it. It counts as a
     *     charge because the work of the language model, which costs, may begin right here.
     */
    post: operations['V10.easyjob.reports.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/reports/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the report on an application
     * Returns the report as it stands, without starting any work.
     */
    post: operations['V10.easyjob.reports.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/reports/build': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Build the report on an application
     * Writes the report from the job description, the candidate's profile and the answers. Read it with `get`: the
     *     answer may come before the work is done. It counts as a charge because a language model writes it, which costs
     *     each time.
     */
    post: operations['V10.easyjob.reports.build'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/easyjob/10/reports/score': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Score an application
     * Rates how well an application fits its job, by the answers and the weights of the questions, for example to sort
     *     the applicants. It counts as a charge because a language model rates it, which costs each time: look for an
     *     earlier score in the report that `get` returns.
     */
    post: operations['V10.easyjob.reports.score'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.easyjob.answers.store': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The user whose answers these are: the candidate, who need not be the one who is signed in. */
          user_id: components['schemas']['UserId'];
          application_id: components['schemas']['ApplicationId'];
          answers: components['schemas']['Answers'];
        };
      };
    };
    responses: {
      /** The stored answers. */
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
                /** The answers as they are stored now. */
                data: components['schemas']['Answer'][];
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
  'V10.easyjob.applicants.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
        };
      };
    };
    responses: {
      /** The applicant. */
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
                data: components['schemas']['Applicant'];
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
  'V10.easyjob.applicants.stageChange': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
          /** The stage to move to, one of the server's own words. `applicants.getList` shows those in use. */
          new_stage: string;
        };
      };
    };
    responses: {
      /** The applicant in the new stage. */
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
                data: components['schemas']['Applicant'];
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
  'V10.easyjob.applicants.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The applicants. */
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
                /** The applicants. */
                data: components['schemas']['Applicant'][];
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
  'V10.easyjob.applications.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          candidate_profile_id: components['schemas']['CandidateProfileId'];
          job_description_id: components['schemas']['JobDescriptionId'];
          /** What the candidate wants to tell the recruiter, such as a short cover letter. Default: no message. */
          message?: string | undefined;
        };
      };
    };
    responses: {
      /** The new application. */
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
                data: components['schemas']['Application'];
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
  'V10.easyjob.applications.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The application. */
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
                data: components['schemas']['Application'];
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
  'V10.easyjob.applications.getQuestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** Only the questions of this category. Default: those of all categories. */
          category?: string | undefined;
        };
      };
    };
    responses: {
      /** The questions. */
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
                /** The questions. */
                data: components['schemas']['Question'][];
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
  'V10.easyjob.applications.getUnansweredQuestionsList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
          /** How many questions the list may have at the most. Default: all that are open. */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The questions without an answer. */
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
                /** The questions without an answer. */
                data: components['schemas']['Question'][];
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
  'V10.easyjob.candidateProfileArtifacts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          candidate_profile_id: components['schemas']['CandidateProfileId'];
          /** The material itself, as text. */
          content: string;
          /** Where the material comes from, such as a website or the name of a file. Default: unnamed. */
          source?: string | undefined;
          /** The kind of material, one of the server's own words. Default: no kind. */
          type?: string | undefined;
        };
      };
    };
    responses: {
      /** The stored artifact. */
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
                data: components['schemas']['CandidateProfileArtifact'];
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
  'V10.easyjob.candidateProfileArtifacts.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The artifact, by the identifier that `candidateProfileArtifacts.create` or `getList` returned. */
          artifact_id: string;
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.candidateProfileArtifacts.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          candidate_profile_id: components['schemas']['CandidateProfileId'];
        };
      };
    };
    responses: {
      /** The artifacts. */
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
                /** The artifacts of the profile. */
                data: components['schemas']['CandidateProfileArtifact'][];
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
  'V10.easyjob.candidateProfiles.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The new profile. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.candidateProfiles.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          profile_data: components['schemas']['ProfileData'];
        };
      };
    };
    responses: {
      /** The updated profile. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateEducation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          education: components['schemas']['Education'];
        };
      };
    };
    responses: {
      /** The profile with the education. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateJobExperience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          job_experience: components['schemas']['JobExperience'];
        };
      };
    };
    responses: {
      /** The profile with the job experience. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateHardSkills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          hard_skills: components['schemas']['HardSkills'];
        };
      };
    };
    responses: {
      /** The profile with the hard skills. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateSoftSkills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          soft_skills: components['schemas']['SoftSkills'];
        };
      };
    };
    responses: {
      /** The profile with the soft skills. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateCertificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          certificates: components['schemas']['Certificates'];
        };
      };
    };
    responses: {
      /** The profile with the certificates. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.updateLanguages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          languages: components['schemas']['Languages'];
        };
      };
    };
    responses: {
      /** The profile with the languages. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.candidateProfiles.parseFromPdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Where the PDF is, with http or https. The server must be able to reach the address. */
          url: components['schemas']['Url'];
        };
      };
    };
    responses: {
      /** The data of the candidate. */
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
                data: components['schemas']['ParsedCv'];
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
  'V10.easyjob.candidateProfiles.updateStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          profile_id: components['schemas']['CandidateProfileId'];
          /** The new status, one of the server's own words. The example's is made up. */
          status: string;
        };
      };
    };
    responses: {
      /** The profile with the new status. */
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
                data: components['schemas']['CandidateProfile'];
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
  'V10.easyjob.companies.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: components['schemas']['CompanyName'];
        };
      };
    };
    responses: {
      /** The new company. */
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
                data: components['schemas']['Company'];
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
  'V10.easyjob.companies.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.companies.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
          name: components['schemas']['CompanyName'];
        };
      };
    };
    responses: {
      /** The renamed company. */
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
                data: components['schemas']['Company'];
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
  'V10.easyjob.companies.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The companies. */
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
                /** The companies. */
                data: components['schemas']['Company'][];
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
  'V10.easyjob.cv.parse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The CV, as text. */
          content: string;
          /** The kind of content, one of the server's own words. Default: text. */
          type?: string | undefined;
        };
      };
    };
    responses: {
      /** The data of the candidate. */
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
                data: components['schemas']['ParsedCv'];
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
  'V10.easyjob.departments.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
          name: components['schemas']['DepartmentName'];
        };
      };
    };
    responses: {
      /** The new department. */
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
                data: components['schemas']['Department'];
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
  'V10.easyjob.departments.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          department_id: components['schemas']['DepartmentId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.departments.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          department_id: components['schemas']['DepartmentId'];
          name: components['schemas']['DepartmentName'];
        };
      };
    };
    responses: {
      /** The renamed department. */
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
                data: components['schemas']['Department'];
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
  'V10.easyjob.departments.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
        };
      };
    };
    responses: {
      /** The departments. */
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
                /** The departments of the company. */
                data: components['schemas']['Department'][];
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
  'V10.easyjob.jobDescriptionArtifacts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** The material itself, as text. */
          content: string;
        };
      };
    };
    responses: {
      /** The stored artifact. */
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
                data: components['schemas']['JobDescriptionArtifact'];
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
  'V10.easyjob.jobDescriptionArtifacts.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The artifact, by the identifier that `jobDescriptionArtifacts.create` or `getList` returned. */
          artifact_id: string;
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.jobDescriptionArtifacts.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The artifacts. */
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
                /** The artifacts of the job description. */
                data: components['schemas']['JobDescriptionArtifact'][];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          question: components['schemas']['QuestionText'];
          /** How the question is to be answered, such as with a text or a choice, by one of the server's own words. Default: with a text. */
          type?: string | undefined;
          weight?: components['schemas']['QuestionWeight'] | undefined;
          /** The category to put the question into, by which lists can be narrowed. Default: none. */
          category?: string | undefined;
        };
      };
    };
    responses: {
      /** The new question. */
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
                data: components['schemas']['Question'];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          question_id: components['schemas']['QuestionId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.deleteAll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The questions. */
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
                /** The questions of the job. */
                data: components['schemas']['Question'][];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.getByCategory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** The category, as the questions of the job name it. */
          category: string;
        };
      };
    };
    responses: {
      /** The questions. */
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
                /** The questions of the category. */
                data: components['schemas']['Question'][];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          question_id: components['schemas']['QuestionId'];
          /** The new wording of the question, as candidates read it. Default: it stays as it is. */
          text?: components['schemas']['QuestionText'] | undefined;
          weight?: components['schemas']['QuestionWeight'] | undefined;
        };
      };
    };
    responses: {
      /** The edited question. */
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
                data: components['schemas']['Question'];
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
  'V10.easyjob.jobDescriptionCandidateQuestions.extract': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The questions that were made. */
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
                /** The questions that were made. */
                data: components['schemas']['Question'][];
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
  'V10.easyjob.jobDescriptions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          department_id: components['schemas']['DepartmentId'];
          /** The title of the job, as candidates read it. */
          title: string;
          /** What the job is about, in text. Default: empty. */
          description?: string | undefined;
        };
      };
    };
    responses: {
      /** The new job description. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
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
                data: components['schemas']['Deleted'];
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
  'V10.easyjob.jobDescriptions.close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The closed job description. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** The title of the job, as candidates read it. */
          title?: string | undefined;
          /** What the job is about, in text. An empty text clears it. */
          description?: string | undefined;
          /** From when the job is public. */
          published_at?: components['schemas']['DateTime'] | undefined;
          /** Until when one may apply. */
          deadline_at?: components['schemas']['DateTime'] | undefined;
        };
      };
    };
    responses: {
      /** The updated job description. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.updateData': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          data: components['schemas']['JobDescriptionData'];
        };
      };
    };
    responses: {
      /** The job description with the data. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          department_id: components['schemas']['DepartmentId'];
        };
      };
    };
    responses: {
      /** The job descriptions. */
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
                /** The job descriptions of the department. */
                data: components['schemas']['JobDescription'][];
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
  'V10.easyjob.jobDescriptions.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The job description. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The published job description. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.getUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
        };
      };
    };
    responses: {
      /** The job description. */
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
                data: components['schemas']['JobDescription'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.easyjob.jobDescriptions.textUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** The whole new text. */
          text: string;
        };
      };
    };
    responses: {
      /** The job description with the text. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.jobDescriptions.updateStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          job_description_id: components['schemas']['JobDescriptionId'];
          /** The new status, one of the server's own words. `jobDescriptions.get` returns the present one. */
          status: string;
        };
      };
    };
    responses: {
      /** The job description with the new status. */
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
                data: components['schemas']['JobDescription'];
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
  'V10.easyjob.reports.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
        };
      };
    };
    responses: {
      /** The new report. */
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
  'V10.easyjob.reports.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
        };
      };
    };
    responses: {
      /** The report. */
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
  'V10.easyjob.reports.build': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
        };
      };
    };
    responses: {
      /** The report. */
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
  'V10.easyjob.reports.score': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          application_id: components['schemas']['ApplicationId'];
        };
      };
    };
    responses: {
      /** The score. */
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
                /** The score. */
                data:
                  | number
                  | ({
                      /** The application that was scored. */
                      application_id?: string | undefined;
                      /** The score. */
                      score?: number | undefined;
                    } & {
                      [key: string]: unknown;
                    });
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
