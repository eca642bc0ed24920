// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const authorisationV10Answers: DocumentAnswers = {
  operations: {
    'V10.authorisation.code.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#AuthorisationCode' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.authorisation.code.exchange': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Tokens' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.authorisation.code.refresh': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Tokens' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
  },
  shapes: {
    AuthorisationCode: {
      type: 'object',
      members: { code: 'string', client_id: 'string', redirect_uri: 'string' },
      required: ['code'],
    },
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
    Tokens: { type: 'object', members: { access_token: 'string', refresh_token: 'string' } },
  },
};
