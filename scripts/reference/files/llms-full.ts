import { posix } from 'node:path';

/** All that llms.txt lists, in one text: the guides, and each module. Links lead from the root, where the text is. */
export const llmsFull = (guides: ReadonlyMap<string, string>, modules: ReadonlyMap<string, string>): string =>
  [...guides, ...modules]
    .map(([path, text]) => `<!-- ${path} -->\n\n${fromRoot(text, path).trim()}\n`)
    .join('\n');

const fromRoot = (text: string, path: string): string =>
  text.replaceAll(/\]\((?![a-z]+:)([^)\s]+)\)/g, (_, link: string) =>
    link.startsWith('#') ? `](${path}${link})` : `](${posix.join(posix.dirname(path), link)})`,
  );
