/** The first sentence of a Markdown text. A point within code or a link ends none. */
export const firstSentence = (text: string): string => {
  const [paragraph = ''] = text.split(/\n\n/);
  return (
    /^(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^`[])*?[.:](?=\s|$)/.exec(paragraph)?.[0].replace(/:$/, '.') ??
    paragraph
  );
};
