import { Marked, type Tokens } from 'marked';
import { escapeHtml, type Html, raw } from './html.ts';
import { linkOf } from './links.ts';
import { code } from './pages/parts.ts';
import type { Site, SiteDocument, SiteOperation } from './site.ts';

/** Renders the Markdown of a description. */
export interface RenderText {
  (markdown: string): Html;
  /** Without a paragraph around it. */
  inline(markdown: string): Html;
}

/** Renders descriptions of a document: calls that they name, as `billStatus` or by the whole path, become links. */
export function textOf(document: SiteDocument, { operations }: Site, root: string): RenderText {
  const links = new Map<string, string>();
  for (const operation of operations) links.set(operation.call.id, root + linkOf(operation));
  const own = document.modules.flatMap((module) => module.operations);
  for (const operation of own) {
    const { module, call } = operation;
    links.set(`${module}.${call.name}`, root + linkOf(operation));
    if (isUnambiguous(operation, own)) links.set(call.name, root + linkOf(operation));
  }
  return rendererOf((name) => links.get(name));
}

/**
 * Renders texts in which some words of code are links.
 *
 * @param linkTo - where a word of code leads
 * @param leadTo - where a link leads
 */
export function rendererOf(
  linkTo: (name: string) => string | undefined,
  leadTo: (href: string) => string = (href) => href,
): RenderText {
  const marked = new Marked({
    renderer: {
      heading({ tokens }) {
        return `<p><b>${this.parser.parseInline(tokens)}</b></p>\n`;
      },
      code: ({ text, lang }) => code(text, lang ?? 'text').text,
      codespan: ({ text }) => codeSpan(text, linkTo(text)),
      link({ href, tokens }) {
        return `<a href="${escapeHtml(leadTo(href))}">${withoutLinks(this.parser.parseInline(tokens))}</a>`;
      },
      table(token) {
        return scrollable(rows(token, (cell) => this.parser.parseInline(cell.tokens)));
      },
    },
  });
  return Object.assign((markdown: string) => raw(marked.parse(markdown, { async: false })), {
    inline: (markdown: string) => raw(marked.parseInline(markdown, { async: false })),
  });
}

export function codeSpan(text: string, link: string | undefined): string {
  const span = `<code>${escapeHtml(text)}</code>`;
  return link === undefined ? span : `<a href="${escapeHtml(link)}">${span}</a>`;
}

/** A link holds no others, such as those of code in it. */
export const withoutLinks = (html: string): string => html.replaceAll(/<\/?a\b[^>]*>/g, '');

/** A word such as `create` names a call only where its module is known. */
const isUnambiguous = ({ call }: SiteOperation, all: readonly SiteOperation[]): boolean =>
  /\p{Lu}/u.test(call.name) && all.filter((other) => other.call.name === call.name).length === 1;

/** The HTML of a table, whose head is left out if it is empty. */
export function rows(
  { header, rows: body }: Tokens.Table,
  content: (cell: Tokens.TableCell) => string,
): string {
  const head = header.some(({ text }) => text !== '')
    ? `<thead><tr>${header.map((cell) => `<th>${content(cell)}</th>`).join('')}</tr></thead>`
    : '';
  const labels = header.map(({ text }) => text.replaceAll('`', ''));
  const cells = (row: readonly Tokens.TableCell[]): string =>
    row.map((cell, index) => `<td${labelled(labels[index])}>${content(cell)}</td>`).join('');
  return `<table>${head}<tbody>${body.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table>`;
}

/** The title of a column, for narrow screens, on which its cells stand one below another. */
const labelled = (label: string | undefined): string =>
  label === undefined || label === '' ? '' : ` data-label="${escapeHtml(label)}"`;

export const scrollable = (table: string): string =>
  `<div class="table" tabindex="0" role="group" aria-label="Table">${table}</div>\n`;
