/** What a piece of Markdown says, on one line: without the marks of code, links and emphasis. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(
      /`([^`]*)`|\[([^\]]*)\]\([^)]*\)|\*\*/g,
      (_, code?: string, link?: string) => code ?? link ?? '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
