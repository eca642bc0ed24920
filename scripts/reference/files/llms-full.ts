import { posix } from 'node:path';

/** All that llms.txt lists, in one text: the guides, the client, and each module. Links lead from the root, where the text is. */
export const llmsFull = (texts: ReadonlyMap<string, string>, modules: ReadonlyMap<string, string>): string =>
  [...texts, ...modules]
    .map(([path, text]) => `<!-- ${path} -->\n\n${fromRoot(text, path).trim()}\n`)
    .join('\n');

const fromRoot = (text: string, path: string): string =>
  text.replaceAll(/\]\((?![a-z]+:)([^)\s]+)\)/g, (_, link: string) =>
    link.startsWith('#') ? `](${path}${link})` : `](${posix.join(posix.dirname(path), link)})`,
  );
