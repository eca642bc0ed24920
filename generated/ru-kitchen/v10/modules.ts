// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  ImporterExtractIngredientsArguments,
  ImporterFetchFDCArguments,
  ImporterFetchFDCData,
  ImporterFetchIngredientArguments,
  Ingredient,
  SeoArticle,
  SeoArticleCreateArguments,
} from './types.ts';

/** The result of `V10.ruKitchen.importer.extractIngredients`. */
export type ImporterExtractIngredientsResult = Result<Ingredient[]>;

export interface ImporterExtractIngredientsCall {
  /**
   * Reads the recipe on a page and returns its ingredients. It counts as a charge because a language model
   * reads the page, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   * @returns The ingredients.
   * @example
   * ```ts
   * const result = await behindAPI.V10.ruKitchen.importer.extractIngredients(
   *   '8f14e45f-ceea-4e7a-9c1b-3d2f6a5b7c90',
   * );
   * ```
   */
  (pageId: string, options?: CallOptions): Promise<ImporterExtractIngredientsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Reads the recipe on a page and returns its ingredients. It counts as a charge because a language model
   * reads the page, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The ingredients.
   */
  with(
    named: ImporterExtractIngredientsArguments,
    options?: CallOptions,
  ): Promise<ImporterExtractIngredientsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Reads the recipe on a page and returns its ingredients. It counts as a charge because a language model
   * reads the page, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   * @returns The ingredients.
   */
  withResponse(
    pageId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ImporterExtractIngredientsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Reads the recipe on a page and returns its ingredients. It counts as a charge because a language model
   * reads the page, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   */
  raw(pageId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.ruKitchen.importer.fetchFDC`. */
export type ImporterFetchFDCResult = Result<ImporterFetchFDCData>;

export interface ImporterFetchFDCCall {
  /**
   * Looks up a food by its name in FoodData Central, the food database of the US Department of Agriculture,
   * and returns its entry there, with nutrients, for example. It counts as a write because the importer stores
   * what it fetches.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the food, in English, as FoodData Central is: `beetroot` rather than `свёкла`.
   * @param options - Settings for this call alone.
   * @returns The food.
   * @example
   * ```ts
   * const result = await behindAPI.V10.ruKitchen.importer.fetchFDC('beetroot');
   * ```
   */
  (name: string, options?: CallOptions): Promise<ImporterFetchFDCResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Looks up a food by its name in FoodData Central, the food database of the US Department of Agriculture,
   * and returns its entry there, with nutrients, for example. It counts as a write because the importer stores
   * what it fetches.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The food.
   */
  with(named: ImporterFetchFDCArguments, options?: CallOptions): Promise<ImporterFetchFDCResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Looks up a food by its name in FoodData Central, the food database of the US Department of Agriculture,
   * and returns its entry there, with nutrients, for example. It counts as a write because the importer stores
   * what it fetches.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the food, in English, as FoodData Central is: `beetroot` rather than `свёкла`.
   * @param options - Settings for this call alone.
   * @returns The food.
   */
  withResponse(name: string, options?: CallOptions): Promise<WithResponse<ImporterFetchFDCResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Looks up a food by its name in FoodData Central, the food database of the US Department of Agriculture,
   * and returns its entry there, with nutrients, for example. It counts as a write because the importer stores
   * what it fetches.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The name of the food, in English, as FoodData Central is: `beetroot` rather than `свёкла`.
   * @param options - Settings for this call alone.
   */
  raw(name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.ruKitchen.importer.fetchIngredient`. */
export type ImporterFetchIngredientResult = Result<Ingredient>;

export interface ImporterFetchIngredientCall {
  /**
   * Returns what is known about an ingredient, as it is used in a recipe if you name one. It counts as a
   * charge because a language model describes it, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param name - The name of the ingredient, as `extractIngredients` returns it.
   * @param recipe - The recipe in which the ingredient is used, by its name or its text. Default: no recipe.
   * @param options - Settings for this call alone.
   * @returns The ingredient.
   * @example
   * ```ts
   * const result = await behindAPI.V10.ruKitchen.importer.fetchIngredient('beetroot', 'Borscht');
   * ```
   */
  (name: string, recipe?: string, options?: CallOptions): Promise<ImporterFetchIngredientResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Returns what is known about an ingredient, as it is used in a recipe if you name one. It counts as a
   * charge because a language model describes it, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The ingredient.
   */
  with(
    named: ImporterFetchIngredientArguments,
    options?: CallOptions,
  ): Promise<ImporterFetchIngredientResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what is known about an ingredient, as it is used in a recipe if you name one. It counts as a
   * charge because a language model describes it, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param name - The name of the ingredient, as `extractIngredients` returns it.
   * @param recipe - The recipe in which the ingredient is used, by its name or its text. Default: no recipe.
   * @param options - Settings for this call alone.
   * @returns The ingredient.
   */
  withResponse(
    name: string,
    recipe?: string,
    options?: CallOptions,
  ): Promise<WithResponse<ImporterFetchIngredientResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what is known about an ingredient, as it is used in a recipe if you name one. It counts as a
   * charge because a language model describes it, which costs.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param name - The name of the ingredient, as `extractIngredients` returns it.
   * @param recipe - The recipe in which the ingredient is used, by its name or its text. Default: no recipe.
   * @param options - Settings for this call alone.
   */
  raw(name: string, recipe?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.ruKitchen.seoArticle.create`. */
export type SeoArticleCreateResult = Result<SeoArticle>;

export interface SeoArticleCreateCall {
  /**
   * Writes an article about what is on the page, for readers who come from a search engine. It counts as a
   * charge because a language model writes it, which costs. Read the page afterwards: the article may be
   * published at once.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   * @returns The article.
   * @example
   * ```ts
   * const result = await behindAPI.V10.ruKitchen.seoArticle.create('8f14e45f-ceea-4e7a-9c1b-3d2f6a5b7c90');
   * ```
   */
  (pageId: string, options?: CallOptions): Promise<SeoArticleCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes an article about what is on the page, for readers who come from a search engine. It counts as a
   * charge because a language model writes it, which costs. Read the page afterwards: the article may be
   * published at once.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The article.
   */
  with(named: SeoArticleCreateArguments, options?: CallOptions): Promise<SeoArticleCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes an article about what is on the page, for readers who come from a search engine. It counts as a
   * charge because a language model writes it, which costs. Read the page afterwards: the article may be
   * published at once.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   * @returns The article.
   */
  withResponse(pageId: string, options?: CallOptions): Promise<WithResponse<SeoArticleCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes an article about what is on the page, for readers who come from a search engine. It counts as a
   * charge because a language model writes it, which costs. Read the page afterwards: the article may be
   * published at once.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param pageId - The page of the recipe site, by its identifier there. No call of this app lists pages.
   * @param options - Settings for this call alone.
   */
  raw(pageId: string, options?: CallOptions): Promise<Response>;
}

/** The ingredients of a recipe, and what is known about them. */
export interface ImporterModule {
  /** Extract the ingredients of a recipe page. */
  readonly extractIngredients: ImporterExtractIngredientsCall;
  /** Fetch a food from FoodData Central. */
  readonly fetchFDC: ImporterFetchFDCCall;
  /** Describe an ingredient. */
  readonly fetchIngredient: ImporterFetchIngredientCall;
}

/** Articles with which search engines find a page. */
export interface SeoArticleModule {
  /** Write an article for a page. */
  readonly create: SeoArticleCreateCall;
}

/** Ingredients and articles for the pages of a recipe site. */
export interface RuKitchenV10 {
  /** The ingredients of a recipe, and what is known about them. */
  readonly importer: ImporterModule;
  /** Articles with which search engines find a page. */
  readonly seoArticle: SeoArticleModule;
}
