// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/sales/10/catalogue/getRecords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List some records of the catalogue
     * Returns up to `page_size` records of the catalogue, for example for a preview of a section. It takes no page
     *     number, so only the first ones can be had; `getAllRecords` returns all of them.
     */
    post: operations['V10.sales.catalogue.getRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getAllRecords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List all records of the catalogue
     * Returns every record of the catalogue at once, for example to build a sitemap. The answer is long; for a
     *     preview, `getRecords` is enough.
     */
    post: operations['V10.sales.catalogue.getAllRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getAllArticles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List all articles about a country
     * Returns the articles about every municipality of a country at once. The answer is long; `getArticles`
     *     returns those about one municipality.
     */
    post: operations['V10.sales.catalogue.getAllArticles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getRecord': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get one record of the catalogue
     * Returns a record of the catalogue, for example for a page of its own. For everything that is known of the
     *     company, call `company.get`.
     */
    post: operations['V10.sales.catalogue.getRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getArticle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the article on a branch in a municipality
     * Returns the article about one branch of trade in one municipality, for example the joiners of a town.
     *     `getArticles` lists the articles about a municipality.
     */
    post: operations['V10.sales.catalogue.getArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getMunicipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the municipalities of a country
     * Returns the municipalities of a country that the catalogue has articles about. Call `getArticles` for the
     *     articles about one of them.
     */
    post: operations['V10.sales.catalogue.getMunicipalities'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/catalogue/getArticles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the articles about a municipality
     * Returns the articles about a municipality, one for each branch of trade. `getArticle` returns a single one.
     */
    post: operations['V10.sales.catalogue.getArticles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/categories/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the categories
     * Returns the categories that companies are sorted into, for example to suggest them while somebody types.
     *     `company.add` takes one as its `category`.
     */
    post: operations['V10.sales.categories.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/companies/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the companies
     * Returns the companies that match, page by page. Every parameter narrows the search and may be left out. Take
     *     `object_id` from the answer for the calls about one company.
     */
    post: operations['V10.sales.companies.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/companies/getUnauthorized': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List companies without authorisation
     * Returns companies to anybody, for example for a public page. It takes neither a search nor a page number; v20
     *     can search. Mind the spelling: `company.getUnauthorised` has an s.
     */
    post: operations['V10.sales.companies.getUnauthorized'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/companies/process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Process all companies that match a search
     * Starts the processing of every company that matches: its site is visited for e-mail addresses, a prompt writes a
     *     mail, and the mail is sent. It counts as a charge because strangers receive mail and prompts cost money. Look at
     *     the selection with `companies.get` first, with the same query and filters.
     *
     *     The work is done in a queue, after the answer. `company.getProgressStatus` returns how far it has come with a
     *     company. To process companies that you have chosen one by one, gather them in a group and use v20.
     */
    post: operations['V10.sales.companies.process'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/companies/crawl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Crawl company sites
     * Puts a crawl into a queue that collects the e-mail addresses and descriptions of companies from their sites. It
     *     counts as a charge because it starts work on many sites, which costs, and which their owners notice. Set
     *     `limit`, at least at first.
     */
    post: operations['V10.sales.companies.crawl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/companies/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test a selection of companies
     * Takes the same selection as `companies.process`, to try it out before anything is sent. It names no mail
     *     account, template or prompt, but counts as a charge until somebody has seen that it starts no work. To look at a
     *     selection, call `companies.get`.
     */
    post: operations['V10.sales.companies.test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get one company
     * Returns a company with all that the signed-in user may see of it. Call `contactsGet` for the ways to reach it,
     *     and `notes` for what colleagues wrote about it.
     */
    post: operations['V10.sales.company.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/getUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get one company without authorisation
     * Returns a company to anybody, for example for its public page, with less than `company.get` returns. Mind the
     *     spelling: `companies.getUnauthorized` has a z.
     */
    post: operations['V10.sales.company.getUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/contactsGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the contacts of a company
     * Returns the ways to reach a company, such as the e-mail addresses from its site.
     */
    post: operations['V10.sales.company.contactsGet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Process one company, from its site to a mail
     * Starts the processing of one company: its site is visited for e-mail addresses, a prompt writes a mail, and the
     *     mail is sent. It counts as a charge because somebody receives that mail and the prompt costs money. The work is
     *     done in a queue, after the answer. `getProgressStatus` returns how far it has come.
     *
     *     Where the addresses are known already, `emailSend` only writes and sends. For many companies there is
     *     `companies.process`.
     */
    post: operations['V10.sales.company.process'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/getProgressStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the progress of the work on a company
     * Returns where the work on a company stands that `process`, `parseSite` or a call for many companies put into a
     *     queue. Ask again every few seconds until it is done.
     */
    post: operations['V10.sales.company.getProgressStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/parseSite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the site of a company
     * Puts a visit to the company's site into a queue, which reads e-mail addresses and a description from it. It
     *     takes no mail account: no mail is sent. It counts as a charge because the visit and a language model cost. When
     *     `getProgressStatus` says that the work is done, `company.get` returns what was found.
     */
    post: operations['V10.sales.company.parseSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/parser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit the e-mail addresses a parser found
     * For the program that parses sites, not for apps: submits the e-mail addresses that it found for a company. An
     *     app that corrects addresses calls `emailUpdate`. It counts as a write, as `crawlerStatusUpdate` does: it reports
     *     what was found and asks for nothing.
     */
    post: operations['V10.sales.company.parser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/emailUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the e-mail addresses of a company
     * Stores the e-mail addresses by which a company is written to, for example after somebody has corrected what the
     *     crawler found. The list replaces the stored one: send all addresses that should remain.
     */
    post: operations['V10.sales.company.emailUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/updateDescription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rewrite the description of a company
     * Writes the description of a company anew from its site. Read it with `company.get`: the answer may come before
     *     the work is done. It counts as a charge because a language model writes it, which costs.
     */
    post: operations['V10.sales.company.updateDescription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/crawlerStatusUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report how a crawl of a company went
     * For the crawler, not for apps: stores how far it has come with a company's site, for `getProgressStatus`.
     */
    post: operations['V10.sales.company.crawlerStatusUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/emailSend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write and send a mail to a company
     * Writes a mail to a company with a prompt and sends it, from your mail account and with your template. It counts
     *     as a charge because somebody receives that mail. Where the company has several e-mail addresses, all of them may
     *     be written to: look at them with `company.get` first, and try the prompt with `promptRender`.
     */
    post: operations['V10.sales.company.emailSend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/promptRender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a prompt on a company
     * Fills a prompt with what is known of a company and returns the text that the language model writes from it. It
     *     takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts as a charge
     *     because the model costs money.
     */
    post: operations['V10.sales.company.promptRender'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the notes about a company
     * Returns all notes about one company, for example to show them beside its e-mail addresses before somebody calls
     *     there. `notes.get` returns the notes about all companies.
     */
    post: operations['V10.sales.company.notes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/company/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enter a company by hand
     * Adds a company to the database, for example one that a colleague met at a fair. Give its website, because
     *     without one `parseSite` has nothing to visit. A company that is there already is added twice, so search with
     *     `companies.get` first.
     */
    post: operations['V10.sales.company.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Browse the companies of a group
     * Returns the companies of a group, page by page. `groups.get` returns the names of the groups.
     */
    post: operations['V10.sales.group.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List all companies of a group
     * Returns all companies of a group at once, for example to export them. For a list on the screen, `group.get`
     *     returns pages.
     */
    post: operations['V10.sales.group.list'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a group
     * Deletes a group. Its companies stay in the database and in other groups. No call brings the group back.
     */
    post: operations['V10.sales.group.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a group
     * Gives a group another name. It keeps its identifier and its companies.
     */
    post: operations['V10.sales.group.rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/companyAdd': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a company into a group
     * Puts one company into a group, beside those that are in it. A company can be in several groups.
     */
    post: operations['V10.sales.group.companyAdd'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/companiesAdd': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put many companies into a group
     * Puts several companies into a group with one call, for example the ones ticked in a list of search results.
     */
    post: operations['V10.sales.group.companiesAdd'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/companyDelete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove a company from a group
     * Removes one company from a group. The company itself stays in the database, with its notes.
     */
    post: operations['V10.sales.group.companyDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/group/companiesDelete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove many companies from a group
     * Removes several companies from a group with one call. The companies themselves stay in the database. To delete
     *     the whole group, use `group.delete`.
     */
    post: operations['V10.sales.group.companiesDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/groups/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the groups
     * Returns all groups of companies, for example for a menu. `group.get` returns the companies of one.
     */
    post: operations['V10.sales.groups.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/groups/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a group
     * Creates an empty group. Fill it with `group.companiesAdd`; `companies.process` of v20 can then write to all of
     *     its companies.
     */
    post: operations['V10.sales.groups.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/logs/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the log entries
     * Returns the log of the app: what crawling, processing and mailing have done. It takes neither a filter nor a
     *     page number.
     */
    post: operations['V10.sales.logs.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/notes/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Browse the notes about all companies
     * Returns the notes about all companies, page by page, for example to see what colleagues are working on.
     *     `company.notes` returns those about one company.
     */
    post: operations['V10.sales.notes.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/notes/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write a note about a company
     * Adds a note to a company, for colleagues rather than for the company. To give the note a type or data of your
     *     own, use v20.
     */
    post: operations['V10.sales.notes.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/notes/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rewrite a note
     * Replaces the text of a note. The old text is not kept.
     */
    post: operations['V10.sales.notes.edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sales/10/notes/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a note
     * Deletes a note. The company that it is about stays as it is. No call brings the note back.
     */
    post: operations['V10.sales.notes.delete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.sales.catalogue.getRecords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              /** How many records to return at the most. */
              page_size?: components['schemas']['PageSize'] | undefined;
              section?: components['schemas']['Section'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** Some records of the catalogue. */
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
                /** The records. */
                data: components['schemas']['CatalogueRecord'][];
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
  'V10.sales.catalogue.getAllRecords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              section?: components['schemas']['Section'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** All records of the catalogue, or of one section. */
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
                /** The records. */
                data: components['schemas']['CatalogueRecord'][];
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
  'V10.sales.catalogue.getAllArticles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          country: components['schemas']['Country'];
        };
      };
    };
    responses: {
      /** All articles about the country. */
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
                /** The articles. */
                data: components['schemas']['Article'][];
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
  'V10.sales.catalogue.getRecord': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The record, by the identifier that `getRecords` and `getAllRecords` return. */
          object_id: string;
        };
      };
    };
    responses: {
      /** The record. */
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
                data: components['schemas']['CatalogueRecord'];
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
  'V10.sales.catalogue.getArticle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          municipality: components['schemas']['Municipality'];
          /** The branch of trade that the article is about, as an article of `getArticles` names it. */
          branch: string;
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
                data: components['schemas']['Article'];
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
  'V10.sales.catalogue.getMunicipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          country: components['schemas']['Country'];
        };
      };
    };
    responses: {
      /** The municipalities. */
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
                /** The municipalities. */
                data: (
                  | string
                  | ({
                      /** Its name. */
                      municipality?: string | undefined;
                    } & {
                      [key: string]: unknown;
                    })
                )[];
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
  'V10.sales.catalogue.getArticles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          municipality: components['schemas']['Municipality'];
        };
      };
    };
    responses: {
      /** The articles. */
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
                /** The articles. */
                data: components['schemas']['Article'][];
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
  'V10.sales.categories.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              /** What the category's name contains. Default: all categories. */
              query?: string | undefined;
              section?: components['schemas']['Section'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** The categories that match. */
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
                /** The categories. */
                data: (
                  | string
                  | ({
                      /** Its name. */
                      category?: string | undefined;
                    } & {
                      [key: string]: unknown;
                    })
                )[];
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
  'V10.sales.companies.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              query?: components['schemas']['Query'] | undefined;
              filters?: components['schemas']['Filters'] | undefined;
              page?: components['schemas']['PageNumber'] | undefined;
              page_size?: components['schemas']['PageSize'] | undefined;
              section?: components['schemas']['Section'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** The companies that match. */
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
                data: components['schemas']['CompanyList'];
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
  'V10.sales.companies.getUnauthorized': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The companies that everybody may see. */
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
                /** The companies. */
                data: components['schemas']['Company'][];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.sales.companies.process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          queue_id: components['schemas']['QueueId'];
          query: components['schemas']['SelectionQuery'];
          filters?: components['schemas']['Filters'] | undefined;
          account_name: components['schemas']['MailAccountName'];
          template_name: components['schemas']['MailTemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
          /** The prompt that writes the subject of the mail. Default: the subject is that of the template. */
          prompt_title_id?: components['schemas']['PromptId'] | undefined;
        };
      };
    };
    responses: {
      /** The work that the server has taken. */
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
                data: components['schemas']['AcceptedWork'];
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
  'V10.sales.companies.crawl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          queue_id: components['schemas']['QueueId'];
          /** What to crawl: a search as in `companies.get`. */
          query: string;
          /** How many companies to crawl at the most. Default: all that match. */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The work that the server has taken. */
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
                data: components['schemas']['AcceptedWork'];
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
  'V10.sales.companies.test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          query: components['schemas']['SelectionQuery'];
          filters?: components['schemas']['Filters'] | undefined;
        };
      };
    };
    responses: {
      /** What the test found. */
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
                /** What the test found. */
                data:
                  | components['schemas']['CompanyList']
                  | {
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
  'V10.sales.company.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** The company. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.company.getUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** The company, as far as everybody may see it. */
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
                data: components['schemas']['Company'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.sales.company.contactsGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** The contacts. */
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
                data: components['schemas']['Contacts'];
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
  'V10.sales.company.process': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          queue_id: components['schemas']['QueueId'];
          account_name: components['schemas']['MailAccountName'];
          template_name: components['schemas']['MailTemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
        };
      };
    };
    responses: {
      /** The work that the server has taken. */
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
                data: components['schemas']['AcceptedWork'];
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
  'V10.sales.company.getProgressStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** How far the work has come. */
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
                /** How far the work has come. */
                data:
                  | string
                  | ({
                      /** A word for it. */
                      status?: string | undefined;
                    } & {
                      [key: string]: unknown;
                    });
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
  'V10.sales.company.parseSite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          queue_id: components['schemas']['QueueId'];
        };
      };
    };
    responses: {
      /** The work that the server has taken. */
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
                data: components['schemas']['AcceptedWork'];
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
  'V10.sales.company.parser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          emails: components['schemas']['Emails'];
        };
      };
    };
    responses: {
      /** The company with its addresses. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.company.emailUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          emails: components['schemas']['Emails'];
        };
      };
    };
    responses: {
      /** The company with its addresses. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.company.updateDescription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** The company. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.company.crawlerStatusUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          /** What the crawler reports, in its own members. The example's are made up. */
          data: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The company. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.company.emailSend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          account_name: components['schemas']['MailAccountName'];
          template_name: components['schemas']['MailTemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
        };
      };
    };
    responses: {
      /** The mail that was sent. */
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
                /** The mail that was sent. */
                data: {
                  /** The company that it was sent to. */
                  object_id?: string | undefined;
                  /** The mail account that it was sent from. */
                  account_name?: string | undefined;
                  /** The template that it was made with. */
                  template_name?: string | undefined;
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
  'V10.sales.company.promptRender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
          /** The prompt to try: one of the signed-in user's prompts in the gpt app. */
          prompt_id: components['schemas']['PromptId'];
        };
      };
    };
    responses: {
      /** The text that the prompt made. */
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
                /** The text that the prompt made. */
                data:
                  | string
                  | ({
                      /** The text. */
                      text?: string | undefined;
                    } & {
                      [key: string]: unknown;
                    });
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
  'V10.sales.company.notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          object_id: components['schemas']['ObjectId'];
        };
      };
    };
    responses: {
      /** The notes about the company. */
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
                /** The notes about the company. */
                data: components['schemas']['Note'][];
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
  'V10.sales.company.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The company's name. */
          name: string;
          /** The country it is in, as the companies of `companies.get` have it. Default: none. */
          country?: string | undefined;
          /** The address of its site. Default: none. */
          website?: string | undefined;
          /** What it does, as one of the categories that `categories.get` returns. Default: none. */
          category?: string | undefined;
        };
      };
    };
    responses: {
      /** The new company. */
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
                data: components['schemas']['Company'];
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
  'V10.sales.group.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          page?: components['schemas']['PageNumber'] | undefined;
          page_size?: components['schemas']['PageSize'] | undefined;
        };
      };
    };
    responses: {
      /** The companies of the group. */
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
                data: components['schemas']['CompanyList'];
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
  'V10.sales.group.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
        };
      };
    };
    responses: {
      /** The companies of the group. */
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
                /** The companies. */
                data: components['schemas']['Company'][];
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
  'V10.sales.group.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Deleted'];
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
  'V10.sales.group.rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          /** The group's new name, for people to read. */
          name: string;
        };
      };
    };
    responses: {
      /** The group with its new name. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.group.companyAdd': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          company_id: components['schemas']['CompanyId'];
        };
      };
    };
    responses: {
      /** The group. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.group.companiesAdd': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          companies: components['schemas']['CompanyIds'];
        };
      };
    };
    responses: {
      /** The group. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.group.companyDelete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          company_id: components['schemas']['CompanyId'];
        };
      };
    };
    responses: {
      /** The group. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.group.companiesDelete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group_id: components['schemas']['GroupId'];
          companies: components['schemas']['CompanyIds'];
        };
      };
    };
    responses: {
      /** The group. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.groups.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
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
                /** The groups. */
                data: components['schemas']['Group'][];
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
  'V10.sales.groups.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The group's name, for people to read. */
          name: string;
        };
      };
    };
    responses: {
      /** The new group. */
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
                data: components['schemas']['Group'];
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
  'V10.sales.logs.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The log entries. */
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
                /** The log entries. */
                data: components['schemas']['LogEntry'][];
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
  'V10.sales.notes.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              page?: components['schemas']['PageNumber'] | undefined;
              page_size?: components['schemas']['PageSize'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** The notes. */
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
                data: components['schemas']['NoteList'];
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
  'V10.sales.notes.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          company_id: components['schemas']['CompanyId'];
          text: components['schemas']['NoteText'];
        };
      };
    };
    responses: {
      /** The new note. */
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
                data: components['schemas']['Note'];
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
  'V10.sales.notes.edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          note_id: components['schemas']['NoteId'];
          text: components['schemas']['NoteText'];
        };
      };
    };
    responses: {
      /** The note with its new text. */
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
                data: components['schemas']['Note'];
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
  'V10.sales.notes.delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          note_id: components['schemas']['NoteId'];
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Deleted'];
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
