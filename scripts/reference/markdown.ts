import { Marked } from 'marked';
import { escapeHtml, type Html, html, raw } from './html.ts';
import { lifecycleDiagram } from './lifecycle-diagram.ts';
import { linkOf } from './links.ts';
import { code } from './pages/parts.ts';
import type { Site } from './site.ts';
import { codeSpan, rows, scrollable, withoutLinks } from './text.ts';

interface Heading {
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly body: Html;
  readonly headings: readonly Heading[];
}

/**
 * The HTML of a guide. `operation:` before a call path links to the operation; a picture `lifecycle:payments/v20/bill` is the
 * diagram of that life cycle.
 *
 * @param linkTo - where a word of code leads, if it is the name of something
 */
export function render(
  markdown: string,
  site: Site,
  root: string,
  linkTo: (name: string) => string | undefined = () => undefined,
): Rendered {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = withoutLinks(this.parser.parseInline(tokens));
        if (depth === 1) return `<h1>${text}</h1>\n`;
        const heading = { id: slug(text), text: text.replaceAll(/<[^>]+>/g, '') };
        if (depth === 2) headings.push(heading);
        return `<h${depth} id="${heading.id}">${text} <a class="anchor" href="#${heading.id}" aria-label="Link to this section">#</a></h${depth}>\n`;
      },
      code: ({ text, lang }) => code(text, lang ?? 'text').text,
      codespan: ({ text }) => codeSpan(text, linkTo(text)),
      link({ href, tokens }) {
        return `<a href="${escapeHtml(target(href, site, root))}">${withoutLinks(this.parser.parseInline(tokens))}</a>`;
      },
      image: ({ href, text }) => diagram(href, text, site).text,
      table(token) {
        return scrollable(rows(token, ({ tokens }) => this.parser.parseInline(tokens)));
      },
    },
  });
  return { body: raw(marked.parse(markdown, { async: false })), headings };
}

const slug = (text: string): string =>
  text
    .replaceAll(/<[^>]+>|&\w+;/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Where a link of a guide leads. Only what the reference has can be named with `operation:`. */
export function target(href: string, { operations }: Site, root: string): string {
  const [, id] = /^operation:(.+)$/.exec(href) ?? [];
  if (!id) return href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');
  const operation = operations.find(({ call }) => call.id === id);
  if (!operation) throw new Error(`A guide links to ${id}, which the spec does not have.`);
  return root + linkOf(operation);
}

function diagram(href: string, alt: string, { documents }: Site): Html {
  const [, folder, name] = /^lifecycle:(.+)\/(\w+)$/.exec(href) ?? [];
  const document = documents.find((candidate) => candidate.folder === folder);
  if (!document || !name) throw new Error(`A guide shows ${href}, which the spec does not have.`);
  return html`<figure tabindex="0" role="group" aria-label="Diagram">${lifecycleDiagram(document, name, alt)}</figure>`;
}
