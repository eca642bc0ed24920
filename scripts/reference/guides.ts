import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A text beside the operations. */
export interface Guide {
  /** From the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly markdown: string;
  /** Its first paragraph, as Markdown. */
  readonly introduction: string;
}

/** In the order in which one reads them. */
export const guideFiles: readonly string[] = [
  'reference/guides/getting-started.md',
  'reference/guides/a-payment.md',
  'reference/guides/a-payment-page.md',
  'reference/guides/errors-and-retries.md',
  'reference/guides/lists-and-waiting.md',
  'reference/guides/tokens.md',
  'reference/guides/on-a-server.md',
  'reference/guides/front-ends.md',
  'reference/guides/middleware-and-core.md',
  'reference/guides/observability.md',
  'reference/guides/testing-with-the-mock.md',
  'reference/guides/which-version.md',
  'reference/guides/other-tools.md',
  'docs/migrating-from-2.md',
];

/** What the package has to read besides. */
export const packageGuideFiles: readonly string[] = [...guideFiles, 'docs/drift.md'];

export const readGuides = (root: string, files = guideFiles): Promise<Guide[]> =>
  Promise.all(
    files.map(async (file) => {
      const markdown = await readFile(resolve(root, file), 'utf8');
      const title = /^# (.+)$/m.exec(markdown)?.[1];
      if (!title) throw new Error(`${file} has no heading.`);
      const [, introduction] = /^# .+\n\n((?:(?!#|\||```).+\n)+)/.exec(markdown) ?? [];
      if (!introduction)
        throw new Error(`${file} does not begin with a paragraph, which llms.txt and search engines show.`);
      return { page: `guides/${nameOf(file)}.html`, title, markdown, introduction };
    }),
  );

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
