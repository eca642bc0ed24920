// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  AcceptedWork,
  Article,
  CatalogueGetAllArticlesArguments,
  CatalogueGetAllRecordsArguments,
  CatalogueGetArticleArguments,
  CatalogueGetArticlesArguments,
  CatalogueGetMunicipalitiesArguments,
  CatalogueGetMunicipalitiesData,
  CatalogueGetRecordArguments,
  CatalogueGetRecordsArguments,
  CatalogueRecord,
  CategoriesGetArguments,
  CategoriesGetData,
  CompaniesCrawlArguments,
  CompaniesGetArguments,
  CompaniesProcessArguments,
  CompaniesTestArguments,
  CompaniesTestData,
  Company,
  CompanyAddArguments,
  CompanyContactsGetArguments,
  CompanyCrawlerStatusUpdateArguments,
  CompanyEmailSendArguments,
  CompanyEmailSendData,
  CompanyEmailUpdateArguments,
  CompanyGetArguments,
  CompanyGetProgressStatusArguments,
  CompanyGetProgressStatusData,
  CompanyGetUnauthorisedArguments,
  CompanyList,
  CompanyNotesArguments,
  CompanyParseSiteArguments,
  CompanyParserArguments,
  CompanyProcessArguments,
  CompanyPromptRenderArguments,
  CompanyPromptRenderData,
  CompanyUpdateDescriptionArguments,
  Contacts,
  Deleted,
  Filters,
  Group,
  GroupCompaniesAddArguments,
  GroupCompaniesDeleteArguments,
  GroupCompanyAddArguments,
  GroupCompanyDeleteArguments,
  GroupDeleteArguments,
  GroupGetArguments,
  GroupListArguments,
  GroupRenameArguments,
  GroupsCreateArguments,
  LogEntry,
  Note,
  NoteList,
  NotesAddArguments,
  NotesDeleteArguments,
  NotesEditArguments,
  NotesGetArguments,
} from './types.ts';

/** The result of `V10.sales.catalogue.getRecords`. */
export type CatalogueGetRecordsResult = Result<CatalogueRecord[]>;

export interface CatalogueGetRecordsCall {
  /**
   * Returns up to `page_size` records of the catalogue, for example for a preview of a section. It takes no
   * page number, so only the first ones can be had; `getAllRecords` returns all of them.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param pageSize - How many records to return at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns Some records of the catalogue.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getRecords(12, 'crafts');
   * ```
   */
  (pageSize?: number, section?: string, options?: CallOptions): Promise<CatalogueGetRecordsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns up to `page_size` records of the catalogue, for example for a preview of a section. It takes no
   * page number, so only the first ones can be had; `getAllRecords` returns all of them.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns Some records of the catalogue.
   */
  with(named: CatalogueGetRecordsArguments, options?: CallOptions): Promise<CatalogueGetRecordsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns up to `page_size` records of the catalogue, for example for a preview of a section. It takes no
   * page number, so only the first ones can be had; `getAllRecords` returns all of them.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param pageSize - How many records to return at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns Some records of the catalogue.
   */
  withResponse(
    pageSize?: number,
    section?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CatalogueGetRecordsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns up to `page_size` records of the catalogue, for example for a preview of a section. It takes no
   * page number, so only the first ones can be had; `getAllRecords` returns all of them.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param pageSize - How many records to return at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   */
  raw(pageSize?: number, section?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getAllRecords`. */
export type CatalogueGetAllRecordsResult = Result<CatalogueRecord[]>;

export interface CatalogueGetAllRecordsCall {
  /**
   * Returns every record of the catalogue at once, for example to build a sitemap. The answer is long; for a
   * preview, `getRecords` is enough.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns All records of the catalogue, or of one section.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getAllRecords('crafts');
   * ```
   */
  (section?: string, options?: CallOptions): Promise<CatalogueGetAllRecordsResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns every record of the catalogue at once, for example to build a sitemap. The answer is long; for a
   * preview, `getRecords` is enough.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns All records of the catalogue, or of one section.
   */
  with(named: CatalogueGetAllRecordsArguments, options?: CallOptions): Promise<CatalogueGetAllRecordsResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns every record of the catalogue at once, for example to build a sitemap. The answer is long; for a
   * preview, `getRecords` is enough.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns All records of the catalogue, or of one section.
   */
  withResponse(section?: string, options?: CallOptions): Promise<WithResponse<CatalogueGetAllRecordsResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns every record of the catalogue at once, for example to build a sitemap. The answer is long; for a
   * preview, `getRecords` is enough.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   */
  raw(section?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getAllArticles`. */
export type CatalogueGetAllArticlesResult = Result<Article[]>;

export interface CatalogueGetAllArticlesCall {
  /**
   * Returns the articles about every municipality of a country at once. The answer is long; `getArticles`
   * returns those about one municipality.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   * @returns All articles about the country.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getAllArticles('Finland');
   * ```
   */
  (country: string, options?: CallOptions): Promise<CatalogueGetAllArticlesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the articles about every municipality of a country at once. The answer is long; `getArticles`
   * returns those about one municipality.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns All articles about the country.
   */
  with(
    named: CatalogueGetAllArticlesArguments,
    options?: CallOptions,
  ): Promise<CatalogueGetAllArticlesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the articles about every municipality of a country at once. The answer is long; `getArticles`
   * returns those about one municipality.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   * @returns All articles about the country.
   */
  withResponse(country: string, options?: CallOptions): Promise<WithResponse<CatalogueGetAllArticlesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the articles about every municipality of a country at once. The answer is long; `getArticles`
   * returns those about one municipality.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   */
  raw(country: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getRecord`. */
export type CatalogueGetRecordResult = Result<CatalogueRecord>;

export interface CatalogueGetRecordCall {
  /**
   * Returns a record of the catalogue, for example for a page of its own. For everything that is known of the
   * company, call `company.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The record, by the identifier that `getRecords` and `getAllRecords` return.
   * @param options - Settings for this call alone.
   * @returns The record.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getRecord('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CatalogueGetRecordResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a record of the catalogue, for example for a page of its own. For everything that is known of the
   * company, call `company.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The record.
   */
  with(named: CatalogueGetRecordArguments, options?: CallOptions): Promise<CatalogueGetRecordResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a record of the catalogue, for example for a page of its own. For everything that is known of the
   * company, call `company.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The record, by the identifier that `getRecords` and `getAllRecords` return.
   * @param options - Settings for this call alone.
   * @returns The record.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<CatalogueGetRecordResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a record of the catalogue, for example for a page of its own. For everything that is known of the
   * company, call `company.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The record, by the identifier that `getRecords` and `getAllRecords` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getArticle`. */
export type CatalogueGetArticleResult = Result<Article>;

export interface CatalogueGetArticleCall {
  /**
   * Returns the article about one branch of trade in one municipality, for example the joiners of a town.
   * `getArticles` lists the articles about a municipality.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param branch - The branch of trade that the article is about, as an article of `getArticles` names it.
   * @param options - Settings for this call alone.
   * @returns The article.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getArticle('Tampere', 'joinery');
   * ```
   */
  (municipality: string, branch: string, options?: CallOptions): Promise<CatalogueGetArticleResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the article about one branch of trade in one municipality, for example the joiners of a town.
   * `getArticles` lists the articles about a municipality.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The article.
   */
  with(named: CatalogueGetArticleArguments, options?: CallOptions): Promise<CatalogueGetArticleResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the article about one branch of trade in one municipality, for example the joiners of a town.
   * `getArticles` lists the articles about a municipality.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param branch - The branch of trade that the article is about, as an article of `getArticles` names it.
   * @param options - Settings for this call alone.
   * @returns The article.
   */
  withResponse(
    municipality: string,
    branch: string,
    options?: CallOptions,
  ): Promise<WithResponse<CatalogueGetArticleResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the article about one branch of trade in one municipality, for example the joiners of a town.
   * `getArticles` lists the articles about a municipality.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param branch - The branch of trade that the article is about, as an article of `getArticles` names it.
   * @param options - Settings for this call alone.
   */
  raw(municipality: string, branch: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getMunicipalities`. */
export type CatalogueGetMunicipalitiesResult = Result<CatalogueGetMunicipalitiesData>;

export interface CatalogueGetMunicipalitiesCall {
  /**
   * Returns the municipalities of a country that the catalogue has articles about. Call `getArticles` for the
   * articles about one of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   * @returns The municipalities.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getMunicipalities('Finland');
   * ```
   */
  (country: string, options?: CallOptions): Promise<CatalogueGetMunicipalitiesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the municipalities of a country that the catalogue has articles about. Call `getArticles` for the
   * articles about one of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The municipalities.
   */
  with(
    named: CatalogueGetMunicipalitiesArguments,
    options?: CallOptions,
  ): Promise<CatalogueGetMunicipalitiesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the municipalities of a country that the catalogue has articles about. Call `getArticles` for the
   * articles about one of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   * @returns The municipalities.
   */
  withResponse(
    country: string,
    options?: CallOptions,
  ): Promise<WithResponse<CatalogueGetMunicipalitiesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the municipalities of a country that the catalogue has articles about. Call `getArticles` for the
   * articles about one of them.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param country - The country, as the companies of `companies.get` have it.
   * @param options - Settings for this call alone.
   */
  raw(country: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.catalogue.getArticles`. */
export type CatalogueGetArticlesResult = Result<Article[]>;

export interface CatalogueGetArticlesCall {
  /**
   * Returns the articles about a municipality, one for each branch of trade. `getArticle` returns a single
   * one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param options - Settings for this call alone.
   * @returns The articles.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.catalogue.getArticles('Tampere');
   * ```
   */
  (municipality: string, options?: CallOptions): Promise<CatalogueGetArticlesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the articles about a municipality, one for each branch of trade. `getArticle` returns a single
   * one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The articles.
   */
  with(named: CatalogueGetArticlesArguments, options?: CallOptions): Promise<CatalogueGetArticlesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the articles about a municipality, one for each branch of trade. `getArticle` returns a single
   * one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param options - Settings for this call alone.
   * @returns The articles.
   */
  withResponse(
    municipality: string,
    options?: CallOptions,
  ): Promise<WithResponse<CatalogueGetArticlesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the articles about a municipality, one for each branch of trade. `getArticle` returns a single
   * one.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param municipality - The municipality, as `getMunicipalities` returns it.
   * @param options - Settings for this call alone.
   */
  raw(municipality: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.categories.get`. */
export type CategoriesGetResult = Result<CategoriesGetData>;

export interface CategoriesGetCall {
  /**
   * Returns the categories that companies are sorted into, for example to suggest them while somebody types.
   * `company.add` takes one as its `category`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What the category's name contains. Default: all categories.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The categories that match.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.categories.get('join', 'crafts');
   * ```
   */
  (query?: string, section?: string, options?: CallOptions): Promise<CategoriesGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the categories that companies are sorted into, for example to suggest them while somebody types.
   * `company.add` takes one as its `category`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The categories that match.
   */
  with(named: CategoriesGetArguments, options?: CallOptions): Promise<CategoriesGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the categories that companies are sorted into, for example to suggest them while somebody types.
   * `company.add` takes one as its `category`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What the category's name contains. Default: all categories.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The categories that match.
   */
  withResponse(
    query?: string,
    section?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CategoriesGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the categories that companies are sorted into, for example to suggest them while somebody types.
   * `company.add` takes one as its `category`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - What the category's name contains. Default: all categories.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   */
  raw(query?: string, section?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.companies.get`. */
export type CompaniesGetResult = Result<CompanyList>;

export interface CompaniesGetCall {
  /**
   * Returns the companies that match, page by page. Every parameter narrows the search and may be left out.
   * Take `object_id` from the answer for the calls about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.companies.get('joinery', { country: 'Finland' }, 1, 20, 'crafts');
   * ```
   */
  (
    query?: string,
    filters?: Filters,
    page?: number,
    pageSize?: number,
    section?: string,
    options?: CallOptions,
  ): Promise<CompaniesGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the companies that match, page by page. Every parameter narrows the search and may be left out.
   * Take `object_id` from the answer for the calls about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   */
  with(named: CompaniesGetArguments, options?: CallOptions): Promise<CompaniesGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the companies that match, page by page. Every parameter narrows the search and may be left out.
   * Take `object_id` from the answer for the calls about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   * @returns The companies that match.
   */
  withResponse(
    query?: string,
    filters?: Filters,
    page?: number,
    pageSize?: number,
    section?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the companies that match, page by page. Every parameter narrows the search and may be left out.
   * Take `object_id` from the answer for the calls about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param query - Words to search the companies for. Default: every company.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param section - The section of the catalogue to stay within; the records of `catalogue.getAllRecords`
   *   name theirs. Default: all sections.
   * @param options - Settings for this call alone.
   */
  raw(
    query?: string,
    filters?: Filters,
    page?: number,
    pageSize?: number,
    section?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.companies.getUnauthorized`. */
export type CompaniesGetUnauthorizedResult = Result<Company[]>;

export interface CompaniesGetUnauthorizedCall {
  /**
   * Returns companies to anybody, for example for a public page. It takes neither a search nor a page number;
   * v20 can search. Mind the spelling: `company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.sales.companies.getUnauthorized`.
   *
   * @param options - Settings for this call alone.
   * @returns The companies that everybody may see.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.companies.getUnauthorized();
   * ```
   */
  (options?: CallOptions): Promise<CompaniesGetUnauthorizedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns companies to anybody, for example for a public page. It takes neither a search nor a page number;
   * v20 can search. Mind the spelling: `company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.sales.companies.getUnauthorized`.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The companies that everybody may see.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CompaniesGetUnauthorizedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns companies to anybody, for example for a public page. It takes neither a search nor a page number;
   * v20 can search. Mind the spelling: `company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.sales.companies.getUnauthorized`.
   *
   * @param options - Settings for this call alone.
   * @returns The companies that everybody may see.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CompaniesGetUnauthorizedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns companies to anybody, for example for a public page. It takes neither a search nor a page number;
   * v20 can search. Mind the spelling: `company.getUnauthorised` has an s.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.sales.companies.getUnauthorized`.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.companies.process`. */
export type CompaniesProcessResult = Result<AcceptedWork>;

export interface CompaniesProcessCall {
  /**
   * Starts the processing of every company that matches: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the selection with `companies.get` first, with the same query and filters.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` returns how far it has come
   * with a company. To process companies that you have chosen one by one, gather them in a group and use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.sales.companies.process`.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param promptTitleId - The prompt that writes the subject of the mail. Default: the subject is that of the
   *   template.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.companies.process(
   *   '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
   *   'joinery',
   *   { country: 'Finland' },
   *   'sales',
   *   'introduction',
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   *   '7c0e8400-e29b-41d4-a716-446655440022',
   * );
   * ```
   */
  (
    queueId: string,
    query: string,
    filters: Filters | undefined,
    accountName: string,
    templateName: string,
    promptId: string,
    promptTitleId?: string,
    options?: CallOptions,
  ): Promise<CompaniesProcessResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts the processing of every company that matches: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the selection with `companies.get` first, with the same query and filters.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` returns how far it has come
   * with a company. To process companies that you have chosen one by one, gather them in a group and use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.sales.companies.process`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  with(named: CompaniesProcessArguments, options?: CallOptions): Promise<CompaniesProcessResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts the processing of every company that matches: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the selection with `companies.get` first, with the same query and filters.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` returns how far it has come
   * with a company. To process companies that you have chosen one by one, gather them in a group and use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.sales.companies.process`.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param promptTitleId - The prompt that writes the subject of the mail. Default: the subject is that of the
   *   template.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  withResponse(
    queueId: string,
    query: string,
    filters: Filters | undefined,
    accountName: string,
    templateName: string,
    promptId: string,
    promptTitleId?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesProcessResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts the processing of every company that matches: its site is visited for e-mail addresses, a prompt
   * writes a mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost
   * money. Look at the selection with `companies.get` first, with the same query and filters.
   *
   * The work is done in a queue, after the answer. `company.getProgressStatus` returns how far it has come
   * with a company. To process companies that you have chosen one by one, gather them in a group and use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V20.sales.companies.process`.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param promptTitleId - The prompt that writes the subject of the mail. Default: the subject is that of the
   *   template.
   * @param options - Settings for this call alone.
   */
  raw(
    queueId: string,
    query: string,
    filters: Filters | undefined,
    accountName: string,
    templateName: string,
    promptId: string,
    promptTitleId?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.companies.crawl`. */
export type CompaniesCrawlResult = Result<AcceptedWork>;

export interface CompaniesCrawlCall {
  /**
   * Puts a crawl into a queue that collects the e-mail addresses and descriptions of companies from their
   * sites. It counts as a charge because it starts work on many sites, which costs, and which their owners
   * notice. Set `limit`, at least at first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - What to crawl: a search as in `companies.get`.
   * @param limit - How many companies to crawl at the most. Default: all that match.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.companies.crawl('8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002', 'joinery', 50);
   * ```
   */
  (queueId: string, query: string, limit?: number, options?: CallOptions): Promise<CompaniesCrawlResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Puts a crawl into a queue that collects the e-mail addresses and descriptions of companies from their
   * sites. It counts as a charge because it starts work on many sites, which costs, and which their owners
   * notice. Set `limit`, at least at first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  with(named: CompaniesCrawlArguments, options?: CallOptions): Promise<CompaniesCrawlResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Puts a crawl into a queue that collects the e-mail addresses and descriptions of companies from their
   * sites. It counts as a charge because it starts work on many sites, which costs, and which their owners
   * notice. Set `limit`, at least at first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - What to crawl: a search as in `companies.get`.
   * @param limit - How many companies to crawl at the most. Default: all that match.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  withResponse(
    queueId: string,
    query: string,
    limit?: number,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesCrawlResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Puts a crawl into a queue that collects the e-mail addresses and descriptions of companies from their
   * sites. It counts as a charge because it starts work on many sites, which costs, and which their owners
   * notice. Set `limit`, at least at first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param query - What to crawl: a search as in `companies.get`.
   * @param limit - How many companies to crawl at the most. Default: all that match.
   * @param options - Settings for this call alone.
   */
  raw(queueId: string, query: string, limit?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.companies.test`. */
export type CompaniesTestResult = Result<CompaniesTestData>;

export interface CompaniesTestCall {
  /**
   * Takes the same selection as `companies.process`, to try it out before anything is sent. It names no mail
   * account, template or prompt, but counts as a charge until somebody has seen that it starts no work. To
   * look at a selection, call `companies.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param options - Settings for this call alone.
   * @returns What the test found.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.companies.test('joinery', { country: 'Finland' });
   * ```
   */
  (query: string, filters?: Filters, options?: CallOptions): Promise<CompaniesTestResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Takes the same selection as `companies.process`, to try it out before anything is sent. It names no mail
   * account, template or prompt, but counts as a charge until somebody has seen that it starts no work. To
   * look at a selection, call `companies.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns What the test found.
   */
  with(named: CompaniesTestArguments, options?: CallOptions): Promise<CompaniesTestResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Takes the same selection as `companies.process`, to try it out before anything is sent. It names no mail
   * account, template or prompt, but counts as a charge until somebody has seen that it starts no work. To
   * look at a selection, call `companies.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param options - Settings for this call alone.
   * @returns What the test found.
   */
  withResponse(
    query: string,
    filters?: Filters,
    options?: CallOptions,
  ): Promise<WithResponse<CompaniesTestResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Takes the same selection as `companies.process`, to try it out before anything is sent. It names no mail
   * account, template or prompt, but counts as a charge until somebody has seen that it starts no work. To
   * look at a selection, call `companies.get`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param query - Words that select the companies, as in `companies.get`.
   * @param filters - What the companies must have, beside matching the query. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(query: string, filters?: Filters, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.get`. */
export type CompanyGetResult = Result<Company>;

export interface CompanyGetCall {
  /**
   * Returns a company with all that the signed-in user may see of it. Call `contactsGet` for the ways to reach
   * it, and `notes` for what colleagues wrote about it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.get('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a company with all that the signed-in user may see of it. Call `contactsGet` for the ways to reach
   * it, and `notes` for what colleagues wrote about it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  with(named: CompanyGetArguments, options?: CallOptions): Promise<CompanyGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a company with all that the signed-in user may see of it. Call `contactsGet` for the ways to reach
   * it, and `notes` for what colleagues wrote about it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<CompanyGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a company with all that the signed-in user may see of it. Call `contactsGet` for the ways to reach
   * it, and `notes` for what colleagues wrote about it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.getUnauthorised`. */
export type CompanyGetUnauthorisedResult = Result<Company>;

export interface CompanyGetUnauthorisedCall {
  /**
   * Returns a company to anybody, for example for its public page, with less than `company.get` returns. Mind
   * the spelling: `companies.getUnauthorized` has a z.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company, as far as everybody may see it.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.getUnauthorised('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyGetUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns a company to anybody, for example for its public page, with less than `company.get` returns. Mind
   * the spelling: `companies.getUnauthorized` has a z.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company, as far as everybody may see it.
   */
  with(named: CompanyGetUnauthorisedArguments, options?: CallOptions): Promise<CompanyGetUnauthorisedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a company to anybody, for example for its public page, with less than `company.get` returns. Mind
   * the spelling: `companies.getUnauthorized` has a z.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company, as far as everybody may see it.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<CompanyGetUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a company to anybody, for example for its public page, with less than `company.get` returns. Mind
   * the spelling: `companies.getUnauthorized` has a z.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.contactsGet`. */
export type CompanyContactsGetResult = Result<Contacts>;

export interface CompanyContactsGetCall {
  /**
   * Returns the ways to reach a company, such as the e-mail addresses from its site.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.contactsGet('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyContactsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the ways to reach a company, such as the e-mail addresses from its site.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   */
  with(named: CompanyContactsGetArguments, options?: CallOptions): Promise<CompanyContactsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the ways to reach a company, such as the e-mail addresses from its site.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The contacts.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<CompanyContactsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the ways to reach a company, such as the e-mail addresses from its site.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.process`. */
export type CompanyProcessResult = Result<AcceptedWork>;

export interface CompanyProcessCall {
  /**
   * Starts the processing of one company: its site is visited for e-mail addresses, a prompt writes a mail,
   * and the mail is sent. It counts as a charge because somebody receives that mail and the prompt costs
   * money. The work is done in a queue, after the answer. `getProgressStatus` returns how far it has come.
   *
   * Where the addresses are known already, `emailSend` only writes and sends. For many companies there is
   * `companies.process`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.process(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
   *   'sales',
   *   'introduction',
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   * );
   * ```
   */
  (
    objectId: string,
    queueId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<CompanyProcessResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Starts the processing of one company: its site is visited for e-mail addresses, a prompt writes a mail,
   * and the mail is sent. It counts as a charge because somebody receives that mail and the prompt costs
   * money. The work is done in a queue, after the answer. `getProgressStatus` returns how far it has come.
   *
   * Where the addresses are known already, `emailSend` only writes and sends. For many companies there is
   * `companies.process`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  with(named: CompanyProcessArguments, options?: CallOptions): Promise<CompanyProcessResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Starts the processing of one company: its site is visited for e-mail addresses, a prompt writes a mail,
   * and the mail is sent. It counts as a charge because somebody receives that mail and the prompt costs
   * money. The work is done in a queue, after the answer. `getProgressStatus` returns how far it has come.
   *
   * Where the addresses are known already, `emailSend` only writes and sends. For many companies there is
   * `companies.process`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  withResponse(
    objectId: string,
    queueId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyProcessResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Starts the processing of one company: its site is visited for e-mail addresses, a prompt writes a mail,
   * and the mail is sent. It counts as a charge because somebody receives that mail and the prompt costs
   * money. The work is done in a queue, after the answer. `getProgressStatus` returns how far it has come.
   *
   * Where the addresses are known already, `emailSend` only writes and sends. For many companies there is
   * `companies.process`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(
    objectId: string,
    queueId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.company.getProgressStatus`. */
export type CompanyGetProgressStatusResult = Result<CompanyGetProgressStatusData>;

export interface CompanyGetProgressStatusCall {
  /**
   * Returns where the work on a company stands that `process`, `parseSite` or a call for many companies put
   * into a queue. Ask again every few seconds until it is done.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns How far the work has come.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.getProgressStatus('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyGetProgressStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns where the work on a company stands that `process`, `parseSite` or a call for many companies put
   * into a queue. Ask again every few seconds until it is done.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns How far the work has come.
   */
  with(
    named: CompanyGetProgressStatusArguments,
    options?: CallOptions,
  ): Promise<CompanyGetProgressStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns where the work on a company stands that `process`, `parseSite` or a call for many companies put
   * into a queue. Ask again every few seconds until it is done.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns How far the work has come.
   */
  withResponse(
    objectId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyGetProgressStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns where the work on a company stands that `process`, `parseSite` or a call for many companies put
   * into a queue. Ask again every few seconds until it is done.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.parseSite`. */
export type CompanyParseSiteResult = Result<AcceptedWork>;

export interface CompanyParseSiteCall {
  /**
   * Puts a visit to the company's site into a queue, which reads e-mail addresses and a description from it.
   * It takes no mail account: no mail is sent. It counts as a charge because the visit and a language model
   * cost. When `getProgressStatus` says that the work is done, `company.get` returns what was found.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.parseSite(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   '8a7b3c10-0e4f-4f56-8b1d-6f2a90c4d002',
   * );
   * ```
   */
  (objectId: string, queueId: string, options?: CallOptions): Promise<CompanyParseSiteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Puts a visit to the company's site into a queue, which reads e-mail addresses and a description from it.
   * It takes no mail account: no mail is sent. It counts as a charge because the visit and a language model
   * cost. When `getProgressStatus` says that the work is done, `company.get` returns what was found.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  with(named: CompanyParseSiteArguments, options?: CallOptions): Promise<CompanyParseSiteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Puts a visit to the company's site into a queue, which reads e-mail addresses and a description from it.
   * It takes no mail account: no mail is sent. It counts as a charge because the visit and a language model
   * cost. When `getProgressStatus` says that the work is done, `company.get` returns what was found.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param options - Settings for this call alone.
   * @returns The work that the server has taken.
   */
  withResponse(
    objectId: string,
    queueId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyParseSiteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Puts a visit to the company's site into a queue, which reads e-mail addresses and a description from it.
   * It takes no mail account: no mail is sent. It counts as a charge because the visit and a language model
   * cost. When `getProgressStatus` says that the work is done, `company.get` returns what was found.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param queueId - The queue that the work is put into. No call of this API creates or lists queues: ask the
   *   owners of the server which one is yours.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, queueId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.parser`. */
export type CompanyParserResult = Result<Company>;

export interface CompanyParserCall {
  /**
   * For the program that parses sites, not for apps: submits the e-mail addresses that it found for a company.
   * An app that corrects addresses calls `emailUpdate`. It counts as a write, as `crawlerStatusUpdate` does:
   * it reports what was found and asks for nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.parser(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   ['office@joinery.example.com', 'orders@joinery.example.com'],
   * );
   * ```
   */
  (objectId: string, emails: string[], options?: CallOptions): Promise<CompanyParserResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For the program that parses sites, not for apps: submits the e-mail addresses that it found for a company.
   * An app that corrects addresses calls `emailUpdate`. It counts as a write, as `crawlerStatusUpdate` does:
   * it reports what was found and asks for nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   */
  with(named: CompanyParserArguments, options?: CallOptions): Promise<CompanyParserResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For the program that parses sites, not for apps: submits the e-mail addresses that it found for a company.
   * An app that corrects addresses calls `emailUpdate`. It counts as a write, as `crawlerStatusUpdate` does:
   * it reports what was found and asks for nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   */
  withResponse(
    objectId: string,
    emails: string[],
    options?: CallOptions,
  ): Promise<WithResponse<CompanyParserResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For the program that parses sites, not for apps: submits the e-mail addresses that it found for a company.
   * An app that corrects addresses calls `emailUpdate`. It counts as a write, as `crawlerStatusUpdate` does:
   * it reports what was found and asks for nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, emails: string[], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.emailUpdate`. */
export type CompanyEmailUpdateResult = Result<Company>;

export interface CompanyEmailUpdateCall {
  /**
   * Stores the e-mail addresses by which a company is written to, for example after somebody has corrected
   * what the crawler found. The list replaces the stored one: send all addresses that should remain.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.emailUpdate(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   ['office@joinery.example.com', 'orders@joinery.example.com'],
   * );
   * ```
   */
  (objectId: string, emails: string[], options?: CallOptions): Promise<CompanyEmailUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the e-mail addresses by which a company is written to, for example after somebody has corrected
   * what the crawler found. The list replaces the stored one: send all addresses that should remain.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   */
  with(named: CompanyEmailUpdateArguments, options?: CallOptions): Promise<CompanyEmailUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the e-mail addresses by which a company is written to, for example after somebody has corrected
   * what the crawler found. The list replaces the stored one: send all addresses that should remain.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   * @returns The company with its addresses.
   */
  withResponse(
    objectId: string,
    emails: string[],
    options?: CallOptions,
  ): Promise<WithResponse<CompanyEmailUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the e-mail addresses by which a company is written to, for example after somebody has corrected
   * what the crawler found. The list replaces the stored one: send all addresses that should remain.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param emails - The e-mail addresses of the company. An empty list removes them all.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, emails: string[], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.updateDescription`. */
export type CompanyUpdateDescriptionResult = Result<Company>;

export interface CompanyUpdateDescriptionCall {
  /**
   * Writes the description of a company anew from its site. Read it with `company.get`: the answer may come
   * before the work is done. It counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.updateDescription('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyUpdateDescriptionResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes the description of a company anew from its site. Read it with `company.get`: the answer may come
   * before the work is done. It counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  with(
    named: CompanyUpdateDescriptionArguments,
    options?: CallOptions,
  ): Promise<CompanyUpdateDescriptionResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes the description of a company anew from its site. Read it with `company.get`: the answer may come
   * before the work is done. It counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  withResponse(
    objectId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyUpdateDescriptionResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes the description of a company anew from its site. Read it with `company.get`: the answer may come
   * before the work is done. It counts as a charge because a language model writes it, which costs.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.crawlerStatusUpdate`. */
export type CompanyCrawlerStatusUpdateResult = Result<Company>;

export interface CompanyCrawlerStatusUpdateCall {
  /**
   * For the crawler, not for apps: stores how far it has come with a company's site, for `getProgressStatus`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param data - What the crawler reports, in its own members. The example's are made up.
   * @param options - Settings for this call alone.
   * @returns The company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.crawlerStatusUpdate(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   { status: 'finished', pages: 14 },
   * );
   * ```
   */
  (
    objectId: string,
    data: CompanyCrawlerStatusUpdateArguments['data'],
    options?: CallOptions,
  ): Promise<CompanyCrawlerStatusUpdateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For the crawler, not for apps: stores how far it has come with a company's site, for `getProgressStatus`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  with(
    named: CompanyCrawlerStatusUpdateArguments,
    options?: CallOptions,
  ): Promise<CompanyCrawlerStatusUpdateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For the crawler, not for apps: stores how far it has come with a company's site, for `getProgressStatus`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param data - What the crawler reports, in its own members. The example's are made up.
   * @param options - Settings for this call alone.
   * @returns The company.
   */
  withResponse(
    objectId: string,
    data: CompanyCrawlerStatusUpdateArguments['data'],
    options?: CallOptions,
  ): Promise<WithResponse<CompanyCrawlerStatusUpdateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For the crawler, not for apps: stores how far it has come with a company's site, for `getProgressStatus`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param data - What the crawler reports, in its own members. The example's are made up.
   * @param options - Settings for this call alone.
   */
  raw(
    objectId: string,
    data: CompanyCrawlerStatusUpdateArguments['data'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.company.emailSend`. */
export type CompanyEmailSendResult = Result<CompanyEmailSendData>;

export interface CompanyEmailSendCall {
  /**
   * Writes a mail to a company with a prompt and sends it, from your mail account and with your template. It
   * counts as a charge because somebody receives that mail. Where the company has several e-mail addresses,
   * all of them may be written to: look at them with `company.get` first, and try the prompt with
   * `promptRender`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The mail that was sent.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.emailSend(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   'sales',
   *   'introduction',
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   * );
   * ```
   */
  (
    objectId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<CompanyEmailSendResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Writes a mail to a company with a prompt and sends it, from your mail account and with your template. It
   * counts as a charge because somebody receives that mail. Where the company has several e-mail addresses,
   * all of them may be written to: look at them with `company.get` first, and try the prompt with
   * `promptRender`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The mail that was sent.
   */
  with(named: CompanyEmailSendArguments, options?: CallOptions): Promise<CompanyEmailSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Writes a mail to a company with a prompt and sends it, from your mail account and with your template. It
   * counts as a charge because somebody receives that mail. Where the company has several e-mail addresses,
   * all of them may be written to: look at them with `company.get` first, and try the prompt with
   * `promptRender`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   * @returns The mail that was sent.
   */
  withResponse(
    objectId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyEmailSendResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Writes a mail to a company with a prompt and sends it, from your mail account and with your template. It
   * counts as a charge because somebody receives that mail. Where the company has several e-mail addresses,
   * all of them may be written to: look at them with `company.get` first, and try the prompt with
   * `promptRender`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param accountName - The mail account to send from, by the name under which `settings.update` (v10) stored
   *   its SMTP server.
   * @param templateName - The template of the mail, by the name under which `template.create` (v10) stored it.
   * @param promptId - The stored prompt, by the identifier that `prompts.create` or `prompts.get` returned.
   * @param options - Settings for this call alone.
   */
  raw(
    objectId: string,
    accountName: string,
    templateName: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.company.promptRender`. */
export type CompanyPromptRenderResult = Result<CompanyPromptRenderData>;

export interface CompanyPromptRenderCall {
  /**
   * Fills a prompt with what is known of a company and returns the text that the language model writes from
   * it. It takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts
   * as a charge because the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param promptId - The prompt to try: one of the signed-in user's prompts in the gpt app.
   * @param options - Settings for this call alone.
   * @returns The text that the prompt made.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.promptRender(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   '7c0e8400-e29b-41d4-a716-446655440021',
   * );
   * ```
   */
  (objectId: string, promptId: string, options?: CallOptions): Promise<CompanyPromptRenderResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Fills a prompt with what is known of a company and returns the text that the language model writes from
   * it. It takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts
   * as a charge because the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The text that the prompt made.
   */
  with(named: CompanyPromptRenderArguments, options?: CallOptions): Promise<CompanyPromptRenderResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Fills a prompt with what is known of a company and returns the text that the language model writes from
   * it. It takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts
   * as a charge because the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param promptId - The prompt to try: one of the signed-in user's prompts in the gpt app.
   * @param options - Settings for this call alone.
   * @returns The text that the prompt made.
   */
  withResponse(
    objectId: string,
    promptId: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyPromptRenderResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Fills a prompt with what is known of a company and returns the text that the language model writes from
   * it. It takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts
   * as a charge because the model costs money.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param promptId - The prompt to try: one of the signed-in user's prompts in the gpt app.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, promptId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.notes`. */
export type CompanyNotesResult = Result<Note[]>;

export interface CompanyNotesCall {
  /**
   * Returns all notes about one company, for example to show them beside its e-mail addresses before somebody
   * calls there. `notes.get` returns the notes about all companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The notes about the company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.notes('5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001');
   * ```
   */
  (objectId: string, options?: CallOptions): Promise<CompanyNotesResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all notes about one company, for example to show them beside its e-mail addresses before somebody
   * calls there. `notes.get` returns the notes about all companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The notes about the company.
   */
  with(named: CompanyNotesArguments, options?: CallOptions): Promise<CompanyNotesResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all notes about one company, for example to show them beside its e-mail addresses before somebody
   * calls there. `notes.get` returns the notes about all companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   * @returns The notes about the company.
   */
  withResponse(objectId: string, options?: CallOptions): Promise<WithResponse<CompanyNotesResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all notes about one company, for example to show them beside its e-mail addresses before somebody
   * calls there. `notes.get` returns the notes about all companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param objectId - The company, by the `object_id` that `companies.get` and `company.add` return.
   * @param options - Settings for this call alone.
   */
  raw(objectId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.company.add`. */
export type CompanyAddResult = Result<Company>;

export interface CompanyAddCall {
  /**
   * Adds a company to the database, for example one that a colleague met at a fair. Give its website, because
   * without one `parseSite` has nothing to visit. A company that is there already is added twice, so search
   * with `companies.get` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The company's name.
   * @param country - The country it is in, as the companies of `companies.get` have it. Default: none.
   * @param website - The address of its site. Default: none.
   * @param category - What it does, as one of the categories that `categories.get` returns. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new company.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.company.add(
   *   'Example Joinery',
   *   'Finland',
   *   'https://joinery.example.com',
   *   'Joinery',
   * );
   * ```
   */
  (
    name: string,
    country?: string,
    website?: string,
    category?: string,
    options?: CallOptions,
  ): Promise<CompanyAddResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Adds a company to the database, for example one that a colleague met at a fair. Give its website, because
   * without one `parseSite` has nothing to visit. A company that is there already is added twice, so search
   * with `companies.get` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new company.
   */
  with(named: CompanyAddArguments, options?: CallOptions): Promise<CompanyAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds a company to the database, for example one that a colleague met at a fair. Give its website, because
   * without one `parseSite` has nothing to visit. A company that is there already is added twice, so search
   * with `companies.get` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The company's name.
   * @param country - The country it is in, as the companies of `companies.get` have it. Default: none.
   * @param website - The address of its site. Default: none.
   * @param category - What it does, as one of the categories that `categories.get` returns. Default: none.
   * @param options - Settings for this call alone.
   * @returns The new company.
   */
  withResponse(
    name: string,
    country?: string,
    website?: string,
    category?: string,
    options?: CallOptions,
  ): Promise<WithResponse<CompanyAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds a company to the database, for example one that a colleague met at a fair. Give its website, because
   * without one `parseSite` has nothing to visit. A company that is there already is added twice, so search
   * with `companies.get` first.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The company's name.
   * @param country - The country it is in, as the companies of `companies.get` have it. Default: none.
   * @param website - The address of its site. Default: none.
   * @param category - What it does, as one of the categories that `categories.get` returns. Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    name: string,
    country?: string,
    website?: string,
    category?: string,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.sales.group.get`. */
export type GroupGetResult = Result<CompanyList>;

export interface GroupGetCall {
  /**
   * Returns the companies of a group, page by page. `groups.get` returns the names of the groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.get('7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006', 1, 20);
   * ```
   */
  (groupId: string, page?: number, pageSize?: number, options?: CallOptions): Promise<GroupGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the companies of a group, page by page. `groups.get` returns the names of the groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   */
  with(named: GroupGetArguments, options?: CallOptions): Promise<GroupGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the companies of a group, page by page. `groups.get` returns the names of the groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   */
  withResponse(
    groupId: string,
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<WithResponse<GroupGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the companies of a group, page by page. `groups.get` returns the names of the groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, page?: number, pageSize?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.list`. */
export type GroupListResult = Result<Company[]>;

export interface GroupListCall {
  /**
   * Returns all companies of a group at once, for example to export them. For a list on the screen,
   * `group.get` returns pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.list('7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006');
   * ```
   */
  (groupId: string, options?: CallOptions): Promise<GroupListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all companies of a group at once, for example to export them. For a list on the screen,
   * `group.get` returns pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   */
  with(named: GroupListArguments, options?: CallOptions): Promise<GroupListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all companies of a group at once, for example to export them. For a list on the screen,
   * `group.get` returns pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   * @returns The companies of the group.
   */
  withResponse(groupId: string, options?: CallOptions): Promise<WithResponse<GroupListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all companies of a group at once, for example to export them. For a list on the screen,
   * `group.get` returns pages.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.delete`. */
export type GroupDeleteResult = Result<Deleted>;

export interface GroupDeleteCall {
  /**
   * Deletes a group. Its companies stay in the database and in other groups. No call brings the group back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.delete('7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006');
   * ```
   */
  (groupId: string, options?: CallOptions): Promise<GroupDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a group. Its companies stay in the database and in other groups. No call brings the group back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: GroupDeleteArguments, options?: CallOptions): Promise<GroupDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a group. Its companies stay in the database and in other groups. No call brings the group back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(groupId: string, options?: CallOptions): Promise<WithResponse<GroupDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a group. Its companies stay in the database and in other groups. No call brings the group back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.rename`. */
export type GroupRenameResult = Result<Group>;

export interface GroupRenameCall {
  /**
   * Gives a group another name. It keeps its identifier and its companies.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param name - The group's new name, for people to read.
   * @param options - Settings for this call alone.
   * @returns The group with its new name.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.rename(
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   'Joiners in Finland',
   * );
   * ```
   */
  (groupId: string, name: string, options?: CallOptions): Promise<GroupRenameResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Gives a group another name. It keeps its identifier and its companies.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The group with its new name.
   */
  with(named: GroupRenameArguments, options?: CallOptions): Promise<GroupRenameResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Gives a group another name. It keeps its identifier and its companies.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param name - The group's new name, for people to read.
   * @param options - Settings for this call alone.
   * @returns The group with its new name.
   */
  withResponse(
    groupId: string,
    name: string,
    options?: CallOptions,
  ): Promise<WithResponse<GroupRenameResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Gives a group another name. It keeps its identifier and its companies.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param name - The group's new name, for people to read.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.companyAdd`. */
export type GroupCompanyAddResult = Result<Group>;

export interface GroupCompanyAddCall {
  /**
   * Puts one company into a group, beside those that are in it. A company can be in several groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.companyAdd(
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   * );
   * ```
   */
  (groupId: string, companyId: string, options?: CallOptions): Promise<GroupCompanyAddResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Puts one company into a group, beside those that are in it. A company can be in several groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  with(named: GroupCompanyAddArguments, options?: CallOptions): Promise<GroupCompanyAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Puts one company into a group, beside those that are in it. A company can be in several groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  withResponse(
    groupId: string,
    companyId: string,
    options?: CallOptions,
  ): Promise<WithResponse<GroupCompanyAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Puts one company into a group, beside those that are in it. A company can be in several groups.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, companyId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.companiesAdd`. */
export type GroupCompaniesAddResult = Result<Group>;

export interface GroupCompaniesAddCall {
  /**
   * Puts several companies into a group with one call, for example the ones ticked in a list of search
   * results.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.companiesAdd(
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   ['5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001', '1d84f7e6-b02c-49a3-8e5b-90c7d6a2f007'],
   * );
   * ```
   */
  (groupId: string, companies: string[], options?: CallOptions): Promise<GroupCompaniesAddResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Puts several companies into a group with one call, for example the ones ticked in a list of search
   * results.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  with(named: GroupCompaniesAddArguments, options?: CallOptions): Promise<GroupCompaniesAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Puts several companies into a group with one call, for example the ones ticked in a list of search
   * results.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  withResponse(
    groupId: string,
    companies: string[],
    options?: CallOptions,
  ): Promise<WithResponse<GroupCompaniesAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Puts several companies into a group with one call, for example the ones ticked in a list of search
   * results.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, companies: string[], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.companyDelete`. */
export type GroupCompanyDeleteResult = Result<Group>;

export interface GroupCompanyDeleteCall {
  /**
   * Removes one company from a group. The company itself stays in the database, with its notes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.companyDelete(
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   * );
   * ```
   */
  (groupId: string, companyId: string, options?: CallOptions): Promise<GroupCompanyDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Removes one company from a group. The company itself stays in the database, with its notes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  with(named: GroupCompanyDeleteArguments, options?: CallOptions): Promise<GroupCompanyDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Removes one company from a group. The company itself stays in the database, with its notes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  withResponse(
    groupId: string,
    companyId: string,
    options?: CallOptions,
  ): Promise<WithResponse<GroupCompanyDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Removes one company from a group. The company itself stays in the database, with its notes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, companyId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.group.companiesDelete`. */
export type GroupCompaniesDeleteResult = Result<Group>;

export interface GroupCompaniesDeleteCall {
  /**
   * Removes several companies from a group with one call. The companies themselves stay in the database. To
   * delete the whole group, use `group.delete`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.group.companiesDelete(
   *   '7c9e4b20-6a1d-4f35-b8e0-3d5f2a8c1006',
   *   ['5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001', '1d84f7e6-b02c-49a3-8e5b-90c7d6a2f007'],
   * );
   * ```
   */
  (groupId: string, companies: string[], options?: CallOptions): Promise<GroupCompaniesDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Removes several companies from a group with one call. The companies themselves stay in the database. To
   * delete the whole group, use `group.delete`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  with(named: GroupCompaniesDeleteArguments, options?: CallOptions): Promise<GroupCompaniesDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Removes several companies from a group with one call. The companies themselves stay in the database. To
   * delete the whole group, use `group.delete`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   * @returns The group.
   */
  withResponse(
    groupId: string,
    companies: string[],
    options?: CallOptions,
  ): Promise<WithResponse<GroupCompaniesDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Removes several companies from a group with one call. The companies themselves stay in the database. To
   * delete the whole group, use `group.delete`.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param groupId - The group, by the identifier that `groups.create` and `groups.get` of v10 return.
   * @param companies - The companies, each by its identifier: what the calls about one company name
   *   `object_id`.
   * @param options - Settings for this call alone.
   */
  raw(groupId: string, companies: string[], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.groups.get`. */
export type GroupsGetResult = Result<Group[]>;

export interface GroupsGetCall {
  /**
   * Returns all groups of companies, for example for a menu. `group.get` returns the companies of one.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The groups.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.groups.get();
   * ```
   */
  (options?: CallOptions): Promise<GroupsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns all groups of companies, for example for a menu. `group.get` returns the companies of one.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The groups.
   */
  with(named: NoArguments, options?: CallOptions): Promise<GroupsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns all groups of companies, for example for a menu. `group.get` returns the companies of one.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The groups.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<GroupsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns all groups of companies, for example for a menu. `group.get` returns the companies of one.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.groups.create`. */
export type GroupsCreateResult = Result<Group>;

export interface GroupsCreateCall {
  /**
   * Creates an empty group. Fill it with `group.companiesAdd`; `companies.process` of v20 can then write to
   * all of its companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The group's name, for people to read.
   * @param options - Settings for this call alone.
   * @returns The new group.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.groups.create('Joiners in Finland');
   * ```
   */
  (name: string, options?: CallOptions): Promise<GroupsCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates an empty group. Fill it with `group.companiesAdd`; `companies.process` of v20 can then write to
   * all of its companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new group.
   */
  with(named: GroupsCreateArguments, options?: CallOptions): Promise<GroupsCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates an empty group. Fill it with `group.companiesAdd`; `companies.process` of v20 can then write to
   * all of its companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The group's name, for people to read.
   * @param options - Settings for this call alone.
   * @returns The new group.
   */
  withResponse(name: string, options?: CallOptions): Promise<WithResponse<GroupsCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates an empty group. Fill it with `group.companiesAdd`; `companies.process` of v20 can then write to
   * all of its companies.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param name - The group's name, for people to read.
   * @param options - Settings for this call alone.
   */
  raw(name: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.logs.get`. */
export type LogsGetResult = Result<LogEntry[]>;

export interface LogsGetCall {
  /**
   * Returns the log of the app: what crawling, processing and mailing have done. It takes neither a filter nor
   * a page number.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The log entries.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.logs.get();
   * ```
   */
  (options?: CallOptions): Promise<LogsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the log of the app: what crawling, processing and mailing have done. It takes neither a filter nor
   * a page number.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The log entries.
   */
  with(named: NoArguments, options?: CallOptions): Promise<LogsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the log of the app: what crawling, processing and mailing have done. It takes neither a filter nor
   * a page number.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The log entries.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<LogsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the log of the app: what crawling, processing and mailing have done. It takes neither a filter nor
   * a page number.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.notes.get`. */
export type NotesGetResult = Result<NoteList>;

export interface NotesGetCall {
  /**
   * Returns the notes about all companies, page by page, for example to see what colleagues are working on.
   * `company.notes` returns those about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The notes.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.notes.get(1, 20);
   * ```
   */
  (page?: number, pageSize?: number, options?: CallOptions): Promise<NotesGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the notes about all companies, page by page, for example to see what colleagues are working on.
   * `company.notes` returns those about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The notes.
   */
  with(named: NotesGetArguments, options?: CallOptions): Promise<NotesGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the notes about all companies, page by page, for example to see what colleagues are working on.
   * `company.notes` returns those about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   * @returns The notes.
   */
  withResponse(
    page?: number,
    pageSize?: number,
    options?: CallOptions,
  ): Promise<WithResponse<NotesGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the notes about all companies, page by page, for example to see what colleagues are working on.
   * `company.notes` returns those about one company.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param page - The number of the page. The first page may be 0 or 1: ask for both once and compare.
   *   Default: the first page.
   * @param pageSize - How many items a page has at the most.
   * @param options - Settings for this call alone.
   */
  raw(page?: number, pageSize?: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.notes.add`. */
export type NotesAddResult = Result<Note>;

export interface NotesAddCall {
  /**
   * Adds a note to a company, for colleagues rather than for the company. To give the note a type or data of
   * your own, use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - There is a later version: `V20.sales.notes.add`.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   * @returns The new note.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.notes.add(
   *   '5f0c1a52-7d3e-4b8a-9a41-2c6de1b7f001',
   *   'Asked us to call again in spring.',
   * );
   * ```
   */
  (companyId: string, text: string, options?: CallOptions): Promise<NotesAddResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Adds a note to a company, for colleagues rather than for the company. To give the note a type or data of
   * your own, use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - There is a later version: `V20.sales.notes.add`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new note.
   */
  with(named: NotesAddArguments, options?: CallOptions): Promise<NotesAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds a note to a company, for colleagues rather than for the company. To give the note a type or data of
   * your own, use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - There is a later version: `V20.sales.notes.add`.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   * @returns The new note.
   */
  withResponse(companyId: string, text: string, options?: CallOptions): Promise<WithResponse<NotesAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds a note to a company, for colleagues rather than for the company. To give the note a type or data of
   * your own, use v20.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - There is a later version: `V20.sales.notes.add`.
   *
   * @param companyId - The company, by its identifier: what the calls about one company name `object_id`.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   */
  raw(companyId: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.notes.edit`. */
export type NotesEditResult = Result<Note>;

export interface NotesEditCall {
  /**
   * Replaces the text of a note. The old text is not kept.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   * @returns The note with its new text.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.notes.edit(
   *   'e2a6d813-94fb-4d0c-8c57-5a3b1f7e9005',
   *   'Asked us to call again in May.',
   * );
   * ```
   */
  (noteId: string, text: string, options?: CallOptions): Promise<NotesEditResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Replaces the text of a note. The old text is not kept.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The note with its new text.
   */
  with(named: NotesEditArguments, options?: CallOptions): Promise<NotesEditResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Replaces the text of a note. The old text is not kept.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   * @returns The note with its new text.
   */
  withResponse(noteId: string, text: string, options?: CallOptions): Promise<WithResponse<NotesEditResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Replaces the text of a note. The old text is not kept.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param text - The text of the note, for colleagues to read.
   * @param options - Settings for this call alone.
   */
  raw(noteId: string, text: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.sales.notes.delete`. */
export type NotesDeleteResult = Result<Deleted>;

export interface NotesDeleteCall {
  /**
   * Deletes a note. The company that it is about stays as it is. No call brings the note back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.sales.notes.delete('e2a6d813-94fb-4d0c-8c57-5a3b1f7e9005');
   * ```
   */
  (noteId: string, options?: CallOptions): Promise<NotesDeleteResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Deletes a note. The company that it is about stays as it is. No call brings the note back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: NotesDeleteArguments, options?: CallOptions): Promise<NotesDeleteResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Deletes a note. The company that it is about stays as it is. No call brings the note back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(noteId: string, options?: CallOptions): Promise<WithResponse<NotesDeleteResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Deletes a note. The company that it is about stays as it is. No call brings the note back.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param noteId - The note, by the identifier that `notes.add` and `notes.get` return.
   * @param options - Settings for this call alone.
   */
  raw(noteId: string, options?: CallOptions): Promise<Response>;
}

/** Records of the catalogue, and articles about a branch of trade in a municipality. */
export interface CatalogueModule {
  /** List some records of the catalogue. */
  readonly getRecords: CatalogueGetRecordsCall;
  /** List all records of the catalogue. */
  readonly getAllRecords: CatalogueGetAllRecordsCall;
  /** List all articles about a country. */
  readonly getAllArticles: CatalogueGetAllArticlesCall;
  /** Get one record of the catalogue. */
  readonly getRecord: CatalogueGetRecordCall;
  /** Get the article on a branch in a municipality. */
  readonly getArticle: CatalogueGetArticleCall;
  /** List the municipalities of a country. */
  readonly getMunicipalities: CatalogueGetMunicipalitiesCall;
  /** List the articles about a municipality. */
  readonly getArticles: CatalogueGetArticlesCall;
}

/** What companies do, as the catalogue sorts them. */
export interface CategoriesModule {
  /** Search the categories. */
  readonly get: CategoriesGetCall;
}

/** The whole database of companies, to search, crawl or process. */
export interface CompaniesModule {
  /** Search the companies. */
  readonly get: CompaniesGetCall;
  /** List companies without authorisation. */
  readonly getUnauthorized: CompaniesGetUnauthorizedCall;
  /** Process all companies that match a search. */
  readonly process: CompaniesProcessCall;
  /** Crawl company sites. */
  readonly crawl: CompaniesCrawlCall;
  /** Test a selection of companies. */
  readonly test: CompaniesTestCall;
}

/** One company, from its site and its e-mail addresses to the mail that it gets. */
export interface CompanyModule {
  /** Get one company. */
  readonly get: CompanyGetCall;
  /** Get one company without authorisation. */
  readonly getUnauthorised: CompanyGetUnauthorisedCall;
  /** List the contacts of a company. */
  readonly contactsGet: CompanyContactsGetCall;
  /** Process one company, from its site to a mail. */
  readonly process: CompanyProcessCall;
  /** Get the progress of the work on a company. */
  readonly getProgressStatus: CompanyGetProgressStatusCall;
  /** Read the site of a company. */
  readonly parseSite: CompanyParseSiteCall;
  /** Submit the e-mail addresses a parser found. */
  readonly parser: CompanyParserCall;
  /** Set the e-mail addresses of a company. */
  readonly emailUpdate: CompanyEmailUpdateCall;
  /** Rewrite the description of a company. */
  readonly updateDescription: CompanyUpdateDescriptionCall;
  /** Report how a crawl of a company went. */
  readonly crawlerStatusUpdate: CompanyCrawlerStatusUpdateCall;
  /** Write and send a mail to a company. */
  readonly emailSend: CompanyEmailSendCall;
  /** Try a prompt on a company. */
  readonly promptRender: CompanyPromptRenderCall;
  /** List the notes about a company. */
  readonly notes: CompanyNotesCall;
  /** Enter a company by hand. */
  readonly add: CompanyAddCall;
}

/** One group of companies, and what is in it. */
export interface GroupModule {
  /** Browse the companies of a group. */
  readonly get: GroupGetCall;
  /** List all companies of a group. */
  readonly list: GroupListCall;
  /** Delete a group. */
  readonly delete: GroupDeleteCall;
  /** Rename a group. */
  readonly rename: GroupRenameCall;
  /** Put a company into a group. */
  readonly companyAdd: GroupCompanyAddCall;
  /** Put many companies into a group. */
  readonly companiesAdd: GroupCompaniesAddCall;
  /** Remove a company from a group. */
  readonly companyDelete: GroupCompanyDeleteCall;
  /** Remove many companies from a group. */
  readonly companiesDelete: GroupCompaniesDeleteCall;
}

/** All groups of companies. */
export interface GroupsModule {
  /** List the groups. */
  readonly get: GroupsGetCall;
  /** Create a group. */
  readonly create: GroupsCreateCall;
}

/** The log of the app. */
export interface LogsModule {
  /** List the log entries. */
  readonly get: LogsGetCall;
}

/** Notes about companies. */
export interface NotesModule {
  /** Browse the notes about all companies. */
  readonly get: NotesGetCall;
  /** Write a note about a company. */
  readonly add: NotesAddCall;
  /** Rewrite a note. */
  readonly edit: NotesEditCall;
  /** Delete a note. */
  readonly delete: NotesDeleteCall;
}

/** Find companies, look at their sites, and write to them with prompts. */
export interface SalesV10 {
  /** Records of the catalogue, and articles about a branch of trade in a municipality. */
  readonly catalogue: CatalogueModule;
  /** What companies do, as the catalogue sorts them. */
  readonly categories: CategoriesModule;
  /** The whole database of companies, to search, crawl or process. */
  readonly companies: CompaniesModule;
  /** One company, from its site and its e-mail addresses to the mail that it gets. */
  readonly company: CompanyModule;
  /** One group of companies, and what is in it. */
  readonly group: GroupModule;
  /** All groups of companies. */
  readonly groups: GroupsModule;
  /** The log of the app. */
  readonly logs: LogsModule;
  /** Notes about companies. */
  readonly notes: NotesModule;
}
