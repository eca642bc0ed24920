/** Says so, and offers words that would find something. */
export function nothingFound(
  suggestions: readonly string[],
  searchFor: (words: string) => void,
): (Node | string)[] {
  if (suggestions.length === 0)
    return ['Nothing found. Try the name of a call, part of a URL, or a single word.'];
  const buttons = suggestions.map((words) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => searchFor(words));
    return button;
  });
  return [
    'Nothing found. Did you mean ',
    ...buttons.flatMap((button, index) => (index > 0 ? [', ', button] : [button])),
    '?',
  ];
}
