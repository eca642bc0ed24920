import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { packageGuideFiles } from '../../scripts/reference/guides.ts';
import { compilers } from './compilers.ts';
import type { Consumer } from './installed.ts';

export function texts(consumer: () => Consumer, mock: () => Mock): void {
  const read = (path: string) => readFileSync(consumer().installed(path), 'utf8');

  it('are the guides, and what npm shows', () => {
    const guides = packageGuideFiles.map((file) => `dist/guides/${posix.basename(file)}`);
    const found = consumer().tarball.filter((path) => path.endsWith('.md'));
    expect(found.sort()).toEqual([...guides, 'CHANGELOG.md', 'README.md', 'SECURITY.md'].sort());
  });

  it('link to nothing that is not in the package', () => {
    const { tarball } = consumer();
    const shown = tarball.filter((path) => /\.(md|txt)$/.test(path));
    const broken = shown.flatMap((path) =>
      linksIn(read(path))
        .filter((link) => !/^https?:\/\//.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#');
          const target = file ? posix.join(posix.dirname(path), file) : path;
          if (!tarball.includes(target)) return true;
          return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
    expect(linksIn(read('dist/llms.txt'))).toContain('cjs/types/generated/payments/v20/modules.d.ts');
  });

  it('name no guide that there is not', () => {
    const guides = read('README.md').match(/(?<=\bguides?\s(is\s)?`|begin with `)[\w-]+\.md(?=`)/g) ?? [];
    expect(guides).toContain('getting-started.md');
    for (const name of guides) expect(consumer().tarball).toContain(`dist/guides/${name}`);
  });

  describe('README', () => {
    it('begins with a program that works against the mock', async () => {
      const [, program = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? [];
      expect(program).toContain('http://127.0.0.1:4010');
      const here = program
        .replace('http://127.0.0.1:4010', mock().url)
        .replace(/console\.log\((.+)\);/, 'console.log(JSON.stringify($1));');
      const url = await consumer().run<string>('readme.mjs', here);
      expect(url).toContain(mock().url);
    });

    it('says which Node and which TypeScript are enough', () => {
      const { engines } = JSON.parse(read('package.json'));
      const least = engines.node.replace('>=', '');
      expect(read('README.md')).toContain(
        `Node ${least} or later; TypeScript ${compilers[0]?.release} or later`,
      );
    });
  });
}

/** Where the links of a Markdown text lead; what stands in its code is none. */
function linksIn(markdown: string): string[] {
  const text = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, 'code');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** The addresses of the headings, as GitLab, GitHub and npm make them. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
