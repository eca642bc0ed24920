import type { Guide } from '../guides.ts';
import { wayToRoot } from '../links.ts';
import { target } from '../markdown.ts';
import type { Site } from '../site.ts';

/** The guides as they are written, with links that work in the site. */
export const guideFiles = (guides: readonly Guide[], site: Site): Map<string, string> =>
  new Map(
    guides.map(({ page, markdown }) => [
      page.replace(/\.html$/, '.md'),
      markdown
        .replaceAll(
          /\]\((operation:[^)]+)\)/g,
          (_, href: string) => `](${target(href, site, wayToRoot(page))})`,
        )
        .replaceAll(/!\[([^\]]*)\]\(lifecycle:[^)]*\)/g, '$1'),
    ]),
  );
