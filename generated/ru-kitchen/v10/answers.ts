// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

import type { DocumentAnswers } from '../../../src/drift/answers.ts';

export const ruKitchenV10Answers: DocumentAnswers = {
  operations: {
    'V10.ruKitchen.importer.extractIngredients': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'array', items: '#Ingredient' },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.ruKitchen.importer.fetchFDC': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: {
              success: { type: 'boolean', values: [true] },
              data: { type: 'object', members: { name: 'string' } },
            },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.ruKitchen.importer.fetchIngredient': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#Ingredient' },
            required: ['success', 'data'],
          },
          failure: '#Failure',
        },
        { on: [401, 403, 422, 429], failure: '#Failure' },
      ],
      codes: [1001, 1009, 1039],
    },
    'V10.ruKitchen.seoArticle.create': {
      answers: [
        {
          on: [200],
          success: {
            type: 'object',
            members: { success: { type: 'boolean', values: [true] }, data: '#SeoArticle' },
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
    Ingredient: { type: 'object', members: { name: 'string' } },
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
    SeoArticle: { type: 'object', members: { page_id: 'string' } },
  },
};
