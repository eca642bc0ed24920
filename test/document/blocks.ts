import { readFileSync } from 'node:fs';

/** One block of code in the document, under its heading. */
export interface Block {
  readonly title: string;
  readonly language: string;
  readonly code: string;
}

const file = new URL('../fixtures/payments-payture.md', import.meta.url);

export const blocks: readonly Block[] = blocksIn(readFileSync(file, 'utf8'));

/** Some blocks stand under a line in bold type that begins with "Issue:", all others under a heading. */
function blocksIn(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language, 2: code, index }) => {
    const headings = markdown.slice(0, index).matchAll(/^(?:#+ |\*\*Issue: )(.*?)(?:\*\*)?$/gm);
    const title = [...headings].at(-1)?.[1];
    if (title === undefined || language === undefined || code === undefined)
      throw new Error('A block of code without a heading');
    return { title, language, code };
  });
}
