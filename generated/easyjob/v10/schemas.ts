// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  AnswersStoreArguments,
  ApplicantsGetArguments,
  ApplicantsGetListArguments,
  ApplicantsStageChangeArguments,
  ApplicationsCreateArguments,
  ApplicationsGetArguments,
  ApplicationsGetQuestionsArguments,
  ApplicationsGetUnansweredQuestionsListArguments,
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
  CvParseArguments,
  DepartmentsCreateArguments,
  DepartmentsDeleteArguments,
  DepartmentsGetListArguments,
  DepartmentsUpdateArguments,
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
  ReportsBuildArguments,
  ReportsCreateArguments,
  ReportsGetArguments,
  ReportsScoreArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – easyjob v10, by module and call. */
export interface EasyjobV10Schemas {
  readonly answers: {
    readonly store: ArgumentsSchema<AnswersStoreArguments>;
  };
  readonly applicants: {
    readonly get: ArgumentsSchema<ApplicantsGetArguments>;
    readonly stageChange: ArgumentsSchema<ApplicantsStageChangeArguments>;
    readonly getList: ArgumentsSchema<ApplicantsGetListArguments>;
  };
  readonly applications: {
    readonly create: ArgumentsSchema<ApplicationsCreateArguments>;
    readonly get: ArgumentsSchema<ApplicationsGetArguments>;
    readonly getQuestions: ArgumentsSchema<ApplicationsGetQuestionsArguments>;
    readonly getUnansweredQuestionsList: ArgumentsSchema<ApplicationsGetUnansweredQuestionsListArguments>;
  };
  readonly candidateProfileArtifacts: {
    readonly create: ArgumentsSchema<CandidateProfileArtifactsCreateArguments>;
    readonly delete: ArgumentsSchema<CandidateProfileArtifactsDeleteArguments>;
    readonly getList: ArgumentsSchema<CandidateProfileArtifactsGetListArguments>;
  };
  readonly candidateProfiles: {
    readonly create: ArgumentsSchema<NoArguments>;
    readonly delete: ArgumentsSchema<CandidateProfilesDeleteArguments>;
    readonly update: ArgumentsSchema<CandidateProfilesUpdateArguments>;
    readonly get: ArgumentsSchema<NoArguments>;
    readonly updateEducation: ArgumentsSchema<CandidateProfilesUpdateEducationArguments>;
    readonly updateJobExperience: ArgumentsSchema<CandidateProfilesUpdateJobExperienceArguments>;
    readonly updateHardSkills: ArgumentsSchema<CandidateProfilesUpdateHardSkillsArguments>;
    readonly updateSoftSkills: ArgumentsSchema<CandidateProfilesUpdateSoftSkillsArguments>;
    readonly updateCertificates: ArgumentsSchema<CandidateProfilesUpdateCertificatesArguments>;
    readonly updateLanguages: ArgumentsSchema<CandidateProfilesUpdateLanguagesArguments>;
    readonly parseFromPdf: ArgumentsSchema<CandidateProfilesParseFromPdfArguments>;
    readonly updateStatus: ArgumentsSchema<CandidateProfilesUpdateStatusArguments>;
  };
  readonly companies: {
    readonly create: ArgumentsSchema<CompaniesCreateArguments>;
    readonly delete: ArgumentsSchema<CompaniesDeleteArguments>;
    readonly update: ArgumentsSchema<CompaniesUpdateArguments>;
    readonly getList: ArgumentsSchema<NoArguments>;
  };
  readonly cv: {
    readonly parse: ArgumentsSchema<CvParseArguments>;
  };
  readonly departments: {
    readonly create: ArgumentsSchema<DepartmentsCreateArguments>;
    readonly delete: ArgumentsSchema<DepartmentsDeleteArguments>;
    readonly update: ArgumentsSchema<DepartmentsUpdateArguments>;
    readonly getList: ArgumentsSchema<DepartmentsGetListArguments>;
  };
  readonly jobDescriptionArtifacts: {
    readonly create: ArgumentsSchema<JobDescriptionArtifactsCreateArguments>;
    readonly delete: ArgumentsSchema<JobDescriptionArtifactsDeleteArguments>;
    readonly getList: ArgumentsSchema<JobDescriptionArtifactsGetListArguments>;
  };
  readonly jobDescriptionCandidateQuestions: {
    readonly create: ArgumentsSchema<JobDescriptionCandidateQuestionsCreateArguments>;
    readonly delete: ArgumentsSchema<JobDescriptionCandidateQuestionsDeleteArguments>;
    readonly deleteAll: ArgumentsSchema<JobDescriptionCandidateQuestionsDeleteAllArguments>;
    readonly getList: ArgumentsSchema<JobDescriptionCandidateQuestionsGetListArguments>;
    readonly getByCategory: ArgumentsSchema<JobDescriptionCandidateQuestionsGetByCategoryArguments>;
    readonly edit: ArgumentsSchema<JobDescriptionCandidateQuestionsEditArguments>;
    readonly extract: ArgumentsSchema<JobDescriptionCandidateQuestionsExtractArguments>;
  };
  readonly jobDescriptions: {
    readonly create: ArgumentsSchema<JobDescriptionsCreateArguments>;
    readonly delete: ArgumentsSchema<JobDescriptionsDeleteArguments>;
    readonly close: ArgumentsSchema<JobDescriptionsCloseArguments>;
    readonly update: ArgumentsSchema<JobDescriptionsUpdateArguments>;
    readonly updateData: ArgumentsSchema<JobDescriptionsUpdateDataArguments>;
    readonly getList: ArgumentsSchema<JobDescriptionsGetListArguments>;
    readonly get: ArgumentsSchema<JobDescriptionsGetArguments>;
    readonly publish: ArgumentsSchema<JobDescriptionsPublishArguments>;
    readonly getUnauthorised: ArgumentsSchema<JobDescriptionsGetUnauthorisedArguments>;
    readonly textUpdate: ArgumentsSchema<JobDescriptionsTextUpdateArguments>;
    readonly updateStatus: ArgumentsSchema<JobDescriptionsUpdateStatusArguments>;
  };
  readonly reports: {
    readonly create: ArgumentsSchema<ReportsCreateArguments>;
    readonly get: ArgumentsSchema<ReportsGetArguments>;
    readonly build: ArgumentsSchema<ReportsBuildArguments>;
    readonly score: ArgumentsSchema<ReportsScoreArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – easyjob v10, by module and call. Give it to
 * `validator([easyjobV10Schemas])`.
 */
export const easyjobV10Schemas: EasyjobV10Schemas = schemasOf(
  'V10.easyjob',
  {
    answers: {
      store: {
        members: { userId: '#UserId', applicationId: '#ApplicationId', answers: '#Answers' },
        required: ['userId', 'applicationId', 'answers'],
      },
    },
    applicants: {
      get: { members: { applicationId: '#ApplicationId' }, required: ['applicationId'] },
      stageChange: {
        members: { applicationId: '#ApplicationId', newStage: { type: 'string', limits: { minLength: 1 } } },
        required: ['applicationId', 'newStage'],
      },
      getList: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
    },
    applications: {
      create: {
        members: {
          candidateProfileId: '#CandidateProfileId',
          jobDescriptionId: '#JobDescriptionId',
          message: 'string',
        },
        required: ['candidateProfileId', 'jobDescriptionId'],
      },
      get: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      getQuestions: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          category: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['jobDescriptionId'],
      },
      getUnansweredQuestionsList: {
        members: { applicationId: '#ApplicationId', limit: 'integer' },
        required: ['applicationId'],
      },
    },
    candidateProfileArtifacts: {
      create: {
        members: {
          candidateProfileId: '#CandidateProfileId',
          content: { type: 'string', limits: { minLength: 1 } },
          source: 'string',
          type: 'string',
        },
        required: ['candidateProfileId', 'content'],
      },
      delete: {
        members: { artifactId: { type: 'string', limits: { minLength: 1 } } },
        required: ['artifactId'],
      },
      getList: { members: { candidateProfileId: '#CandidateProfileId' }, required: ['candidateProfileId'] },
    },
    candidateProfiles: {
      create: { members: {} },
      delete: { members: { profileId: '#CandidateProfileId' }, required: ['profileId'] },
      update: {
        members: { profileId: '#CandidateProfileId', profileData: 'object' },
        required: ['profileId', 'profileData'],
      },
      get: { members: {} },
      updateEducation: {
        members: { profileId: '#CandidateProfileId', education: '#Education' },
        required: ['profileId', 'education'],
      },
      updateJobExperience: {
        members: { profileId: '#CandidateProfileId', jobExperience: '#JobExperience' },
        required: ['profileId', 'jobExperience'],
      },
      updateHardSkills: {
        members: { profileId: '#CandidateProfileId', hardSkills: '#HardSkills' },
        required: ['profileId', 'hardSkills'],
      },
      updateSoftSkills: {
        members: { profileId: '#CandidateProfileId', softSkills: '#SoftSkills' },
        required: ['profileId', 'softSkills'],
      },
      updateCertificates: {
        members: { profileId: '#CandidateProfileId', certificates: '#Certificates' },
        required: ['profileId', 'certificates'],
      },
      updateLanguages: {
        members: { profileId: '#CandidateProfileId', languages: '#Languages' },
        required: ['profileId', 'languages'],
      },
      parseFromPdf: { members: { url: '#Url' }, required: ['url'] },
      updateStatus: {
        members: { profileId: '#CandidateProfileId', status: { type: 'string', limits: { minLength: 1 } } },
        required: ['profileId', 'status'],
      },
    },
    companies: {
      create: { members: { name: '#CompanyName' }, required: ['name'] },
      delete: { members: { companyId: '#CompanyId' }, required: ['companyId'] },
      update: { members: { companyId: '#CompanyId', name: '#CompanyName' }, required: ['companyId', 'name'] },
      getList: { members: {} },
    },
    cv: {
      parse: {
        members: { content: { type: 'string', limits: { minLength: 1 } }, type: 'string' },
        required: ['content'],
      },
    },
    departments: {
      create: {
        members: { companyId: '#CompanyId', name: '#DepartmentName' },
        required: ['companyId', 'name'],
      },
      delete: { members: { departmentId: '#DepartmentId' }, required: ['departmentId'] },
      update: {
        members: { departmentId: '#DepartmentId', name: '#DepartmentName' },
        required: ['departmentId', 'name'],
      },
      getList: { members: { companyId: '#CompanyId' }, required: ['companyId'] },
    },
    jobDescriptionArtifacts: {
      create: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          content: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['jobDescriptionId', 'content'],
      },
      delete: {
        members: { artifactId: { type: 'string', limits: { minLength: 1 } } },
        required: ['artifactId'],
      },
      getList: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
    },
    jobDescriptionCandidateQuestions: {
      create: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          question: '#QuestionText',
          type: 'string',
          weight: 'number',
          category: 'string',
        },
        required: ['jobDescriptionId', 'question'],
      },
      delete: { members: { questionId: '#QuestionId' }, required: ['questionId'] },
      deleteAll: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      getList: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      getByCategory: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          category: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['jobDescriptionId', 'category'],
      },
      edit: {
        members: { questionId: '#QuestionId', text: '#QuestionText', weight: 'number' },
        required: ['questionId'],
      },
      extract: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
    },
    jobDescriptions: {
      create: {
        members: {
          departmentId: '#DepartmentId',
          title: { type: 'string', limits: { minLength: 1 } },
          description: 'string',
        },
        required: ['departmentId', 'title'],
      },
      delete: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      close: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      update: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          title: { type: 'string', limits: { minLength: 1 } },
          description: 'string',
          publishedAt: 'string | number',
          deadlineAt: 'string | number',
        },
        required: ['jobDescriptionId'],
      },
      updateData: {
        members: { jobDescriptionId: '#JobDescriptionId', data: 'object' },
        required: ['jobDescriptionId', 'data'],
      },
      getList: { members: { departmentId: '#DepartmentId' }, required: ['departmentId'] },
      get: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      publish: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      getUnauthorised: { members: { jobDescriptionId: '#JobDescriptionId' }, required: ['jobDescriptionId'] },
      textUpdate: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          text: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['jobDescriptionId', 'text'],
      },
      updateStatus: {
        members: {
          jobDescriptionId: '#JobDescriptionId',
          status: { type: 'string', limits: { minLength: 1 } },
        },
        required: ['jobDescriptionId', 'status'],
      },
    },
    reports: {
      create: { members: { applicationId: '#ApplicationId' }, required: ['applicationId'] },
      get: { members: { applicationId: '#ApplicationId' }, required: ['applicationId'] },
      build: { members: { applicationId: '#ApplicationId' }, required: ['applicationId'] },
      score: { members: { applicationId: '#ApplicationId' }, required: ['applicationId'] },
    },
  },
  {
    UserId: { type: 'string', limits: { minLength: 1 } },
    ApplicationId: { type: 'string', limits: { minLength: 1 } },
    Answers: { type: 'array | object', items: '#Answer' },
    Answer: { type: 'object', members: { question_id: 'string', text: 'string' } },
    JobDescriptionId: { type: 'string', limits: { minLength: 1 } },
    CandidateProfileId: { type: 'string', limits: { minLength: 1 } },
    Education: { type: 'array', items: 'object' },
    JobExperience: { type: 'array', items: 'object' },
    HardSkills: { type: 'array', items: 'string | object' },
    SoftSkills: { type: 'array', items: 'string | object' },
    Certificates: { type: 'array', items: 'object' },
    Languages: { type: 'array', items: 'string | object' },
    Url: { type: 'string', limits: { format: 'uri', pattern: '^https?://', minLength: 1 } },
    CompanyName: { type: 'string', limits: { minLength: 1 } },
    CompanyId: { type: 'string', limits: { minLength: 1 } },
    DepartmentName: { type: 'string', limits: { minLength: 1 } },
    DepartmentId: { type: 'string', limits: { minLength: 1 } },
    QuestionText: { type: 'string', limits: { minLength: 1 } },
    QuestionId: { type: 'string', limits: { minLength: 1 } },
  },
);
