// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { EasyjobV10 } from './modules.ts';

/**
 * Behind API – easyjob v10: Job descriptions, candidate profiles, applications and reports for recruiting.
 *
 * Give it to `createBehindApi({ apis: [easyjobV10] })`.
 */
export const easyjobV10: Api<{ readonly V10: { readonly easyjob: EasyjobV10 } }> = {
  'easyjob/10/answers': {
    store: 'write user_id application_id answers',
  },
  'easyjob/10/applicants': {
    get: 'read application_id',
    stageChange: 'charge application_id new_stage',
    getList: 'read job_description_id',
  },
  'easyjob/10/applications': {
    create: 'charge candidate_profile_id job_description_id message',
    get: 'read job_description_id',
    getQuestions: 'read job_description_id category',
    getUnansweredQuestionsList: 'read application_id limit',
  },
  'easyjob/10/candidateProfileArtifacts': {
    create: 'write candidate_profile_id content source type',
    delete: 'write artifact_id',
    getList: 'read candidate_profile_id',
  },
  'easyjob/10/candidateProfiles': {
    create: 'write',
    delete: 'write profile_id',
    update: 'write profile_id profile_data',
    get: 'read',
    updateEducation: 'write profile_id education',
    updateJobExperience: 'write profile_id job_experience',
    updateHardSkills: 'write profile_id hard_skills',
    updateSoftSkills: 'write profile_id soft_skills',
    updateCertificates: 'write profile_id certificates',
    updateLanguages: 'write profile_id languages',
    parseFromPdf: 'charge url',
    updateStatus: 'write profile_id status',
  },
  'easyjob/10/companies': {
    create: 'write name',
    delete: 'write company_id',
    update: 'write company_id name',
    getList: 'read',
  },
  'easyjob/10/cv': {
    parse: 'charge content type',
  },
  'easyjob/10/departments': {
    create: 'write company_id name',
    delete: 'write department_id',
    update: 'write department_id name',
    getList: 'read company_id',
  },
  'easyjob/10/jobDescriptionArtifacts': {
    create: 'write job_description_id content',
    delete: 'write artifact_id',
    getList: 'read job_description_id',
  },
  'easyjob/10/jobDescriptionCandidateQuestions': {
    create: 'write job_description_id question type weight category',
    delete: 'write question_id',
    deleteAll: 'write job_description_id',
    getList: 'read job_description_id',
    getByCategory: 'read job_description_id category',
    edit: 'write question_id text weight',
    extract: 'charge job_description_id',
  },
  'easyjob/10/jobDescriptions': {
    create: 'write department_id title description',
    delete: 'write job_description_id',
    close: 'charge job_description_id',
    update: 'write job_description_id title description published_at deadline_at',
    updateData: 'write job_description_id data',
    getList: 'read department_id',
    get: 'read job_description_id',
    publish: 'write job_description_id',
    getUnauthorised: 'read job_description_id',
    textUpdate: 'write job_description_id text',
    updateStatus: 'charge job_description_id status',
  },
  'easyjob/10/reports': {
    create: 'charge application_id',
    get: 'read application_id',
    build: 'charge application_id',
    score: 'charge application_id',
  },
};
