// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { RuKitchenV10 } from './modules.ts';

/**
 * Behind API – ruKitchen v10: Ingredients and articles for the pages of a recipe site.
 *
 * Give it to `createBehindApi({ apis: [ruKitchenV10] })`.
 */
export const ruKitchenV10: Api<{ readonly V10: { readonly ruKitchen: RuKitchenV10 } }> = {
  'ru-kitchen/10/importer': {
    extractIngredients: 'charge page_id',
    fetchFDC: 'write name',
    fetchIngredient: 'charge name recipe',
  },
  'ru-kitchen/10/seoArticle': {
    create: 'charge page_id',
  },
};
