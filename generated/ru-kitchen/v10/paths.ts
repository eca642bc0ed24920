// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/ru-kitchen/10/importer/extractIngredients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extract the ingredients of a recipe page
     * Reads the recipe on a page and returns its ingredients. It counts as a charge because a language model reads the
     *     page, which costs.
     */
    post: operations['V10.ruKitchen.importer.extractIngredients'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ru-kitchen/10/importer/fetchFDC': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetch a food from FoodData Central
     * Looks up a food by its name in FoodData Central, the food database of the US Department of Agriculture, and
     *     returns its entry there, with nutrients, for example. It counts as a write because the importer stores what it
     *     fetches.
     */
    post: operations['V10.ruKitchen.importer.fetchFDC'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ru-kitchen/10/importer/fetchIngredient': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Describe an ingredient
     * Returns what is known about an ingredient, as it is used in a recipe if you name one. It counts as a charge
     *     because a language model describes it, which costs.
     */
    post: operations['V10.ruKitchen.importer.fetchIngredient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ru-kitchen/10/seoArticle/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write an article for a page
     * Writes an article about what is on the page, for readers who come from a search engine. It counts as a charge
     *     because a language model writes it, which costs. Read the page afterwards: the article may be published at
     *     once.
     */
    post: operations['V10.ruKitchen.seoArticle.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.ruKitchen.importer.extractIngredients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          page_id: components['schemas']['PageId'];
        };
      };
    };
    responses: {
      /** The ingredients. */
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
                /** The ingredients of the recipe. */
                data: components['schemas']['Ingredient'][];
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
  'V10.ruKitchen.importer.fetchFDC': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The name of the food, in English, as FoodData Central is: `beetroot` rather than `свёкла`. */
          name: string;
        };
      };
    };
    responses: {
      /** The food. */
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
                /** The food, with the members that FoodData Central has for it. */
                data: {
                  /** The name of the food. */
                  name?: string | undefined;
                } & {
                  [key: string]: unknown;
                };
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
  'V10.ruKitchen.importer.fetchIngredient': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The name of the ingredient, as `extractIngredients` returns it. */
          name: string;
          /** The recipe in which the ingredient is used, by its name or its text. Default: no recipe. */
          recipe?: string | undefined;
        };
      };
    };
    responses: {
      /** The ingredient. */
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
                data: components['schemas']['Ingredient'];
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
  'V10.ruKitchen.seoArticle.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          page_id: components['schemas']['PageId'];
        };
      };
    };
    responses: {
      /** The article. */
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
                data: components['schemas']['SeoArticle'];
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
