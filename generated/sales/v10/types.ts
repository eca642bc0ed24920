// Generated from spec/sales/v10.yaml by `npm run generate`. Do not edit.

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
     * Answers up to `page_size` records of the catalogue, for example for a preview of a section. It takes no page
     *     number, so only the first ones can be had; `getAllRecords` answers them all.
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
     * Answers every record of the catalogue at once, for example to build a sitemap. The answer may be long; for a
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
     * Answers the articles about every municipality of a country at once. The answer may be long; `getArticles`
     *     answers those about one municipality.
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
     * Answers a record of the catalogue, for example for a page of its own. How a record differs from the company
     *     itself, which `company.get` answers, is not known.
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
     * Answers the article about one branch of trade in one municipality, for example the joiners of a town.
     *     `getArticles` tells which articles there are about a municipality.
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
     * Answers the municipalities of a country, presumably those that the catalogue has articles about. Ask
     *     `getArticles` for the articles about one of them.
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
     * Answers the articles about a municipality, one for each branch of trade. Whether they come with their full text
     *     is not known; `getArticle` answers a single one.
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
     * Answers the categories that companies are sorted into, for example to suggest them while somebody types.
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
     * Answers the companies that match, page by page. Every parameter narrows the search and may be left out. Take
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
     * Answers companies to anybody, for example for a public page. It takes neither a search nor a page number, so
     *     which companies these are, and how many, is the server's decision; v20 can search.
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
     * Starts the processing of every company that matches: presumably its site is visited for e-mail addresses, a
     *     prompt writes a mail, and the mail is sent. It counts as a charge because strangers get mail and prompts cost
     *     money. Look at the selection with `companies.get` first, with the same query and filters. Where there is nothing
     *     to filter by, pass empty filters.
     *
     *     The work is presumably done in a queue, after the answer. `company.getProgressStatus` tells how far it has come
     *     with a company. To process companies that you have chosen one by one, gather them in a group and use v20.
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
     * Have many sites crawled
     * Puts a crawl into a queue, presumably to collect the e-mail addresses and descriptions of companies. Whether it
     *     visits the sites of companies that are already known or also looks for new ones is not known. It counts as a
     *     charge because it starts work on many sites, which costs, and which their owners notice. Set `limit`, at least
     *     at first.
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
     * Run the test of a selection of companies
     * Takes the same selection as `companies.process`, presumably to try it out before anything is sent. What the test
     *     does is not known. It names no mail account, template or prompt, but until somebody has seen that it starts no
     *     work it counts as a charge. To look at a selection, `companies.get` is the safe way.
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
     * Answers a company with all that the signed-in user may see of it. Ask `contactsGet` for whom to reach there, and
     *     `notes` for what colleagues wrote about it.
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
     * Answers a company to anybody, for example for its public page. It may answer less than `company.get`, such as no
     *     e-mail addresses; what it leaves out is not known.
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
     * Answers whom or what the company can be reached by. Presumably these are the e-mail addresses from its site and
     *     more, but the members of a contact are not known.
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
     * Starts the processing of one company: presumably its site is visited for e-mail addresses, a prompt writes a
     *     mail, and the mail is sent. It counts as a charge because somebody gets that mail and the prompt costs money.
     *     The work is presumably done in a queue, after the answer; `getProgressStatus` tells how far it has come.
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
     * Ask how far the work on a company has come
     * Answers where the work on a company stands that `process`, `parseSite` or a call for many companies put into a
     *     queue. Ask again every few seconds until it is through. Which states there are is not known.
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
     * Have the site of a company parsed
     * Puts a visit to the company's site into a queue, presumably to read e-mail addresses and a description from it.
     *     It takes no mail account, so no mail should be sent. It counts as a charge because the visit and the reading of
     *     its text may be paid work. When `getProgressStatus` says that it is through, `company.get` presumably answers
     *     what was found.
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
     * Hand in the e-mail addresses a parser found
     * Presumably for the program that parses sites: it reports the e-mail addresses that it found for a company. An
     *     app that corrects addresses calls `emailUpdate`. It counts as a charge because the report may be what lets the
     *     processing go on to the mail.
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
     *     crawler found. Presumably the list replaces the stored one, so send all addresses that should remain.
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
     * Have the description of a company renewed
     * Has the server renew its description of a company. It takes no text, so the server presumably writes one from
     *     the company's site with a language model, and the call counts as a charge. Whether the new description is ready
     *     when the call is answered is not known.
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
     * Presumably for the crawler: it stores how far it has come with a company's site, which `getProgressStatus` may
     *     then tell. An app has no need to call it.
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
     * Has a prompt write a mail to a company and sends it, from your mail account and with your template. It counts as
     *     a charge because somebody gets that mail. Where the company has several e-mail addresses, it is not known
     *     whether all of them are written to, so look at them with `company.get` first, and try the prompt with
     *     `promptRender`.
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
     * See what a prompt makes of a company
     * Fills a prompt with what is known of a company and presumably answers the text that the language model writes
     *     from it. It takes no mail account, so it is the way to try a prompt before `emailSend` or `process`. It counts
     *     as a charge because running a prompt costs money.
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
     * Answers all notes about one company, for example to show them beside its e-mail addresses before somebody calls
     *     there. `notes.get` answers the notes about all companies.
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
     *     without one `parseSite` has nothing to visit. Whether the server notices that it knows the company already is
     *     not known, so search with `companies.get` first.
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
     * Answers the companies of a group, page by page. Whether the group's name comes along is not known; `groups.get`
     *     answers the names.
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
     * Answers all companies of a group at once, for example to export them. For a list on the screen, `group.get`
     *     answers pages. Whether the companies come with as many details as there is not known.
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
     * Deletes a group. Its companies presumably stay in the database and in other groups; only the group is gone, and
     *     there is no call that brings it back.
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
     * Gives a group another name. It keeps its identifier, and presumably its companies.
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
     * Puts one company into a group, beside those that are in it. A company may presumably be in several groups. What
     *     happens if it is in this one already is not known.
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
     * Puts several companies into a group with one call, for example the ones ticked in a list of search results. How
     *     many it takes at once is not known.
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
     * Take a company out of a group
     * Takes one company out of a group. The company itself presumably stays in the database, with its notes.
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
     * Take many companies out of a group
     * Takes several companies out of a group with one call. The companies themselves are presumably not deleted. To
     *     get rid of the whole group, use `group.delete`.
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
     * Answers all groups of companies, for example for a menu. Whether these are the signed-in user's or also those of
     *     colleagues is not known. `group.get` answers what is in one.
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
     * Answers the log of the app, presumably what crawling, processing and mailing have done. It takes neither a
     *     filter nor a page number, so how far back it goes is the server's decision.
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
     * Answers the notes about all companies, page by page, for example to see what colleagues are working on. In which
     *     order they come is not known. `company.notes` answers those about one company.
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
     * Replaces the text of a note. The old text is not kept, as far as is known. Whether one may edit the notes of
     *     others is not known either.
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
     * Deletes a note. The company that it is about stays as it is, and there is no call that brings the note back.
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
export interface components {
  schemas: {
    /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
    ObjectId: string;
    /** The note, by the identifier that `notes.add` and `notes.get` answer. */
    NoteId: string;
    /** The companies, each by its identifier. Presumably what the calls about one company name `object_id`. How many are taken at once is not known. */
    CompanyIds: string[];
    /** The e-mail addresses of the company. An empty list presumably means that it has none. */
    Emails: string[];
    /** Words that select the companies, as in `companies.get`. It must not be empty here, because an empty query may well select every company there is. */
    SelectionQuery: string;
    /** What the companies must have, beside matching the query. Which members the server knows is not known; presumably those of a company, such as its country. Empty, nothing is filtered. */
    Filters: {
      [key: string]: unknown;
    };
    /** The number of the page to answer; the first one is 1. Left out, presumably the first one. */
    PageNumber: number;
    /** How many items a page has at the most. Left out, the server decides. */
    PageSize: number;
    /** The country. Whether the server wants a name or a code is not known. */
    Country: string;
    /** The municipality, presumably as `getMunicipalities` answers it. */
    Municipality: string;
    /** A record of the catalogue, presumably a company as the catalogue shows it. Only its identifier is certain; what else it has is not known. */
    CatalogueRecord: {
      /** The record's identifier. Presumably the one of the company. */
      object_id: string;
      /** The section of the catalogue it belongs to. */
      section?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** An article about a branch of trade in a municipality. It has no identifier that is known; its municipality and its branch together find it. Under which names its title and text come is not known. */
    Article: {
      /** The country that the municipality is in. */
      country?: string | undefined;
      /** The municipality that the article is about. */
      municipality?: string | undefined;
      /** The branch of trade that the article is about. */
      branch?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A person or an address at a company. Its members are not known. */
    Contact: {
      [key: string]: unknown;
    };
    /** A group of companies. Only its identifier is certain, because other calls ask for it. */
    Group: {
      /** The group's identifier. */
      group_id: string;
      /** The group's name, for people to read. */
      name?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** One entry of the log. Its members are not known. */
    LogEntry: {
      [key: string]: unknown;
    };
    /** The section of the catalogue to stay within. Which sections there are is not known, and no call lists them. Left out, the server decides, presumably all sections. */
    Section: string;
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
    /** Words to search the companies for. Which of a company's details are searched is not known. Left out, presumably every company matches. */
    Query: string;
    /** One page of a longer list. */
    Page: {
      /** The number of this page; the first one is 1. */
      page?: number | undefined;
      /** How many items a page has at the most. */
      page_size?: number | undefined;
      /** How many items there are on all pages together. */
      total?: number | undefined;
    };
    /** A company that may become a customer. Only its identifier is certain; the rest is what one can set on a company or search it by, and there may be more. */
    Company: {
      /** The company's identifier. Groups and notes presumably take the same value as `company_id`. */
      object_id: string;
      /** The company's name. */
      name?: string | undefined;
      /** The country it is in. Whether as a name or as a code is not known. */
      country?: string | undefined;
      /** The address of its site. */
      website?: string | undefined;
      /** What it does, as a category of the catalogue. */
      category?: string | undefined;
      /** The section of the catalogue it belongs to. */
      section?: string | undefined;
      /** The e-mail addresses that were found on its site or entered by hand. */
      emails?: string[] | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The queue that the work is put into. No call of this API creates or lists queues; ask the owners of the server which one is yours. */
    QueueId: string;
    /** The mail account to send from, presumably by the name under which the mailer app stores its settings (`settings.update`). */
    AccountName: string;
    /** The template of the mail, presumably by the name that `template.create` of the mailer app gave it. */
    TemplateName: string;
    /** The prompt that writes the text of the mail, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
    MailPromptId: string;
    /** That the server has taken the work. What else it answers is not known. */
    AcceptedWork: {
      [key: string]: unknown;
    };
    /** A note about a company. Only its identifier is certain; the rest is what one can set on a note. */
    Note: {
      /** The note's identifier, for `notes.edit` and `notes.delete` of v10. */
      note_id: string;
      /** The company that the note is about. */
      company_id?: string | undefined;
      /** The text of the note. */
      text?: string | undefined;
      /** The kind of note, as it was given to `notes.add` of v20. */
      type?: string | undefined;
      /** The data of your own that was given to `notes.add` of v20. */
      data?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
    GroupId: string;
    /** The company, by its identifier. Presumably what the calls about one company name `object_id`. */
    CompanyId: string;
    /** The text of the note, for colleagues to read. How long it may be is not known. */
    NoteText: string;
    CatalogueGetRecordsArguments: {
      /** How many records to answer at the most. Left out, the server decides. */
      pageSize?: number | undefined;
      /** The section of the catalogue to stay within. Which sections there are is not known, and no call lists them. Left out, the server decides, presumably all sections. */
      section?: string | undefined;
    };
    CatalogueGetAllRecordsArguments: {
      /** The section of the catalogue to stay within. Which sections there are is not known, and no call lists them. Left out, the server decides, presumably all sections. */
      section?: string | undefined;
    };
    CatalogueGetAllArticlesArguments: {
      /** The country. Whether the server wants a name or a code is not known. */
      country: string;
    };
    CatalogueGetRecordArguments: {
      /** The record, by the identifier that `getRecords` and `getAllRecords` answer. */
      objectId: string;
    };
    CatalogueGetArticleArguments: {
      /** The municipality, presumably as `getMunicipalities` answers it. */
      municipality: string;
      /** The branch of trade that the article is about, as an article of `getArticles` names it. Which branches there are is not known. */
      branch: string;
    };
    CatalogueGetMunicipalitiesArguments: {
      /** The country. Whether the server wants a name or a code is not known. */
      country: string;
    };
    /** The municipalities. Whether each is a name or an object is not known. */
    CatalogueGetMunicipalitiesData: unknown[];
    CatalogueGetArticlesArguments: {
      /** The municipality, presumably as `getMunicipalities` answers it. */
      municipality: string;
    };
    CategoriesGetArguments: {
      /** What the category's name contains or begins with. Left out, presumably all categories are answered. */
      query?: string | undefined;
      /** The section of the catalogue to stay within. Which sections there are is not known, and no call lists them. Left out, the server decides, presumably all sections. */
      section?: string | undefined;
    };
    /** The categories. Whether each is a name or an object is not known. */
    CategoriesGetData: unknown[];
    CompaniesGetArguments: {
      /** Words to search the companies for. Which of a company's details are searched is not known. Left out, presumably every company matches. */
      query?: string | undefined;
      /** What the companies must have, beside matching the query. Which members the server knows is not known; presumably those of a company, such as its country. Empty, nothing is filtered. */
      filters?: components['schemas']['Filters'] | undefined;
      /** The number of the page to answer; the first one is 1. Left out, presumably the first one. */
      page?: number | undefined;
      /** How many items a page has at the most. Left out, the server decides. */
      pageSize?: number | undefined;
      /** The section of the catalogue to stay within. Which sections there are is not known, and no call lists them. Left out, the server decides, presumably all sections. */
      section?: string | undefined;
    };
    /** One page of the companies. */
    CompaniesGetData: components['schemas']['Page'] & {
      /** The companies on this page. */
      items?: components['schemas']['Company'][] | undefined;
    };
    CompaniesProcessArguments: {
      /** The queue that the work is put into. No call of this API creates or lists queues; ask the owners of the server which one is yours. */
      queueId: string;
      /** Words that select the companies, as in `companies.get`. It must not be empty here, because an empty query may well select every company there is. */
      query: string;
      /** What the companies must have, beside matching the query. Which members the server knows is not known; presumably those of a company, such as its country. Empty, nothing is filtered. */
      filters: components['schemas']['Filters'];
      /** The mail account to send from, presumably by the name under which the mailer app stores its settings (`settings.update`). */
      accountName: string;
      /** The template of the mail, presumably by the name that `template.create` of the mailer app gave it. */
      templateName: string;
      /** The prompt that writes the text of the mail, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
      promptId: string;
      /** Another prompt, presumably the one that writes the subject of the mail. Left out, the server decides what the subject is. */
      promptTitleId?: string | undefined;
    };
    CompaniesCrawlArguments: {
      /** The queue that the work is put into. No call of this API creates or lists queues; ask the owners of the server which one is yours. */
      queueId: string;
      /** What to crawl, in words. Presumably a search as in `companies.get`. */
      query: string;
      /** How many companies to crawl at the most. Left out, the server decides, perhaps all that match. */
      limit?: number | undefined;
    };
    CompaniesTestArguments: {
      /** Words that select the companies, as in `companies.get`. It must not be empty here, because an empty query may well select every company there is. */
      query: string;
      /** What the companies must have, beside matching the query. Which members the server knows is not known; presumably those of a company, such as its country. Empty, nothing is filtered. */
      filters?: components['schemas']['Filters'] | undefined;
    };
    /** What the test found, in a form that is not known. */
    CompaniesTestData: unknown;
    CompanyGetArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    CompanyGetUnauthorisedArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    CompanyContactsGetArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    CompanyProcessArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The queue that the work is put into. No call of this API creates or lists queues; ask the owners of the server which one is yours. */
      queueId: string;
      /** The mail account to send from, presumably by the name under which the mailer app stores its settings (`settings.update`). */
      accountName: string;
      /** The template of the mail, presumably by the name that `template.create` of the mailer app gave it. */
      templateName: string;
      /** The prompt that writes the text of the mail, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
      promptId: string;
    };
    CompanyGetProgressStatusArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    /** How far the work has come. In which form the server says so, a word or an object, is not known. */
    CompanyGetProgressStatusData: unknown;
    CompanyParseSiteArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The queue that the work is put into. No call of this API creates or lists queues; ask the owners of the server which one is yours. */
      queueId: string;
    };
    CompanyParserArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The e-mail addresses of the company. An empty list presumably means that it has none. */
      emails: string[];
    };
    CompanyEmailUpdateArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The e-mail addresses of the company. An empty list presumably means that it has none. */
      emails: string[];
    };
    CompanyUpdateDescriptionArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    CompanyCrawlerStatusUpdateArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** What the crawler reports. Its members are the crawler's own and not known. */
      data: {
        [key: string]: unknown;
      };
    };
    CompanyEmailSendArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The mail account to send from, presumably by the name under which the mailer app stores its settings (`settings.update`). */
      accountName: string;
      /** The template of the mail, presumably by the name that `template.create` of the mailer app gave it. */
      templateName: string;
      /** The prompt that writes the text of the mail, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
      promptId: string;
    };
    /** What the server tells of the mail. Its members are not known. */
    CompanyEmailSendData: {
      [key: string]: unknown;
    };
    CompanyPromptRenderArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
      /** The prompt to try, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
      promptId: string;
    };
    /** What the prompt made of the company, presumably a text. Its form is not known. */
    CompanyPromptRenderData: unknown;
    CompanyNotesArguments: {
      /** The company, by the identifier that `companies.get` and `company.add` answer as `object_id`. */
      objectId: string;
    };
    CompanyAddArguments: {
      /** The company's name. */
      name: string;
      /** The country it is in. Whether the server wants a name or a code is not known. Left out, no country is set. */
      country?: string | undefined;
      /**
       * Format: uri
       * The address of its site, with http or https. Whether a bare domain is taken too is not known. Left out, the company has no site to visit.
       */
      website?: string | undefined;
      /** What it does, as one of the categories that `categories.get` answers. Left out, it has no category. */
      category?: string | undefined;
    };
    GroupGetArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The number of the page to answer; the first one is 1. Left out, presumably the first one. */
      page?: number | undefined;
      /** How many items a page has at the most. Left out, the server decides. */
      pageSize?: number | undefined;
    };
    /** One page of the companies. */
    GroupGetData: components['schemas']['Page'] & {
      /** The companies on this page. */
      items?: components['schemas']['Company'][] | undefined;
    };
    GroupListArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
    };
    GroupDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
    };
    /** The group that was deleted. */
    GroupDeleteData: {
      /** The identifier that the group had. */
      group_id: string;
    } & {
      [key: string]: unknown;
    };
    GroupRenameArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The group's new name, for people to read. */
      name: string;
    };
    GroupCompanyAddArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The company, by its identifier. Presumably what the calls about one company name `object_id`. */
      companyId: string;
    };
    GroupCompaniesAddArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The companies, each by its identifier. Presumably what the calls about one company name `object_id`. How many are taken at once is not known. */
      companies: string[];
    };
    GroupCompanyDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The company, by its identifier. Presumably what the calls about one company name `object_id`. */
      companyId: string;
    };
    GroupCompaniesDeleteArguments: {
      /** The group, by the identifier that `groups.create` and `groups.get` of v10 answer. */
      groupId: string;
      /** The companies, each by its identifier. Presumably what the calls about one company name `object_id`. How many are taken at once is not known. */
      companies: string[];
    };
    GroupsCreateArguments: {
      /** The group's name, for people to read. */
      name: string;
    };
    NotesGetArguments: {
      /** The number of the page to answer; the first one is 1. Left out, presumably the first one. */
      page?: number | undefined;
      /** How many items a page has at the most. Left out, the server decides. */
      pageSize?: number | undefined;
    };
    /** One page of the notes. */
    NotesGetData: components['schemas']['Page'] & {
      /** The notes on this page. */
      items?: components['schemas']['Note'][] | undefined;
    };
    NotesAddArguments: {
      /** The company, by its identifier. Presumably what the calls about one company name `object_id`. */
      companyId: string;
      /** The text of the note, for colleagues to read. How long it may be is not known. */
      text: string;
    };
    NotesEditArguments: {
      /** The note, by the identifier that `notes.add` and `notes.get` answer. */
      noteId: string;
      /** The text of the note, for colleagues to read. How long it may be is not known. */
      text: string;
    };
    NotesDeleteArguments: {
      /** The note, by the identifier that `notes.add` and `notes.get` answer. */
      noteId: string;
    };
    /** The note that was deleted. */
    NotesDeleteData: {
      /** The identifier that the note had. */
      note_id: string;
    } & {
      [key: string]: unknown;
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
export type ObjectId = components['schemas']['ObjectId'];
export type NoteId = components['schemas']['NoteId'];
export type CompanyIds = components['schemas']['CompanyIds'];
export type Emails = components['schemas']['Emails'];
export type SelectionQuery = components['schemas']['SelectionQuery'];
export type Filters = components['schemas']['Filters'];
export type PageNumber = components['schemas']['PageNumber'];
export type PageSize = components['schemas']['PageSize'];
export type Country = components['schemas']['Country'];
export type Municipality = components['schemas']['Municipality'];
export type CatalogueRecord = components['schemas']['CatalogueRecord'];
export type Article = components['schemas']['Article'];
export type Contact = components['schemas']['Contact'];
export type Group = components['schemas']['Group'];
export type LogEntry = components['schemas']['LogEntry'];
export type Section = components['schemas']['Section'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Query = components['schemas']['Query'];
export type Page = components['schemas']['Page'];
export type Company = components['schemas']['Company'];
export type QueueId = components['schemas']['QueueId'];
export type AccountName = components['schemas']['AccountName'];
export type TemplateName = components['schemas']['TemplateName'];
export type MailPromptId = components['schemas']['MailPromptId'];
export type AcceptedWork = components['schemas']['AcceptedWork'];
export type Note = components['schemas']['Note'];
export type GroupId = components['schemas']['GroupId'];
export type CompanyId = components['schemas']['CompanyId'];
export type NoteText = components['schemas']['NoteText'];
export type CatalogueGetRecordsArguments = components['schemas']['CatalogueGetRecordsArguments'];
export type CatalogueGetAllRecordsArguments = components['schemas']['CatalogueGetAllRecordsArguments'];
export type CatalogueGetAllArticlesArguments = components['schemas']['CatalogueGetAllArticlesArguments'];
export type CatalogueGetRecordArguments = components['schemas']['CatalogueGetRecordArguments'];
export type CatalogueGetArticleArguments = components['schemas']['CatalogueGetArticleArguments'];
export type CatalogueGetMunicipalitiesArguments =
  components['schemas']['CatalogueGetMunicipalitiesArguments'];
export type CatalogueGetMunicipalitiesData = components['schemas']['CatalogueGetMunicipalitiesData'];
export type CatalogueGetArticlesArguments = components['schemas']['CatalogueGetArticlesArguments'];
export type CategoriesGetArguments = components['schemas']['CategoriesGetArguments'];
export type CategoriesGetData = components['schemas']['CategoriesGetData'];
export type CompaniesGetArguments = components['schemas']['CompaniesGetArguments'];
export type CompaniesGetData = components['schemas']['CompaniesGetData'];
export type CompaniesProcessArguments = components['schemas']['CompaniesProcessArguments'];
export type CompaniesCrawlArguments = components['schemas']['CompaniesCrawlArguments'];
export type CompaniesTestArguments = components['schemas']['CompaniesTestArguments'];
export type CompaniesTestData = components['schemas']['CompaniesTestData'];
export type CompanyGetArguments = components['schemas']['CompanyGetArguments'];
export type CompanyGetUnauthorisedArguments = components['schemas']['CompanyGetUnauthorisedArguments'];
export type CompanyContactsGetArguments = components['schemas']['CompanyContactsGetArguments'];
export type CompanyProcessArguments = components['schemas']['CompanyProcessArguments'];
export type CompanyGetProgressStatusArguments = components['schemas']['CompanyGetProgressStatusArguments'];
export type CompanyGetProgressStatusData = components['schemas']['CompanyGetProgressStatusData'];
export type CompanyParseSiteArguments = components['schemas']['CompanyParseSiteArguments'];
export type CompanyParserArguments = components['schemas']['CompanyParserArguments'];
export type CompanyEmailUpdateArguments = components['schemas']['CompanyEmailUpdateArguments'];
export type CompanyUpdateDescriptionArguments = components['schemas']['CompanyUpdateDescriptionArguments'];
export type CompanyCrawlerStatusUpdateArguments =
  components['schemas']['CompanyCrawlerStatusUpdateArguments'];
export type CompanyEmailSendArguments = components['schemas']['CompanyEmailSendArguments'];
export type CompanyEmailSendData = components['schemas']['CompanyEmailSendData'];
export type CompanyPromptRenderArguments = components['schemas']['CompanyPromptRenderArguments'];
export type CompanyPromptRenderData = components['schemas']['CompanyPromptRenderData'];
export type CompanyNotesArguments = components['schemas']['CompanyNotesArguments'];
export type CompanyAddArguments = components['schemas']['CompanyAddArguments'];
export type GroupGetArguments = components['schemas']['GroupGetArguments'];
export type GroupGetData = components['schemas']['GroupGetData'];
export type GroupListArguments = components['schemas']['GroupListArguments'];
export type GroupDeleteArguments = components['schemas']['GroupDeleteArguments'];
export type GroupDeleteData = components['schemas']['GroupDeleteData'];
export type GroupRenameArguments = components['schemas']['GroupRenameArguments'];
export type GroupCompanyAddArguments = components['schemas']['GroupCompanyAddArguments'];
export type GroupCompaniesAddArguments = components['schemas']['GroupCompaniesAddArguments'];
export type GroupCompanyDeleteArguments = components['schemas']['GroupCompanyDeleteArguments'];
export type GroupCompaniesDeleteArguments = components['schemas']['GroupCompaniesDeleteArguments'];
export type GroupsCreateArguments = components['schemas']['GroupsCreateArguments'];
export type NotesGetArguments = components['schemas']['NotesGetArguments'];
export type NotesGetData = components['schemas']['NotesGetData'];
export type NotesAddArguments = components['schemas']['NotesAddArguments'];
export type NotesEditArguments = components['schemas']['NotesEditArguments'];
export type NotesDeleteArguments = components['schemas']['NotesDeleteArguments'];
export type NotesDeleteData = components['schemas']['NotesDeleteData'];
export type $defs = Record<string, never>;
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
              /** How many records to answer at the most. Left out, the server decides. */
              page_size?: number | undefined;
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
          /** The record, by the identifier that `getRecords` and `getAllRecords` answer. */
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
          /** The branch of trade that the article is about, as an article of `getArticles` names it. Which branches there are is not known. */
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
                /** The municipalities. Whether each is a name or an object is not known. */
                data: unknown[];
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
              /** What the category's name contains or begins with. Left out, presumably all categories are answered. */
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
                /** The categories. Whether each is a name or an object is not known. */
                data: unknown[];
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
      /** One page of the companies that match. */
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
                /** One page of the companies. */
                data: components['schemas']['Page'] & {
                  /** The companies on this page. */
                  items?: components['schemas']['Company'][] | undefined;
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
          filters: components['schemas']['Filters'];
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
          /** Another prompt, presumably the one that writes the subject of the mail. Left out, the server decides what the subject is. */
          prompt_title_id?: string | undefined;
        };
      };
    };
    responses: {
      /** That the server has taken the work. */
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
          /** What to crawl, in words. Presumably a search as in `companies.get`. */
          query: string;
          /** How many companies to crawl at the most. Left out, the server decides, perhaps all that match. */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** That the server has taken the work. */
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
                /** What the test found, in a form that is not known. */
                data: unknown;
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
                /** The contacts. */
                data: components['schemas']['Contact'][];
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
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
        };
      };
    };
    responses: {
      /** That the server has taken the work. */
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
                /** How far the work has come. In which form the server says so, a word or an object, is not known. */
                data: unknown;
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
      /** That the server has taken the work. */
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
      /** That the report was taken. */
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
          /** What the crawler reports. Its members are the crawler's own and not known. */
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
          account_name: components['schemas']['AccountName'];
          template_name: components['schemas']['TemplateName'];
          prompt_id: components['schemas']['MailPromptId'];
        };
      };
    };
    responses: {
      /** The mail that was sent, as far as the server tells. */
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
                /** What the server tells of the mail. Its members are not known. */
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
          /** The prompt to try, by its identifier. Presumably one of the signed-in user's prompts in the gpt app (`prompts.get`). */
          prompt_id: string;
        };
      };
    };
    responses: {
      /** What the prompt made of the company. */
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
                /** What the prompt made of the company, presumably a text. Its form is not known. */
                data: unknown;
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
          /** The country it is in. Whether the server wants a name or a code is not known. Left out, no country is set. */
          country?: string | undefined;
          /**
           * Format: uri
           * The address of its site, with http or https. Whether a bare domain is taken too is not known. Left out, the company has no site to visit.
           */
          website?: string | undefined;
          /** What it does, as one of the categories that `categories.get` answers. Left out, it has no category. */
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
      /** One page of the group's companies. */
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
                /** One page of the companies. */
                data: components['schemas']['Page'] & {
                  /** The companies on this page. */
                  items?: components['schemas']['Company'][] | undefined;
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
      /** The identifier of the deleted group. */
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
                /** The group that was deleted. */
                data: {
                  /** The identifier that the group had. */
                  group_id: string;
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
      /** One page of the notes. */
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
                /** One page of the notes. */
                data: components['schemas']['Page'] & {
                  /** The notes on this page. */
                  items?: components['schemas']['Note'][] | undefined;
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
      /** The identifier of the deleted note. */
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
                /** The note that was deleted. */
                data: {
                  /** The identifier that the note had. */
                  note_id: string;
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
}
