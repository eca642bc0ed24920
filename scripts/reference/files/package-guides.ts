import { posix } from 'node:path';
import type { Guide } from '../guides.ts';
import type { Site } from '../site.ts';
import { llmsText } from './llms.ts';

/** The guides as the package has them. Operations have no page there, so they are named in full, and a diagram is told in words. */
export const packageGuides = (guides: readonly Guide[]): Map<string, string> =>
  new Map(
    guides.map((guide) => [
      pathOf(guide),
      guide.markdown
        .replaceAll(/\[`[^`]*`\]\(operation:([^)]+)\)/g, '`$1`')
        .replaceAll(/!\[([^\]]*)\]\(lifecycle:[^)]*\)/g, '$1'),
    ]),
  );

/** The list of what the package has to read. The documentation of the calls of a module is in its declarations. */
export const packageLlmsText = (site: Site, guides: readonly Guide[]): string =>
  llmsText(site, guides, {
    guide: pathOf,
    module: (folder) => `cjs/types/generated/${folder}/modules.d.ts`,
    openapi: ['- [All operations](openapi/all.json)'],
  });

const pathOf = ({ page }: Guide): string => `guides/${posix.basename(page, '.html')}.md`;
