import { highlighted } from '../highlight.ts';
import { escapeHtml, type Html, raw } from '../html.ts';
import { linkOf } from '../links.ts';
import type { Site } from '../site.ts';
import { type RenderText, rendererOf } from '../text.ts';

/** How texts about the client become HTML, with links to the exports and calls that they name. */
export interface ClientText {
  readonly text: RenderText;
  /** Declarations, coloured. */
  code(declaration: string, own?: string): Html;
  /** A type, within a line. */
  type(type: string): Html;
}

export function clientText(
  links: ReadonlyMap<string, string>,
  { operations }: Site,
  root: string,
): ClientText {
  const calls = new Map(operations.map((operation) => [operation.call.id, linkOf(operation)]));
  const linkTo = (name: string): string | undefined => {
    const link = links.get(name) ?? calls.get(name);
    return link === undefined ? undefined : root + link;
  };
  const leadTo = (href: string): string => linkTo(href.replace(/^export:/, '')) ?? href;
  return {
    text: rendererOf(linkTo, leadTo),
    code: (declaration, own) => raw(withLinks(highlighted(declaration, 'ts').text, linkTo, own)),
    type: (type) => raw(withLinks(escapeHtml(type), linkTo)),
  };
}

/** Links the names in HTML, not those in its tags. What is being declared leads nowhere. */
const withLinks = (html: string, linkTo: (name: string) => string | undefined, own?: string): string =>
  html.replaceAll(/<[^>]*>|&[#\w]+;|[A-Za-z_$][\w$]*/g, (part) => {
    const link = part === own ? undefined : linkTo(part);
    return link === undefined ? part : `<a href="${escapeHtml(link)}">${part}</a>`;
  });
