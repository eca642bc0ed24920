// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  ImporterExtractIngredientsArguments,
  ImporterFetchFDCArguments,
  ImporterFetchIngredientArguments,
  SeoArticleCreateArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – ruKitchen v10, by module and call. */
export interface RuKitchenV10Schemas {
  readonly importer: {
    readonly extractIngredients: ArgumentsSchema<ImporterExtractIngredientsArguments>;
    readonly fetchFDC: ArgumentsSchema<ImporterFetchFDCArguments>;
    readonly fetchIngredient: ArgumentsSchema<ImporterFetchIngredientArguments>;
  };
  readonly seoArticle: {
    readonly create: ArgumentsSchema<SeoArticleCreateArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – ruKitchen v10, by module and call. Give it to
 * `validator([ruKitchenV10Schemas])`.
 */
export const ruKitchenV10Schemas: RuKitchenV10Schemas = schemasOf(
  'V10.ruKitchen',
  {
    importer: {
      extractIngredients: { members: { pageId: '#PageId' }, required: ['pageId'] },
      fetchFDC: { members: { name: { type: 'string', limits: { minLength: 1 } } }, required: ['name'] },
      fetchIngredient: {
        members: { name: { type: 'string', limits: { minLength: 1 } }, recipe: 'string' },
        required: ['name'],
      },
    },
    seoArticle: { create: { members: { pageId: '#PageId' }, required: ['pageId'] } },
  },
  { PageId: { type: 'string', limits: { minLength: 1 } } },
);
