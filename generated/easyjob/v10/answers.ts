// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const easyjobV10Answers: DocumentAnswers = {
  operations: {
    'V10.easyjob.answers.store': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Answer' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applicants.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Applicant' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applicants.stageChange': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Applicant' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applicants.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Applicant' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applications.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Application' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applications.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Application' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applications.getQuestions': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Question' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.applications.getUnansweredQuestionsList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Question' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfileArtifacts.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfileArtifact' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfileArtifacts.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfileArtifacts.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#CandidateProfileArtifact' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.update': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateEducation': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateJobExperience': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateHardSkills': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateSoftSkills': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateCertificates': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateLanguages': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.parseFromPdf': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#ParsedCv' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.candidateProfiles.updateStatus': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#CandidateProfile' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.companies.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Company' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.companies.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.companies.update': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Company' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.companies.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Company' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.cv.parse': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#ParsedCv' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.departments.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Department' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.departments.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.departments.update': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Department' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.departments.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Department' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionArtifacts.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescriptionArtifact' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionArtifacts.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionArtifacts.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#JobDescriptionArtifact' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Question' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.deleteAll': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Question' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.getByCategory': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Question' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.edit': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Question' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptionCandidateQuestions.extract': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Question' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.delete': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: 'boolean | object' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.close': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.update': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.updateData': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.getList': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#JobDescription' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.publish': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.getUnauthorised': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.textUpdate': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.jobDescriptions.updateStatus': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#JobDescription' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.reports.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Report' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.reports.get': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Report' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.reports.build': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Report' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.easyjob.reports.score': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'number | object', members: { application_id: 'string', score: 'number' } },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
  },
  shapes: {
    Answer: { type: 'object', members: { question_id: 'string', text: 'string' } },
    Failure: {
      type: 'object',
      members: {
        success: { type: 'boolean', values: [false] },
        message: 'string',
        code: 'integer',
        data: 'any',
      },
      required: ['success'],
    },
    Applicant: {
      type: 'object',
      members: {
        application_id: 'string',
        candidate_profile_id: 'string',
        job_description_id: 'string',
        message: 'string',
        stage: 'string',
      },
      required: ['application_id'],
    },
    Application: {
      type: 'object',
      members: {
        application_id: 'string',
        candidate_profile_id: 'string',
        job_description_id: 'string',
        message: 'string',
      },
      required: ['application_id'],
    },
    Question: {
      type: 'object',
      members: {
        question_id: 'string',
        job_description_id: 'string',
        question: 'string',
        text: 'string',
        type: 'string',
        weight: 'number',
        category: 'string',
      },
      required: ['question_id'],
    },
    CandidateProfileArtifact: {
      type: 'object',
      members: {
        artifact_id: 'string',
        candidate_profile_id: 'string',
        content: 'string',
        source: 'string',
        type: 'string',
      },
      required: ['artifact_id'],
    },
    CandidateProfile: {
      type: 'object',
      members: {
        profile_id: 'string',
        status: 'string',
        profile_data: 'object',
        education: '#Education',
        job_experience: '#JobExperience',
        hard_skills: '#HardSkills',
        soft_skills: '#SoftSkills',
        certificates: '#Certificates',
        languages: '#Languages',
      },
      required: ['profile_id'],
    },
    Education: { type: 'array', items: 'object' },
    JobExperience: { type: 'array', items: 'object' },
    HardSkills: { type: 'array', items: 'string | object' },
    SoftSkills: { type: 'array', items: 'string | object' },
    Certificates: { type: 'array', items: 'object' },
    Languages: { type: 'array', items: 'string | object' },
    ParsedCv: {
      type: 'object',
      members: {
        education: '#Education',
        job_experience: '#JobExperience',
        hard_skills: '#HardSkills',
        soft_skills: '#SoftSkills',
        certificates: '#Certificates',
        languages: '#Languages',
      },
    },
    Company: { type: 'object', members: { company_id: 'string', name: 'string' }, required: ['company_id'] },
    Department: {
      type: 'object',
      members: { department_id: 'string', company_id: 'string', name: 'string' },
      required: ['department_id'],
    },
    JobDescriptionArtifact: {
      type: 'object',
      members: { artifact_id: 'string', job_description_id: 'string', content: 'string' },
      required: ['artifact_id'],
    },
    JobDescription: {
      type: 'object',
      members: {
        job_description_id: 'string',
        department_id: 'string',
        title: 'string',
        description: 'string',
        text: 'string',
        data: 'object',
        published_at: 'string | number',
        deadline_at: 'string | number',
        status: 'string',
      },
      required: ['job_description_id'],
    },
    Report: { type: 'object', members: { application_id: 'string' } },
  },
};
