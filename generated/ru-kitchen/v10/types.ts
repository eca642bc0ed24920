// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
    PageId: string;
    /** An ingredient. */
    Ingredient: {
      /** The name of the ingredient. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An article for a page. */
    SeoArticle: {
      /** The page that the article is for. */
      page_id?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    ImporterExtractIngredientsArguments: {
      /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
      pageId: string;
    };
    ImporterFetchFDCArguments: {
      /** The name of the food, in English, as FoodData Central is: `beetroot` rather than `свёкла`. */
      name: string;
    };
    /** The food, with the members that FoodData Central has for it. */
    ImporterFetchFDCData: {
      /** The name of the food. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    ImporterFetchIngredientArguments: {
      /** The name of the ingredient, as `extractIngredients` returns it. */
      name: string;
      /** The recipe in which the ingredient is used, by its name or its text. Default: no recipe. */
      recipe?: string | undefined;
    };
    SeoArticleCreateArguments: {
      /** The page of the recipe site, by its identifier there. No call of this app lists pages. */
      pageId: string;
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
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
