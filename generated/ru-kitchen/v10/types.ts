// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

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
     * Find the ingredients of a recipe page
     * Reads the recipe on a page and answers its ingredients. It counts as a charge because a language model
     *     presumably does the reading, which costs. Whether the ingredients are also stored with the page is not known.
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
     * Looks a food up by its name, presumably in FoodData Central, the food database of the US Department of
     *     Agriculture, and answers what that says about it, such as nutrients. It counts as a write because an importer
     *     presumably stores what it fetches.
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
     * Fetch what is known about an ingredient
     * Answers an ingredient by its name, as it is used in a recipe if you name one. It counts as a charge because a
     *     language model presumably describes the ingredient, which costs. Whether it is also stored is not known.
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
     * Have an article written for a page
     * Has an article written about what is on the page, for readers who come from a search engine. It counts as a
     *     charge because a language model presumably writes it, which costs. Whether the article is published at once is
     *     not known, so look at the page afterwards.
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
export interface components {
  schemas: {
    /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
    PageId: string;
    /** An ingredient. Only its name is certain, because fetchIngredient asks for it. */
    Ingredient: {
      /** The name of the ingredient. */
      name: string;
    } & {
      [key: string]: unknown;
    };
    /** An article for a page. Under which names its title and text are answered is not known. */
    SeoArticle: {
      /** The page that the article is for. */
      page_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    ImporterExtractIngredientsArguments: {
      /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
      pageId: string;
    };
    ImporterFetchFDCArguments: {
      /** The name of the food. FoodData Central is in English, so an English name presumably fits best; `beetroot` rather than `свёкла`. */
      name: string;
    };
    /** The food. Its members are not known; they are those of FoodData Central, or the server's own. */
    ImporterFetchFDCData: {
      [key: string]: unknown;
    };
    ImporterFetchIngredientArguments: {
      /** The name of the ingredient, as extractIngredients answers it. */
      name: string;
      /** The recipe in which the ingredient is used. Presumably its name or its text; in which form the server wants it is not known. Left out, the ingredient is described without a recipe. */
      recipe?: string;
    };
    SeoArticleCreateArguments: {
      /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
      pageId: string;
    };
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type PageId = components['schemas']['PageId'];
export type Ingredient = components['schemas']['Ingredient'];
export type SeoArticle = components['schemas']['SeoArticle'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type ImporterExtractIngredientsArguments =
  components['schemas']['ImporterExtractIngredientsArguments'];
export type ImporterFetchFDCArguments = components['schemas']['ImporterFetchFDCArguments'];
export type ImporterFetchFDCData = components['schemas']['ImporterFetchFDCData'];
export type ImporterFetchIngredientArguments = components['schemas']['ImporterFetchIngredientArguments'];
export type SeoArticleCreateArguments = components['schemas']['SeoArticleCreateArguments'];
export type $defs = Record<string, never>;
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
      /** The ingredients, or why none were found. */
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
          /** The name of the food. FoodData Central is in English, so an English name presumably fits best; `beetroot` rather than `свёкла`. */
          name: string;
        };
      };
    };
    responses: {
      /** The food, or why it was not found. */
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
                /** The food. Its members are not known; they are those of FoodData Central, or the server's own. */
                data: {
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
          /** The name of the ingredient, as extractIngredients answers it. */
          name: string;
          /** The recipe in which the ingredient is used. Presumably its name or its text; in which form the server wants it is not known. Left out, the ingredient is described without a recipe. */
          recipe?: string;
        };
      };
    };
    responses: {
      /** The ingredient, or why there is none. */
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
      /** The article, or why there is none. */
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
